import type { Day } from '../../kernel/day.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import { looking } from '../../platform/view.ts';
import {
  nameInSql,
  ownServiceInSql,
  type ProgrammeState,
  partInSql,
  programmeKind,
  type Row,
  rowInSql,
  type SessionState,
  type ShownPart,
  sessionKind,
  wordsInSql,
} from '../programmes/index.ts';

/** A session of one's own office, with its words and how many take part; nobody's name. */
export interface ShownSession extends Row<SessionState> {
  orgId: string;
  place: string;
  theme: string;
  ownService: string | null;
  consultant: string;
  taken: number;
}

const columns = `s.org_id as "orgId", s.id, s.version, ${sessionKind.stateOf('s')} as state, ${wordsInSql('place')} as place,
  ${wordsInSql('theme')} as theme, ${ownServiceInSql} as "ownService", ${nameInSql('s.consultant_id')} as consultant,
  s.seats - coalesce(array_length(free_seats(s.org_id, s.id), 1), 0) as taken`;
const isOwn = `s.org_id = app_id('org') and app_role() = 'consultant'`;

const inDays = statement<ShownSession>(
  'session.in-days',
  `select ${columns} from guidance_session s where ${isOwn} and s.on_day between $1::date and $2::date
     and ($3::uuid is null or s.consultant_id = $3::uuid) order by s.starts_at, s.id limit 500`,
);
const one = statement<ShownSession>(
  'session.one',
  `select ${columns} from guidance_session s where ${isOwn} and s.id = $1::uuid`,
);

/** The sessions of one's own office on days, both included; of one consultant when one is named. */
export async function listSessions(
  database: Database,
  scope: Scope,
  { from, to, consultantId }: { from: Day; to: Day; consultantId: string | null },
): Promise<ShownSession[]> {
  return (await database.run(scope, inDays.with(from, to, consultantId)))[0];
}

/** One session of one's own office; null when there is none. */
export async function findSession(database: Database, scope: Scope, id: string): Promise<ShownSession | null> {
  const [[row]] = await database.run(scope, one.with(id));
  return row ?? null;
}

/** Somebody who takes part in a session, with all that was said of it. */
export interface ShownParticipant extends ShownPart {
  citizen_id: string;
  givenName: string;
  familyName: string;
  programme: ProgrammeState;
}

const participants = `z.citizen_id, z.given_name as "givenName", z.family_name as "familyName",
  ${programmeKind.stateOf('p')} as programme, part.*
  from attendance a join guidance_session s on s.org_id = a.org_id and s.id = a.session_id
    join programme p on p.citizen_id = a.citizen_id and p.id = a.programme_id
    join citizen z on z.citizen_id = a.citizen_id
    cross join lateral json_to_record(${partInSql}) as part(attendance json, session json, place text, theme text,
      "ownService" text, consultant text, "officeBy" text, "citizenBy" text)
  where a.org_id = app_id('org')`;

/** Who takes part in a session, or did. `$1` the session. */
export const listParticipants = looking<ShownParticipant>('session.participants', {
  roles: ['consultant'],
  values: 1,
  sql: `select ${participants} and a.session_id = $1::uuid order by z.family_name, z.given_name, a.id`,
});

/** Who takes part in the sessions of days, both included. `$1` and `$2` the days, `$3` the consultant or null. */
export const listParticipantsOfDays = looking<ShownParticipant>('session.participants-of-days', {
  roles: ['consultant'],
  values: 3,
  sql: `select ${participants} and s.on_day between $1::date and $2::date and ($3::uuid is null or s.consultant_id = $3::uuid)
      and a.status <> 'cancelled' order by s.starts_at, z.family_name, z.given_name limit 1000`,
});

/**
 * The minutes of one's own office on which somebody must still say something: first where both sides differ, then what nobody
 * said of what is over, then what waits for the citizen. `$1` the instant as ISO text.
 */
export const listHours = looking<ShownParticipant>('session.hours', {
  roles: ['consultant'],
  values: 1,
  sql: `select ${participants} and s.status <> 'cancelled'
      and (a.status in ('different', 'said') or (a.status = 'invited' and s.ends_at <= $1::text))
    order by array_position(array['different', 'invited', 'said'], a.status), s.starts_at, a.id limit 500`,
});

const counting = statement<{ n: number }>(
  'session.count-hours',
  `select count(*)::int as n from attendance a join guidance_session s on s.org_id = a.org_id and s.id = a.session_id
   where a.org_id = app_id('org') and app_role() = 'consultant' and s.status <> 'cancelled'
     and (a.status in ('different', 'said') or (a.status = 'invited' and s.ends_at <= $1::text))`,
);
/** How many minutes wait for somebody's word at one's own office: a number, of nobody. `now` as ISO text. */
export async function countHours(database: Database, scope: Scope, now: string): Promise<number> {
  const [[row]] = await database.run(scope, counting.with(now));
  return row?.n ?? 0;
}

/** Somebody who can be invited: a programme of one's own office that is not over. */
export interface Invitable {
  citizen_id: string;
  givenName: string;
  familyName: string;
  programme: Row<ProgrammeState>;
}
/** Who can be invited to a session of one's own office. */
export const listInvitable = looking<Invitable>('session.invitable', {
  roles: ['consultant'],
  values: 0,
  sql: `select z.citizen_id, z.given_name as "givenName", z.family_name as "familyName", ${rowInSql(programmeKind, 'p')} as programme
    from programme p join citizen z on z.citizen_id = p.citizen_id
    where p.org_id = app_id('org') and p.status = 'running' order by z.family_name, z.given_name, p.id limit 300`,
});
