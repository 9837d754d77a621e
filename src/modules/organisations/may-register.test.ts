import { expect, test } from 'vitest';
import { day } from '../../kernel/day.ts';
import { missingToRegister, type OfficeFact, type PersonFact } from './may-register.ts';

const today = day('2026-03-01');
const ids = { orgId: 'office', personId: 'ann' };
const office = (from = '2020-01-01', ends: string | null = null): OfficeFact[] =>
  (['certificate', 'mlp-contract'] as const).map((fact) => ({
    fact,
    code: null,
    fromOn: day(from),
    endsOn: ends ? day(ends) : null,
  }));
const person = (...facts: [PersonFact['fact'], string][]): PersonFact[] =>
  facts.map(([fact, on]) => ({ fact, on: day(on) }));
const trained: [PersonFact['fact'], string] = ['mlp-training', '2026-03-01'];

test.each([
  {
    why: 'everything in order, on the first day of each',
    office: office('2026-03-01'),
    person: person(trained, ['competence-test', '2026-03-01']),
    missing: [],
  },
  {
    why: 'on the last day of certificate and access',
    office: office('2020-01-01', '2026-03-01'),
    person: person(trained, ['experience-since', '2000-01-01']),
    missing: [],
  },
  {
    why: 'the day after',
    office: office('2020-01-01', '2026-02-28'),
    person: person(trained, ['experience-since', '2000-01-01']),
    missing: ['certificate-not-valid', 'mlp-contract-missing'],
  },
  {
    why: 'a certificate from tomorrow',
    office: office('2026-03-02'),
    person: person(trained, ['experience-since', '2000-01-01']),
    missing: ['certificate-not-valid', 'mlp-contract-missing'],
  },
  {
    why: 'three years of experience to the day',
    office: office(),
    person: person(trained, ['experience-since', '2023-03-01']),
    missing: [],
  },
  {
    why: 'three years less a day',
    office: office(),
    person: person(trained, ['experience-since', '2023-03-02']),
    missing: ['competence-test-missing'],
  },
  {
    why: 'a training and a test of tomorrow',
    office: office(),
    person: person(['mlp-training', '2026-03-02'], ['competence-test', '2026-03-02']),
    missing: ['mlp-training-missing', 'competence-test-missing'],
  },
])('OURS-register: $why', ({ office: facts, person: known, missing }) => {
  expect(missingToRegister(facts, known, today, ids).map(({ code }) => code)).toEqual(missing);
});
