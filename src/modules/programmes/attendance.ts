import type { AttendanceStatus } from '../../../schemes/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import type { Said } from './hours.ts';

/** How the citizen said their minutes. */
export const saidHow = ['page', 'phone'] as const;
export type SaidHow = (typeof saidHow)[number];

/** Somebody's part in a session, as the fold of its facts. Minutes are whole. */
export interface AttendanceState extends Said {
  scheme: string;
  orgId: string;
  programmeId: string;
  sessionId: string;
  sessionOn: Day;
  /** The phase of the programme that it counts to, from 1. */
  phase: number;
  plannedMinutes: number;
  /** Grows with every change of the appointment, so that a calendar takes the newest. */
  sequence: number;
  officeBy: string | null;
  citizenHow: SaidHow | null;
  /** The citizen, or the colleague who typed in what they said by phone. */
  citizenBy: string | null;
  /** Who took over the other's word. */
  settledBy: 'office' | 'citizen' | null;
}

/** The status that a word leads to, as the scheme's row says. */
type SaidStatus = Exclude<AttendanceStatus, 'new' | 'invited' | 'cancelled'>;

interface AttendanceFactOf<Did extends string> extends Fact {
  kind: 'attendance';
  did: Did;
}
interface When {
  sessionOn: Day;
  plannedMinutes: number;
  phase: number;
}
interface Invited extends AttendanceFactOf<'invited'>, When {
  scheme: string;
  orgId: string;
  programmeId: string;
  sessionId: string;
  by: string;
}
/** The session was moved to another day, time or place. */
interface Moved extends AttendanceFactOf<'moved'>, When {}
interface Cancelled extends AttendanceFactOf<'cancelled'> {
  on: Day;
  /** Why: the office, the session was cancelled, a job, the programme ended, or the file closed to the office. */
  why: 'office' | 'session' | 'interruption' | 'end' | 'access';
}
interface Noted extends AttendanceFactOf<'noted'> {
  minutes: number;
  by: string;
  on: Day;
  to: SaidStatus;
}
interface Answered extends AttendanceFactOf<'answered'> {
  minutes: number;
  how: SaidHow;
  by: string;
  on: Day;
  to: SaidStatus;
}
interface Settled extends AttendanceFactOf<'settled'> {
  minutes: number;
  side: 'office' | 'citizen';
  /** How, where it is the citizen who takes over. */
  how: SaidHow | null;
  by: string;
  on: Day;
}
/** Everything that can happen to an attendance. */
export type AttendanceFact = Invited | Moved | Cancelled | Noted | Answered | Settled;

const newAttendance: AttendanceState = {
  ...{ scheme: '', status: 'invited', orgId: '', programmeId: '', sessionId: '', phase: 0, plannedMinutes: 0 },
  // Replaced by the first fact, which always carries the day.
  ...{ sessionOn: day('1900-01-01'), sequence: 0, officeMinutes: null, officeBy: null, citizenMinutes: null },
  ...{ citizenHow: null, citizenBy: null, settledMinutes: null, settledBy: null },
};

function evolve(before: AttendanceState | null, fact: AttendanceFact): AttendanceState {
  const was = before ?? newAttendance;
  switch (fact.did) {
    case 'invited': {
      const { scheme, orgId, programmeId, sessionId, sessionOn, plannedMinutes, phase } = fact;
      return { ...newAttendance, scheme, orgId, programmeId, sessionId, sessionOn, plannedMinutes, phase };
    }
    case 'moved': {
      const { sessionOn, plannedMinutes, phase } = fact;
      return { ...was, sessionOn, plannedMinutes, phase, sequence: was.sequence + 1 };
    }
    case 'cancelled':
      return { ...was, status: 'cancelled', sequence: was.sequence + 1 };
    case 'noted':
      return { ...was, status: fact.to, officeMinutes: fact.minutes, officeBy: fact.by };
    case 'answered':
      return { ...was, status: fact.to, citizenMinutes: fact.minutes, citizenHow: fact.how, citizenBy: fact.by };
    case 'settled':
      return { ...was, status: 'settled', settledMinutes: fact.minutes, settledBy: fact.side };
  }
}

/** The record kind of attendances: the citizen's history. */
export const attendanceKind = recordKind<AttendanceState, AttendanceFact>({
  kind: 'attendance',
  owner: 'citizen_id',
  columns: {
    ...{ scheme: 'text', status: 'text', orgId: 'uuid', programmeId: 'uuid', sessionId: 'uuid', sessionOn: 'date' },
    ...{ phase: 'int', plannedMinutes: 'int', sequence: 'int', officeMinutes: 'int', officeBy: 'uuid' },
    ...{ citizenMinutes: 'int', citizenHow: 'text', citizenBy: 'uuid', settledMinutes: 'int', settledBy: 'text' },
  },
  evolve,
});
