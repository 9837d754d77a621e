import { describe, expect, test } from 'vitest';
import { outplacementRights } from '../../../schemes/index.ts';
import { aRight, type Told } from '../../../test/setup/right.ts';
import { day } from '../../kernel/day.ts';
import { assess } from './assess.ts';
import { cellNotice } from './cell.ts';
import { rightOn } from './law.ts';
import { splitNotice } from './money-terms.ts';
import { legalNoticeWeeks, noticeStart, receivedOn, weeksOfNotice, weeksPaid } from './notice.ts';
import { missingInOffer } from './offer-content.ts';
import { isCollective, refundOf } from './restructuring.ts';

const told = (given: Told) => assess(aRight(given));
const termsOf = (given: Told) => Object.fromEntries(told(given).terms.map(({ key, on, met }) => [key, [on, met]]));
const codes = (given: Told) => told(given).verdicts.map(({ code }) => code);
const lawNow = outplacementRights.at(-1);

/** Cases that are published, or that were worked out by hand from published rules. */
describe('worked cases of the general regime', () => {
  test('OPL-11/7: no default notice within 39 weeks: the four weeks are lost', () => {
    const given = {
      asOf: '2020-06-01',
      dismissal: { notifiedOn: '2019-08-08', contractEndedOn: '2019-08-08', noticeMonths: 6, noticeWeeks: 18 },
    };
    expect(weeksOfNotice({ noticeMonths: 6, noticeWeeks: 18 })).toBe(44);
    expect(told(given)).toMatchObject({ regime: 'general-indemnity', weeksDeducted: 4 });
    expect(termsOf(given)).toEqual({
      'offer-due': ['2019-08-23', false],
      'default-notice-until': ['2020-05-22', false],
    });
    expect(codes(given)).toContain('four-weeks-lost');
  });

  test('OPL-11/5: of 36 weeks the employer pays 32', () => {
    const { weeksDeducted } = told({ dismissal: { noticeWeeks: 36 } });
    expect(weeksPaid({ noticeMonths: 0, noticeWeeks: 36 }, weeksDeducted)).toBe(32);
  });

  test('OPL-11/4: an offer with the four services and the kind of guidance only is not valid', () => {
    const services = ['competence-balance', 'psychological-help', 'action-plan', 'logistic-help'] as const;
    const missing = missingInOffer([...services, 'type']);
    expect(missing).toEqual(
      expect.arrayContaining(['start-date', 'place', 'programme', 'objectives', 'methods', 'insure-accidents']),
    );
    expect(missing).toHaveLength(21 - 5);
    expect(missingInOffer([...services, 'type', ...missing])).toEqual([]);
  });

  test.each([
    { months: 3, weeks: 6, is: 19, regime: 'special' },
    { months: 12, weeks: 12, is: 64, regime: 'general-indemnity' },
    { months: 6, weeks: 4, is: 30, regime: 'general-indemnity' },
    { months: 6, weeks: 3, is: 29, regime: 'special' },
    { months: 0, weeks: 30, is: 30, regime: 'general-indemnity' },
    { months: 0, weeks: 29, is: 29, regime: 'special' },
    { months: 7, weeks: 0, is: 91 / 3, regime: 'general-indemnity' },
  ])('OPL-11/1, OURS-outplacement-count: $months months and $weeks weeks: $regime', ({ months, weeks, is, regime }) => {
    expect(weeksOfNotice({ noticeMonths: months, noticeWeeks: weeks })).toBe(is);
    expect(told({ dismissal: { noticeMonths: months, noticeWeeks: weeks } }).regime).toBe(regime);
  });

  test.each([
    { since: '2016-03-14', weeks: 30, why: 'nine years to the day' },
    { since: '2016-03-15', weeks: 27, why: 'a day short of nine years' },
    { since: '2009-03-14', weeks: 51, why: 'sixteen years' },
    { since: '2008-03-14', weeks: 54, why: 'seventeen years' },
    { since: '2006-03-14', weeks: 60, why: 'nineteen years' },
    { since: '2005-03-14', weeks: 62, why: 'twenty years' },
    { since: '2004-03-14', weeks: 63, why: 'twenty-one years' },
    { since: '2020-03-14', weeks: 18, why: 'five years' },
    { since: '2020-03-15', weeks: null, why: 'under five years' },
  ])('AOW-37/2: $why', ({ since, weeks }) => {
    expect(legalNoticeWeeks(day(since), day('2025-03-14'))).toBe(weeks);
  });

  test.each([
    { since: '2026-04-01', weeks: 52 },
    { since: '2026-03-31', weeks: 57 },
  ])('AOW-37/2: a contract of $since has $weeks weeks after eighteen years', ({ since, weeks }) => {
    expect(legalNoticeWeeks(day(since), day('2044-06-01'))).toBe(weeks);
  });

  test('AOW-37, OPL-11/8: a letter posted on Tuesday, and the terms of notice that follow', () => {
    const given = {
      asOf: '2025-02-01',
      dismissal: { notifiedOn: '2025-01-07', letterPostedOn: '2025-01-07', by: 'notice', noticeWeeks: 30 },
    };
    expect(receivedOn(day('2025-01-07'))).toBe('2025-01-10');
    expect(told(given)).toMatchObject({ regime: 'general-notice', noticeStartsOn: '2025-01-13', value: null });
    expect(termsOf(given)).toEqual({
      'offer-due': ['2025-02-10', null],
      'default-notice-until': ['2025-03-10', null],
    });
  });

  test('OPL-11/7: 15 days end on a Saturday and stay there, 39 weeks follow', () => {
    const given = { asOf: '2025-03-20', dismissal: { contractEndedOn: '2025-03-14' } };
    expect(termsOf(given)).toMatchObject({
      'offer-due': ['2025-03-29', null],
      'default-notice-until': ['2025-12-27', null],
    });
  });

  test('OPL-11/5: the phases of a programme that started on 2025-04-07', () => {
    const { phases, endsOn, hoursLeft } = told({ events: ['programme-started 2025-04-07'] });
    expect(phases).toEqual([
      { hours: 20, from: '2025-04-07', until: '2025-06-07' },
      { hours: 20, from: '2025-06-07', until: '2025-10-07' },
      { hours: 20, from: '2025-10-07', until: '2026-04-07' },
    ]);
    expect({ endsOn, hoursLeft }).toEqual({ endsOn: '2026-04-07', hoursLeft: 60 });
  });

  test.each([
    { pay: 18_000, amount: 1800 },
    { pay: 36_000, amount: 3000 },
    { pay: 90_000, amount: 5500 },
  ])('OPL-11/5: pay of $pay is worth $amount', ({ pay, amount }) => {
    expect(told({ worker: { grossPayLastYear: pay } }).value).toEqual({ amount, min: 1800, max: 5500 });
  });

  test.each([
    { certificate: '2025-03-21', hours: null, weeksDeducted: 0, why: 'on day 7' },
    { certificate: '2025-03-22', hours: 60, weeksDeducted: 4, why: 'on day 8' },
  ])('OPL-11/5-medical: a certificate $why', ({ certificate, hours, weeksDeducted }) => {
    const found = told({ worker: { medicalCertificateOn: certificate } });
    expect(found).toMatchObject({ regime: 'general-indemnity', hours, weeksDeducted });
  });

  test.each([
    { asOf: '2025-03-18', hours: 60, weeksDeducted: 4, why: 'before the certificate' },
    { asOf: '2025-03-26', hours: 60, weeksDeducted: 4, why: 'learnt tomorrow: not looked at' },
    { asOf: '2025-03-27', hours: null, weeksDeducted: 0, why: 'learnt today' },
  ])('OPL-11/5-medical, O-06: a certificate of 2025-03-25, asked on $asOf: $why', ({ asOf, hours, weeksDeducted }) => {
    const worker = { medicalCertificateOn: '2025-03-25', learntOn: '2025-03-27' };
    expect(told({ asOf, worker })).toMatchObject({ regime: 'general-indemnity', hours, weeksDeducted });
  });
});

