import { describe, expect, test } from 'vitest';
import { day } from '../../kernel/day.ts';
import { evolveLine, type LineFact, type LineState, lineToday } from './line.ts';

const id = '01890000-0000-7000-8000-000000000001';
const registered = (startsOn: string, endsOn: string): LineFact => ({
  kind: 'step',
  id,
  did: 'registered',
  scheme: 'outplacement-line/2018-11-01',
  service: 'outplacement',
  orgId: id,
  attestationId: id,
  startsOn: day(startsOn),
  endsOn: day(endsOn),
  financingNumber: '99FN000',
  requesterOrg: id,
  requesterId: id,
  executorOrg: id,
  executorId: id,
});
const fold = (...facts: LineFact[]): LineState => {
  const line = facts.reduce<LineState | null>(evolveLine, null);
  if (!line) throw new Error('a line begins with a fact');
  return line;
};

describe('lapse of time', () => {
  test.each([
    { ends: '2019-11-21', on: '2019-12-20', status: 'in-progress', why: 'the day before one month has passed' },
    {
      ends: '2019-11-21',
      on: '2019-12-21',
      status: 'executed',
      why: 'the same day of the next month (worked case T40)',
    },
    { ends: '2027-01-31', on: '2027-02-27', status: 'in-progress', why: 'the day before the last of a short month' },
    { ends: '2027-01-31', on: '2027-02-28', status: 'executed', why: 'a shorter month gives its last day' },
    { ends: '2028-01-31', on: '2028-02-28', status: 'in-progress', why: 'a leap year has one day more' },
    { ends: '2028-01-31', on: '2028-02-29', status: 'executed', why: 'the leap day' },
    { ends: '2026-11-25', on: '2026-12-25', status: 'executed', why: 'a holiday does not put it off' },
  ])('M-17: a line to $ends is $status on $on: $why', ({ ends, on, status }) => {
    expect(lineToday(fold(registered('2018-11-21', ends)), day(on)).status).toBe(status);
  });

  test('M-17/reading-days: no day is skipped: due on a Sunday, it turns on that Sunday', () => {
    const line = fold(registered('2026-01-05', '2026-10-22'));
    expect(lineToday(line, day('2026-11-21')).status).toBe('in-progress');
    expect(lineToday(line, day('2026-11-22')).status).toBe('executed');
  });

  test('M-17: an open line says on which day it turns and by which paragraph', () => {
    const line = fold(registered('2018-11-21', '2019-11-21'));
    expect(lineToday(line, day('2019-03-01')).turns).toEqual({ on: '2019-12-21', source: 'M-17' });
  });

  test('M-13: a new attestation moves the day, on the same line', () => {
    const line = fold(registered('2018-11-21', '2019-11-21'), {
      kind: 'step',
      id,
      did: 'end-moved',
      attestationId: id,
      endsOn: day('2020-02-21'),
    });
    expect(lineToday(line, day('2019-12-21')).status).toBe('in-progress');
    expect(lineToday(line, day('2020-03-20')).status).toBe('in-progress');
    expect(lineToday(line, day('2020-03-21')).status).toBe('executed');
  });

  test.each([
    { on: '2019-12-20', until: null, why: 'while it is open nothing is counted' },
    { on: '2019-12-21', until: '2020-01-04', why: 'fourteen days from the day it turned' },
    { on: '2020-06-01', until: '2020-01-04', why: 'the day stays what it was' },
  ])('M-20/reading: on $on the summary is open until $until: $why', ({ on, until }) => {
    expect(lineToday(fold(registered('2018-11-21', '2019-11-21')), day(on)).summaryUntil).toBe(until);
  });
});

describe('the date', () => {
  const start = registered('2018-11-21', '2019-11-21');

  test('M-07: is the start date while the line is in progress', () => {
    expect(lineToday(fold(start), day('2019-01-01')).date).toBe('2018-11-21');
  });

  test('M-18/reading: stays the start date when the line is executed', () => {
    expect(lineToday(fold(start), day('2020-01-01')).date).toBe('2018-11-21');
  });

  test('M-18: is the day of the stop when it is stopped, and the start is kept beside it', () => {
    const line = fold(start, {
      kind: 'step',
      id,
      did: 'stopped',
      on: day('2019-03-04'),
      endedOn: day('2019-03-01'),
      reason: 'work',
      consultedOn: null,
    });
    expect(lineToday(line, day('2019-03-10'))).toMatchObject({
      status: 'stopped',
      date: '2019-03-01',
      summaryUntil: '2019-03-18',
    });
    expect(line.startsOn).toBe('2018-11-21');
  });

  test('M-18: is the day of the cancellation when it is cancelled, and then no summary can be added', () => {
    const line = fold(start, {
      kind: 'step',
      id,
      did: 'cancelled',
      on: day('2018-12-01'),
      endedOn: day('2018-11-30'),
      financingNumber: null,
    });
    expect(lineToday(line, day('2018-12-02'))).toMatchObject({
      status: 'cancelled',
      date: '2018-11-30',
      summaryUntil: null,
    });
  });
});

test('M-20: what a person decided is not undone by lapse of time', () => {
  const line = fold(registered('2018-11-21', '2019-11-21'), {
    kind: 'step',
    id,
    did: 'stopped',
    on: day('2019-03-04'),
    endedOn: day('2019-03-01'),
    reason: 'work',
    consultedOn: null,
  });
  expect(lineToday(line, day('2020-12-31')).status).toBe('stopped');
});

test('M-19: the financing number can still be changed at the end', () => {
  const line = fold(registered('2018-11-21', '2019-11-21'), {
    kind: 'step',
    id,
    did: 'cancelled',
    on: day('2018-12-01'),
    endedOn: day('2018-11-30'),
    financingNumber: 'EEWG438',
  });
  expect(line.financingNumber).toBe('EEWG438');
});
