import { describe, expect, test } from 'vitest';
import { day } from '../../kernel/day.ts';
import { WorkerRow, wrongWorker } from './index.ts';

const today = day('2025-06-01');
const good = {
  ...{ givenName: 'Bina', familyName: 'Patel', birthOn: '1978-02-11', nationalNumber: '85.07.30-033.28' },
  ...{
    notifiedOn: '2025-03-14',
    by: 'indemnity',
    noticeMonths: 9,
    inServiceSince: '2009-05-01',
    grossPayCents: 5_400_000,
  },
};
const wrong = (given: object, announcedOn: string | null = null) =>
  wrongWorker(WorkerRow.parse({ ...good, ...given }), today, announcedOn === null ? null : day(announcedOn)).map(
    ({ code, about }) => `${code} ${about}`,
  );

describe('OURS-input: what is wrong with one worker is told at its field', () => {
  test.each<{ why: string; given: object; says: string[] }>([
    { why: 'nothing', given: {}, says: [] },
    {
      why: 'born today',
      given: { birthOn: '2025-06-01', inServiceSince: '2025-06-01', notifiedOn: '2025-06-01' },
      says: [],
    },
    {
      why: 'born tomorrow',
      given: { birthOn: '2025-06-02' },
      says: ['born-in-future birthOn', 'days-not-in-order inServiceSince'],
    },
    {
      why: 'in service before birth',
      given: { inServiceSince: '1978-02-10' },
      says: ['days-not-in-order inServiceSince', 'days-not-in-order birthOn'],
    },
    { why: 'dismissed on the first day of service', given: { notifiedOn: '2009-05-01' }, says: [] },
    {
      why: 'dismissed before the service',
      given: { notifiedOn: '2009-04-30' },
      says: ['days-not-in-order notifiedOn', 'days-not-in-order inServiceSince'],
    },
    { why: 'dismissed today', given: { notifiedOn: '2025-06-01' }, says: [] },
    { why: 'dismissed tomorrow', given: { notifiedOn: '2025-06-02' }, says: ['date-in-future notifiedOn'] },
    {
      why: 'over before it was notified',
      given: { contractEndedOn: '2025-03-13' },
      says: ['days-not-in-order contractEndedOn', 'days-not-in-order notifiedOn'],
    },
    {
      why: 'a number of another check',
      given: { nationalNumber: '85.07.30-033.29' },
      says: ['national-number-check-digits nationalNumber'],
    },
    { why: 'an address that is none', given: { email: 'bina@' }, says: ['email-impossible email'] },
    {
      why: 'notice below zero',
      given: { noticeMonths: -1, noticeWeeks: -1 },
      says: ['amount-negative noticeMonths', 'amount-negative noticeWeeks'],
    },
    { why: 'pay of nothing', given: { grossPayCents: 0 }, says: [] },
    { why: 'pay below zero', given: { grossPayCents: -1 }, says: ['amount-negative grossPayCents'] },
    { why: 'full time', given: { workingTime: 1 }, says: [] },
    { why: 'more than full time', given: { workingTime: 1.0001 }, says: ['share-impossible workingTime'] },
    { why: 'no time', given: { workingTime: 0 }, says: ['share-impossible workingTime'] },
    { why: 'neither notice nor indemnity', given: { by: null }, says: ['notice-or-indemnity by'] },
    { why: 'neither, for urgent cause', given: { by: null, ground: 'urgent-cause' }, says: [] },
    {
      why: 'a restructuring that nobody announced',
      given: { ground: 'restructuring' },
      says: ['day-missing collectiveAnnouncedOn'],
    },
  ])('$why', ({ given, says }) => {
    expect(wrong(given)).toEqual(says);
  });

  test('a restructuring is announced as the agreement says, unless the row says otherwise', () => {
    expect(wrong({ ground: 'restructuring' }, '2025-03-14')).toEqual([]);
    expect(wrong({ ground: 'restructuring' }, '2025-03-15')).toContain('days-not-in-order collectiveAnnouncedOn');
    expect(wrong({ ground: 'restructuring', collectiveAnnouncedOn: '2025-03-14' }, '2025-03-15')).toEqual([]);
  });
});
