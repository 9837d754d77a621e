import { describe, expect, test } from 'vitest';
import { day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import type { LiveAttestation } from '../live-attestation.ts';
import { evolveLine, type LineFact, type LineState } from '../steps/index.ts';
import { accessLost, endsMoved, goesOn } from './line-effects.ts';

const parties = { requesterOrg: 'o1', requesterId: 'p1', executorOrg: 'o1', executorId: 'p1' };
const registered: LineFact = {
  kind: 'step',
  id: 's1',
  did: 'registered',
  scheme: 'outplacement-line/2018-11-01',
  service: 'outplacement',
  orgId: 'o1',
  attestationId: 'a1',
  startsOn: day('2018-11-21'),
  endsOn: day('2019-11-21'),
  financingNumber: null,
  ...parties,
};
const line = evolveLine(null, registered);
const withdrawn = evolveLine(line, { kind: 'step', id: 's1', did: 'access-withdrawn', on: day('2019-06-01') });
const held = (state: LineState) => [{ owner: 'c1', id: 's1', version: 1, state }];

describe('M-13: a new attestation goes on with a line to 2019-11-21', () => {
  test.each([
    ['2019-11-22', '2020-05-21', line, '2019-11-01', true, 'from the day after its end'],
    ['2019-11-23', '2020-05-21', line, '2019-11-01', false, 'not with a day between: that is another guidance'],
    ['2018-11-21', '2019-11-22', line, '2019-11-01', true, 'a day longer'],
    ['2018-11-21', '2019-11-21', line, '2019-11-01', false, 'not when nothing changes'],
    ['2019-06-01', '2019-09-30', line, '2019-06-02', false, 'not when it ends earlier'],
    ['2019-06-01', '2019-09-30', withdrawn, '2019-06-02', true, 'unless it gives back what was withdrawn'],
    ['2019-06-01', '2019-09-30', withdrawn, '2019-10-29', true, 'and as long as its own term has not passed'],
    ['2019-06-01', '2019-09-30', withdrawn, '2019-10-30', false, 'on the day on which the line would turn, no more'],
  ])('%s to %s', (startsOn, endsOn, state, today, expected) => {
    expect(goesOn(state, { startsOn: day(startsOn), endsOn: day(endsOn) }, day(today))).toBe(expected);
  });
});

const citizen: Actor = {
  id: 'c1',
  name: 'Bina Patel',
  role: 'citizen',
  orgId: null,
  orgName: null,
  unitNumber: null,
  region: null,
  citizenId: 'c1',
};

describe('M-13/reading: an extension', () => {
  const extension = { id: 'a2', startsOn: day('2019-11-22'), endsOn: day('2020-05-21') };
  const on = (today: string) => endsMoved(held(line), extension, { who: citizen, today: day(today) });

  test('moves the end of a line until the day before it turns', () => {
    expect(on('2019-12-20')).toEqual([
      { kind: 'step', id: 's1', did: 'end-moved', attestationId: 'a2', endsOn: '2020-05-21' },
    ]);
  });

  test('leaves a line alone from the day on which it turned executed, though nobody has looked since', () => {
    expect(on('2019-12-21')).toEqual([]);
  });

  test('gives a line that lost its access back to the consultant, without a mark', () => {
    const [moved] = endsMoved(held(withdrawn), extension, { who: citizen, today: day('2019-12-01') });
    expect(moved && evolveLine(withdrawn, moved)).toMatchObject({ accessWithdrawnOn: null, dueOn: '2020-06-21' });
  });
});

describe('M-01/reading-withdrawn: a withdrawal', () => {
  const attestation = (id: string, closesOn: string, withdrawnOn: string | null = null): LiveAttestation => ({
    id,
    orgId: 'o1',
    startsOn: day('2018-11-21'),
    endsOn: day('2019-11-21'),
    opensOn: day('2018-11-21'),
    closesOn: day(closesOn),
    withdrawnOn: withdrawnOn === null ? null : day(withdrawnOn),
  });
  const lost = (state: LineState, others: LiveAttestation[], which: string, today = '2019-06-01') =>
    accessLost(held(state), [attestation('a1', '2020-01-04'), ...others], which, day(today)).length;

  test('marks the open line of the attestation', () => {
    expect(lost(line, [], 'a1')).toBe(1);
  });

  test('marks it too when another attestation of the office is still open: its own is gone', () => {
    expect(lost(line, [attestation('a2', '2020-05-04')], 'a1')).toBe(1);
  });

  test('leaves a line alone that goes on under another attestation', () => {
    expect(lost({ ...line, attestationId: 'a2' }, [attestation('a2', '2020-05-04')], 'a1')).toBe(0);
  });

  test('marks such a line after all when the other one is closed or withdrawn', () => {
    const elsewhere = { ...line, attestationId: 'a2' };
    expect(lost(elsewhere, [attestation('a2', '2019-05-31')], 'a1')).toBe(1);
    expect(lost(elsewhere, [attestation('a2', '2019-06-01')], 'a1')).toBe(0);
    expect(lost(elsewhere, [attestation('a2', '2020-05-04', '2019-05-01')], 'a1')).toBe(1);
  });

  test('leaves a line alone that turned executed, and marks none twice', () => {
    expect(lost(line, [], 'a1', '2019-12-20')).toBe(1);
    expect(lost(line, [], 'a1', '2019-12-21')).toBe(0);
    expect(lost(withdrawn, [], 'a1')).toBe(0);
  });
});
