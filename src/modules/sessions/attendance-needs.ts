import { type AttendanceNeed, sessionAttendance2014 } from '../../../schemes/index.ts';
import { formatDay } from '../../kernel/day.ts';
import { type Decision, type Ground, refuse } from '../../kernel/decision.ts';
import { type Needs, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Fact } from '../../platform/record.ts';
import {
  type AttendanceState,
  isDayOf,
  minutesOf,
  type ProgrammeState,
  type SessionState,
  type Side,
} from '../programmes/index.ts';

/** What a step on an attendance is asked on: everything as data. */
export interface AttendanceCase {
  citizenId: string;
  orgId: string;
  session: SessionState;
  programme: ProgrammeState;
  /** Null before the invitation. */
  attendance: AttendanceState | null;
  /** Whether this citizen has a place in the session already. */
  hasPlace: boolean;
  /** The places that are free. */
  free: readonly number[];
  /** Who speaks; a consultant speaks for the citizen by phone. */
  side: Side;
  /** The minutes that are said; null when none are. */
  minutes: number | null;
  who: Actor;
  now: Date;
}

const ground = (code: Ground['code'], source: Ground['source'], about: string): Ground[] => [{ code, source, about }];

/** The needs that the scheme's rows name (OURS-guidance-session, OURS-hours). */
const attendanceNeeds: Needs<AttendanceNeed, AttendanceCase> = {
  'session-not-cancelled': ({ session }) =>
    session.status === 'cancelled'
      ? ground('session-cancelled', 'OURS-guidance-session', formatDay(session.onDay, 'nl'))
      : [],
  'not-invited-yet': ({ hasPlace }) =>
    hasPlace ? ground('already-invited', 'OURS-guidance-session', 'citizenId') : [],
  'seat-free': ({ free, session }) =>
    free.length === 0 ? ground('session-full', 'OURS-guidance-session', String(session.seats)) : [],
  'programme-runs-then': ({ programme, session }) =>
    isDayOf(programme, session.onDay)
      ? []
      : ground('outside-programme', 'OURS-guidance-session', formatDay(session.onDay, 'nl')),
  'session-begun': ({ session, now }) =>
    now.toISOString() < session.startsAt
      ? ground('session-not-begun', 'OURS-hours', formatDay(session.onDay, 'nl'))
      : [],
  'minutes-possible': ({ minutes, session }) =>
    minutes !== null && minutes > minutesOf(session)
      ? ground('minutes-too-many', 'OURS-hours', String(minutesOf(session)))
      : [],
  'two-people': ({ side, who, attendance }) => {
    const other = side === 'office' ? attendance?.citizenBy : attendance?.officeBy;
    return other === who.id ? ground('same-person-both-sides', 'OURS-hours', 'minutes') : [];
  },
};

/** Which steps each side takes; inviting and cancelling are the office's. */
const stepsOf: Readonly<Record<Side, readonly string[]>> = {
  office: ['invite', 'cancel', 'note', 'note-absent', 'contradict', 'take-over'],
  citizen: ['confirm', 'contradict', 'take-over'],
};

const askOf = (about: AttendanceCase) => ({
  scheme: sessionAttendance2014,
  status: about.attendance?.status ?? ('new' as const),
  who: about.who,
  needs: attendanceNeeds,
  about,
});

/** A citizen speaks for themselves, on their own attendance; a consultant on those of the own office. */
const isForeign = ({ who, citizenId, orgId, side }: AttendanceCase) =>
  who.role === 'citizen' ? who.citizenId !== citizenId || side === 'office' : who.orgId !== orgId;

/** Asks the scheme's table whether a step on an attendance is open, and decides when it is; gives the row's status. */
export const permitOnAttendance = (step: string, about: AttendanceCase, then: () => Decision<Fact>): Decision<Fact> =>
  isForeign(about) || !stepsOf[about.side].includes(step)
    ? refuse({ code: 'not-your-role', source: 'OURS-hours', about: step })
    : permitThen({ ...askOf(about), step }, then);

/** The steps open to this actor on an attendance, on the side for which they speak. */
export const openAttendanceSteps = (about: AttendanceCase): string[] =>
  isForeign(about) ? [] : openSteps(askOf(about)).filter((step) => stepsOf[about.side].includes(step));
