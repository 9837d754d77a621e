import type { OutplacementRight } from '../../../schemes/index.ts';
import { addDays } from '../../kernel/day.ts';
import { centsOf } from '../../kernel/decimal.ts';
import type { OutplacementEvent, RightFacts } from './facts.ts';
import type { Regime } from './regime.ts';

/** What a package is worth in euros with two decimals, between its bounds. */
export interface PackageValue {
  amount: number;
  min: number;
  max: number;
}

/**
 * The worth of a package (OPL-11/5, OPL-18): with an indemnity a twelfth of last calendar year's pay between both bounds,
 * each in proportion to the working time, in cents with a half cent up; after medical force majeure one amount. Null elsewhere,
 * and when the pay is not known. Worked example: 36,000 gives 3,000; 18,000 gives the lower bound 1,800, half-time 1,500.
 */
export function packageValue(regime: Regime, right: OutplacementRight | null, facts: RightFacts): PackageValue | null {
  const { grossPayLastYear: pay, workingTime } = facts.worker;
  if (regime === 'medical-force-majeure' && right?.medical?.kind === 'guidance') {
    const { worth } = right.medical;
    return { amount: worth, min: worth, max: worth };
  }
  if (regime !== 'general-indemnity' || !right?.general || pay === null) return null;
  const { partOfPay, min, max } = right.general.indemnity.value;
  const [lower, upper] = [centsOf(min, workingTime, 1), centsOf(max, workingTime, 1)];
  const amount = Math.min(Math.max(centsOf(pay, 1, partOfPay), lower), upper);
  return { amount: amount / 100, min: lower / 100, max: upper / 100 };
}

/** Whether a doctor's certificate says what it may say, on time or too late; null without one that counts (OPL-11/5-medical). */
export function certificateOf(
  regime: Regime,
  right: OutplacementRight | null,
  { asOf, dismissal, worker }: RightFacts,
): 'in-time' | 'too-late' | null {
  const rule = regime === 'general-indemnity' ? (right?.general?.indemnity.medicalCertificate ?? null) : null;
  const on = worker.medicalCertificateOn;
  if (rule === null || on === null || on > asOf) return null;
  const learntOn = worker.learntOn !== null && worker.learntOn <= asOf ? worker.learntOn : dismissal.notifiedOn;
  return on <= addDays(learntOn, rule.days) ? 'in-time' : 'too-late';
}

/** Weeks of pay that the employer may deduct from the indemnity (OPL-11/5, OPL-11/12). */
export function weeksDeducted(
  regime: Regime,
  right: OutplacementRight | null,
  { isSpared, events }: { isSpared: boolean; events: readonly OutplacementEvent[] },
): 4 | 0 {
  if (regime !== 'general-indemnity' || !right?.general || isSpared) return 0;
  const { ifAccepted, weeks } = right.general.indemnity.deduction;
  return !ifAccepted || events.some(({ kind }) => kind === 'offer-accepted') ? weeks : 0;
}
