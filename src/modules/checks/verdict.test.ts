import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CriterionName, type CriterionResult, criterionNames, criterionResults } from '../../../schemes/index.ts';
import { day } from '../../kernel/day.ts';
import { isJudged, type Results, type Satisfaction, type Seen, verdictOf } from './verdict.ts';

const today = day('2026-07-15');
const met: Results = Object.fromEntries(criterionNames.map((name) => [name, 'met']));
const seen = (over: Partial<Seen> & { but?: Results } = {}): Seen => {
  const { but = {}, ...rest } = over;
  return { results: { ...met, ...but }, satisfaction: 'satisfied', answerBy: null, ...rest };
};

describe('V-08: one verdict on one guidance', () => {
  test('V-07: the definition has these nine conditions, and no other', () => {
    expect(criterionNames).toEqual([
      ...['active', 'choices', 'competences', 'question', 'tailored', 'plan', 'employability', 'initiative', 'apart'],
    ]);
  });

  test.each<{ why: string; of: Seen; is: string; unmet?: string[]; open?: string[]; on?: string }>([
    { why: 'every condition is met and the citizen is satisfied', of: seen(), is: 'of-quality' },
    {
      why: 'the citizen is not satisfied',
      of: seen({ satisfaction: 'not-satisfied' }),
      ...{ is: 'not-of-quality', unmet: ['citizen'] },
    },
    { why: 'a plan is missing', of: seen({ but: { plan: 'not-met' } }), is: 'not-of-quality', unmet: ['plan'] },
    {
      why: 'a plan is missing, and nobody asked the citizen',
      of: seen({ but: { plan: 'not-met' }, satisfaction: 'not-asked' }),
      ...{ is: 'not-of-quality', unmet: ['plan'] },
    },
    {
      why: 'two conditions are not met and the citizen is not satisfied',
      of: seen({ but: { apart: 'not-met', choices: 'not-met' }, satisfaction: 'not-satisfied' }),
      ...{ is: 'not-of-quality', unmet: ['choices', 'apart', 'citizen'] },
    },
    { why: 'a plan could not be seen', of: seen({ but: { plan: 'not-seen' } }), is: 'open', open: ['plan'] },
    {
      why: 'nobody asked the citizen',
      of: seen({ satisfaction: 'not-asked' }),
      ...{ is: 'open', open: ['citizen-not-asked'] },
    },
    {
      why: 'the citizen can still answer on the last day',
      of: seen({ satisfaction: 'asked', answerBy: today }),
      ...{ is: 'open', open: ['citizen-asked'] },
    },
    {
      why: 'the citizen did not answer by the last day',
      of: seen({ satisfaction: 'asked', answerBy: today }),
      ...{ is: 'open', open: ['citizen-silent'], on: '2026-07-16' },
    },
    {
      why: 'nobody looked yet',
      of: { results: {}, satisfaction: 'satisfied', answerBy: null },
      ...{ is: 'open', open: [...criterionNames] },
    },
  ])('V-08: $is when $why', ({ of, is, unmet = [], open = [], on = today }) => {
    expect(verdictOf(of, day(on))).toEqual({ verdict: is, unmet, open });
  });

  test('V-08: whatever is found, it is of quality exactly when all nine are met and the citizen said so', () => {
    const results = fc.record(
      Object.fromEntries(
        criterionNames.map((name) => [name, fc.constantFrom<CriterionResult>(...criterionResults)]),
      ) as Record<CriterionName, fc.Arbitrary<CriterionResult>>,
      { requiredKeys: [] },
    );
    const said = fc.constantFrom<Satisfaction>('not-asked', 'asked', 'satisfied', 'not-satisfied');
    fc.assert(
      fc.property(results, said, (found, satisfaction) => {
        const { verdict, unmet, open } = verdictOf({ results: found, satisfaction, answerBy: today }, today);
        const all = criterionNames.every((name) => found[name] === 'met');
        expect(verdict === 'of-quality').toBe(all && satisfaction === 'satisfied');
        expect(verdict === 'not-of-quality').toBe(unmet.length > 0);
        expect(verdict === 'open').toBe(open.length > 0);
        expect(isJudged(found)).toBe(criterionNames.every((name) => name in found));
      }),
    );
  });
});
