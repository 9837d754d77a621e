import { type CriterionName, type CriterionResult, criterionNames } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';

/** What was found of each condition; one that is absent was not looked at yet. */
export type Results = Readonly<Partial<Record<CriterionName, CriterionResult>>>;

/** What a citizen said, or that nobody could ask. */
export type Satisfaction = 'not-asked' | 'asked' | 'satisfied' | 'not-satisfied';

/** What the verdict on one guidance stands on. */
export interface Seen {
  results: Results;
  satisfaction: Satisfaction;
  /** Last day to answer, included; null when nobody was asked by mail. */
  answerBy: Day | null;
}

/** Why there is no verdict: what could not be seen, or who did not say. */
export type Open = CriterionName | 'citizen-not-asked' | 'citizen-asked' | 'citizen-silent';

/** One verdict on one guidance, with everything that it stands on. */
export interface Verdict {
  verdict: 'of-quality' | 'not-of-quality' | 'open';
  /** Conditions that are not met, in the order of the definition; `citizen` when the citizen is not satisfied. */
  unmet: (CriterionName | 'citizen')[];
  /** What leaves it open; empty when it is not. */
  open: Open[];
}

/** What the citizen leaves open: not asked, still to answer, or silent. */
function citizenOpen({ satisfaction, answerBy }: Seen, today: Day): Open[] {
  if (satisfaction === 'not-asked') return ['citizen-not-asked'];
  if (satisfaction !== 'asked') return [];
  return answerBy !== null && today <= answerBy ? ['citizen-asked'] : ['citizen-silent'];
}

/**
 * The verdict on a guidance (V-08): of quality when every condition of the definition is met and the citizen is satisfied; not
 * of quality when one condition is not met or the citizen is not satisfied; otherwise it stays open, and says why. Satisfaction
 * is never guessed, and no survey is read for it: whose its answers are, nobody knows.
 * Worked example: nine conditions met. Satisfied: of quality. Not satisfied: not of quality. Asked by mail to 2026-07-15: open,
 * `citizen-asked` on 15 July and `citizen-silent` on 16 July. With a plan that could not be seen: open on `plan` too. With a
 * plan that is missing: not of quality, whatever the citizen says.
 */
export function verdictOf(seen: Seen, today: Day): Verdict {
  const { results, satisfaction } = seen;
  const found = (wanted: CriterionResult) => criterionNames.filter((name) => results[name] === wanted);
  const unmet: Verdict['unmet'] = [
    ...found('not-met'),
    ...(satisfaction === 'not-satisfied' ? (['citizen'] as const) : []),
  ];
  const unseen = criterionNames.filter((name) => results[name] === undefined || results[name] === 'not-seen');
  if (unmet.length > 0) return { verdict: 'not-of-quality', unmet, open: [] };
  const open = [...unseen, ...citizenOpen(seen, today)];
  return { verdict: open.length === 0 ? 'of-quality' : 'open', unmet, open };
}

/** Whether somebody looked for every condition. */
export const isJudged = (results: Results): boolean => criterionNames.every((name) => results[name] !== undefined);
