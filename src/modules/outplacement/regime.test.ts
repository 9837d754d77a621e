import { describe, expect, test } from 'vitest';
import { outplacementRights } from '../../../schemes/index.ts';
import { aRight, type Told } from '../../../test/setup/right.ts';
import { assess } from './assess.ts';
import type { TermKey } from './right-term.ts';

const told = (given: Told) => assess(aRight(given));
const dueOn = (key: TermKey, given: Told) => told(given).terms.find((term) => term.key === key)?.on;
const codes = (given: Told) => told(given).verdicts.map(({ code }) => code);
const special = { dismissal: { noticeWeeks: 20 } };

describe('the law goes by the day of the dismissal', () => {
  const old = { worker: { inServiceSince: '2000-01-01', bornOn: '1950-01-01' } };

  test.each([
    { on: '2007-11-30', regime: 'voluntary', why: 'an older law, which is not worked out' },
    { on: '2007-12-01', regime: 'special', why: 'whatever the notice' },
    { on: '2013-12-31', regime: 'special', why: 'no general regime yet' },
    { on: '2014-01-01', regime: 'general-indemnity', why: 'the general regime' },
  ])('OPL-11/1, OPL-13: 36 weeks on $on: $why', ({ on, regime }) => {
    expect(told({ ...old, dismissal: { notifiedOn: on } }).regime).toBe(regime);
  });

  test.each([
    { on: '2015-12-31', events: [], weeks: 0, why: 'chooses, and did not take it' },
    { on: '2015-12-31', events: ['offer 2016-01-10', 'offer-refused 2016-01-12'], weeks: 0, why: 'chose the pay' },
    {
      on: '2015-12-31',
      events: ['offer 2016-01-10', 'offer-accepted 2016-01-12'],
      weeks: 4,
      why: 'chose outplacement',
    },
    { on: '2016-01-01', events: ['offer 2016-01-10', 'offer-refused 2016-01-12'], weeks: 4, why: 'no choice any more' },
  ])('OPL-11/12: dismissed on $on: $why', ({ on, events, weeks }) => {
    expect(told({ ...old, dismissal: { notifiedOn: on }, events }).weeksDeducted).toBe(weeks);
  });

  test.each([
    { on: '2018-02-14', hours: 60 },
    { on: '2018-02-15', hours: null },
  ])('OPL-11/5-medical: a certificate for a dismissal on $on', ({ on, hours }) => {
    const worker = { inServiceSince: '2000-01-01', medicalCertificateOn: on };
    expect(told({ dismissal: { notifiedOn: on }, worker }).hours).toBe(hours);
  });

  test.each([
    { on: '2018-12-30', regime: 'special' },
    { on: '2018-12-31', regime: 'voluntary' },
  ])('OPL-13: who need not be available, dismissed on $on', ({ on, regime }) => {
    const found = told({ dismissal: { notifiedOn: on, noticeWeeks: 20 }, worker: { mustBeAvailable: false } });
    expect([found.regime, found.onRequestOnly]).toEqual([regime, regime === 'special']);
  });

  test.each([
    { on: '2018-12-31', has: false },
    { on: '2019-01-01', has: true },
  ])('VL-contribution: a way to VDAB for a dismissal on $on: $has', ({ on, has }) => {
    const events = ['default-notice 2019-02-01'];
    const given = { dismissal: { notifiedOn: on, noticeWeeks: 20 }, events };
    expect(dueOn('claim-until', given) !== undefined).toBe(has);
  });

  test.each([
    { on: '2019-04-28', regime: 'voluntary', value: null },
    { on: '2019-04-29', regime: 'medical-force-majeure', value: { amount: 1800, min: 1800, max: 1800 } },
    { on: '2024-03-31', regime: 'medical-force-majeure', value: { amount: 1800, min: 1800, max: 1800 } },
    { on: '2024-04-01', regime: 'none', value: null },
  ])('OPL-18, RTW-fund: medical force majeure that ended on $on: $regime', ({ on, regime, value }) => {
    const dismissal = { notifiedOn: '2019-04-01', contractEndedOn: on, ground: 'medical-force-majeure' };
    expect(told({ dismissal, worker: { workingTime: 0.5 } })).toMatchObject({ regime, value });
  });

  test.each([
    { on: '2025-03-31', has: false },
    { on: '2025-04-01', has: true },
  ])('AOW-39ter: employability measures for a dismissal on $on: $has', ({ on, has }) => {
    expect(codes({ dismissal: { notifiedOn: on } }).includes('employability-measures')).toBe(has);
  });

  test('OURS-frozen: each version begins where the one before it ends', () => {
    for (const [at, { id, inForce }] of outplacementRights.entries()) {
      expect(id).toBe(`outplacement-right/${inForce.from}`);
      expect(inForce.until).toBe(outplacementRights[at + 1]?.inForce.from);
    }
  });
});

