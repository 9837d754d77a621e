import { type Bound, statement, write } from '../../platform/database/index.ts';
import {
  type AttendanceState,
  attendanceKind,
  type ProgrammeState,
  programmeKind,
  type Row,
  rowInSql,
  type SessionPlan,
  type SessionState,
  sessionKind,
} from '../programmes/index.ts';

/** What the sessions of who leads are held against. */
export interface Leading {
  works: boolean;
  busy: { startsAt: string; endsAt: string }[];
  /** Whether the service is one of the office's own that it offers. */
  isOwnService: boolean;
}

const findLeading = statement<Leading>(
  'session.leading',
  `select exists (select from staff w where w.org_id = o.id and w.person_id = $2::uuid and w.role = 'consultant'
       and w.from_on <= $5::date and (w.ends_on is null or $5::date <= w.ends_on)) as works,
     (select coalesce(json_agg(json_build_object('startsAt', s.starts_at, 'endsAt', s.ends_at)), '[]')
       from guidance_session s where s.org_id = o.id and s.consultant_id = $2::uuid and s.id <> $6::uuid
         and s.status <> 'cancelled' and s.starts_at < $4::text and $3::text < s.ends_at) as busy,
     exists (select from own_service v where v.org_id = o.id and v.id::text = $7::text and v.status = 'offered') as "isOwnService"
   from organisation o where o.id = $1::uuid and o.kind = 'outplacement-office' and o.id = app_id('org')
     and app_role() = 'consultant'`,
);
/** Asks what a session of a consultant is held against, beside the session itself. */
export const askLeading = (orgId: string, sessionId: string, plan: SessionPlan) =>
  findLeading.with(orgId, plan.consultantId, plan.startsAt, plan.endsAt, plan.onDay, sessionId, plan.service);

/** A session with what its steps are decided on: who takes part, as far as one may know them. */
export interface LoadedSession {
  session: Row<SessionState>;
  participants: Participant[];
}
/** Somebody who takes part, or did; `counted` are all attendances of the programme. */
export interface Participant {
  citizenId: string;
  place: number | null;
  attendance: Row<AttendanceState>;
  programme: ProgrammeState;
  counted: AttendanceState[];
}

/** Everything of a programme that its budget counts, in SQL, for an alias `p` of the programme. */
const countedOf = `(select coalesce(json_agg(${attendanceKind.stateOf('c')}), '[]')
  from attendance c where c.citizen_id = p.citizen_id and c.programme_id = p.id)`;

const findSession = statement<LoadedSession>(
  'session.load',
  `select ${rowInSql(sessionKind, 's')} as session,
     (select coalesce(json_agg(json_build_object('citizenId', a.citizen_id, 'place', sp.place, 'attendance', ${rowInSql(attendanceKind, 'a')},
         'programme', ${programmeKind.stateOf('p')}, 'counted', ${countedOf}) order by a.id), '[]')
       from attendance a join programme p on p.citizen_id = a.citizen_id and p.id = a.programme_id
         left join session_place sp on sp.org_id = a.org_id and sp.session_id = a.session_id and sp.attendance_id = a.id
       where a.org_id = s.org_id and a.session_id = s.id) as participants
   from guidance_session s where s.org_id = $1::uuid and s.id = $2::uuid and app_role() = 'consultant'`,
);
/** Asks for a session of one's own office with those who take part. */
export const askSession = (orgId: string, sessionId: string) => findSession.with(orgId, sessionId);

/** A programme as inviting is decided on: with all that its budget counts. */
export interface Invitee {
  programme: ProgrammeState;
  counted: AttendanceState[];
}
const findInvitee = statement<Invitee>(
  'session.invitee',
  `select ${programmeKind.stateOf('p')} as programme, ${countedOf} as counted
   from programme p where p.citizen_id = $1::uuid and p.id = $2::uuid and app_role() = 'consultant'`,
);
/** Asks for who is to be invited. */
export const askInvitee = (citizenId: string, programmeId: string) => findInvitee.with(citizenId, programmeId);

/** A session as an invitation to it is decided on. */
export interface Seating {
  session: Row<SessionState>;
  free: number[];
  hasPlace: boolean;
}
const findSeating = statement<Seating>(
  'session.seating',
  `select ${rowInSql(sessionKind, 's')} as session, free_seats(s.org_id, s.id) as free,
     exists (select from session_place sp where sp.org_id = s.org_id and sp.session_id = s.id
       and sp.citizen_id = $3::uuid) as "hasPlace"
   from guidance_session s where s.org_id = $1::uuid and s.id = $2::uuid and app_role() = 'consultant'`,
);
/** Asks for the free places of a session. */
export const askSeating = (orgId: string, sessionId: string, citizenId: string) =>
  findSeating.with(orgId, sessionId, citizenId);

/** One attendance with its session and its programme, for its citizen and the office that guides. */
export interface LoadedAttendance {
  attendance: Row<AttendanceState>;
  session: Row<SessionState>;
  programme: ProgrammeState;
}
const findAttendance = statement<LoadedAttendance>(
  'attendance.load',
  `select ${rowInSql(attendanceKind, 'a')} as attendance, ${rowInSql(sessionKind, 's')} as session, ${programmeKind.stateOf('p')} as programme
   from attendance a join programme p on p.citizen_id = a.citizen_id and p.id = a.programme_id
     join guidance_session s on s.org_id = a.org_id and s.id = a.session_id
   where a.citizen_id = $1::uuid and a.id = $2::uuid and app_role() in ('citizen', 'consultant', 'system')`,
);
/** Asks for an attendance. */
export const askAttendance = (citizenId: string, attendanceId: string) => findAttendance.with(citizenId, attendanceId);

const takePlace = write(
  'session.take-place',
  'insert into session_place (org_id, session_id, place, citizen_id, attendance_id) values ($1, $2, $3, $4, $5)',
);
/** Takes a place in a session; whoever wants the same one finds that it is taken. */
export const bindPlace = (place: {
  orgId: string;
  sessionId: string;
  place: number;
  citizenId: string;
  attendanceId: string;
}): Bound<unknown> => takePlace.with(place.orgId, place.sessionId, place.place, place.citizenId, place.attendanceId);

const keepText = write(
  'session.keep-text',
  `insert into session_text (org_id, session_id, field, n, body, written_on, written_by) values ($1, $2, $3, $4, $5, $6, $7)`,
);
/** Keeps words of a session under the version that they came with; an earlier one stays. */
export const bindSessionText = (text: {
  orgId: string;
  sessionId: string;
  field: 'place' | 'theme';
  n: number;
  body: string;
  on: string;
  by: string;
}): Bound<unknown> => keepText.with(text.orgId, text.sessionId, text.field, text.n, text.body, text.on, text.by);
