import { describe, expect, test } from 'vitest';
import { addDays, day } from '../../kernel/day.ts';
import type { CheckFact, ComplaintFacts, QualityFact, SatisfactionFact } from './fact.ts';
import { type WarningCode, warningsOf } from './warning.ts';

const today = day('2026-11-22');
const satisfied = (most: number, over: Partial<SatisfactionFact> = {}): SatisfactionFact => ({
  ...{ kind: 'satisfaction', on: day('2026-05-30'), questionnaire: 'survey-outplacement-citizen/2014-09-01' },
  ...{ fromQuarter: '2026-Q1', toQuarter: '2026-Q1', answers: 30, least: most, most, ...over },
});
const complaint = (on: string, over: Partial<ComplaintFacts> = {}): ComplaintFacts => ({
  ...{ kind: 'complaint', on: day(on), door: 'vdab', end: 'founded', isLate: false, isOwn: false, ...over },
});
const late = (on: string) => complaint(on, { door: 'centre', end: 'running', isLate: true, isOwn: true });
const inOrder = (facts: QualityFact[]) => facts.sort((a, b) => (a.on < b.on ? -1 : 1));
const codes = (facts: QualityFact[]): WarningCode[] => warningsOf(inOrder(facts), today).map(({ code }) => code);

/** Worked out by hand from the interval's formula: of 30 answers, 15 end at 66.8 % and 17 at 72.6 %; 16 at 69.7 %. */
const shares = [
  { most: 12, told: true, why: 'its interval ends at 57.7 %' },
  { most: 16, told: true, why: 'it ends at 69.8 %, still under the aim' },
  { most: 17, told: false, why: 'it ends at 72.7 %' },
  { most: 30, told: false, why: 'everybody is satisfied' },
];
describe('OURS-early-warning: satisfaction', () => {
  test.each(shares)('$most of 30 satisfied is told: $told, because $why', ({ most, told }) => {
    expect(codes([satisfied(most)])).toEqual(told ? ['satisfaction-low'] : []);
  });

  test('a hidden number is read as high as it can be: “fewer than five” of ten may be four, whose interval ends at 68.7 %', () => {
    expect(codes([satisfied(4, { answers: 10, least: 0 })])).toEqual(['satisfaction-low']);
    expect(codes([satisfied(5, { answers: 10 })])).toEqual([]);
    // Read as low as it can be, it would be told.
    expect(codes([satisfied(5, { answers: 10, least: 0 })])).toEqual([]);
  });

  test('the latest result of a questionnaire counts, and each questionnaire counts for itself', () => {
    const better = satisfied(25, { on: day('2026-08-29') });
    const employers = satisfied(3, { questionnaire: 'survey-outplacement-employer/2014-09-01' });
    expect(codes([satisfied(5), better])).toEqual([]);
    expect(warningsOf(inOrder([better, employers]), today)).toEqual([
      { code: 'satisfaction-low', source: 'OURS-early-warning', facts: [employers] },
    ]);
  });

  test.each([
    { on: '2025-11-22', told: false, why: 'it is a year old today' },
    { on: '2025-11-23', told: true, why: 'tomorrow it is a year old' },
    { on: '2026-11-22', told: true, why: 'it appeared today' },
    { on: '2026-11-23', told: false, why: 'it appears tomorrow' },
  ])('one of $on is told: $told, because $why', ({ on, told }) => {
    expect(codes([satisfied(5, { on: day(on) })])).toEqual(told ? ['satisfaction-low'] : []);
  });
});

describe('OURS-early-warning: complaints', () => {
  const three = ['2026-01-05', '2026-04-05', '2026-10-05'];
  test.each([
    { now: two(three), before: [], told: false, why: 'two are not three' },
    { now: three, before: [], told: true, why: 'three, and none in the year before' },
    { now: three, before: ['2025-01-05', '2025-02-05'], told: true, why: 'three after two' },
    {
      now: three,
      before: ['2025-01-05', '2025-02-05', '2025-03-05'],
      told: false,
      why: 'three after three rise no more',
    },
  ])('$now.length founded after $before.length are told: $told, because $why', ({ now, before, told }) => {
    expect(codes([...now, ...before].map((on) => complaint(on)))).toEqual(told ? ['complaints-rising'] : []);
  });

  test('partly founded counts; unfounded, not admissible, withdrawn, running and without conclusion do not', () => {
    const ends = (end: ComplaintFacts['end']) => three.map((on) => complaint(on, { end }));
    expect(codes(ends('partly-founded'))).toEqual(['complaints-rising']);
    for (const end of ['unfounded', 'not-admissible', 'withdrawn', 'running', 'no-conclusion'] as const)
      expect(codes(ends(end))).toEqual([]);
  });

  test('two late ones at the own door are told with their facts; one is not, and a body’s lateness never is', () => {
    const [one, other] = [late('2026-02-01'), late('2026-03-01')];
    expect(codes([one])).toEqual([]);
    expect(warningsOf([one, other], today)).toEqual([
      { code: 'terms-missed', source: 'OURS-early-warning', facts: [one, other] },
    ]);
    expect(codes([one, other].map((fact) => ({ ...fact, isOwn: false })))).toEqual([]);
  });
});

describe('OURS-early-warning: checks', () => {
  const check = (measure: CheckFact['measure'], on = '2026-06-01'): CheckFact => ({
    ...{ kind: 'check', on: day(on), measure, guidances: 4 },
  });
  test.each([
    { measure: 'none', told: false },
    { measure: 'remark', told: true },
    { measure: 'plan', told: true },
    { measure: 'notice', told: true },
  ] as const)('a check with $measure is told: $told', ({ measure, told }) => {
    expect(codes([check(measure)])).toEqual(told ? ['measure-taken'] : []);
    expect(codes([check(measure, '2025-11-22')])).toEqual([]);
  });
});

describe('OURS-early-warning: what warns, and what follows', () => {
  test('OURS-survey-part: who does not take part is told so, today', () => {
    const part = (takesPart: boolean): QualityFact => ({ kind: 'participation', on: today, takesPart });
    expect(codes([part(false)])).toEqual(['not-taking-part']);
    expect(codes([part(true)])).toEqual([]);
  });

  test('OURS-quality: every warning names facts that were given, and none that was not', () => {
    const facts = inOrder([
      ...[satisfied(5), satisfied(29, { questionnaire: 'survey-outplacement-employer/2014-09-01' })],
      ...['2026-01-05', '2026-04-05', '2026-10-05'].map((on) => complaint(on)),
      ...[late('2026-02-01'), late('2026-03-01')],
      { kind: 'participation', on: today, takesPart: false } as const,
    ]);
    const told = warningsOf(facts, today);
    expect(told.map(({ code, facts: of }) => [code, of.length])).toEqual([
      ['satisfaction-low', 1],
      ['complaints-rising', 3],
      ['terms-missed', 2],
      ['not-taking-part', 1],
    ]);
    expect(told.flatMap(({ facts: of }) => of).filter((fact) => !facts.includes(fact))).toEqual([]);
    expect(warningsOf(facts, addDays(today, 800))).toEqual([]);
  });
});

function two(all: readonly string[]): string[] {
  return all.slice(0, 2);
}
