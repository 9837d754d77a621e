import type { OutplacementRight } from '../../../schemes/index.ts';
import { addDays, addMonths, type Day } from '../../kernel/day.ts';
import { firstDayOf, quarterAfter, quarterOf } from '../../kernel/quarter.ts';
import { countTerm } from '../../kernel/term.ts';
import type { Dismissal, RightFacts } from './facts.ts';
import { contractEnd, type Regime } from './regime.ts';
import type { RightTerm } from './right-term.ts';

/** The day on which the notice ends, or the period that an indemnity covers; null while the end is not known. */
export function coveredUntil(dismissal: Dismissal): Day | null {
  const ended = contractEnd(dismissal);
  if (ended === null || dismissal.by === 'notice') return ended;
  return addDays(addMonths(ended, dismissal.noticeMonths), 7 * dismissal.noticeWeeks);
}

/** Until the end of a later quarter: of 2025-05-10 two quarters later that is 2025-12-31. */
function quartersLater(key: RightTerm['key'], on: Day, quarters: number): RightTerm {
  const from = firstDayOf(quarterAfter(quarterOf(on)));
  const span = { months: 3 * quarters, source: 'AOW-39ter' } as const;
  const { endsOn, ledger } = countTerm(from, { span, countsEventDay: true });
  return { key, on: endsOn, met: null, isMoot: false, source: span.source, ledger };
}

/** The employability measures on top of the general regime, for who was dismissed since 2025-04-01 (AOW-39ter). */
export function measureTerms(regime: Regime, right: OutplacementRight, { dismissal }: RightFacts): RightTerm[] {
  const on = coveredUntil(dismissal);
  const isGeneral = regime === 'general-indemnity' || regime === 'general-notice';
  if (!isGeneral || right.employability === null || on === null || dismissal.ground === 'restructuring') return [];
  const { usableQuarters, refundQuarters } = right.employability;
  return [
    quartersLater('measures-until', on, usableQuarters),
    quartersLater('measures-refund-until', on, refundQuarters),
  ];
}

/** What an employer owes who ends a contract for medical force majeure: ended on 2024-04-01, by 2024-05-16 (RTW-fund). */
export function fundTerms({ medical }: OutplacementRight, endedOn: Day): RightTerm[] {
  if (medical?.kind !== 'fund') return [];
  const { endsOn, ledger } = countTerm(endedOn, { span: medical.within });
  return [{ key: 'fund-due', on: endsOn, met: null, isMoot: false, source: medical.source, ledger }];
}

/** How the theory splits a notice of at least 30 weeks: 45 weeks are 30 and 15, 30 weeks are 26 and 4 (AOW-39ter). */
export function splitNotice(
  weeks: number,
  { employability }: OutplacementRight,
): { partOne: number; partTwo: number } | null {
  if (employability === null) return null;
  const { thirds, weeksAtLeast } = employability.partOne;
  const partOne = Math.min(weeks, Math.max(weeksAtLeast, (weeks * thirds) / 3));
  return { partOne, partTwo: weeks - partOne };
}