const twentyWeeks = { noticeWeeks: 20 };
const ann52 = { bornOn: '1973-01-10', inServiceSince: '2020-03-01' };

describe('worked cases of the special regime', () => {
  test('OPL-13: 52 years old, five years in a private firm, 20 weeks', () => {
    const found = told({ dismissal: twentyWeeks, worker: ann52 });
    expect(found).toMatchObject({ regime: 'special', onRequestOnly: false, hours: 60, value: null, weeksDeducted: 0 });
  });

  test('OPL-13: who need not be available has no right, asked or not', () => {
    const given = { dismissal: twentyWeeks, worker: { ...ann52, mustBeAvailable: false } };
    expect(told({ ...given, events: ['requested 2025-03-20'] })).toMatchObject({ regime: 'voluntary', hours: null });
  });

  test('OPL-13: 44 years and 11 months at the notification, 45 at the end: too young', () => {
    const given = {
      dismissal: { ...twentyWeeks, by: 'notice', contractEndedOn: '2025-08-03' },
      worker: { bornOn: '1980-04-10', inServiceSince: '2020-03-01' },
    };
    expect(told(given).regime).toBe('voluntary');
    expect(codes(given)).toContain('too-young');
  });

  test('CAO82-terms: notice that ended on 2025-06-30, put in default on 2025-08-01', () => {
    const dismissal = { ...twentyWeeks, by: 'notice', contractEndedOn: '2025-06-30' };
    const given = { asOf: '2025-08-20', dismissal, worker: ann52, events: ['default-notice 2025-08-01'] };
    expect(termsOf(given)).toMatchObject({
      'offer-due': ['2025-07-15', false],
      'default-notice-until': ['2025-08-15', true],
      'second-offer-due': ['2025-09-01', null],
      'claim-until': ['2026-08-01', null],
    });
    const offered = { ...given, events: [...given.events, 'offer 2025-08-15'] };
    expect(termsOf(offered)).toMatchObject({
      'second-offer-due': ['2025-09-01', true],
      'answer-due': ['2025-09-15', null],
    });
  });

  test('VL-contribution: VDAB asked eleven months after the default notice, the employer owes 1,800 euros', () => {
    const dismissal = { ...twentyWeeks, by: 'notice', contractEndedOn: '2024-06-30', notifiedOn: '2024-02-01' };
    const events = ['default-notice 2024-08-01', 'vdab-claim 2025-07-01'];
    const given = { asOf: '2025-07-02', dismissal, worker: ann52, events };
    expect(termsOf(given)['claim-until']).toEqual(['2025-08-01', true]);
    expect(told(given).verdicts).toContainEqual(
      expect.objectContaining({ code: 'claim-in-time', values: { amount: 1800 } }),
    );
  });
});

