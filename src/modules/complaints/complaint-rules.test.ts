import { describe, expect, test } from 'vitest';
import type { Accused, ComplaintDoor } from '../../../schemes/index.ts';
import { day } from '../../kernel/day.ts';
import { keysFrom } from '../../platform/keys.ts';
import { newId } from '../../platform/new-id.ts';
import { newComplaint } from './complaint.ts';
import {
  answerTerm,
  areTooOld,
  type ComplaintState,
  closedDoors,
  drafterOf,
  followDigestOf,
  numberOf,
  plainAnswerTerm,
  readPair,
  receiptTerm,
  reminderDays,
  schemeOn,
  secretOf,
} from './index.ts';

const received = (door: ComplaintDoor, receivedOn: string, extendedOn: string | null = null) => ({
  ...{ door, scheme: schemeOn(door, day('2026-03-02')).id, receivedOn: day(receivedOn) },
  firstReceivedOn: day(receivedOn),
  extendedOn: extendedOn === null ? null : day(extendedOn),
});

describe('the terms of a complaint', () => {
  test.each([
    { door: 'vdab', on: '2026-03-02', receipt: '2026-03-12', answer: '2026-04-16', why: 'ten and forty-five days' },
    {
      door: 'vdab',
      on: '2026-12-24',
      receipt: '2027-01-03',
      answer: '2027-02-07',
      why: 'both end on a Sunday, and stay',
    },
    {
      door: 'vdab',
      on: '2026-12-22',
      receipt: '2027-01-01',
      answer: '2027-02-05',
      why: 'on New Year’s day, and stays',
    },
    {
      door: 'federgon',
      on: '2026-03-02',
      receipt: '2026-03-12',
      answer: '2026-04-16',
      why: 'the Flemish terms, by ours',
    },
    { door: 'bosa', on: '2026-03-02', receipt: '2026-03-03', answer: '2026-04-01', why: 'at once, and thirty days' },
  ] as const)('BD-receipt, BD-term, BOSA-complaint: $why at $door', ({ door, on, receipt, answer }) => {
    const complaint = received(door, on);
    expect(receiptTerm(complaint).endsOn).toBe(receipt);
    expect(answerTerm(complaint).endsOn).toBe(answer);
  });

  test('OURS-complaint-terms: an extension gives fifteen days, and keeps the way to the next door as it was', () => {
    const complaint = received('vdab', '2026-03-02', '2026-04-10');
    expect(answerTerm(complaint)).toMatchObject({ endsOn: '2026-05-01' });
    expect(answerTerm(complaint).ledger).toContainEqual(
      expect.objectContaining({ code: 'extended', count: 15, source: 'OURS-complaint-terms' }),
    );
    expect(plainAnswerTerm(complaint).endsOn).toBe('2026-04-16');
    expect(reminderDays(complaint)).toEqual({ receipt: '2026-03-09', answer: '2026-04-24' });
  });
});

describe('BD-admissible: facts older than a year', () => {
  test.each([
    { door: 'vdab', factsOn: '2025-03-02', old: false, why: 'a year to the day' },
    { door: 'vdab', factsOn: '2025-03-01', old: true, why: 'a day longer' },
    { door: 'vdab', factsOn: null, old: false, why: 'no day given' },
    { door: 'federgon', factsOn: '2020-01-01', old: false, why: 'another door has no such rule' },
  ] as const)('$why at $door', ({ door, factsOn, old }) => {
    const complaint = { ...received(door, '2026-03-02'), factsOn: factsOn === null ? null : day(factsOn) };
    expect(areTooOld(complaint)).toBe(old);
  });

  test('OURS-complaint-forward: passed on to VDAB, they are counted to the day on which it first came in', () => {
    const passedOn = { ...received('vdab', '2026-03-20'), factsOn: day('2025-03-10') };
    expect(areTooOld(passedOn)).toBe(true);
    expect(areTooOld({ ...passedOn, firstReceivedOn: day('2026-03-10') })).toBe(false);
    expect(areTooOld({ ...passedOn, firstReceivedOn: day('2026-03-11') })).toBe(true);
  });
});

const earlierAt = (door: ComplaintDoor, state: Partial<ComplaintState>): ComplaintState => ({
  ...newComplaint,
  ...received(door, '2026-03-02'),
  ...{ plainAnswerBy: day('2026-04-16'), ...state },
});

