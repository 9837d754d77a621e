import type { Day } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import { type ChangeCase, closedBecause, openChangeSteps } from './change-needs.ts';
import { publishedInSql } from './law.ts';
import type { PublishedValue } from './value.ts';
import { changeStatusOn, type ValueChangeState, valueChangeKind } from './value-change.ts';

/** A change in a list. */
export interface ListedChange {
  orgId: string;
  id: string;
  state: ValueChangeState;
  /** What it is today. */
  status: ReturnType<typeof changeStatusOn>;
}

/** A change as the policy officers of its body see it. */
export interface ShownChange extends ListedChange {
  version: number;
  orgKind: string;
  published: PublishedValue[];
  words: { field: 'reasons' | 'withdrawal'; version: number; body: string; on: Day; byName: string }[];
  /** Names of who wrote, rehearsed, published or withdrew it. */
  names: Readonly<Record<string, string>>;
  /** The steps open to who looks, today. */
  steps: string[];
  /** Why it can not be published by who looks, when it could be by its status. */
  notPublished: Ground[];
}

type Row = Pick<ShownChange, 'orgId' | 'id' | 'state'>;
type WholeRow = Row & Pick<ShownChange, 'version' | 'orgKind' | 'published' | 'words' | 'names'>;
const columns = `v.org_id as "orgId", v.id, ${valueChangeKind.stateOf('v')} as state`;

const listOwn = statement<Row>(
  'value_change.own',
  `select ${columns} from value_change v where v.org_id = app_id('org') order by v.from_on desc, v.id desc limit 500`,
);
const listPublic = statement<Row & { reasons: string | null; body: string }>(
  'value_change.public',
  `select ${columns}, o.name as body, (select t.body from value_change_text t
       where t.org_id = v.org_id and t.id = v.id and t.field = 'reasons' order by t.n desc limit 1) as reasons
   from value_change v join organisation o on o.id = v.org_id
   where v.status = 'published' order by v.name, v.from_on desc limit 1000`,
);
const find = statement<WholeRow>(
  'value_change.one',
  `select ${columns}, v.version, o.kind as "orgKind", ${publishedInSql} as published,
     (select coalesce(json_agg(json_build_object('field', t.field, 'version', t.n, 'body', t.body, 'on', t.written_on,
         'byName', p.given_name || ' ' || p.family_name) order by t.n), '[]')
       from value_change_text t join person p on p.id = t.written_by where t.org_id = v.org_id and t.id = v.id) as words,
     (select coalesce(json_object_agg(p.id, p.given_name || ' ' || p.family_name), '{}') from person p
       where p.id in (v.drafted_by, v.rehearsed_by, v.published_by, v.withdrawn_by)) as names
   from value_change v join organisation o on o.id = v.org_id
   where v.org_id = $1::uuid and v.id = $2::uuid and v.org_id = app_id('org')`,
);

const dated = <R extends Row>(row: R, today: Day) => ({ ...row, status: changeStatusOn(row.state, today) });

/** The changes of one's own body, the one that holds last first. */
export async function listChanges(database: Database, scope: Scope): Promise<ListedChange[]> {
  const [rows] = await database.run(scope, listOwn.with());
  return rows.map((row) => dated(row, scope.today));
}

/** Everything that was published and not withdrawn, with why and by which body: for anybody. */
export async function listPublished(
  database: Database,
  today: Day,
): Promise<(ListedChange & { reasons: string | null; body: string })[]> {
  const [rows] = await database.run({ actor: null, today }, listPublic.with());
  return rows.map((row) => dated(row, today));
}

/** One change of one's own body, with the steps that are open to who looks; null when it is not theirs to see. */
export async function findChange(
  database: Database,
  scope: Scope,
  orgId: string,
  id: string,
): Promise<ShownChange | null> {
  const { actor, today } = scope;
  const [[row]] = await database.run(scope, find.with(orgId, id));
  if (!row || actor?.role !== 'policy-officer') return null;
  const { state: change, orgKind, published } = row;
  const about: ChangeCase = { change, orgKind, published, predicted: null, who: actor, today };
  const notPublished = change.status === 'rehearsed' ? closedBecause('publish', about) : [];
  return { ...dated(row, today), steps: openChangeSteps(about), notPublished };
}
