import { z } from 'zod';
import type { Day } from '../../kernel/day.ts';
import { accept } from '../../kernel/decision.ts';
import type { Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { type AttendanceFact, stepToSay } from '../programmes/index.ts';
import { caseOf, heldOf, loadAttendance, type MovedAttendance, onAttendance } from './attendance-move.ts';
import { permitOnAttendance } from './attendance-needs.ts';

/** What the office says of somebody's part in a session. */
export const NoteMinutes = z.object({
  ...onAttendance,
  minutes: z.int().min(0).max(1440).describe('Whole minutes; 0 is absent'),
});
export type NoteMinutes = z.infer<typeof NoteMinutes>;

/** The fact of minutes that the office says by a step. */
function said(
  step: 'note' | 'note-absent' | 'contradict' | 'take-over',
  { id, minutes, by, on }: { id: string; minutes: number; by: string; on: Day },
): AttendanceFact {
  const about = { kind: 'attendance', id, minutes, by, on } as const;
  if (step === 'take-over') return { ...about, did: 'settled', side: 'office', how: null };
  const to = { note: 'said', 'note-absent': 'absent', contradict: 'different' } as const;
  return { ...about, did: 'noted', to: to[step] };
}

/**
 * Says for the office who was there and for how long (OURS-hours). The session is held from then on. Where the two sides
 * differ, what the citizen said is taken over by saying the same.
 */
export const noteMinutes: Verb<NoteMinutes, MovedAttendance> = {
  name: 'attendance.note',
  owner: ({ citizenId }) => citizenId,
  load: loadAttendance,
  held: heldOf,
  decide: (asked) => {
    const { subject, command, who, today } = asked;
    const { attendanceId: id, minutes } = command;
    const step = stepToSay('office', minutes, subject.attendance.state);
    // The office confirms nothing: it speaks first, or differs.
    if (step === 'confirm') throw new Error('only the citizen confirms');
    return permitOnAttendance(step, caseOf(asked, { side: 'office', minutes }), () => {
      const isFirst = subject.session.state.status === 'planned';
      const held: Fact[] = isFirst ? [{ kind: 'guidance_session', id: subject.session.id, did: 'held' }] : [];
      return accept<Fact>(said(step, { id, minutes, by: who.id, on: today }), ...held);
    });
  },
};