describe('worked cases of the cell, of medical force majeure and of money', () => {
  test.each([
    [250, 25, true],
    [250, 24, false],
    [60, 10, true],
    [60, 9, false],
    [15, 6, true],
    [15, 5, false],
    [10, 5, true],
    [10, 4, false],
    [100, 10, true],
    [99, 9, false],
    [21, 10, true],
    [20, 6, true],
    [12, 6, true],
    [11, 6, true],
    [11, 5, false],
    [0, 0, false],
  ])('GP-31: of %d workers %d leave: collective %s', (workers, leaving, is) => {
    expect(isCollective(workers, leaving)).toBe(is);
  });

  test.each([
    { born: '1975-01-01', months: 5, replaced: true, indemnity: 6 },
    { born: '1975-01-01', months: 6, replaced: true, indemnity: 6 },
    { born: '1975-01-01', months: 7, replaced: false, indemnity: 6 },
    { born: '1985-01-01', months: 3, replaced: true, indemnity: 3 },
    { born: '1985-01-01', months: 4, replaced: false, indemnity: 3 },
  ])('GP-36, GP-37: born $born with $months months of notice', ({ born, months, replaced, indemnity }) => {
    const facts = aRight({
      dismissal: { ground: 'restructuring', collectiveAnnouncedOn: '2025-01-10', noticeMonths: months, noticeWeeks: 0 },
      worker: { bornOn: born },
    });
    const right = rightOn(facts.dismissal.notifiedOn);
    expect(right && cellNotice(right, facts)).toMatchObject({ isReplaced: replaced, indemnityMonths: indemnity });
  });

  test.each([
    { age: 50, atWork: true, euros: 900 },
    { age: 40, atWork: false, euros: 360 },
    { age: 45, atWork: false, euros: 720 },
    { age: 44, atWork: true, euros: 450 },
  ])('VL-refund: $age years, at work $atWork: $euros euros', ({ age, atWork, euros }) => {
    expect(refundOf(day('2019-09-18'), age, atWork)).toBe(euros);
    expect(refundOf(day('2019-09-17'), age, atWork)).toBeNull();
  });

  test('RTW-fund: medical force majeure on 2024-04-01: no outplacement, 1,800 euros by 2024-05-16', () => {
    const dismissal = { notifiedOn: '2024-04-01', contractEndedOn: '2024-04-01', ground: 'medical-force-majeure' };
    const given = { asOf: '2024-04-02', dismissal, worker: { inServiceSince: '2010-01-01' } };
    expect(told(given)).toMatchObject({ regime: 'none', hours: null, value: null });
    expect(termsOf(given)).toEqual({ 'fund-due': ['2024-05-16', null] });
    expect(codes(given)).toEqual(['none-medical']);
  });

  test.each([
    [30, 26, 4],
    [36, 26, 10],
    [45, 30, 15],
  ])('AOW-39ter: %d weeks are %d and %d', (weeks, partOne, partTwo) => {
    expect(lawNow && splitNotice(weeks, lawNow)).toEqual({ partOne, partTwo });
  });

  test('OURS-outplacement-count: a term that ends on a Saturday does not roll over', () => {
    expect(termsOf({ asOf: '2025-03-30' })['offer-due']).toEqual(['2025-03-29', false]);
    expect(noticeStart(aRight({ dismissal: { by: 'notice' } }).dismissal)).toBe('2025-03-17');
  });
});
