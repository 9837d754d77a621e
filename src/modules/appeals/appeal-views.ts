import type { Day } from '../../kernel/day.ts';
import type { Term } from '../../kernel/term.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import { appealCase, contesting, contestingFrom, contestingOf } from './appeal.store.ts';
import { type AppealState, appealKind, type Contested, decidingTerm, lodgingTerm } from './appeal.ts';
import { openAppealSteps } from './appeal-needs.ts';
import { appealsOn } from './procedures.ts';

/** An appeal as who lodged it and its body see it in a list. */
export interface ListedAppeal {
  orgId: string;
  id: string;
  office: string;
  state: AppealState;
  /** Whether its reader had a part in the decision, and so does not handle it. */
  isInvolved: boolean;
}

/** One appeal with its words, its terms and what its reader can do. */
export interface WholeAppeal extends ListedAppeal {
  version: number;
  words: { version: number; field: 'appeal' | 'reasons'; body: string; on: Day; byName: string }[];
  terms: { lodging: Term; deciding: Term };
  steps: string[];
  /** Who took the contested decision. */
  contestedByName: string;
}

/** What a manager can still contest on a record, and until when in time. */
export interface ToContest extends Contested {
  lodgeBy: Day;
  /** The appeal that was lodged against it; null when none was. */
  appealId: string | null;
}

const list = statement<ListedAppeal>(
  'appeal.list',
  `select l.org_id as "orgId", l.id, o.name as office, ${appealKind.stateOf('l')} as state,
     coalesce(app_id('actor') in (l.contested_by, l.evaluated_by, (select f.raised_by
       from certificate c join finding f on f.org_id = c.org_id and f.certificate_id = c.id
       where c.org_id = l.org_id and c.id = l.record_id and f.consequence = l.against and f.ended_on = l.contested_on
       limit 1)), false) as "isInvolved"
   from appeal l join organisation o on o.id = l.org_id
   where l.org_id = app_id('org') or is_body_of(l.scheme)
   order by l.decided_on is not null, l.decide_by, o.name, l.id limit 500`,
);

/** Appeals, those that wait first: one's own, or all for the body. */
export async function listAppeals(database: Database, scope: Scope): Promise<ListedAppeal[]> {
  const [rows] = await database.run(scope, list.with());
  return rows;
}

type Row = Parameters<typeof contestingOf>[1] &
  Pick<WholeAppeal, 'office' | 'words'> & { contestedByName: string | null };

const find = statement<Row>(
  'appeal.one',
  `select ${contesting}, o.name as office,
     (select p.given_name || ' ' || p.family_name from appeal l join person p on p.id = l.contested_by
       where l.org_id = o.id and l.id = $2::uuid) as "contestedByName",
     (select coalesce(json_agg(json_build_object('version', t.n, 'field', t.field, 'body', t.body, 'on', t.written_on,
         'byName', p.given_name || ' ' || p.family_name) order by t.n), '[]')
       from appeal_text t join person p on p.id = t.written_by where t.org_id = o.id and t.id = $2::uuid) as words
   from ${contestingFrom}`,
);

/** One appeal; null when it is not the asker's to see. */
export async function findAppeal(
  database: Database,
  scope: Scope,
  orgId: string,
  id: string,
): Promise<WholeAppeal | null> {
  const { actor, today } = scope;
  const [[row]] = await database.run(scope, find.with(orgId, id, null));
  const subject = row ? contestingOf(orgId, row) : null;
  if (!row || !subject?.appeal || !actor) return null;
  const { version, state } = subject.appeal;
  return {
    ...{ orgId, id, version, state, office: row.office, words: row.words },
    contestedByName: row.contestedByName ?? '',
    isInvolved: [state.contestedBy, state.evaluatedBy, subject.foundBy].includes(actor.id),
    terms: {
      lodging: lodgingTerm(state.contestedOn, state.scheme),
      deciding: decidingTerm(state.lodgedOn, state.scheme),
    },
    steps: openAppealSteps(appealCase(subject, actor, today)),
  };
}

/** What there is to contest on a record; null when its decision is none that can be contested, or is not the asker's. */
export async function findToContest(
  database: Database,
  scope: Scope,
  orgId: string,
  recordId: string,
): Promise<ToContest | null> {
  const { actor, today } = scope;
  // No appeal has the id of a record, so that only the record itself is found.
  const [[row]] = await database.run(scope, find.with(orgId, recordId, recordId));
  const subject = row ? contestingOf(orgId, row) : null;
  if (!subject || !actor) return null;
  const { contested, grants } = appealCase(subject, actor, today);
  if (!contested) return null;
  const lodged = subject.earlier.find(
    ({ against, contestedOn }) => against === contested.against && contestedOn === contested.contestedOn,
  );
  return {
    ...contested,
    lodgeBy: lodgingTerm(contested.contestedOn, appealsOn(grants).id).endsOn,
    appealId: lodged?.id ?? null,
  };
}
