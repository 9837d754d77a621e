import type { Day } from '../../kernel/day.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import { type AttemptState, attemptKind, examStatus } from './attempt.ts';
import { type SittingState, sittingKind } from './sitting.ts';

/** A sitting of one's own body, with how many seats of it are taken and how many exams were passed. */
export interface BodySitting {
  id: string;
  version: number;
  state: SittingState;
  taken: number;
  begun: number;
  passed: number;
}

const sittingColumns = `s.id, s.version, ${sittingKind.stateOf('s')} as state,
  (select count(*) from seat t where t.sitting_id = s.id and t.status = 'enrolled') as taken,
  (select count(*) from attempt a where a.sitting_id = s.id) as begun,
  (select count(*) from attempt a where a.sitting_id = s.id and a.passed) as passed`;
const list = statement<BodySitting>(
  'sitting.body-list',
  `select ${sittingColumns} from sitting s where s.org_id = app_id('org') order by s.opens_at desc, s.id limit 100`,
);
const find = statement<BodySitting>(
  'sitting.body-one',
  `select ${sittingColumns} from sitting s where s.org_id = app_id('org') and s.id = $1::uuid`,
);

/** The sittings of one's own body, the latest first. */
export async function listBodySittings(database: Database, scope: Scope): Promise<BodySitting[]> {
  const [rows] = await database.run(scope, list.with());
  return rows;
}

/** A candidate of a sitting. */
export interface SittingCandidate {
  personId: string;
  name: string;
  office: string;
  attempt: AttemptState | null;
  status: 'enrolled' | 'begun' | 'ended';
}

const candidates = statement<Omit<SittingCandidate, 'status'>>(
  'sitting.candidates',
  `select t.person_id as "personId", p.given_name || ' ' || p.family_name as name, o.name as office,
     (select ${attemptKind.stateOf('a')} from attempt a where a.seat_id = t.id) as attempt
   from seat t join person p on p.id = t.person_id join organisation o on o.id = t.org_id
   where t.sitting_id = $1::uuid and t.status = 'enrolled' order by p.family_name, p.given_name, t.id limit 5000`,
);

/** A sitting of one's own body with its candidates; null when it is another's. */
export async function findBodySitting(
  database: Database,
  scope: Scope,
  now: Date,
  sittingId: string,
): Promise<{ sitting: BodySitting; candidates: SittingCandidate[] } | null> {
  const [[sitting], rows] = await database.run(scope, find.with(sittingId), candidates.with(sittingId));
  if (!sitting) return null;
  const statusOf = (attempt: AttemptState | null) => (attempt ? examStatus(attempt, now) : 'enrolled');
  return { sitting, candidates: rows.map((row) => ({ ...row, status: statusOf(row.attempt) })) };
}

/** Extra time that was granted, with its reason: the secretariat's to read. */
export interface ExtraTime {
  id: string;
  version: number;
  personId: string;
  name: string;
  percent: number;
  minutes: number;
  grantedOn: Day;
  reason: string;
}

const extra = statement<ExtraTime>(
  'accommodation.list',
  `select a.id, a.version, a.person_id as "personId", p.given_name || ' ' || p.family_name as name, a.percent, a.minutes,
     a.granted_on as "grantedOn", t.body as reason
   from accommodation a join accommodation_text t on t.org_id = a.org_id and t.id = a.id join person p on p.id = a.person_id
   where a.org_id = app_id('org') and a.status = 'granted' order by p.family_name, p.given_name, a.id limit 500`,
);
const people = statement<{ personId: string; name: string; office: string }>(
  'accommodation.people',
  `select distinct t.person_id as "personId", p.given_name || ' ' || p.family_name as name, o.name as office
   from seat t join person p on p.id = t.person_id join organisation o on o.id = t.org_id
   where t.status = 'enrolled' and not exists (select from attempt a where a.seat_id = t.id) order by 2, 3 limit 1000`,
);

/** Extra time that holds, and candidates with a seat on which they have not begun. */
export async function listExtraTime(database: Database, scope: Scope) {
  const [granted, waiting] = await database.run(scope, extra.with(), people.with());
  return { granted, waiting };
}

const findNames = statement<{ id: string; name: string }>(
  'exam.names',
  `select p.id, p.given_name || ' ' || p.family_name as name from person p where p.id = any($1::uuid[])`,
);

/** Names of candidates, by their id. */
export async function namesOf(
  database: Database,
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const [rows] = await database.run(scope, findNames.with(ids));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
