import type { Actor } from '../../kernel/role.ts';
import { type Case, loading } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { heldIn, type Side } from '../programmes/index.ts';
import type { AttendanceCase } from './attendance-needs.ts';
import { askAttendance, type LoadedAttendance } from './session.store.ts';

/** Which attendance of which citizen. */
export const onAttendance = { citizenId: idField, attendanceId: idField };
/** The command of a step on an attendance, as far as it says which. */
export interface OnAttendance {
  citizenId: string;
  attendanceId: string;
}

/** Loads an attendance for its citizen, or for a consultant of the office that guides. */
export const loadAttendance = ({ command, who }: { command: OnAttendance; who: Actor }) =>
  loading([askAttendance(command.citizenId, command.attendanceId)], ([[row]]) =>
    row && (who.role === 'citizen' || row.programme.orgId === who.orgId)
      ? { ...row, citizenId: command.citizenId }
      : null,
  );

/** An attendance as its steps are decided on. */
export interface MovedAttendance extends LoadedAttendance {
  citizenId: string;
}

/** The attendance is the record whose version the user saw; its session may be held by what is said of it. */
export const heldOf = ({ attendance, session, programme, citizenId }: MovedAttendance) => [
  heldIn(citizenId, attendance),
  heldIn(programme.orgId, session),
];

/** The case of a step on a loaded attendance. */
export const caseOf = (
  { subject, who, now }: Case<OnAttendance, MovedAttendance>,
  { side, minutes }: { side: Side; minutes: number | null },
): AttendanceCase => ({
  ...{ citizenId: subject.citizenId, orgId: subject.programme.orgId, session: subject.session.state },
  ...{ programme: subject.programme, attendance: subject.attendance.state, hasPlace: true, free: [] },
  ...{ side, minutes, who, now },
});
