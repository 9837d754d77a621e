import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  addDays,
  addMonths,
  addYears,
  type Day,
  day,
  dayFromParts,
  dayInBrussels,
  daysBetween,
  earliest,
  formatDay,
  formatDayLong,
  instantInBrussels,
  latest,
  parseDay,
  weekday,
} from './day.ts';

const seed = 20181121;
const midnight = (text: string) => Date.parse(`${text}T00:00:00Z`);
const someDay = fc
  .integer({ min: midnight('1910-01-01') / 86_400_000, max: midnight('2190-12-31') / 86_400_000 })
  .map((count) => day(new Date(count * 86_400_000).toISOString().slice(0, 10)));

describe('a day', () => {
  test.each([
    { text: '2026-03-01', why: 'an ordinary day' },
    { text: '2024-02-29', why: 'a leap year' },
    { text: '2000-02-29', why: 'a century that is a leap year' },
    { text: '1900-01-01', why: 'the first day known' },
    { text: '2200-12-31', why: 'the last day known' },
  ])('is read: $text, $why', ({ text }) => {
    expect(parseDay(text)).toBe(text);
    expect(day(text)).toBe(text);
  });

  test.each([
    { text: '2026-02-29', why: 'not a leap year' },
    { text: '2100-02-29', why: 'a century that is no leap year' },
    { text: '2026-04-31', why: 'April has 30 days' },
    { text: '2026-00-10', why: 'month 0' },
    { text: '2026-13-01', why: 'month 13' },
    { text: '2026-01-00', why: 'day 0' },
    { text: '1899-12-31', why: 'before the first day known' },
    { text: '2201-01-01', why: 'after the last day known' },
    { text: '2026-3-1', why: 'no leading zeros' },
    { text: '2026-03-01T00:00', why: 'an instant' },
    { text: ' 2026-03-01', why: 'a space' },
    { text: '2026-03-01\n', why: 'a line end' },
    { text: '01/03/2026', why: 'another order' },
    { text: '', why: 'nothing' },
  ])('is refused: $text, $why', ({ text }) => {
    expect(parseDay(text)).toBeNull();
    expect(() => day(text)).toThrow(RangeError);
  });

  test.each([
    { parts: ['1', '3', '2026'], is: '2026-03-01' },
    { parts: [' 01 ', '03 ', ' 2026'], is: '2026-03-01' },
    { parts: ['31', '12', '1999'], is: '1999-12-31' },
    { parts: ['29', '2', '2026'], is: null },
    { parts: ['1', '3', '26'], is: null },
    { parts: ['001', '3', '2026'], is: null },
    { parts: ['', '3', '2026'], is: null },
    { parts: ['-1', '3', '2026'], is: null },
    { parts: ['1', 'maart', '2026'], is: null },
  ] as const)('from the fields $parts is $is', ({ parts: [date, month, year], is }) => {
    expect(dayFromParts(date, month, year)).toBe(is);
  });
});

describe('counting', () => {
  test.each([
    { from: '2026-01-31', months: 1, is: '2026-02-28', why: 'the last day of a shorter month' },
    { from: '2024-01-31', months: 1, is: '2024-02-29', why: 'in a leap year' },
    { from: '2026-03-31', months: 1, is: '2026-04-30', why: 'thirty days' },
    { from: '2026-02-28', months: 1, is: '2026-03-28', why: 'the same day, not the last' },
    { from: '2019-11-21', months: 1, is: '2019-12-21', why: 'an ordinary month' },
    { from: '2026-12-15', months: 1, is: '2027-01-15', why: 'over the year' },
    { from: '2026-03-31', months: -1, is: '2026-02-28', why: 'back' },
  ])('M-17: $from + $months month(s) = $is, $why', ({ from, months, is }) => {
    expect(addMonths(day(from), months)).toBe(is);
  });

  test('29 February becomes 28 February in a common year', () => {
    expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(day('2024-02-29'), 4)).toBe('2028-02-29');
  });

  test('a span counts in its own unit', () => {
    const from = day('2026-01-31');

    expect(add(from, { days: 30, source: 'M-17' })).toBe('2026-03-02');
    expect(add(from, { months: 1, source: 'M-17' })).toBe('2026-02-28');
    expect(add(from, { years: 1, source: 'M-17' })).toBe('2027-01-31');
  });

  test('days agree with the count of the epoch, and go back', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -3000, max: 3000 }), (from, days) => {
        const to = addDays(from, days);
        expect(midnight(to)).toBe(midnight(from) + days * 86_400_000);
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(to, -days)).toBe(from);
        expect(from < to).toBe(days > 0);
        expect(weekday(from)).toBe(new Date(midnight(from)).getUTCDay() || 7);
      }),
      { seed, numRuns: 300 },
    );
  });

  test('months keep the day, or take the last one of the month', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 100 }), (from, months) => {
        const [year = 0, month = 0, date = 0] = from.split('-').map(Number);
        const last = new Date(Date.UTC(year, month + months, 0));
        last.setUTCDate(Math.min(date, last.getUTCDate()));
        expect(addMonths(from, months)).toBe(last.toISOString().slice(0, 10));
      }),
      { seed, numRuns: 300 },
    );
  });

  test('a day past 2200 is refused, not invented', () => {
    expect(() => addDays(day('2200-12-31'), 1)).toThrow(RangeError);
  });

  test('the earliest and the latest of several', () => {
    const [a, b, c]: [Day, Day, Day] = [day('2026-03-02'), day('2025-12-31'), day('2026-03-10')];

    expect(earliest(a, b, c)).toBe(b);
    expect(latest(a, b, c)).toBe(c);
    expect(latest(a)).toBe(a);
  });
});

