import {
  type Arbitrary,
  array,
  assert,
  constantFrom,
  dictionary,
  integer,
  option,
  pre,
  property,
  record,
  subarray,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addYears, type Day, day } from '../../kernel/day.ts';
import type { OfficeFact, PersonFact } from '../organisations/index.ts';
import { type CertificateFacts, type CertifiedPerson, conditionsOn, gapsOn } from './entitlement.ts';

const start = day('2026-03-02');
const place = (fromOn: string, endsOn: string | null = null) => ({
  fromOn: day(fromOn),
  endsOn: endsOn === null ? null : day(endsOn),
});
const known = (fact: PersonFact['fact'], on: string): PersonFact => ({ fact, on: day(on) });
const able = [known('experience-since', '2015-01-01'), known('mlp-training', '2016-01-01')];
const ann = (more: Partial<CertifiedPerson> = {}): CertifiedPerson => ({
  ...{ id: 'ann', places: [place('2020-01-01')], facts: able },
  ...more,
});
const access = (endsOn: string | null = null): OfficeFact => ({
  ...{ fact: 'mlp-contract', code: null },
  ...place('2020-01-01', endsOn),
});
const facts = (more: Partial<CertificateFacts> = {}): CertificateFacts => ({
  ...{ orgId: 'office', startsOn: start, codeVersion: '2014-09-01', codeSignedOn: start },
  ...{ consultants: ['ann'], mlpPeople: ['ann'], office: [access()], people: [ann()] },
  ...more,
});
const told = (given: CertificateFacts, on: string) =>
  gapsOn(given, day(on)).map(({ condition, about, since }) => `${condition} ${about} ${since ?? 'never'}`);

describe('what the facts carry', () => {
  test('OURS-entitlement: where all is in order every condition holds, each with its paragraph', () => {
    const all = conditionsOn(facts(), day('2026-07-01'));
    expect(all.map(({ condition, source, holds, lapsesOn }) => [condition, source, holds, lapsesOn])).toEqual([
      ['code-signed', 'C-04', true, null],
      ['named-person-works', 'C-12', true, null],
      ['test-settled', 'C-05', true, null],
      ['mlp-access', 'C-13', true, null],
      ['mlp-trained', 'C-06', true, null],
      ['somebody-registers', 'C-06', true, null],
    ]);
  });

  test.each([
    { why: 'on the last day it still holds, and it is known when it lapses', on: '2026-06-30', gaps: [] },
    {
      why: 'the day after it does not, and nobody is left who registers',
      on: '2026-07-01',
      gaps: ['named-person-works ann 2026-07-01', 'somebody-registers office 2026-07-01'],
    },
  ])('OURS-entitlement, OURS-departure: who leaves: $why', ({ on, gaps }) => {
    const given = facts({ people: [ann({ places: [place('2020-01-01', '2026-06-30')] })] });
    expect(told(given, on)).toEqual(gaps);
    const works = conditionsOn(given, day('2026-06-30')).find(({ condition }) => condition === 'named-person-works');
    expect(works?.lapsesOn).toBe('2026-07-01');
  });

  test.each([
    { why: 'came after the certificate began', from: '2026-03-03', able, gaps: [] },
    { why: 'was there already', from: '2026-03-02', able, gaps: ['named-person-works ann 2026-07-01'] },
    {
      why: 'has no MLP training',
      from: '2026-05-04',
      able: [known('experience-since', '2015-01-01')],
      gaps: ['named-person-works ann 2026-07-01', 'somebody-registers office 2026-07-01'],
    },
  ])('OURS-entitlement: who left is replaced by a colleague who $why', ({ from, able: facts_, gaps }) => {
    const bob = { id: 'bob', places: [place(from)], facts: facts_ };
    const left = ann({ places: [place('2020-01-01', '2026-06-30')] });
    expect(told(facts({ people: [left, bob] }), '2026-07-15')).toEqual(gaps);
  });

  test('OURS-entitlement: one newcomer replaces one who left', () => {
    const gone = [place('2020-01-01', '2026-06-30')];
    const people = [
      ann({ places: gone }),
      { id: 'bea', places: gone, facts: able },
      { id: 'cas', places: [place('2026-05-04')], facts: able },
    ];
    const given = facts({ consultants: ['ann', 'bea'], mlpPeople: [], people });
    expect(told(given, '2026-07-15')).toEqual(['named-person-works bea 2026-07-01']);
  });

  test.each([
    { since: '2023-07-01', on: '2026-07-01', gaps: 0, why: 'three years to the day' },
    { since: '2023-07-02', on: '2026-07-01', gaps: 1, why: 'one day short' },
  ])('C-05: experience of $why', ({ since, on, gaps }) => {
    const person = ann({ facts: [known('experience-since', since), known('mlp-training', '2024-01-01')] });
    const found = gapsOn(facts({ people: [person] }), day(on)).filter(({ condition }) => condition === 'test-settled');
    expect(found).toHaveLength(gaps);
  });

  test('C-13: access that ended, and a code that nobody signed', () => {
    const given = facts({ codeVersion: null, codeSignedOn: null, office: [access('2026-06-30')] });
    expect(told(given, '2026-06-30')).toEqual(['code-signed office never']);
    expect(told(given, '2026-07-01')).toEqual(['code-signed office never', 'mlp-access office 2026-07-01']);
  });
});

