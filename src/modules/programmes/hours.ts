import type { AttendanceStatus } from '../../../schemes/index.ts';

/** Which side speaks: the office of what it saw, or the citizen, on the page or by phone to a colleague. */
export type Side = 'office' | 'citizen';

/** What was said of an attendance so far. Minutes are whole; 0 is absent. */
export interface Said {
  status: Exclude<AttendanceStatus, 'new'>;
  officeMinutes: number | null;
  citizenMinutes: number | null;
  settledMinutes: number | null;
}

/** The step of the scheme by which a side says minutes. */
export type SayingStep = 'note' | 'note-absent' | 'confirm' | 'contradict' | 'take-over';

/**
 * By which step a side says these minutes: the first word of the office is noted, the same from the citizen confirms it,
 * another is a difference, and who then says what the other said takes that over (OURS-hours). Worked example: the office says
 * 90 and the citizen 60, which is a difference; the office that says 60 takes it over, 75 leaves it as it is.
 */
export function stepToSay(side: Side, minutes: number, { status, officeMinutes, citizenMinutes }: Said): SayingStep {
  const others = side === 'office' ? citizenMinutes : officeMinutes;
  if (status === 'different') return minutes === others ? 'take-over' : 'contradict';
  if (side === 'office') return minutes === 0 ? 'note-absent' : 'note';
  return minutes === others ? 'confirm' : 'contradict';
}

/** The minutes of an attendance that count: what both said, or what one took over from the other; 0 as long as neither. */
export function countedMinutes({ status, officeMinutes, settledMinutes }: Said): number {
  if (status === 'settled') return settledMinutes ?? 0;
  return status === 'confirmed' ? (officeMinutes ?? 0) : 0;
}
