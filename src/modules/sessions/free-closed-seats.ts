import { accept, refuse } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import { asSystem, type House, loading, perform, type Verb } from '../../platform/perform.ts';
import { systemActor } from '../../platform/system-actor.ts';
import { type AttendanceFact, bindLeaving, tellAppointment } from '../programmes/index.ts';
import { heldOf, type MovedAttendance, type OnAttendance } from './attendance-move.ts';
import { askAttendance } from './session.store.ts';

const batch = 100;

// To come, of somebody whose file is open to the office no longer.
const closed = statement<OnAttendance>(
  'attendance.closed',
  `select a.citizen_id as "citizenId", a.id as "attendanceId"
   from attendance a join guidance_session s on s.org_id = a.org_id and s.id = a.session_id
   where a.status = 'invited' and s.starts_at > $1::text and not exists (select from caseload c
     where c.citizen_id = a.citizen_id and c.org_id = a.org_id and c.purpose = 'outplacement' and c.open_days @> app_today())
   order by s.starts_at, a.id limit ${batch}`,
);

/** Takes a citizen out of a session to come; the house's own, since the office may not open the file any more. */
const freeSeat: Verb<OnAttendance, MovedAttendance> = {
  name: 'attendance.free',
  owner: ({ citizenId }) => citizenId,
  load: ({ command: { citizenId, attendanceId } }) =>
    loading([askAttendance(citizenId, attendanceId)], ([[row]]) => (row ? { ...row, citizenId } : null)),
  held: heldOf,
  decide: ({ subject: { attendance }, command, who, today }) => {
    const source = 'OURS-guidance-session';
    if (who.role !== 'system') return refuse({ code: 'not-your-role', source, about: 'free' });
    if (attendance.state.status !== 'invited')
      return refuse({ code: 'not-open-now', source, about: attendance.state.status });
    return accept<AttendanceFact>({
      ...{ kind: 'attendance', id: command.attendanceId, did: 'cancelled', on: today, why: 'access' },
    });
  },
  also: ({ subject: { session, programme }, command: { citizenId, attendanceId }, now }) => [
    bindLeaving(programme.orgId, session.id, attendanceId),
    ...tellAppointment({ citizenId, attendanceId, method: 'CANCEL' }, { startsAt: session.state.startsAt, now }),
  ],
};

/**
 * Frees the seats of who withdrew, or whose attestation ran out without an extension, and tells them that the appointment is off: the
 * office can not any more, since it may not open the file (M-01, OURS-guidance-session). Gives how many.
 */
export async function freeClosedSeats(house: House): Promise<{ freed: number }> {
  for (let freed = 0; ; ) {
    const before = freed;
    const asked = closed.with(house.clock.now().toISOString());
    const [found] = await house.database.run({ actor: systemActor, today: house.clock.today() }, asked);
    for (const one of found) {
      const outcome = await perform(house, asSystem(systemActor), freeSeat, one);
      if (outcome.ok) freed += 1;
    }
    if (found.length < batch || freed === before) return { freed };
  }
}
