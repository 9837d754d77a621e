import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { qCheckCriteria } from '../../../schemes/index.ts';
import { parseDay } from '../../kernel/day.ts';
import { languages } from '../../kernel/language.ts';
import { type Judgement, missingIn, scoreOf, type Verdict, verdicts } from './judgement.ts';

const set = (...weights: number[]) => ({
  criteria: weights.map((weight, at) => ({
    ...{ id: `c${at}`, weight, source: 'S-05' as const, label: { nl: 'c', fr: 'c', en: 'c' } },
  })),
});
const judged = (...found: Verdict[]): Judgement[] =>
  found.map((verdict, at) => ({ criterion: `c${at}`, verdict, remark: verdict === 'met' ? '' : 'Blz. 3.' }));
const [met, partly, short, none] = verdicts;

describe('the score of a selection', () => {
  test.each([
    { weights: [20, 10, 15], found: [met, partly, none], score: '83.3333', why: 'what does not apply weighs nothing' },
    { weights: [20, 10], found: [met, met], score: '100', why: 'all of it' },
    { weights: [20, 10], found: [short, short], score: '0', why: 'none of it' },
    { weights: [1, 1, 1], found: [met, met, short], score: '66.6666', why: 'cut off, and not rounded up' },
    { weights: [199, 1], found: [partly, short], score: '49.75', why: 'no noughts at the end' },
    { weights: [1, 199], found: [met, short], score: '0.5', why: 'under one' },
    { weights: [5, 5], found: [none, none], score: null, why: 'nothing applies' },
  ])('OURS-q-check-criteria: $score, because $why', ({ weights, found, score }) => {
    expect(scoreOf(set(...weights), judged(...found))).toBe(score);
  });

  test('OURS-q-check-criteria: it is never above what is exact, and never a ten-thousandth below it', () => {
    const criteria = fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.constantFrom(...verdicts)), {
      ...{ minLength: 1, maxLength: 12 },
    });
    fc.assert(
      fc.property(criteria, (given) => {
        const score = scoreOf(set(...given.map(([weight]) => weight)), judged(...given.map(([, verdict]) => verdict)));
        // Halves counted in whole numbers, apart from the code.
        const kept = { met: 2n, partly: 1n, 'not-met': 0n, 'not-applicable': 0n };
        const of = given.reduce((sum, [weight, verdict]) => (verdict === none ? sum : sum + 2n * BigInt(weight)), 0n);
        const part = given.reduce((sum, [weight, verdict]) => sum + kept[verdict] * BigInt(weight), 0n);
        if (of === 0n) return score === null;
        if (score === null || !/^(100|\d{1,2}(\.\d{0,3}[1-9])?)$/.test(score)) return false;
        const [whole = '', fraction = ''] = score.split('.');
        const told = BigInt(whole) * 10_000n + BigInt(fraction.padEnd(4, '0'));
        return told * of <= part * 1_000_000n && part * 1_000_000n < (told + 1n) * of;
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is missing in a judgement', () => {
  const codes = (found: Judgement[]) => missingIn(set(2, 1), found).map(({ code, about }) => `${code} ${about}`);

  test.each([
    { found: [judged(met)[0]], misses: ['criterion-unjudged c1'] },
    { found: judged(met, short).map((one) => ({ ...one, remark: '' })), misses: ['criterion-remark-missing c1'] },
    { found: judged(met, partly).map((one) => ({ ...one, remark: '' })), misses: ['criterion-remark-missing c1'] },
    { found: judged(met, none).map((one) => ({ ...one, remark: '' })), misses: [] },
    { found: judged(none, none), misses: ['nothing-applies score'] },
    { found: judged(met, short), misses: [] },
    { found: [...judged(met, met), { criterion: 'c9', verdict: short, remark: 'Meer.' }], misses: [] },
  ])('OURS-q-check-criteria: $misses', ({ found, misses }) => {
    expect(codes(found.flatMap((one) => one ?? []))).toEqual(misses);
  });
});

test.each(qCheckCriteria)(
  'OURS-q-check-criteria: $id has whole weights, each criterion once, in every language',
  (one) => {
    expect(parseDay(one.inForce.from)).not.toBeNull();
    expect(one.id.endsWith(`/${one.inForce.from}`)).toBe(true);
    expect(new Set(one.criteria.map(({ id }) => id)).size).toBe(one.criteria.length);
    for (const { weight, label } of one.criteria) {
      expect(Number.isInteger(weight) && weight > 0).toBe(true);
      for (const language of languages) expect(label[language].trim()).not.toBe('');
    }
  },
);
