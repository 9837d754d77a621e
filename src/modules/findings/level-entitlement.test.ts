import { describe, expect, test } from 'vitest';
import type { Track } from '../../../schemes/index.ts';
import { day } from '../../kernel/day.ts';
import type { Colleague, LanguageRole, SelectionFacts, ServiceFacts } from '../selection/index.ts';
import { type LevelFacts, levelConditionsOn } from './level-entitlement.ts';

const one = (id: string, languageRole: LanguageRole, track: Track, more: Partial<Colleague> = {}): Colleague => ({
  ...{ id, languageRole, places: [{ from: day('2020-01-01'), endsOn: null }] },
  certificates: [{ track, on: day('2025-01-10') }],
  ...more,
});
const left: Partial<Colleague> = { places: [{ from: day('2020-01-01'), endsOn: day('2026-05-31') }] };
const piet = one('piet', 'nl', 'a-to-z');
const others = [
  one('quinten', 'fr', 'a-to-z'),
  one('rita', 'nl', 'selection-tests'),
  one('said', 'fr', 'selection-tests'),
];
const service = (more: Partial<SelectionFacts> = {}, published: ServiceFacts['published'] = []): ServiceFacts => ({
  ...{ orgId: 'service', name: 'FOD Beemd', profile: null, version: 0, published, names: {} },
  facts: {
    ...{ languageRoles: ['nl', 'fr'], proPartner: true, staff: [piet, ...others] },
    qChecks: [{ staffId: 'quinten', score: 90, closedOn: day('2025-11-03') }],
    ...more,
  },
});
const client = (given = service()): LevelFacts => ({ orgId: 'service', level: 'client', service: given });
const gaps = (given: LevelFacts, on: string) =>
  levelConditionsOn(given, day(on))
    .filter(({ holds }) => !holds)
    .map(({ condition, since }) => `${condition} ${since ?? 'unknown'}`);

describe('what a level stands on', () => {
  test('S-03, S-08, OURS-entitlement: the client level on all its conditions, one per language role', () => {
    const all = levelConditionsOn(client(), day('2026-03-02'));
    expect(all.map(({ condition, source, holds, lapsesOn }) => [condition, source, holds, lapsesOn])).toEqual([
      ['a-to-z', 'S-03', true, null],
      ['certified-people', 'S-08', true, null],
      ['a-to-z-nl', 'S-08', true, null],
      ['selection-tests-nl', 'S-08', true, null],
      ['a-to-z-fr', 'S-08', true, null],
      ['selection-tests-fr', 'S-08', true, null],
      ['pro-partner', 'S-08', true, null],
      ['q-check-average', 'S-08', true, '2026-11-03'],
    ]);
  });

  test('S-03: the individual level stands on one holder of A to Z, and on nothing else', () => {
    const given: LevelFacts = { orgId: 'service', level: 'individual', service: service({ proPartner: false }) };
    expect(levelConditionsOn(given, day('2027-03-02'))).toMatchObject([{ condition: 'a-to-z', holds: true }]);
  });

  test.each([
    ['2026-11-02', []],
    ['2026-11-03', ['q-check-average 2026-11-03']],
    ['2026-12-01', ['q-check-average 2026-11-03']],
  ])('S-08: a check counts for twelve months: on %s', (on, expected) => {
    expect(gaps(client(), on)).toEqual(expected);
  });

  test('S-08: who leaves takes more than one condition along, each since the day after the last', () => {
    const given = client(service({ staff: [one('piet', 'nl', 'a-to-z', left), ...others] }));
    expect(gaps(given, '2026-05-31')).toEqual([]);
    expect(
      levelConditionsOn(given, day('2026-05-31')).filter(({ lapsesOn }) => lapsesOn === '2026-06-01'),
    ).toHaveLength(2);
    expect(gaps(given, '2026-07-01')).toEqual(['certified-people 2026-06-01', 'a-to-z-nl 2026-06-01']);
  });

  test('S-09: a number that the authority changes counts from its day on', () => {
    const dearer = { name: 'selection-certification.qCheckAverage', value: '95', fromOn: day('2026-06-01') } as const;
    expect(gaps(client(service({}, [dearer])), '2026-07-01')).toEqual(['q-check-average 2026-06-01']);
    expect(gaps(client(service({}, [dearer])), '2026-05-31')).toEqual([]);
  });

  test('OURS-entitlement: since when is not told of what never held as far as the facts go', () => {
    expect(gaps(client(service({ staff: others })), '2026-03-02')).toEqual([
      'certified-people unknown',
      'a-to-z-nl unknown',
    ]);
  });

  test('what is no level stands on none of this', () => {
    expect(levelConditionsOn({ orgId: 'office', level: null, service: null }, day('2026-03-02'))).toEqual([]);
  });
});
