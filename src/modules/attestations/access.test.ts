import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../../kernel/day.ts';
import { isOpen, type LiveAttestation } from '../live-attestation.ts';
import { accessWindow, asMultirange, closesOn, doorOf, newestEnd, openDays } from './access.ts';

const attestation = (
  opensOn: string,
  closes: string,
  { withdrawnOn = null, endsOn = opensOn }: { withdrawnOn?: string | null; endsOn?: string } = {},
): LiveAttestation => ({
  id: 'a1',
  orgId: 'o1',
  startsOn: day(opensOn),
  endsOn: day(endsOn),
  opensOn: day(opensOn),
  closesOn: day(closes),
  withdrawnOn: withdrawnOn === null ? null : day(withdrawnOn),
});

describe('M-01/reading-access: an attestation closes one month and fourteen days after its end', () => {
  // Written out by hand from a calendar.
  test.each([
    ['2019-11-21', '2020-01-04', 'over the turn of the year'],
    ['2027-01-31', '2027-03-14', '31 January plus a month is 28 February, and the days are counted from there'],
    ['2028-01-31', '2028-03-14', '29 February in a leap year'],
    ['2027-01-30', '2027-03-14', 'the 30th is clipped to the same day'],
    ['2026-02-28', '2026-04-11', '28 February plus a month is 28 March, not the last of it'],
    ['2026-12-17', '2027-01-31', 'ends on a Sunday and stays there'],
    ['2026-05-31', '2026-07-14', '31 May plus a month is 30 June'],
  ])('from %s on %s: %s', (endsOn, expected) => {
    expect(closesOn(day(endsOn))).toBe(expected);
  });
});

test.each([
  ['2018-11-19', '2018-11-21', 'registered before the start, it opens on the start'],
  ['2018-11-21', '2018-11-21', 'registered on the start'],
  ['2018-12-03', '2018-12-03', 'registered later, it opens when VDAB has it'],
])('M-01/reading-access: registered on %s an attestation from 2018-11-21 opens on %s: %s', (registeredOn, opensOn) => {
  const window = accessWindow({ startsOn: day('2018-11-21'), endsOn: day('2019-11-21') }, day(registeredOn));
  expect(window).toEqual({ opensOn, closesOn: '2020-01-04' });
});

describe('M-01: the days on which a file is open', () => {
  test.each<{ given: LiveAttestation[]; expected: string; why: string }>([
    { given: [], expected: '{}', why: 'none' },
    {
      given: [attestation('2026-01-01', '2026-03-14')],
      expected: '{[2026-01-01,2026-03-14]}',
      why: 'one, both days included',
    },
    {
      given: [attestation('2026-03-15', '2026-05-14'), attestation('2026-01-01', '2026-03-14')],
      expected: '{[2026-01-01,2026-05-14]}',
      why: 'two that touch are one, in whichever order they come',
    },
    {
      given: [attestation('2026-01-01', '2026-03-14'), attestation('2026-03-16', '2026-05-14')],
      expected: '{[2026-01-01,2026-03-14],[2026-03-16,2026-05-14]}',
      why: 'a day between keeps them apart',
    },
    {
      given: [attestation('2026-01-01', '2026-12-31'), attestation('2026-03-01', '2026-05-14')],
      expected: '{[2026-01-01,2026-12-31]}',
      why: 'one within the other adds nothing',
    },
    {
      given: [attestation('2026-01-01', '2026-03-14', { withdrawnOn: '2026-02-10' })],
      expected: '{[2026-01-01,2026-02-09]}',
      why: 'the day of the withdrawal is closed',
    },
    {
      given: [attestation('2026-01-01', '2026-03-14', { withdrawnOn: '2026-01-01' })],
      expected: '{}',
      why: 'withdrawn on the day it opened, it never was',
    },
    {
      given: [attestation('2026-02-01', '2026-03-14', { withdrawnOn: '2026-01-20' })],
      expected: '{}',
      why: 'withdrawn before it opened',
    },
    {
      given: [
        attestation('2026-01-01', '2026-03-14', { withdrawnOn: '2026-02-10' }),
        attestation('2026-02-10', '2026-06-14'),
      ],
      expected: '{[2026-01-01,2026-06-14]}',
      why: 'withdrawn and signed again on one day, no day is lost',
    },
  ])('$expected: $why', ({ given, expected }) => {
    expect(asMultirange(openDays(given))).toBe(expected);
  });

  test('are, day by day, those on which one of the attestations is open', () => {
    const start = day('2026-01-01');
    const some = fc
      .tuple(fc.nat(60), fc.nat(30), fc.option(fc.nat(100), { nil: null }))
      .map(([from, length, withdrawn]) =>
        attestation(addDays(start, from), addDays(start, from + length), {
          withdrawnOn: withdrawn === null ? null : addDays(start, withdrawn),
        }),
      );
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), (attestations) => {
        const ranges = openDays(attestations);
        const days = Array.from({ length: 96 }, (_, n) => addDays(start, n - 1));
        const inRanges = days.map((on) => ranges.filter(({ from, to }) => from <= on && on <= to).length);
        expect(inRanges).toEqual(days.map((on) => (attestations.some((one) => isOpen(one, on)) ? 1 : 0)));
      }),
      { seed: 20181121, numRuns: 200 },
    );
  });
});