/** Day by day, by asking each fact whether it holds: an oracle that shares nothing with the windows. */
function holdsByHand({ office, people, mlpPeople, consultants, startsOn, ...rest }: CertificateFacts, on: Day) {
  const worksOn = (id: string) =>
    (people.find((one) => one.id === id)?.places ?? []).some((p) => p.fromOn <= on && (p.endsOn ?? '9999') >= on);
  const has = (id: string, fact: PersonFact['fact']) =>
    (people.find((one) => one.id === id)?.facts ?? []).filter((one) => one.fact === fact).map((one) => one.on);
  const settled = (id: string) =>
    has(id, 'competence-test').some((d) => d <= on) || has(id, 'experience-since').some((d) => addYears(d, 3) <= on);
  const trained = (id: string) => has(id, 'mlp-training').some((d) => d <= on);
  const named = [...new Set([...consultants, ...mlpPeople])].sort();
  const left = named.filter((id) => !worksOn(id));
  const fresh = people.filter(
    ({ id, places }) =>
      !named.includes(id) && worksOn(id) && settled(id) && trained(id) && places.some((p) => p.fromOn > startsOn),
  ).length;
  return new Set([
    ...(rest.codeSignedOn !== null && rest.codeSignedOn <= on ? [] : ['code-signed']),
    ...left.slice(fresh).map((id) => `works ${id}`),
    ...consultants.filter((id) => worksOn(id) && !settled(id)).map((id) => `test ${id}`),
    ...(office.some((f) => f.fromOn <= on && (f.endsOn ?? '9999') >= on) ? [] : ['access']),
    ...mlpPeople.filter((id) => worksOn(id) && !trained(id)).map((id) => `mlp ${id}`),
    ...(people.some(({ id }) => worksOn(id) && settled(id) && trained(id)) ? [] : ['somebody']),
  ]);
}
const short: Readonly<Record<string, string>> = {
  'code-signed': 'code-signed',
  'named-person-works': 'works',
  'test-settled': 'test',
  'mlp-access': 'access',
  'mlp-trained': 'mlp',
  'somebody-registers': 'somebody',
};

const anyDay: Arbitrary<Day> = integer({ min: 0, max: 60 }).map((n) => addDays(start, n - 20));
const aWindow = record({ fromOn: anyDay, endsOn: option(anyDay) }).filter(
  ({ fromOn, endsOn }) => endsOn === null || fromOn <= endsOn,
);
const aFact = record({
  fact: constantFrom<PersonFact['fact'][]>('mlp-training', 'competence-test', 'experience-since'),
  on: integer({ min: 0, max: 1160 }).map((n) => addDays(start, n - 1130)),
});
const ids = ['ann', 'bea', 'cas', 'dan'];
const manyFacts: Arbitrary<CertificateFacts> = record({
  orgId: constantFrom('office'),
  startsOn: constantFrom(start),
  codeVersion: constantFrom('2014-09-01'),
  codeSignedOn: anyDay,
  consultants: subarray(ids.slice(0, 3)),
  mlpPeople: subarray(ids.slice(0, 3)),
  office: array(aWindow, { maxLength: 2 }).map((all) =>
    all.map((one): OfficeFact => ({ fact: 'mlp-contract', code: null, ...one })),
  ),
  people: dictionary(
    constantFrom(...ids),
    record({ places: array(aWindow, { maxLength: 2 }), facts: array(aFact, { maxLength: 3 }) }),
  ).map((all) => Object.entries(all).map(([id, one]) => ({ id, ...one }))),
});

test('OURS-entitlement: on every day the windows say what asking each fact on that day says', () => {
  assert(
    property(manyFacts, anyDay, (given, on) => {
      const gaps = gapsOn(given, on).map(({ condition, about }) =>
        about === 'office' ? (short[condition] ?? '') : `${short[condition]} ${about}`,
      );
      expect(new Set(gaps)).toEqual(holdsByHand(given, on));
    }),
    { seed: 20261122, numRuns: 500 },
  );
});

test('OURS-entitlement: what holds until a day is gone on that day, and not before', () => {
  assert(
    property(manyFacts, anyDay, (given, on) => {
      const own = conditionsOn(given, on).filter(
        ({ condition, lapsesOn }) =>
          lapsesOn !== null && (condition === 'mlp-access' || condition === 'somebody-registers'),
      );
      pre(own.length > 0);
      for (const { condition, lapsesOn } of own) {
        const on_ = (d: Day) => conditionsOn(given, d).find((one) => one.condition === condition)?.holds;
        if (lapsesOn) expect([on_(addDays(lapsesOn, -1)), on_(lapsesOn)]).toEqual([true, false]);
      }
    }),
    { seed: 20261122, numRuns: 300 },
  );
});
