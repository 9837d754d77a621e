import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followUpKinds, followUpPlan2024 } from '../../../schemes/index.ts';
import { addDays, day } from '../../kernel/day.ts';
import { dueNow, planOf } from './follow-up-plan.ts';

const mandate = { startsOn: day('2026-01-05'), endsOn: day('2032-01-04') };
const visits = (done: string[], on: string) =>
  planOf(
    mandate,
    done.map((one) => ({ kind: 'visit' as const, on: day(one) })),
    day(on),
  )
    .filter(({ kind }) => kind === 'visit')
    .map(({ dueOn, state }) => `${dueOn} ${state}`);

describe('V-09, OURS-follow-up: the follow-up is spread over the six years of a mandate', () => {
  test('OURS-follow-up: so often, and in every year something', () => {
    const plan = planOf(mandate, [], mandate.startsOn);
    const often = followUpKinds.map((kind) => [kind, plan.filter((one) => one.kind === kind).length]);
    expect(Object.fromEntries(often)).toEqual({
      ...{ information: 6, contact: 3, visit: 2, 'offer-check': 3, 'file-check': 3 },
    });
    for (const year of [2026, 2027, 2028, 2029, 2030, 2031])
      expect(plan.filter(({ dueOn }) => dueOn.startsWith(`${year}`)).length).toBeGreaterThan(0);
    expect(plan.every(({ dueOn }) => dueOn > mandate.startsOn && dueOn <= mandate.endsOn)).toBe(true);
    expect(plan.map(({ dueOn }) => dueOn)).toEqual(plan.map(({ dueOn }) => dueOn).sort());
  });

  test.each([
    { done: [], on: '2026-11-05', is: ['later', 'later'], why: 'sixty-one days before the first' },
    { done: [], on: '2026-11-06', is: ['soon', 'later'], why: 'sixty days before the first' },
    { done: [], on: '2027-01-05', is: ['soon', 'later'], why: 'on its day' },
    { done: [], on: '2027-01-06', is: ['late', 'later'], why: 'the day after' },
    { done: ['2026-11-02'], on: '2027-03-01', is: ['done', 'later'], why: 'done before its day' },
    { done: ['2027-02-10'], on: '2027-03-01', is: ['done', 'later'], why: 'done after its day' },
    { done: ['2026-01-04'], on: '2027-03-01', is: ['late', 'later'], why: 'one of before the mandate' },
    { done: ['2026-01-05'], on: '2027-03-01', is: ['done', 'later'], why: 'one on its first day' },
    { done: ['2028-01-03', '2027-01-04'], on: '2028-02-01', is: ['done', 'done'], why: 'two, each for one' },
  ])('V-09: two visits, $why: $is', ({ done, on, is }) => {
    expect(visits(done, on)).toEqual([`2027-01-05 ${is[0]}`, `2030-01-05 ${is[1]}`]);
  });

  test('OURS-follow-up: what lies behind the end of a mandate is not planned, and one without an end has all of it', () => {
    const short = planOf({ ...mandate, endsOn: day('2027-01-04') }, [], mandate.startsOn);
    expect(short.map(({ kind }) => kind)).toEqual(['information', 'contact', 'offer-check']);
    expect(planOf({ ...mandate, endsOn: null }, [], mandate.startsOn)).toHaveLength(17);
  });

  test('OURS-follow-up: on any day, what is due is what was not done and comes within sixty days or is past', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2500 }), fc.array(fc.constantFrom(...followUpKinds)), (after, kinds) => {
        const today = addDays(mandate.startsOn, after);
        const done = kinds.map((kind) => ({ kind, on: mandate.startsOn }));
        const plan = planOf(mandate, done, today);
        for (const one of dueNow(plan)) {
          expect(one.doneOn).toBe(null);
          expect(one.dueOn <= addDays(today, followUpPlan2024.soonDays)).toBe(true);
        }
        for (const kind of followUpKinds) {
          const many = plan.filter((one) => one.kind === kind && one.doneOn !== null).length;
          expect(many).toBe(
            Math.min(done.filter((one) => one.kind === kind).length, followUpPlan2024.planned[kind].afterMonths.length),
          );
        }
      }),
    );
  });
});