test('M-17/reading: the newest end is the latest of those that were not withdrawn', () => {
  const first = attestation('2026-01-01', '2026-05-14', { endsOn: '2026-03-31' });
  const second = attestation('2026-04-01', '2026-11-14', { endsOn: '2026-09-30' });
  expect(newestEnd([second, first])).toBe('2026-09-30');
  expect(newestEnd([first, { ...second, withdrawnOn: day('2026-05-01') }])).toBe('2026-03-31');
  expect(newestEnd([{ ...first, withdrawnOn: day('2026-02-01') }])).toBeNull();
});

describe('M-01: why a door is closed', () => {
  const one = attestation('2026-03-01', '2027-04-15', { endsOn: '2027-03-01' });
  const withdrawn = { ...one, withdrawnOn: day('2026-06-10') };

  test.each<{ on: string; given: LiveAttestation[]; expected: object; why: string }>([
    { on: '2026-03-01', given: [], expected: { state: 'never' }, why: 'there never was an attestation' },
    { on: '2026-02-28', given: [one], expected: { state: 'not-yet', opensOn: '2026-03-01' }, why: 'the day before' },
    { on: '2026-03-01', given: [one], expected: { state: 'open', until: '2027-04-15' }, why: 'the first day' },
    { on: '2027-04-15', given: [one], expected: { state: 'open', until: '2027-04-15' }, why: 'the last day' },
    {
      on: '2027-04-16',
      given: [one],
      expected: { state: 'over', endsOn: '2027-03-01', closesOn: '2027-04-15' },
      why: 'the day after',
    },
    {
      on: '2026-06-09',
      given: [withdrawn],
      expected: { state: 'open', until: '2026-06-09' },
      why: 'before the withdrawal',
    },
    { on: '2026-06-10', given: [withdrawn], expected: { state: 'withdrawn', on: '2026-06-10' }, why: 'on its day' },
    {
      on: '2026-06-10',
      given: [withdrawn, attestation('2026-06-10', '2027-04-15')],
      expected: { state: 'open', until: '2027-04-15' },
      why: 'signed again on the day of the withdrawal',
    },
    {
      on: '2026-07-01',
      given: [withdrawn, attestation('2026-08-01', '2027-04-15')],
      expected: { state: 'not-yet', opensOn: '2026-08-01' },
      why: 'a new one is signed and still to open',
    },
    {
      on: '2028-01-01',
      given: [withdrawn, one],
      expected: { state: 'over', endsOn: '2027-03-01', closesOn: '2027-04-15' },
      why: 'of two that are past, the last one counts',
    },
    {
      on: '2026-02-01',
      given: [{ ...one, withdrawnOn: day('2026-02-01') }],
      expected: { state: 'withdrawn', on: '2026-02-01' },
      why: 'withdrawn before it ever opened',
    },
  ])('on $on: $why', ({ on, given, expected }) => {
    expect(doorOf(given, day(on))).toEqual(expected);
  });
});
