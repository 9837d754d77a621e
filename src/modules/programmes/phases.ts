import type { Day } from '../../kernel/day.ts';

/** Minutes that are due in a window of days, as the right gives them; a phase ends on the day on which the next begins. */
export type ProgrammePhase = {
  minutes: number;
  from: Day;
  until: Day;
};

/** A job during a programme. Its phases do not move for it. */
export interface Pause {
  /** The day on which the job was notified; the guidance of that day itself still counts. */
  on: Day;
  /** The phase that it interrupted, counted from 1. */
  phase: number;
  jobStartedOn: Day;
  jobLostOn: Day | null;
  askedOn: Day | null;
  /** From this day on the guidance goes on; null while it does not. */
  resumedOn: Day | null;
}

/** What decides on which days of a programme there can be guidance. */
export interface ProgrammeDays {
  startsOn: Day;
  /** Its last possible day, inclusive; it moves for nothing. */
  endsOn: Day;
  endedOn: Day | null;
  pauses: readonly Pause[];
}

/**
 * The phase of a day, counted from 1; null before the first and after the last. A day that two phases share belongs to the
 * earlier one: of phases to 2025-06-07 and 2025-10-07, 7 June is in the first and 8 June in the second (OPL-11/5).
 */
export function phaseOn(phases: readonly ProgrammePhase[], on: Day): number | null {
  const [first] = phases;
  if (first === undefined || on < first.from) return null;
  const at = phases.findIndex(({ until }) => on <= until);
  return at === -1 ? null : at + 1;
}

/**
 * Whether a day is one of a programme's days, on which there can be guidance: from its start to its last day or its end, both
 * included, and not between the day of an interruption and that of the resumption (OURS-guidance-session). Interrupted on 2026-05-04
 * and resumed on 2026-06-15: 4 May and 15 June are, 5 May and 14 June are not.
 */
export function isDayOf({ startsOn, endsOn, endedOn, pauses }: ProgrammeDays, on: Day): boolean {
  const last = endedOn !== null && endedOn < endsOn ? endedOn : endsOn;
  const isPaused = pauses.some((pause) => pause.on < on && (pause.resumedOn === null || on < pause.resumedOn));
  return startsOn <= on && on <= last && !isPaused;
}

/**
 * The phase to which guidance on a day counts: that of the day; after a resumption the phase that was interrupted, as long as
 * something of it is left (OPL-11/9, OURS-programme). Interrupted in phase 1 of 2025-04-07 to 2025-06-07 with 300 minutes left
 * and resumed on 2025-08-01: a session on 2025-08-04 counts to phase 1, and once these are used up to phase 2. The day is one
 * of the programme's days.
 */
export function phaseFor(
  { phases, pauses }: { phases: readonly ProgrammePhase[]; pauses: readonly Pause[] },
  on: Day,
  leftIn: (phase: number) => number,
): number {
  // Where the right gives its hours in less time than it lasts, the days after are of the last phase.
  const own = phaseOn(phases, on) ?? phases.length;
  const pause = pauses.findLast(({ resumedOn }) => resumedOn !== null && resumedOn <= on);
  return pause && pause.phase < own && leftIn(pause.phase) > 0 ? pause.phase : own;
}
