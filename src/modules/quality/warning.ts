import { earlyWarning2014 } from '../../../schemes/index.ts';
import type { Cite } from '../../../sources/index.ts';
import { addMonths, type Day } from '../../kernel/day.ts';
import { wilson } from '../../kernel/share.ts';
import type { ComplaintFacts, QualityFact, SatisfactionFact } from './fact.ts';

/** What can be warned of. */
export const warningCodes = [
  'satisfaction-low',
  'complaints-rising',
  'terms-missed',
  'measure-taken',
  'not-taking-part',
] as const;
export type WarningCode = (typeof warningCodes)[number];

/** A warning: the facts that make it, and the paragraph that says from when on. It changes nothing by itself. */
export interface Warning {
  code: WarningCode;
  source: Cite;
  facts: QualityFact[];
}

/** Who says what holds on a day: one edition so far. */
const { looksBack, satisfiedAim, foundedFrom, lateFrom, measuresFrom } = earlyWarning2014;

const familyOf = ({ questionnaire }: SatisfactionFact): string => questionnaire.split('/')[0] ?? questionnaire;

/** The latest result of each questionnaire, of those that appeared in the year before today. */
function latest(facts: readonly SatisfactionFact[]): SatisfactionFact[] {
  return [...new Map(facts.map((fact) => [familyOf(fact), fact])).values()];
}

/** Whether all that a share can be, with its interval, lies under the aim. */
const isUnderAim = ({ most, answers }: SatisfactionFact): boolean =>
  wilson(most, answers).until < satisfiedAim.percent / 100;

const isFounded = ({ end }: ComplaintFacts): boolean => end === 'founded' || end === 'partly-founded';

/**
 * What asks for attention on a day, each with its facts, of facts in the order of time (OURS-early-warning).
 * Worked example: on 2026-11-22 a result of 2026-05-30 with 12 of 30 satisfied is told, since its interval ends at 57.7 %; with
 * 18 of 30 it is not, since 75.4 % lies over the aim of 70 %. A fact of 2025-11-22 is too old.
 */
export function warningsOf(facts: readonly QualityFact[], today: Day): Warning[] {
  const from = addMonths(today, -looksBack.months);
  const before = addMonths(today, -2 * looksBack.months);
  const lately = facts.filter(({ on }) => on > from && on <= today);
  const satisfaction = latest(lately.filter((one) => one.kind === 'satisfaction')).filter(isUnderAim);
  const complaints = lately.filter((one) => one.kind === 'complaint');
  const founded = complaints.filter(isFounded);
  const foundedBefore = facts.filter(
    (one) => one.kind === 'complaint' && one.on > before && one.on <= from && isFounded(one),
  );
  const late = complaints.filter(({ isOwn, isLate }) => isOwn && isLate);
  const absent = lately.filter((one) => one.kind === 'participation' && !one.takesPart);
  const measures = lately.filter((one) => one.kind === 'check' && one.measure !== 'none');
  const isRising = founded.length >= foundedFrom.count && founded.length > foundedBefore.length;
  const all: (Warning & { isTold: boolean })[] = [
    ...[
      {
        code: 'satisfaction-low',
        source: satisfiedAim.source,
        facts: satisfaction,
        isTold: satisfaction.length > 0,
      } as const,
    ],
    ...[{ code: 'complaints-rising', source: foundedFrom.source, facts: founded, isTold: isRising } as const],
    ...[{ code: 'terms-missed', source: lateFrom.source, facts: late, isTold: late.length >= lateFrom.count } as const],
    ...[
      {
        code: 'measure-taken',
        source: measuresFrom.source,
        facts: measures,
        isTold: measures.length >= measuresFrom.count,
      } as const,
    ],
    ...[{ code: 'not-taking-part', source: 'OURS-survey-part', facts: absent, isTold: absent.length > 0 } as const],
  ];
  return all.filter(({ isTold }) => isTold).map(({ isTold: _, ...warning }) => warning);
}
