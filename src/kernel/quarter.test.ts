import { expect, test } from 'vitest';
import { day } from './day.ts';
import { firstDayOf, lastDayOf, quarterAfter, quarterOf } from './quarter.ts';

test.each([
  { on: '2026-01-01', quarter: '2026-Q1', why: 'the first day of the year' },
  { on: '2026-03-31', quarter: '2026-Q1', why: 'the last day of the quarter' },
  { on: '2026-04-01', quarter: '2026-Q2', why: 'the next day' },
  { on: '2026-12-31', quarter: '2026-Q4', why: 'the last day of the year' },
])('$on lies in $quarter: $why', ({ on, quarter }) => {
  expect(quarterOf(day(on))).toBe(quarter);
});

test.each([
  { quarter: '2026-Q1', first: '2026-01-01', last: '2026-03-31' },
  { quarter: '2028-Q1', first: '2028-01-01', last: '2028-03-31' },
  { quarter: '2026-Q4', first: '2026-10-01', last: '2026-12-31' },
])('$quarter runs from $first to $last', ({ quarter, first, last }) => {
  expect([firstDayOf(quarter), lastDayOf(quarter)]).toEqual([first, last]);
});

test('quarters follow each other over the year', () => {
  expect([quarterAfter('2026-Q4'), quarterAfter('2026-Q1', -1), quarterAfter('2026-Q2', 8)]).toEqual([
    ...['2027-Q1', '2025-Q4', '2028-Q2'],
  ]);
});

test.each(['2026-Q0', '2026-Q5', '2026-1', ''])('%s is no quarter', (text) => {
  expect(() => firstDayOf(text)).toThrow(RangeError);
});
