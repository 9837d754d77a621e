import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from './day.ts';
import { formatNationalNumber, parseNationalNumber } from './insz.ts';

const seed = 20181121;

describe('a national number is accepted', () => {
  test.each([
    { number: '85073003328', kind: 'national', why: 'born 30-07-1985' },
    { number: '17073003384', kind: 'national', why: 'born 30-07-2017' },
    { number: '93051822361', kind: 'national', why: 'born 18-05-1993' },
    { number: '00012556777', kind: 'national', why: 'born 25-01-2000, the example of the government' },
    { number: '80010120990', kind: 'national', why: 'the example of MAGDA' },
    { number: '99060427181', kind: 'national', why: 'the example of itsme' },
    { number: '75060898009', kind: 'national', why: 'an even counter' },
    { number: '98472899765', kind: 'bis', why: 'month 47, born 28-07-1998' },
    { number: '01490700185', kind: 'bis', why: 'month 49, born 07-09-2001' },
    { number: '00000100166', kind: 'national', why: 'birth date unknown, before 2000' },
    { number: '00000100195', kind: 'national', why: 'birth date unknown, from 2000' },
    { number: '00000000128', kind: 'national', why: 'only the year 2000 known' },
    { number: '00010000135', kind: 'national', why: 'only January 2000 known' },
  ])('$number: $why', ({ number, kind }) => {
    expect(parseNationalNumber(number)).toEqual({ ok: true, number, kind });
  });

  test.each([
    '85.07.30-033.28',
    '85.07.30 033.28',
    ' 850730 033 28 ',
    '85.07.30–033.28',
    '85\u00a007\u00a030\u00a0033\u00a028',
  ])('written as %j', (text) => {
    expect(parseNationalNumber(text)).toEqual({ ok: true, number: '85073003328', kind: 'national' });
  });
});

describe('a national number is refused', () => {
  test.each([
    { text: '12345678901', code: 'wrong-check-digits', why: '58 or 87 expected' },
    { text: '85073003329', code: 'wrong-check-digits', why: 'one off' },
    { text: '85073003300', code: 'wrong-check-digits', why: 'never 00' },
    { text: '85073500107', code: 'impossible-date', why: 'day 35 with right check digits' },
    { text: '85133000105', code: 'impossible-date', why: 'month 13 with right check digits' },
    { text: '', code: 'not-eleven-digits', why: 'nothing' },
    { text: '8507300332', code: 'not-eleven-digits', why: 'ten' },
    { text: '850730033280', code: 'not-eleven-digits', why: 'twelve' },
    { text: '8507300332a', code: 'not-eleven-digits', why: 'a letter' },
    { text: '８５０７３００３３２８', code: 'not-eleven-digits', why: 'digits of another script' },
    { text: '85/07/30-033.28', code: 'not-eleven-digits', why: 'slashes' },
  ])('$text: $code, $why', ({ text, code }) => {
    expect(parseNationalNumber(text)).toEqual({ ok: false, code });
  });
});

describe('a date in a national number', () => {
  const numberOf = (year: number, month: string, date: string, counter = '001') => {
    const base = `${String(year).slice(2)}${month}${date}${counter}`;
    const check = 97n - (BigInt(year < 2000 ? base : `2${base}`) % 97n);
    return base + String(check).padStart(2, '0');
  };

  test.each([
    { year: 2000, month: '02', date: '29', ok: true, why: 'leap year' },
    { year: 1900, month: '02', date: '29', ok: false, why: 'no leap year: the check digits tell 1900 from 2000' },
    { year: 1985, month: '04', date: '30', ok: true, why: 'last of April' },
    { year: 1985, month: '04', date: '31', ok: false, why: 'past the last of April' },
    { year: 1985, month: '04', date: '00', ok: true, why: 'day unknown' },
    { year: 1985, month: '00', date: '99', ok: true, why: 'behind month 00 the day is a counter' },
    { year: 1985, month: '12', date: '31', ok: true, why: 'December' },
    { year: 1985, month: '19', date: '31', ok: false, why: 'below the months of BIS' },
    { year: 1985, month: '20', date: '00', ok: true, why: 'BIS, month and sex unknown' },
    { year: 1985, month: '32', date: '31', ok: true, why: 'BIS, December, sex unknown' },
    { year: 1985, month: '33', date: '01', ok: false, why: 'between the two ranges of BIS' },
    { year: 1985, month: '39', date: '01', ok: false, why: 'between the two ranges of BIS' },
    { year: 1985, month: '40', date: '00', ok: true, why: 'BIS, month unknown' },
    { year: 1985, month: '52', date: '31', ok: true, why: 'BIS, December' },
    { year: 1985, month: '44', date: '31', ok: false, why: 'BIS, past the last of April' },
    { year: 1985, month: '53', date: '01', ok: false, why: 'above the months of BIS' },
  ])('$date/$month/$year: $why', ({ year, month, date, ok }) => {
    expect(parseNationalNumber(numberOf(year, month, date))).toMatchObject(
      ok ? { ok } : { ok, code: 'impossible-date' },
    );
  });

  test('any possible number is accepted with its own two check digits and with those of no other century only', () => {
    const year = fc.integer({ min: 1900, max: 2099 });
    const twoDigits = (min: number, max: number) => fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
    const counter = fc.integer({ min: 1, max: 998 }).map((n) => String(n).padStart(3, '0'));
    fc.assert(
      fc.property(
        year,
        twoDigits(1, 12),
        twoDigits(1, 28),
        counter,
        twoDigits(0, 99),
        (y, month, date, count, other) => {
          const number = numberOf(y, month, date, count);
          const twin = numberOf(y < 2000 ? y + 100 : y - 100, month, date, count);
          const typed = number.slice(0, 9) + other;

          expect(parseNationalNumber(number)).toEqual({ ok: true, number, kind: 'national' });
          expect(number).not.toBe(twin);
          expect(parseNationalNumber(typed).ok).toBe(typed === number || typed === twin);
          expect(parseNationalNumber(formatNationalNumber(number))).toMatchObject({ number });
        },
      ),
      { seed, numRuns: 500 },
    );
  });

  test.each([
    { year: 2026, ok: true, why: 'born this year' },
    { year: 2027, ok: false, why: 'born next year' },
    { year: 1927, ok: true, why: 'the same two digits, a century ago' },
  ])('$year, seen on 2026-11-21: $why', ({ year, ok }) => {
    const number = numberOf(year, '12', '31');

    expect(parseNationalNumber(number, day('2026-11-21'))).toMatchObject(
      ok ? { ok } : { ok, code: 'wrong-check-digits' },
    );
    expect(parseNationalNumber(number).ok).toBe(true);
  });
});

test('a national number is written as on an identity card', () => {
  expect(formatNationalNumber('85073003328')).toBe('85.07.30-033.28');
});
