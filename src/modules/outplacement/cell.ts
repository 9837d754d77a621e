import type { OutplacementRight } from '../../../schemes/index.ts';
import type { RightFacts } from './facts.ts';
import { noticeThirds } from './notice.ts';
import { isOlderInCell } from './programme.ts';
import { isReached } from './regime.ts';

/** What the cell does to a notice: replaced at once, or cut short some months before its end. */
export interface CellNotice {
  /** Months of pay as re-employment indemnity; null without a year of service at the announcement. */
  indemnityMonths: number | null;
  /** True when the contract ends at once; else it ends at the latest in the month `endsBeforeMonths` before the notice does. */
  isReplaced: boolean;
  endsBeforeMonths: number;
}

/**
 * How the cell changes notice (GP-36, GP-37). Worked example: 50 years old with five months of notice ends at once with six
 * months of re-employment indemnity; with seven months the contract ends in the seventh month before the end at the latest.
 */
export function cellNotice(right: OutplacementRight, facts: RightFacts): CellNotice {
  const { reemploymentMonths } = isOlderInCell(right, facts) ? right.cell.older : right.cell.younger;
  const { worker, dismissal } = facts;
  const announcedOn = dismissal.collectiveAnnouncedOn ?? dismissal.notifiedOn;
  const hasServed = isReached(worker.inServiceSince, right.cell.seniority.years, announcedOn);
  return {
    indemnityMonths: hasServed ? reemploymentMonths : null,
    isReplaced: noticeThirds(dismissal) <= 13 * reemploymentMonths,
    endsBeforeMonths: reemploymentMonths + 1,
  };
}