describe('the day in Brussels', () => {
  test.each([
    { instant: '2026-01-31T22:59:59.999Z', is: '2026-01-31', why: 'winter, just before midnight' },
    { instant: '2026-01-31T23:00:00.000Z', is: '2026-02-01', why: 'winter, midnight' },
    { instant: '2026-07-31T21:59:59.999Z', is: '2026-07-31', why: 'summer, just before midnight' },
    { instant: '2026-07-31T22:00:00.000Z', is: '2026-08-01', why: 'summer, midnight' },
    { instant: '2026-03-28T23:00:00.000Z', is: '2026-03-29', why: 'the night the clock goes forward' },
    { instant: '2026-10-24T22:00:00.000Z', is: '2026-10-25', why: 'the night the clock goes back' },
    { instant: '2026-10-25T22:59:59.999Z', is: '2026-10-25', why: 'the day of 25 hours ends' },
    { instant: '2026-12-31T23:00:00.000Z', is: '2027-01-01', why: 'the new year' },
  ])('is $is at $instant: $why', ({ instant, is }) => {
    expect(dayInBrussels(new Date(instant))).toBe(is);
    expect(dayInBrussels(new Date(instant))).toBe(is);
  });

  test('an invalid instant is an error', () => {
    expect(() => dayInBrussels(new Date(Number.NaN))).toThrow(RangeError);
  });
});

describe('in writing', () => {
  test.each([
    { on: '2018-11-21', nl: '21 november 2018', fr: '21 novembre 2018', en: '21 November 2018' },
    { on: '2026-03-01', nl: '1 maart 2026', fr: '1er mars 2026', en: '1 March 2026' },
    { on: '2026-08-11', nl: '11 augustus 2026', fr: '11 août 2026', en: '11 August 2026' },
  ])('$on is $nl', ({ on, nl, fr, en }) => {
    expect(formatDayLong(day(on), 'nl')).toBe(nl);
    expect(formatDayLong(day(on), 'fr')).toBe(fr);
    expect(formatDayLong(day(on), 'en')).toBe(en);
  });

  test('short, it is the same in the three languages', () => {
    expect(formatDay(day('2018-11-21'), 'nl')).toBe('21/11/2018');
    expect(formatDay(day('2026-03-01'), 'fr')).toBe('01/03/2026');
    expect(formatDay(day('2026-03-01'), 'en')).toBe('01/03/2026');
  });
});

test.each([
  { on: '2026-03-02', time: '9:30', instant: '2026-03-02T08:30:00.000Z', why: 'in winter' },
  { on: '2026-07-02', time: '09.30', instant: '2026-07-02T07:30:00.000Z', why: 'in summer, with a point' },
  { on: '2026-03-29', time: '02:30', instant: '2026-03-29T01:30:00.000Z', why: 'an hour that is skipped' },
  { on: '2026-03-02', time: '23:59', instant: '2026-03-02T22:59:00.000Z', why: 'the last minute' },
  { on: '2026-03-02', time: '24:00', instant: null, why: 'no hour' },
  { on: '2026-03-02', time: '9u30', instant: null, why: 'not written so' },
])('a time in Brussels is an instant: $why', ({ on, time, instant }) => {
  expect(instantInBrussels(day(on), time)?.toISOString() ?? null).toBe(instant);
});
