import { describe, expect, test } from 'vitest';
import { day } from '../../kernel/day.ts';
import type { LiveAttestation } from '../live-attestation.ts';
import { wrongDays, wrongExtension, wrongPaper } from './preparation.ts';

const told = (grounds: { code: string; about: string }[]) => grounds.map(({ code, about }) => `${code} ${about}`);

describe('OURS-draft, M-01/reading-access: the days of a prepared attestation', () => {
  test.each([
    ['2026-03-01', '2027-03-01', [], 'a year'],
    ['2026-03-02', '2026-03-02', [], 'one day'],
    ['2026-03-02', '2026-03-01', ['ends-before-start endsOn'], 'the end before the start'],
    ['2027-03-02', '2028-03-01', [], 'a start twelve months ahead'],
    ['2027-03-03', '2028-03-02', ['start-too-far startsOn'], 'a day more'],
    ['2026-03-01', '2028-02-29', [], 'two years, the last day included'],
    ['2026-03-01', '2028-03-01', ['lasts-too-long endsOn'], 'a day more'],
    ['2025-01-10', '2026-01-16', [], 'the last day of access is today'],
    ['2025-01-10', '2026-01-15', ['access-over endsOn'], 'the last day of access was yesterday'],
    ['2027-03-03', '2029-03-03', ['start-too-far startsOn', 'lasts-too-long endsOn'], 'everything at once'],
  ])('%s to %s gives %j: %s', (startsOn, endsOn, expected) => {
    expect(told(wrongDays({ startsOn: day(startsOn), endsOn: day(endsOn) }, day('2026-03-02')))).toEqual(expected);
  });
});

describe('M-13: an extension', () => {
  const before: LiveAttestation = {
    id: 'a1',
    orgId: 'o1',
    startsOn: day('2018-11-21'),
    endsOn: day('2019-11-21'),
    opensOn: day('2018-11-21'),
    closesOn: day('2020-01-04'),
    withdrawnOn: null,
  };

  test.each<[string, string, LiveAttestation | null, string[], string]>([
    ['2019-11-22', '2020-05-21', before, [], 'begins on the day after'],
    ['2019-11-23', '2020-05-21', before, ['extension-leaves-gap startsOn'], 'leaves a day between'],
    ['2018-11-21', '2020-05-21', before, [], 'may cover the whole guidance again'],
    ['2019-11-21', '2019-11-22', before, [], 'ends a day later'],
    ['2019-11-01', '2019-11-21', before, ['extension-ends-too-early endsOn'], 'ends on the same day'],
    ['2019-11-22', '2020-05-21', null, ['extension-unknown follows'], 'of an attestation that is not the office’s'],
    [
      '2019-11-22',
      '2020-05-21',
      { ...before, withdrawnOn: day('2019-06-01') },
      ['extension-of-withdrawn follows'],
      'of a withdrawn one',
    ],
  ])('%s to %s: %j', (startsOn, endsOn, earlier, expected) => {
    expect(told(wrongExtension(earlier, { startsOn: day(startsOn), endsOn: day(endsOn) }))).toEqual(expected);
  });
});

describe('M-01/reading-paper: the days on a paper', () => {
  test.each([
    ['2026-03-01', '2026-03-02', [], 'received today'],
    ['2026-03-02', '2026-03-02', [], 'signed and received today'],
    ['2026-02-27', '2026-02-26', ['received-before-signed receivedOn'], 'received before it was signed'],
    ['2026-03-03', '2026-03-03', ['date-in-future signedOn', 'date-in-future receivedOn'], 'tomorrow'],
  ])('signed %s, received %s: %j', (signedOn, receivedOn, expected) => {
    const paper = { signedOn: day(signedOn), receivedOn: day(receivedOn) };
    expect(told(wrongPaper(paper, day('2026-03-02')))).toEqual(expected);
  });
});
