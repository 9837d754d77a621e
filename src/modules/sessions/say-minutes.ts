import { z } from 'zod';
import { accept } from '../../kernel/decision.ts';
import type { Verb } from '../../platform/perform.ts';
import { type AttendanceFact, stepToSay } from '../programmes/index.ts';
import { caseOf, heldOf, loadAttendance, type MovedAttendance, onAttendance } from './attendance-move.ts';
import { permitOnAttendance } from './attendance-needs.ts';

/** What the citizen says of their part in a session, on their page; or by phone to a colleague who types it in. */
export const SayMinutes = z.object({
  ...onAttendance,
  minutes: z.int().min(0).max(1440).describe('Whole minutes; 0 is that one was not there'),
});
export type SayMinutes = z.infer<typeof SayMinutes>;

/**
 * Says minutes for the citizen (OURS-hours): the same as the office confirms them, others are a difference, and where there is
 * one the same as the office takes them over. A consultant types in what was said by phone, never to their own word.
 */
export const sayMinutes: Verb<SayMinutes, MovedAttendance> = {
  name: 'attendance.say',
  owner: ({ citizenId }) => citizenId,
  load: loadAttendance,
  held: heldOf,
  decide: (asked) => {
    const { subject, command, who, today: on } = asked;
    const { attendanceId: id, minutes } = command;
    const step = stepToSay('citizen', minutes, subject.attendance.state);
    return permitOnAttendance(step, caseOf(asked, { side: 'citizen', minutes }), () => {
      const how = who.role === 'citizen' ? 'page' : 'phone';
      const about = { kind: 'attendance', id, minutes, how, by: who.id, on } as const;
      if (step === 'take-over') return accept<AttendanceFact>({ ...about, did: 'settled', side: 'citizen' });
      const to = step === 'confirm' ? 'confirmed' : 'different';
      return accept<AttendanceFact>({ ...about, did: 'answered', to });
    });
  },
};
