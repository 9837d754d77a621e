import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { parseEnterpriseNumber } from '../kernel/enterprise-number.ts';
import { parseNationalNumber } from '../kernel/insz.ts';
import { type Body, bodies } from './bodies.ts';
import { citizens } from './citizens.ts';
import { worldSize } from './index.ts';
import { lotsOf } from './lots.ts';
import { inventedNumber } from './national-number.ts';
import { plots } from './plots.ts';
import { lastWorkday, workday } from './teller.ts';

const today = day('2026-11-23');

test.each([
  { born: '1985-07-30', counter: 33, number: '85073003328', why: 'the example of the register' },
  { born: '2000-01-01', counter: 1, number: '00010100105', why: 'from 2000 on with a 2 in front' },
])('INSZ: an invented number has right check digits: $why', ({ born, counter, number }) => {
  expect(inventedNumber(day(born), counter)).toBe(number);
});

test('every citizen has a national number of their own, that is right and fits their birth and sex', () => {
  expect(citizens).toHaveLength(worldSize);
  expect(new Set(citizens.map(({ nationalNumber }) => nationalNumber)).size).toBe(worldSize);
  for (const { nationalNumber, birthOn, gender } of citizens) {
    expect(parseNationalNumber(nationalNumber, today)).toMatchObject({ ok: true, kind: 'national' });
    expect(nationalNumber.slice(0, 6)).toBe(birthOn.slice(2).replaceAll('-', ''));
    expect(Number(nationalNumber.slice(6, 9)) % 2).toBe(gender === 'f' ? 0 : 1);
  }
});

test('every plot is played, and the first six play those of the login page', () => {
  expect(new Set(citizens.map(({ plot }) => plot))).toEqual(new Set(Object.keys(plots)));
  expect(citizens.slice(0, 6).map(({ plot }) => plot)).toEqual(
    expect.arrayContaining(['guided', 'to-sign', 'no-file', 'turns-soon', 'stop-reported', 'withdrawn']),
  );
});

test('nobody has an address outside the domain for examples', () => {
  const all = [...citizens, ...Object.values<Body>(bodies)].flatMap(({ email }) => email ?? []);
  expect(all.filter((address) => !/^[a-z.-]+@([a-z]+\.)?example\.org$/.test(address))).toEqual([]);
});

test('every organisation has an enterprise number that is right', () => {
  const read = Object.values<Body>(bodies).map(({ code }) => parseEnterpriseNumber(code).ok);
  expect(read).toEqual(read.map(() => true));
});

test.each([
  { on: '2026-11-20', next: '2026-11-20', last: '2026-11-19', why: 'a Friday' },
  { on: '2026-11-21', next: '2026-11-23', last: '2026-11-20', why: 'a Saturday' },
  { on: '2027-01-01', next: '2027-01-04', last: '2026-12-31', why: 'New Year before a weekend' },
])('people work on working days: $why', ({ on, next, last }) => {
  expect(workday(day(on))).toBe(next);
  expect(lastWorkday(day(on))).toBe(last);
});

test('the same seed draws the same lots, another seed others', () => {
  const drawn = (seed: string) => {
    const lots = lotsOf(seed);
    return [lots.between(1, 1000), lots.pick(['a', 'b', 'c', 'd', 'e', 'f', 'g']), lots.id(new Date(0))];
  };
  expect(drawn('monday')).toEqual(drawn('monday'));
  expect(drawn('monday')).not.toEqual(drawn('tuesday'));
});
