import type { OutplacementRight } from '../../../schemes/index.ts';
import { addYears, type Day } from '../../kernel/day.ts';
import type { Dismissal, RightFacts, Worker } from './facts.ts';
import { rightOn } from './law.ts';
import { isNoticeAtLeast } from './notice.ts';

/** The regimes, as the API names them. */
export const regimes = [
  'general-indemnity',
  'general-notice',
  'special',
  'cell',
  'medical-force-majeure',
  'voluntary',
  'none',
] as const;
export type Regime = (typeof regimes)[number];

/** Why somebody has no right under a regime that comes near. */
export type Missing =
  | 'too-young'
  | 'too-short-service'
  | 'public-sector'
  | 'pension-claimable'
  | 'not-available'
  | 'cell-public-sector'
  | 'cell-not-in-service'
  | 'older-law'
  | 'older-medical';

/** Which regime holds, and what was missing for those that were tried before it. */
export interface RegimeFound {
  regime: Regime;
  /** The employer offers only if the worker asks. */
  onRequestOnly: boolean;
  missing: Missing[];
}

/** Whether an age or a time of service is reached on a day: born on 1978-02-11, 45 on 2023-02-11 and not the day before. */
export const isReached = (since: Day, years: number, on: Day): boolean => addYears(since, years) <= on;

/** The last day of the contract: as told, else the day of the notification when nothing is served. */
export const contractEnd = ({ ground, by, contractEndedOn, notifiedOn }: Dismissal): Day | null =>
  contractEndedOn ?? (by === 'indemnity' || ground === 'medical-force-majeure' ? notifiedOn : null);

const found = (regime: Regime, ...missing: Missing[]): RegimeFound => ({ regime, onRequestOnly: false, missing });

/** Medical force majeure goes by the end of the contract (OPL-18, RTW-fund). */
function medicalRegime(endedOn: Day): RegimeFound {
  const medical = rightOn(endedOn)?.medical ?? null;
  if (medical === null) return found('voluntary', 'older-medical');
  return found(medical.kind === 'guidance' ? 'medical-force-majeure' : 'none');
}

/** What keeps somebody out of the employment cell; null when they are in it (GP-31). */
const missingForCell = (worker: Worker, announcedOn: Day): Missing | null =>
  worker.sector === 'public'
    ? 'cell-public-sector'
    : worker.inServiceSince > announcedOn
      ? 'cell-not-in-service'
      : null;

/** The conditions of the special regime that are not met, at the notification (OPL-13). */
function missingForSpecial({ special }: OutplacementRight, worker: Worker, on: Day): Missing[] {
  const pension = worker.pensionClaimableFrom;
  const unmet: [boolean, Missing][] = [
    [worker.sector === 'public', 'public-sector'],
    [!isReached(worker.bornOn, special.age.years, on), 'too-young'],
    [!isReached(worker.inServiceSince, special.seniority.years, on), 'too-short-service'],
    [pension !== null && pension <= on, 'pension-claimable'],
    [!worker.mustBeAvailable && special.unavailable === 'no-right', 'not-available'],
  ];
  return unmet.filter(([is]) => is).map(([, missing]) => missing);
}

/** The general regime, else the special one, else none by law. */
function usualRegime(right: OutplacementRight, { dismissal, worker }: RightFacts, before: Missing[]): RegimeFound {
  const { general, special } = right;
  if (general && isNoticeAtLeast(dismissal, general.noticeWeeks.atLeast))
    return found(dismissal.by === 'notice' ? 'general-notice' : 'general-indemnity', ...before);
  const missing = missingForSpecial(right, worker, dismissal.notifiedOn);
  if (missing.length > 0) return found('voluntary', ...before, ...missing);
  const isSpontaneous = worker.mustBeAvailable && worker.workingTime * 100 >= special.spontaneousFrom.percent;
  return { regime: 'special', onRequestOnly: !isSpontaneous, missing: before };
}

/**
 * The regime of a dismissal, in the order of the law: medical force majeure, urgent cause, the employment cell, the general
 * regime (any age, any sector), the special one. Whoever falls through has what the employer offers of its own accord.
 * Worked example: 52 years old, five years in a private firm, 20 weeks of notice on 2025-03-14 is `special`; with 6 months and
 * 4 weeks, which are 30 weeks, it is the general regime.
 */
export function regimeOf(facts: RightFacts): RegimeFound {
  const { dismissal, worker } = facts;
  const { ground, notifiedOn, collectiveAnnouncedOn } = dismissal;
  if (ground === 'medical-force-majeure') return medicalRegime(contractEnd(dismissal) ?? notifiedOn);
  if (ground === 'urgent-cause') return found('none');
  const right = rightOn(notifiedOn);
  if (right === null) return found('voluntary', 'older-law');
  if (ground !== 'restructuring' || collectiveAnnouncedOn === null) return usualRegime(right, facts, []);
  const outside = missingForCell(worker, collectiveAnnouncedOn);
  return outside === null ? found('cell') : usualRegime(right, facts, [outside]);
}
