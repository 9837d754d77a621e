import { expect, test } from 'vitest';
import { day } from '../../kernel/day.ts';
import { matterOf, type WorkRow } from './work.ts';

const row = (given: Partial<WorkRow>): WorkRow => ({
  citizen_id: 'c',
  givenName: 'Bina',
  familyName: 'Patel',
  closesOn: day('2020-01-04'),
  lineId: 'l',
  lineStatus: 'in-progress',
  lineDueOn: day('2019-12-21'),
  lineFinalOn: null,
  stopReportedOn: null,
  isMine: true,
  ...given,
});

test.each<{ on: string; given: Partial<WorkRow>; expected: ReturnType<typeof matterOf>; why: string }>([
  { on: '2019-11-05', given: {}, expected: null, why: 'more than 45 days ahead' },
  { on: '2019-11-06', given: {}, expected: { matter: 'turns-soon', until: day('2019-12-21') }, why: '45 days ahead' },
  {
    on: '2019-12-21',
    given: {},
    expected: { matter: 'summary-open', until: day('2020-01-04') },
    why: 'it turned this morning',
  },
  {
    on: '2020-01-04',
    given: {},
    expected: { matter: 'summary-open', until: day('2020-01-04') },
    why: 'the fourteenth day',
  },
  { on: '2020-01-05', given: {}, expected: null, why: 'the two weeks have passed' },
  {
    on: '2019-03-01',
    given: { lineId: null, lineStatus: null, lineDueOn: null },
    expected: { matter: 'to-register', until: day('2020-01-04') },
    why: 'an attestation without a line',
  },
  {
    on: '2019-03-01',
    given: { stopReportedOn: day('2019-02-27') },
    expected: { matter: 'stop-pending', until: day('2019-02-27') },
    why: 'the adviser must decide',
  },
  {
    on: '2019-03-05',
    given: { lineStatus: 'stopped', lineFinalOn: day('2019-03-01') },
    expected: { matter: 'summary-open', until: day('2019-03-15') },
    why: 'stopped lately',
  },
  {
    on: '2019-12-01',
    given: { lineStatus: 'cancelled' },
    expected: { matter: 'closes-soon', until: day('2020-01-04') },
    why: 'cancelled, and the file closes',
  },
])('M-20: on $on: $why', ({ on, given, expected }) => {
  expect(matterOf(row(given), day(on))).toEqual(expected);
});
