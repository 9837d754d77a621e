import { competenceTest2014, competenceTestValues2014 } from '../../../schemes/index.ts';
import { add, addMonths, type Day, latest } from '../../kernel/day.ts';

/** An earlier attempt, as the rule on retakes asks of it. */
export interface EarlierAttempt {
  /** The day on which it began. */
  on: Day;
  passed: boolean;
}

/**
 * The first day on which somebody who has not passed may sit the test again (OURS-exam-retake); null without an attempt.
 * Worked example: after attempts on 2026-01-05, 2026-02-02 and 2026-03-02 the fourth is possible from 2027-01-05 on; after
 * the first alone from 2026-01-19 on.
 */
export function mayRetakeFrom(attempts: readonly EarlierAttempt[]): Day | null {
  const { retakeAfter, attemptsCountFor } = competenceTest2014.terms;
  const days = attempts.map(({ on }) => on).sort();
  const last = days.at(-1);
  if (last === undefined) return null;
  const full = days.at(-competenceTestValues2014.attemptsAtMost.value);
  const rested = add(last, retakeAfter);
  return full === undefined ? rested : latest(rested, addMonths(full, attemptsCountFor.months));
}
