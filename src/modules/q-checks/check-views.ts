import type { QCheckStatus } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import { isDrawnInSql } from './check.store.ts';
import { checkToday, type SelectionCheckState, selectionCheckKind } from './check.ts';
import { openCheckSteps } from './check-needs.ts';
import { type ClosedSelectionState, closedSelectionKind } from './closed-selection.ts';

/** Something that was written with a check. */
export interface CheckWords {
  version: number;
  field: 'remark' | 'answer' | 'reasons';
  /** The criterion that a remark is about; '' for the others. */
  criterion: string;
  body: string;
  on: Day;
  byName: string;
}

/** A closed selection as its service and DG R&O see it, with its check. */
export interface ShownSelection {
  orgId: string;
  id: string;
  service: string;
  personName: string;
  selection: ClosedSelectionState;
  isDrawn: boolean;
  check: { id: string; version: number; state: SelectionCheckState } | null;
  status: QCheckStatus;
  words: CheckWords[];
  /** The steps that are open to the asker today. */
  steps: string[];
}

const columns = `c.org_id as "orgId", c.id, o.name as service, p.given_name || ' ' || p.family_name as "personName",
  ${closedSelectionKind.stateOf('c')} as selection, ${isDrawnInSql} as "isDrawn",
  case when k.id is null then null else json_build_object('id', k.id, 'version', k.version,
    'state', ${selectionCheckKind.stateOf('k')}) end as check,
  (select coalesce(json_agg(json_build_object('version', t.n, 'field', t.field, 'criterion', t.criterion, 'body', t.body,
      'on', t.written_on, 'byName', w.given_name || ' ' || w.family_name) order by t.n, t.field, t.criterion), '[]')
   from selection_check_text t join person w on w.id = t.written_by where t.org_id = k.org_id and t.id = k.id) as words
  from closed_selection c join organisation o on o.id = c.org_id join person p on p.id = c.person_id
    left join selection_check k on k.org_id = c.org_id and k.selection_id = c.id
  where c.org_id = $1::uuid and follows_selections(c.org_id)`;

type Row = Omit<ShownSelection, 'status' | 'steps'>;

const list = statement<Row>('selection-check.list', `select ${columns} order by c.closed_on desc, c.code limit 500`);
const find = statement<Row>('selection-check.find', `select ${columns} and c.id = $2::uuid`);

function shownOn(row: Row, { actor, today }: Scope): ShownSelection {
  const { orgId, selection, isDrawn } = row;
  const check = row.check?.state ?? null;
  return {
    ...row,
    status: check ? checkToday(check, today) : 'new',
    steps: actor ? openCheckSteps({ orgId, selection, isDrawn, check, judged: null, who: actor, today }) : [],
  };
}

/** The closed selections of a service, the newest first; empty for who has nothing to do with them. */
export async function listSelections(database: Database, scope: Scope, orgId: string): Promise<ShownSelection[]> {
  const [rows] = await database.run(scope, list.with(orgId));
  return rows.map((row) => shownOn(row, scope));
}

/** One of them; null when there is none that the asker may see. */
export async function findSelection(
  database: Database,
  scope: Scope,
  orgId: string,
  id: string,
): Promise<ShownSelection | null> {
  const [[row]] = await database.run(scope, find.with(orgId, id));
  return row ? shownOn(row, scope) : null;
}

/** A federal service whose selections are followed, with who works there or did. */
export interface FollowedService {
  orgId: string;
  name: string;
  people: { id: string; name: string }[];
}

const followed = statement<FollowedService>(
  'selection-check.service',
  `select o.id as "orgId", o.name, (select coalesce(json_agg(json_build_object('id', x.id, 'name', x.given_name || ' ' || x.family_name)
       order by x.family_name, x.given_name, x.id), '[]')
     from person x where exists (select from staff s where s.org_id = o.id and s.person_id = x.id)) as people
   from organisation o where o.id = $1::uuid and o.kind = 'federal-service' and follows_selections(o.id)`,
);

/** A federal service for its manager and DG R&O; null for anybody else, and for what is no service. */
export async function findFollowedService(
  database: Database,
  scope: Scope,
  orgId: string,
): Promise<FollowedService | null> {
  const [[row]] = await database.run(scope, followed.with(orgId));
  return row ?? null;
}

/** A final Q-check: the score that counts. */
export interface FinalQCheck {
  orgId: string;
  selectionId: string;
  code: string;
  personId: string;
  closedOn: Day;
  finishedOn: Day;
  /** From 0 to 100, as it is written: `83.3333`. */
  score: string;
}

const finals = statement<FinalQCheck>(
  'selection-check.finals',
  `select k.org_id as "orgId", c.id as "selectionId", c.code, k.person_id as "personId", k.closed_on as "closedOn", k.finished_on as "finishedOn", q.score
   from selection_check k join closed_selection c on c.org_id = k.org_id and c.id = k.selection_id
     join q_check q on q.org_id = k.org_id and q.id = k.q_check_id
   where ($1::uuid is null or k.org_id = $1::uuid) and follows_selections(k.org_id) and k.closed_on >= $2::date and k.closed_on < $3::date
   order by k.closed_on, c.code`,
);

/**
 * The final Q-checks of a service, or of all (null), whose selections were closed in a window: `from` included, `until` not. For
 * its manager and DG R&O; nobody else gets a row.
 */
export async function qChecksOf(
  { database }: { database: Database },
  scope: Scope,
  organisation: string | null,
  { from, until }: { from: Day; until: Day },
): Promise<FinalQCheck[]> {
  const [rows] = await database.run(scope, finals.with(organisation, from, until));
  return rows;
}
