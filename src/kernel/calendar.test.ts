import { describe, expect, test } from 'vitest';
import { dayOff, easterSunday, holidayOn, isHoliday, isWorkingDay } from './calendar.ts';
import { addDays, type Day, day, weekday } from './day.ts';

/** The church's own table for 1900 to 2199: the paschal full moon by golden number. Easter is the Sunday after it. */
const paschalFullMoons = [
  '04-14',
  '04-03',
  '03-23',
  '04-11',
  '03-31',
  '04-18',
  '04-08',
  '03-28',
  '04-16',
  '04-05',
  '03-25',
  '04-13',
  '04-02',
  '03-22',
  '04-10',
  '03-30',
  '04-17',
  '04-07',
  '03-27',
];

const daysOf = (year: number): Day[] => {
  const first = day(`${year}-01-01`);
  return Array.from({ length: 366 }, (_, n) => addDays(first, n)).filter((d) => d.startsWith(String(year)));
};

describe('legal holidays', () => {
  test.each([
    { year: 2026, on: ['2026-04-06', '2026-05-14', '2026-05-25'] },
    { year: 2027, on: ['2027-03-29', '2027-05-06', '2027-05-17'] },
    { year: 2028, on: ['2028-04-17', '2028-05-25', '2028-06-05'] },
  ])('that follow Easter in $year: $on', ({ on: [monday = '', ascension = '', whitMonday = ''] }) => {
    expect(holidayOn(day(monday))).toBe('easter-monday');
    expect(holidayOn(day(ascension))).toBe('ascension');
    expect(holidayOn(day(whitMonday))).toBe('whit-monday');
  });

  test('Easter is the Sunday after the paschal full moon, in every year from 1900 to 2199', () => {
    for (let year = 1900; year < 2200; year++) {
      const fullMoon = day(`${year}-${paschalFullMoons[year % 19]}`);
      expect(easterSunday(year), String(year)).toBe(addDays(fullMoon, 7 - (weekday(fullMoon) % 7)));
    }
  });

  test('are ten in an ordinary year', () => {
    expect(daysOf(2026).filter(isHoliday)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-07-21',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  test('are nine in 2008, when Ascension fell on 1 May', () => {
    expect(daysOf(2008).filter(isHoliday)).toHaveLength(9);
    expect(holidayOn(day('2008-05-01'))).toBe('labour-day');
  });
});

describe('working days', () => {
  test.each([
    { on: '2026-11-02', why: 'offices close, the law does not' },
    { on: '2025-12-26', why: 'second day of Christmas' },
    { on: '2025-07-11', why: 'Flemish feast' },
    { on: '2028-11-15', why: 'feast of the King' },
    { on: '2026-05-15', why: 'the day after Ascension' },
  ])('$on is one: $why', ({ on }) => {
    expect(isWorkingDay(day(on))).toBe(true);
  });

  test.each([
    { on: '2026-11-21', why: 'saturday' },
    { on: '2026-11-22', why: 'sunday' },
    { on: '2026-04-05', why: 'sunday' },
    { on: '2026-08-15', why: 'assumption' },
    { on: '2026-07-21', why: 'national-day' },
    { on: '2027-01-01', why: 'new-year' },
  ])('$on is none: $why', ({ on, why }) => {
    expect(isWorkingDay(day(on))).toBe(false);
    expect(dayOff(day(on))).toBe(why);
  });

  test('2026 has 253 of them', () => {
    expect(daysOf(2026).filter(isWorkingDay)).toHaveLength(253);
  });
});