describe('which regime', () => {
  test.each([
    { why: 'urgent cause, whatever the notice', given: { dismissal: { ground: 'urgent-cause' } }, regime: 'none' },
    { why: 'public sector with 30 weeks', given: { worker: { sector: 'public' } }, regime: 'general-indemnity' },
    { why: 'thirty years old with 30 weeks', given: { worker: { bornOn: '1995-01-01' } }, regime: 'general-indemnity' },
    { why: 'public sector below it', given: { ...special, worker: { sector: 'public' } }, regime: 'voluntary' },
    { why: '45 on the day', given: { ...special, worker: { bornOn: '1980-03-14' } }, regime: 'special' },
    { why: '45 a day later', given: { ...special, worker: { bornOn: '1980-03-15' } }, regime: 'voluntary' },
    { why: 'a year in service', given: { ...special, worker: { inServiceSince: '2024-03-14' } }, regime: 'special' },
    { why: 'a day less', given: { ...special, worker: { inServiceSince: '2024-03-15' } }, regime: 'voluntary' },
    {
      why: 'a pension on the day',
      given: { ...special, worker: { pensionClaimableFrom: '2025-03-14' } },
      regime: 'voluntary',
    },
    {
      why: 'a pension a day later',
      given: { ...special, worker: { pensionClaimableFrom: '2025-03-15' } },
      regime: 'special',
    },
    {
      why: 'a pension with 30 weeks',
      given: { worker: { pensionClaimableFrom: '2025-03-14' } },
      regime: 'general-indemnity',
    },
  ])('OPL-13, OPL-11/1, OPL-11/3: $why', ({ given, regime }) => {
    expect(told(given).regime).toBe(regime);
  });

  test.each([
    { time: 0.5, onRequestOnly: false },
    { time: 0.49, onRequestOnly: true },
  ])('OPL-13: at $time of full time, on request only: $onRequestOnly', ({ time, onRequestOnly }) => {
    const given = { ...special, worker: { workingTime: time } };
    expect(told(given)).toMatchObject({ regime: 'special', onRequestOnly });
    expect(dueOn('offer-due', given)).toBe(onRequestOnly ? undefined : '2025-03-29');
  });

  test.each([
    { asked: '2025-03-14', due: '2025-03-29', why: 'asked at once: from the end of the contract' },
    { asked: '2025-04-10', due: '2025-04-25', why: 'asked later: from the request' },
  ])('OURS-outplacement-reading: $why', ({ asked, due }) => {
    expect(dueOn('offer-due', { ...special, worker: { workingTime: 0.4 }, events: [`requested ${asked}`] })).toBe(due);
  });

  const cell = { ground: 'restructuring', collectiveAnnouncedOn: '2025-01-10' };
  test.each([
    { why: '45 at the announcement', worker: { bornOn: '1980-01-10' }, regime: 'cell', hours: 60 },
    { why: '45 the day after, and at the dismissal', worker: { bornOn: '1980-01-11' }, regime: 'cell', hours: 30 },
    { why: 'public employer', worker: { sector: 'public' }, regime: 'general-indemnity', hours: 60 },
    { why: 'hired on the day', worker: { inServiceSince: '2025-01-10' }, regime: 'cell', hours: 60 },
    { why: 'hired after it', worker: { inServiceSince: '2025-01-11' }, regime: 'general-indemnity', hours: 60 },
  ])('GP-31, GP-34: $why', ({ worker, regime, hours }) => {
    expect(told({ dismissal: cell, worker })).toMatchObject({
      regime,
      hours,
      weeksDeducted: regime === 'cell' ? 0 : 4,
    });
  });

  test('GP-34: the cell counts from the registration, in one phase, and promises nothing before the start', () => {
    const given = { dismissal: cell, worker: { bornOn: '1990-01-01' }, events: ['registered 2025-03-31'] };
    expect(told(given)).toMatchObject({ phases: [], hoursLeft: null, endsOn: '2025-06-30' });
    const started = told({ ...given, events: [...given.events, 'programme-started 2025-04-07'] });
    expect(started.phases).toEqual([{ hours: 30, from: '2025-03-31', until: '2025-06-30' }]);
  });

  test('OPL-11/6: with notice there is one phase of 60 hours, and no worth and no deduction', () => {
    const found = told({
      dismissal: { by: 'notice' },
      events: ['programme-started 2025-04-07', 'hours 2025-04-08 12.5'],
    });
    expect(found.phases).toEqual([{ hours: 60, from: '2025-04-07', until: '2026-04-07' }]);
    expect(found).toMatchObject({ value: null, weeksDeducted: 0, hoursLeft: 47.5 });
  });

  test('CAO82-programme: the special regime has the three phases of 20 hours', () => {
    const { phases, endsOn } = told({ ...special, events: ['programme-started 2025-03-31'] });
    expect(phases.map(({ until }) => until)).toEqual(['2025-05-31', '2025-09-30', '2026-03-31']);
    expect(endsOn).toBe('2026-03-31');
  });

  test('O-01, CAO51: who falls through every regime has what the employer offers', () => {
    const given = { ...special, worker: { bornOn: '1995-01-01' } };
    expect(told(given)).toMatchObject({ regime: 'voluntary', hours: null, terms: [], restart: null });
    expect(codes(given)).toEqual(['right-voluntary', 'too-young', 'sector-may-differ']);
  });
});
