import { describe, expect, test } from 'vitest';
import { aRight, type Told } from '../../../test/setup/right.ts';
import { day } from '../../kernel/day.ts';
import { assess } from './assess.ts';
import { receivedOn } from './notice.ts';

const told = (given: Told) => assess(aRight(given));

describe('worth', () => {
  test.each([
    { pay: 54_000.06, time: 1, value: { amount: 4500.01, min: 1800, max: 5500 }, why: 'half a cent up' },
    { pay: 54_000.05, time: 1, value: { amount: 4500, min: 1800, max: 5500 }, why: 'less than half a cent' },
    { pay: 10_800, time: 0.5, value: { amount: 900, min: 900, max: 2750 }, why: 'the lower bound in proportion' },
    { pay: 33_000.12, time: 0.5, value: { amount: 2750, min: 900, max: 2750 }, why: 'the upper bound in proportion' },
    { pay: 20_000, time: 0.7, value: { amount: 1666.67, min: 1260, max: 3850 }, why: 'between both' },
    {
      pay: 0,
      time: 0.333_33,
      value: { amount: 599.99, min: 599.99, max: 1833.32 },
      why: 'bounds to the cent, half up',
    },
    { pay: null, time: 1, value: null, why: 'pay that is not known' },
  ])('OPL-11/5: $why', ({ pay, time, value }) => {
    expect(told({ worker: { grossPayLastYear: pay, workingTime: time } }).value).toEqual(value);
  });
});

describe('the start of notice', () => {
  test.each([
    { notified: '2025-03-10', starts: '2025-03-17', why: 'on a Monday: the next one' },
    { notified: '2025-03-16', starts: '2025-03-17', why: 'on a Sunday: the next day' },
  ])('AOW-37: notified $why', ({ notified, starts }) => {
    expect(told({ dismissal: { by: 'notice', notifiedOn: notified } }).noticeStartsOn).toBe(starts);
  });

  test.each([
    { posted: '2025-01-07', received: '2025-01-10', why: 'Tuesday: Friday' },
    { posted: '2025-01-08', received: '2025-01-13', why: 'Wednesday: Monday, Saturday is no working day' },
    { posted: '2022-12-21', received: '2022-12-24', why: 'Wednesday in 2022: Saturday still is one' },
    { posted: '2022-12-28', received: '2022-12-31', why: 'the last Saturday that is one' },
    { posted: '2022-12-29', received: '2023-01-02', why: 'over the change, which falls on a Sunday' },
    { posted: '2025-04-29', received: '2025-05-05', why: 'over Labour Day and a weekend' },
    { posted: '2025-04-17', received: '2025-04-23', why: 'over Easter Monday' },
  ])('AOW-37: posted on $why', ({ posted, received }) => {
    expect(receivedOn(day(posted))).toBe(received);
  });

  test('AOW-37: told outright it is as told, and nothing is served with an indemnity', () => {
    expect(told({ dismissal: { by: 'notice', noticeStartedOn: '2025-03-20' } }).noticeStartsOn).toBe('2025-03-20');
    expect(told({ dismissal: { by: 'indemnity', noticeStartedOn: '2025-03-20' } }).noticeStartsOn).toBeNull();
  });
});
