import type { Day } from '../../kernel/day.ts';
import type { Bound } from '../../platform/database/index.ts';
import type { Fact, Held } from '../../platform/record.ts';
import { tellAppointment } from './appointment.ts';
import type { AttendanceFact } from './attendance.ts';
import { bindLeaving, heldIn, type LoadedProgramme, type Part } from './programme.store.ts';
import type { SessionFact } from './session.ts';

/** The invitations to sessions after a day: what a job or an end takes away. */
export const comingAfter = ({ parts }: LoadedProgramme, on: Day): Part[] =>
  parts.filter(({ attendance: { state } }) => state.status === 'invited' && state.sessionOn > on);

/** The last day of which somebody said minutes; null when nobody did. */
export const lastMinutesOn = ({ parts }: LoadedProgramme): Day | null =>
  parts
    .filter(({ attendance: { state } }) => state.officeMinutes !== null)
    .reduce<Day | null>((last, { attendance: { state } }) => {
      return last === null || state.sessionOn > last ? state.sessionOn : last;
    }, null);

/** Whether a session is about this one citizen alone, so that it falls with their part in it. */
const isAlone = ({ session: { state } }: Part) => state.form === 'individual' && state.status === 'planned';

/** The facts by which what is coming is off, with the sessions that were for this citizen alone. */
export const calledOff = (
  parts: readonly Part[],
  { on, by, why }: { on: Day; by: string; why: 'interruption' | 'end' },
): Fact[] =>
  parts.flatMap((part) => {
    const off: AttendanceFact = { kind: 'attendance', id: part.attendance.id, did: 'cancelled', on, why };
    const alone: SessionFact = { kind: 'guidance_session', id: part.session.id, did: 'cancelled', on, by };
    return isAlone(part) ? [off, alone] : [off];
  });

/** The records that these facts touch, beside the programme. */
export const heldComing = ({ citizenId, programme, parts }: LoadedProgramme): Held[] =>
  parts.flatMap(({ attendance, session }) => [heldIn(citizenId, attendance), heldIn(programme.state.orgId, session)]);

/** What is written beside: the places are free, and the citizen is told. */
export const bindCalledOff = (
  { citizenId, programme }: LoadedProgramme,
  parts: readonly Part[],
  now: Date,
): Bound<unknown>[] =>
  parts.flatMap(({ attendance, session }) => [
    bindLeaving(programme.state.orgId, session.id, attendance.id),
    ...tellAppointment(
      { citizenId, attendanceId: attendance.id, method: 'CANCEL' },
      { startsAt: session.state.startsAt, now },
    ),
  ]);
