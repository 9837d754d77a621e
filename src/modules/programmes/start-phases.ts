import { addMonths, type Day } from '../../kernel/day.ts';
import { type AgreedWorkerState, type PersonalFacts, rightFactsOf } from '../agreements/index.ts';
import { assess, lawFor, type Regime } from '../outplacement/index.ts';
import type { ProgrammePhase } from './phases.ts';

/** What a programme is made of as it starts. */
export interface StartFrame {
  regime: Regime;
  law: string | null;
  phases: ProgrammePhase[];
  /** The last possible day, inclusive. */
  endsOn: Day;
}

/** How long a programme lasts to which no law gives an end: months, as the general regime has it. */
const monthsWithoutLaw = 12;

/** Minutes that were agreed beyond what the law gives count to the last phase. */
function withAgreed(phases: readonly ProgrammePhase[], agreedMinutes: number): ProgrammePhase[] {
  const more = agreedMinutes - phases.reduce((sum, { minutes }) => sum + minutes, 0);
  return phases.map((phase, at) =>
    at === phases.length - 1 && more > 0 ? { ...phase, minutes: phase.minutes + more } : phase,
  );
}

/**
 * The phases and the last day of a programme that starts on a day, by the right of the worker (OPL-11/5, OPL-11/6); where the
 * law gives none, the agreed minutes in one phase of a year. Worked example: general regime with indemnity, started on
 * 2025-04-07 under a package of 66 hours: 1200 minutes to 2025-06-07, 1200 to 2025-10-07 and 1560 to 2026-04-07.
 */
export function startFrame(
  worker: AgreedWorkerState,
  personal: PersonalFacts,
  { startsOn, agreedMinutes }: { startsOn: Day; agreedMinutes: number },
): StartFrame {
  const facts = rightFactsOf({ ...worker, programmeStartedOn: startsOn }, personal, startsOn);
  const { regime, phases, endsOn } = assess(facts);
  const law = lawFor(facts)?.id ?? null;
  const until = addMonths(startsOn, monthsWithoutLaw);
  const given = phases.map(({ hours, from, until: last }) => ({ minutes: hours * 60, from, until: last }));
  if (given.length === 0 || endsOn === null)
    return { regime, law, phases: [{ minutes: agreedMinutes, from: startsOn, until }], endsOn: until };
  return { regime, law, phases: withAgreed(given, agreedMinutes), endsOn };
}
