import { describe, expect, test } from 'vitest';
import { day } from '../../kernel/day.ts';
import { type MandateFacts, mandateConditionsOn } from './mandate-entitlement.ts';

const place = (fromOn: string, endsOn: string | null = null) => ({
  fromOn: day(fromOn),
  endsOn: endsOn === null ? null : day(endsOn),
});
const coach = (id: string, places = [place('2020-01-01')], qualifiedOn: string | null = null) => ({
  ...{ id, places },
  facts: qualifiedOn === null ? [] : [{ fact: 'coach-qualification' as const, on: day(qualifiedOn) }],
});
const facts = (more: Partial<MandateFacts> = {}): MandateFacts => ({
  ...{ orgId: 'centre', startsOn: day('2025-03-03'), consultants: ['leen'], people: [coach('leen')] },
  ...{ labels: [place('2024-01-01', '2026-06-30')] },
  ...more,
});
const gaps = (given: MandateFacts, on: string) =>
  mandateConditionsOn(given, day(on))
    .filter(({ holds }) => !holds)
    .map(({ condition, about, since }) => `${condition} ${about} ${since ?? 'never'}`);
const lapses = (given: MandateFacts, on: string, name: string) =>
  mandateConditionsOn(given, day(on)).find(({ condition }) => condition === name)?.lapsesOn;

describe('what a mandate stands on', () => {
  test('V-06, OURS-entitlement: where all is in order every condition holds, each with its paragraph', () => {
    const all = mandateConditionsOn(facts(), day('2026-06-30'));
    expect(
      all.map(({ condition, source, about, holds, lapsesOn }) => [condition, source, about, holds, lapsesOn]),
    ).toEqual([
      ['label-valid', 'V-04', 'centre', true, '2026-07-01'],
      ['coach-works', 'V-03', 'leen', true, null],
      ['coach-qualified', 'BVR-2023-12-15', 'leen', true, null],
      ['somebody-guides', 'V-03', 'centre', true, null],
    ]);
  });

  test.each([
    ['2026-06-30', []],
    ['2026-07-01', ['label-valid centre 2026-07-01']],
    ['2026-08-15', ['label-valid centre 2026-07-01']],
  ])('V-04: the quality certificate holds to its last day: on %s', (on, expected) => {
    expect(gaps(facts(), on)).toEqual(expected);
  });

  test('V-04: one that was noted since joins on; a hole between two is a gap of its own', () => {
    const first = place('2024-01-01', '2026-06-30');
    const joined = facts({ labels: [first, place('2026-07-01', '2029-06-30')] });
    expect([gaps(joined, '2026-07-01'), lapses(joined, '2026-06-30', 'label-valid')]).toEqual([[], '2029-07-01']);
    const late = facts({ labels: [first, place('2026-07-15', '2029-06-30')] });
    expect([gaps(late, '2026-07-14'), gaps(late, '2026-07-15')]).toEqual([['label-valid centre 2026-07-01'], []]);
    expect(gaps(facts({ labels: [] }), '2026-03-02')).toEqual(['label-valid centre never']);
  });

  test.each([
    { why: 'nobody came', people: [], expected: ['coach-works leen 2026-03-01', 'somebody-guides centre 2026-03-01'] },
    { why: 'a new coach came', people: [coach('bo', [place('2025-06-02')])], expected: [] },
    {
      why: 'only who was there already is left',
      people: [coach('bo', [place('2025-03-03')])],
      expected: ['coach-works leen 2026-03-01'],
    },
  ])('V-03: a named coach left on 2026-02-28, and $why', ({ people, expected }) => {
    const left = coach('leen', [place('2020-01-01', '2026-02-28')]);
    expect(gaps(facts({ people: [left, ...people] }), '2026-03-02')).toEqual(expected);
  });

  test('BVR-2023-12-15: on a mandate that existed in 2023 every coach of the day is qualified from 2030 on', () => {
    const labels = [place('2020-01-01')];
    const given = facts({
      ...{ startsOn: day('2023-12-31'), labels },
      people: [coach('leen', undefined, '2028-05-01'), coach('bo'), coach('cis', [place('2020-01-01', '2029-12-31')])],
    });
    expect(lapses({ ...given, people: [coach('bo')] }, '2029-12-31', 'coach-qualified')).toBe('2030-01-01');
    expect(gaps(given, '2029-12-31')).toEqual([]);
    expect(gaps(given, '2030-01-01')).toEqual(['coach-qualified bo 2030-01-01']);
  });

  test('BVR-2023-12-15: on a mandate of later nobody is asked for it as long as there is no decree', () => {
    expect(gaps(facts({ labels: [place('2020-01-01')] }), '2031-03-02')).toEqual([]);
  });
});
