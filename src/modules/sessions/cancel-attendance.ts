import { z } from 'zod';
import { accept } from '../../kernel/decision.ts';
import type { Verb } from '../../platform/perform.ts';
import { type AttendanceFact, bindLeaving, tellAppointment } from '../programmes/index.ts';
import { caseOf, heldOf, loadAttendance, type MovedAttendance, onAttendance } from './attendance-move.ts';
import { permitOnAttendance } from './attendance-needs.ts';

/** Takes somebody out of a session of which nobody said minutes yet for them. */
export const CancelAttendance = z.object(onAttendance);
export type CancelAttendance = z.infer<typeof CancelAttendance>;

/** Cancels an attendance: the seat is free at once. */
export const cancelAttendance: Verb<CancelAttendance, MovedAttendance> = {
  name: 'attendance.cancel',
  owner: ({ citizenId }) => citizenId,
  load: loadAttendance,
  held: heldOf,
  decide: (asked) =>
    permitOnAttendance('cancel', caseOf(asked, { side: 'office', minutes: null }), () =>
      accept<AttendanceFact>({
        ...{ kind: 'attendance', id: asked.command.attendanceId, did: 'cancelled', on: asked.today, why: 'office' },
      }),
    ),
  also: ({ subject: { session, programme }, command: { citizenId, attendanceId }, now }) => [
    bindLeaving(programme.orgId, session.id, attendanceId),
    ...tellAppointment({ citizenId, attendanceId, method: 'CANCEL' }, { startsAt: session.state.startsAt, now }),
  ],
};
