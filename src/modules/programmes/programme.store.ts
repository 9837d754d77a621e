import { type Bound, statement, write } from '../../platform/database/index.ts';
import type { Held } from '../../platform/record.ts';
import { type AttendanceState, attendanceKind } from './attendance.ts';
import { type ProgrammeState, programmeKind } from './programme.ts';
import { type SessionState, sessionKind } from './session.ts';

/** A record as SQL gives it. */
export interface Row<State> {
  id: string;
  version: number;
  state: State;
}

/** Rows of a kind as JSON, in SQL, for a table alias. */
export const rowInSql = (kind: { stateOf(alias: string): string }, alias: string): string =>
  `json_build_object('id', ${alias}.id, 'version', ${alias}.version, 'state', ${kind.stateOf(alias)})`;

/** A row as a record that facts can touch. */
export const heldIn = <State extends object>(owner: string, { id, version, state }: Row<State>): Held<State> => ({
  ...{ owner, id, version, state },
});

/** Somebody's part in a session, with the session itself. */
export interface Part {
  attendance: Row<AttendanceState>;
  session: Row<SessionState>;
}

/** A programme with everybody's word on it, as its steps are decided on. */
export interface LoadedProgramme {
  citizenId: string;
  programme: Row<ProgrammeState>;
  parts: Part[];
}

const findProgramme = statement<LoadedProgramme>(
  'programme.load',
  `select p.citizen_id as "citizenId", ${rowInSql(programmeKind, 'p')} as programme,
     (select coalesce(json_agg(json_build_object('attendance', ${rowInSql(attendanceKind, 'a')}, 'session', ${rowInSql(sessionKind, 's')})
         order by s.starts_at, a.id), '[]')
       from attendance a join guidance_session s on s.org_id = a.org_id and s.id = a.session_id
       where a.citizen_id = p.citizen_id and a.programme_id = p.id) as parts
   from programme p where p.citizen_id = $1::uuid and p.id = $2::uuid and p.org_id = app_id('org') and app_role() = 'consultant'`,
);
/** Asks for a programme of one's own office. */
export const askProgramme = (citizenId: string, programmeId: string): Bound<LoadedProgramme> =>
  findProgramme.with(citizenId, programmeId);

/** What a start looks at of the file: what the attestations were prepared as, and whether a programme is not over. */
export interface Startable {
  drafts: string[];
  hasOpen: boolean;
}
const findStartable = statement<Startable>(
  'programme.startable',
  `select (select coalesce(json_agg(a.draft_id), '[]') from attestation a
       where a.citizen_id = z.citizen_id and a.org_id = app_id('org') and a.draft_id is not null) as drafts,
     exists (select from programme p where p.citizen_id = z.citizen_id and p.org_id = app_id('org')
       and p.status <> 'ended') as "hasOpen"
   from citizen z where z.citizen_id = $1::uuid and app_role() = 'consultant'`,
);
/** Asks what a start looks at. */
export const askStartable = (citizenId: string): Bound<Startable> => findStartable.with(citizenId);

const leavePlace = write(
  'session.leave-place',
  'delete from session_place where org_id = $1 and session_id = $2 and attendance_id = $3',
);
/** Gives a place in a session free. */
export const bindLeaving = (orgId: string, sessionId: string, attendanceId: string): Bound<unknown> =>
  leavePlace.with(orgId, sessionId, attendanceId);