describe('C-08, V-12, BD-ombudsman: which door hears a complaint about whom', () => {
  const office: Accused = 'outplacement-office';
  test.each([
    { why: 'VDAB always, about an office', door: 'vdab', aboutKind: office, closed: null },
    { why: 'VDAB about a centre', door: 'vdab', aboutKind: 'career-centre', closed: null },
    { why: 'VDAB not about a selection', door: 'vdab', aboutKind: 'federal-service', closed: 'door-not-for-this' },
    { why: 'Federgon about a member', door: 'federgon', aboutKind: office, isMember: true, closed: null },
    { why: 'Federgon about no member', door: 'federgon', aboutKind: office, closed: 'not-a-member' },
    { why: 'a centre about itself', door: 'centre', aboutKind: 'career-centre', closed: null },
    { why: 'no office has such a door', door: 'centre', aboutKind: office, closed: 'door-not-for-this' },
    { why: 'the Ombudsman at once about a centre', door: 'ombudsman', aboutKind: 'career-centre', closed: null },
    { why: 'the Ombudsman after VDAB about an office', door: 'ombudsman', aboutKind: office, closed: 'after-vdab' },
    { why: 'BOSA about a selection', door: 'bosa', aboutKind: 'federal-service', closed: null },
    { why: 'BOSA about nothing else', door: 'bosa', aboutKind: office, closed: 'door-not-for-this' },
  ] as const)('$why', ({ door, aboutKind, closed, ...more }) => {
    const isMember = 'isMember' in more;
    const asked = { door, aboutKind, isMember, earlier: null, today: day('2026-03-02') };
    expect(closedDoors(asked).map(({ code }) => code)).toEqual(closed === null ? [] : [closed]);
  });

  test.each([
    { why: 'VDAB answered', earlier: earlierAt('vdab', { status: 'answered' }), today: '2026-03-10', closed: null },
    {
      why: 'VDAB did not take it',
      earlier: earlierAt('vdab', { status: 'not-admissible' }),
      today: '2026-03-10',
      closed: null,
    },
    {
      why: 'the last day of the term',
      earlier: earlierAt('vdab', { status: 'admitted' }),
      today: '2026-04-16',
      closed: 'earlier-still-runs',
    },
    { why: 'the term is over', earlier: earlierAt('vdab', { status: 'admitted' }), today: '2026-04-17', closed: null },
    {
      why: 'it was stopped by who complains',
      earlier: earlierAt('vdab', { status: 'withdrawn' }),
      today: '2026-05-01',
      closed: 'earlier-still-runs',
    },
    {
      why: 'only Federgon answered',
      earlier: earlierAt('federgon', { status: 'answered' }),
      today: '2026-03-10',
      closed: 'after-vdab',
    },
  ])('BD-ombudsman: about an office when $why', ({ earlier, today, closed }) => {
    const asked = { door: 'ombudsman', aboutKind: office, isMember: false, earlier, today: day(today) } as const;
    expect(closedDoors(asked).map(({ code }) => code)).toEqual(closed === null ? [] : [closed]);
  });
});

describe('S-05, S-06, S-06/reading-complaints: who drafts the answer', () => {
  test.each([
    { topic: 'interview', level: 'client', drafter: 'organisation' },
    { topic: 'interview', level: 'individual', drafter: 'organisation' },
    { topic: 'interview', level: null, drafter: 'body' },
    { topic: 'specific-test', level: 'client', drafter: 'organisation' },
    { topic: 'pc-test', level: 'client', drafter: 'body' },
    { topic: 'standard-test', level: 'client', drafter: 'body' },
  ] as const)('on $topic with level $level it is the $drafter', ({ topic, level, drafter }) => {
    expect(drafterOf('bosa', topic, level)).toBe(drafter);
  });

  test('at another door nobody drafts for another', () => {
    expect(drafterOf('vdab', 'guidance', 'client')).toBe('body');
  });
});

describe('OURS-complaint-follow: number and code', () => {
  const keys = keysFrom('a secret of the tests, 32 characters and more');
  const id = newId();

  test('are read as people type them, and nothing else is', () => {
    const [number, code] = [numberOf(id), secretOf(keys, id)];
    expect(readPair({ number: number.toLowerCase().replaceAll('-', ' '), code: code.toLowerCase() })).toEqual({
      number,
      code,
    });
    expect(readPair({ number, code: 'AAAA-AAAA' })).toBe(null);
    expect(readPair({ number: '', code })).toBe(null);
  });

  test('stay the same for the same complaint, and the code follows from no number', () => {
    expect(secretOf(keys, id)).toBe(secretOf(keys, id));
    expect(numberOf(id)).not.toContain(secretOf(keys, id));
    expect(secretOf(keysFrom('another secret of the tests, 32 characters'), id)).not.toBe(secretOf(keys, id));
    expect(followDigestOf(keys, numberOf(id), 'K7QM-2F9D')).not.toBe(
      followDigestOf(keys, numberOf(id), secretOf(keys, id)),
    );
  });
});
