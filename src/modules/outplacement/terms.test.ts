import { describe, expect, test } from 'vitest';
import { anyRight, lots } from '../../../test/setup/any-right.ts';
import { aRight, type Told } from '../../../test/setup/right.ts';
import { day } from '../../kernel/day.ts';
import { languages } from '../../kernel/language.ts';
import { rightVerdicts } from '../../texts/outplacement-right.ts';
import { assess } from './assess.ts';
import { termsAhead } from './calendar.ts';
import type { TermKey } from './right-term.ts';
import { verdictSentence } from './verdict-sentence.ts';

const told = (given: Told) => assess(aRight(given));
const metOf = (key: TermKey, given: Told) => told(given).terms.find((term) => term.key === key)?.met;
const dueOn = (key: TermKey, given: Told) => told(given).terms.find((term) => term.key === key)?.on;
const codes = (given: Told) => told(given).verdicts.map(({ code }) => code);
const special = { dismissal: { noticeWeeks: 20 } };

describe('whether a term is kept', () => {
  test.each([
    { key: 'default-notice-until', events: [], isMoot: false, why: 'no offer: it may still be needed' },
    { key: 'default-notice-until', events: ['offer 2025-04-01'], isMoot: true, why: 'an offer came' },
    { key: 'default-notice-until', events: ['default-notice 2025-03-30'], isMoot: false, why: 'it was sent, and kept' },
    { key: 'offer-due', events: ['job-notified 2025-03-20'], isMoot: true, why: 'work was found in time' },
    {
      key: 'offer-due',
      events: ['job-notified 2025-04-02'],
      isMoot: false,
      why: 'the day was over before, and broken',
    },
  ] as const)('OPL-11/7: $key is of no matter, $isMoot: $why', ({ key, events, isMoot }) => {
    const { terms } = told({ asOf: '2025-04-05', events });
    expect(terms.find((term) => term.key === key)?.isMoot).toBe(isMoot);
    expect(termsAhead(terms, day('2025-04-05')).some((term) => term.key === key)).toBe(
      key === 'default-notice-until' && events.length === 0,
    );
  });

  test.each([
    { asOf: '2025-03-29', events: [], met: null, why: 'on the last day it is open' },
    { asOf: '2025-03-30', events: [], met: false, why: 'a day later it is broken' },
    { asOf: '2025-06-01', events: ['offer 2025-03-29'], met: true, why: 'kept on the last day' },
    { asOf: '2025-06-01', events: ['offer 2025-03-30'], met: false, why: 'late stays late' },
    { asOf: '2025-03-28', events: ['offer 2025-03-29'], met: null, why: 'what lies after the day is not looked at' },
    { asOf: '2025-06-01', events: ['job-notified 2025-03-20'], met: null, why: 'work was found: of no matter' },
  ])('OPL-11/7: the offer: $why', ({ asOf, events, met }) => {
    expect(metOf('offer-due', { asOf, events })).toBe(met);
  });

  test.each([
    { asOf: '2025-12-27', events: [], met: null, why: 'open on the last day' },
    { asOf: '2025-12-28', events: [], met: false, why: 'broken after it' },
    { asOf: '2026-01-01', events: ['default-notice 2025-12-27'], met: true, why: 'sent on the last day' },
    { asOf: '2026-01-01', events: ['default-notice 2025-12-28'], met: false, why: 'sent a day late' },
    { asOf: '2026-01-01', events: ['default-notice 2025-03-30'], met: true, why: 'sent on the first day' },
    {
      asOf: '2026-01-01',
      events: ['default-notice 2025-03-29'],
      met: false,
      why: 'sent while the offer could still come',
    },
    { asOf: '2026-01-01', events: ['offer 2025-03-20'], met: null, why: 'no need: there was an offer' },
  ])('OPL-11/7, OURS-outplacement-reading: the default notice: $why', ({ asOf, events, met }) => {
    expect(metOf('default-notice-until', { asOf, events })).toBe(met);
  });

  test.each([
    { notice: 'notice', until: '2025-04-29' },
    { notice: 'indemnity', until: '2025-12-29' },
  ])('CAO82-terms: the default notice with $notice', ({ notice, until }) => {
    const dismissal = { ...special.dismissal, by: notice, contractEndedOn: '2025-03-14' };
    expect(dueOn('default-notice-until', { dismissal })).toBe(until);
  });

  test('OPL-11/11: no second offer in four weeks: the four weeks are due after all', () => {
    const events = ['default-notice 2025-04-01'];
    expect([metOf('second-offer-due', { asOf: '2025-04-29', events }), dueOn('second-offer-due', { events })]).toEqual([
      null,
      '2025-04-29',
    ]);
    expect(metOf('second-offer-due', { asOf: '2025-04-30', events })).toBe(false);
    expect(codes({ asOf: '2025-04-30', events })).toContain('four-weeks-due');
    expect(codes({ asOf: '2025-04-29', events })).not.toContain('four-weeks-due');
  });

  test.each([
    { answer: 'offer-accepted 2025-04-17', met: true },
    { answer: 'offer-refused 2025-04-17', met: true },
    { answer: 'offer-accepted 2025-04-18', met: false },
  ])('OPL-11/7: an answer by $answer', ({ answer, met }) => {
    expect(metOf('answer-due', { events: ['offer 2025-03-20', answer] })).toBe(met);
  });

  test('OPL-11/7: the answer counts from the offer that was made last', () => {
    expect(dueOn('answer-due', { events: ['offer 2025-03-20', 'offer-refused 2025-03-21', 'offer 2025-04-10'] })).toBe(
      '2025-05-08',
    );
  });

  test('OPL-18: the letters, hours and doctor of medical force majeure', () => {
    const dismissal = { ground: 'medical-force-majeure', notifiedOn: '2023-05-01' };
    const events = ['offer 2023-05-10', 'offer-accepted 2023-05-20', 'programme-started 2023-06-01'];
    const given = { asOf: '2023-07-01', dismissal, events };
    expect(told(given)).toMatchObject({
      ...{ hours: 30, endsOn: '2023-12-01', phases: [{ hours: 30, from: '2023-05-20', until: '2023-08-20' }] },
      terms: [
        { key: 'offer-due', on: '2023-05-16', met: true },
        { key: 'answer-due', on: '2023-06-07', met: true },
        { key: 'doctor-informed-until', on: '2023-06-16', met: null },
        { key: 'programme-until', on: '2023-12-01', met: null },
      ],
    });
  });

  test.each([
    { ended: '2025-06-30', until: '2025-12-31', refund: '2026-03-31' },
    { ended: '2025-07-01', until: '2026-03-31', refund: '2026-06-30' },
  ])('AOW-39ter: notice that ended on $ended', ({ ended, until, refund }) => {
    const given = { dismissal: { notifiedOn: '2025-04-07', by: 'notice', contractEndedOn: ended } };
    expect([dueOn('measures-until', given), dueOn('measures-refund-until', given)]).toEqual([until, refund]);
  });
});

describe('a job that was lost', () => {
  const lost = (from: string, to: string, ...more: string[]) => ({
    events: [
      'programme-started 2025-04-07',
      'job-notified 2025-05-01',
      `job-started ${from}`,
      `job-lost ${to}`,
      ...more,
    ],
  });

  test.each([
    {
      given: lost('2025-05-05', '2025-08-05'),
      asOf: '2025-09-05',
      restart: 'allowed',
      why: 'three months to the day, asked within one',
    },
    {
      given: lost('2025-05-05', '2025-08-05'),
      asOf: '2025-09-06',
      restart: 'asked-too-late',
      why: 'not asked within a month',
    },
    {
      given: lost('2025-05-05', '2025-08-06'),
      asOf: '2025-08-06',
      restart: 'job-lost-too-late',
      why: 'a day over three months',
    },
    {
      given: lost('2025-05-05', '2025-08-05', 'restart-requested 2025-09-05'),
      asOf: '2025-12-01',
      restart: 'allowed',
      why: 'asked on the last day',
    },
    {
      given: lost('2025-05-05', '2025-08-05', 'restart-requested 2025-09-06'),
      asOf: '2025-12-01',
      restart: 'asked-too-late',
      why: 'asked a day late',
    },
    {
      given: lost('2026-02-01', '2026-03-20'),
      asOf: '2026-04-07',
      restart: 'allowed',
      why: 'on the last day of the programme',
    },
    {
      given: lost('2026-02-01', '2026-03-20'),
      asOf: '2026-04-08',
      restart: 'term-over',
      why: 'twelve months are over',
    },
  ])('OPL-11/9: $why', ({ given, asOf, restart }) => {
    expect(told({ ...given, asOf }).restart).toBe(restart);
  });

  test.each([
    { next: '2025-11-03', restart: 'job-lost-too-late', why: 'the older one is lost' },
    { next: '2025-11-02', restart: 'allowed', why: 'begun the day before, the newer one is lost' },
  ])('OPL-11/9: of two jobs one is lost on 2025-11-03, the other began on $next: $why', ({ next, restart }) => {
    const events = ['job-started 2025-05-05', 'job-lost 2025-11-03', `job-started ${next}`];
    expect(told({ asOf: '2025-11-10', events }).restart).toBe(restart);
  });

  test('OPL-11/9: a job of one day is lost on that day', () => {
    const events = ['job-started 2025-11-03', 'job-lost 2025-11-03'];
    expect(told({ asOf: '2025-11-10', events }).restart).toBe('allowed');
  });

  test('OPL-11/9: interruption moves neither phases nor the end, and hours stay', () => {
    const before = told({ events: ['programme-started 2025-04-07', 'hours 2025-04-10 8'] });
    const after = told({
      asOf: '2025-09-01',
      events: [...lost('2025-05-05', '2025-08-05').events, 'hours 2025-04-10 8'],
    });
    expect([after.phases, after.endsOn, after.hoursLeft]).toEqual([before.phases, before.endsOn, 52]);
  });

  test('OPL-11/9: without an offer before, 15 days from the request', () => {
    const events = [
      'job-notified 2025-03-20',
      'job-started 2025-04-01',
      'job-lost 2025-05-10',
      'restart-requested 2025-05-20',
    ];
    expect([dueOn('restart-offer-due', { events }), metOf('restart-offer-due', { events })]).toEqual([
      '2025-06-04',
      null,
    ]);
    expect(dueOn('restart-offer-due', { events: ['offer 2025-03-18', ...events] })).toBeUndefined();
  });

  test.each([
    { job: ['job-started 2025-05-01', 'job-lost 2025-05-31'], until: '2026-05-02', why: '31 days do not count' },
    {
      job: ['job-started 2025-05-01', 'job-lost 2025-08-02'],
      until: '2026-04-01',
      why: 'a job of over three months counts',
    },
    { job: ['job-started 2025-05-01'], until: '2026-04-01', why: 'a job that goes on counts' },
    {
      job: ['job-started 2025-03-25', 'job-lost 2025-04-10'],
      until: '2026-04-10',
      why: 'only days after the default notice',
    },
  ])('VL-contribution: twelve months to ask VDAB: $why', ({ job, until }) => {
    const events = ['default-notice 2025-04-01', ...job];
    expect(dueOn('claim-until', { ...special, asOf: '2025-09-01', events })).toBe(until);
  });

  test.each([
    { on: '2026-04-01', met: true },
    { on: '2026-04-02', met: false },
  ])('VL-contribution: VDAB asked on $on', ({ on, met }) => {
    const events = ['default-notice 2025-04-01', `vdab-claim ${on}`];
    expect(metOf('claim-until', { ...special, asOf: '2026-05-01', events })).toBe(met);
  });
});

describe('the sentences', () => {
  test('O-06, RVA-duty, OPL-11/10: every sentence is said of somebody, in every language, filled in', () => {
    const luck = lots(5);
    const seen = new Set<string>();
    for (let round = 0; round < 6_000 && seen.size < Object.keys(rightVerdicts.nl).length; round += 1)
      for (const said of assess(anyRight(luck)).verdicts) {
        if (seen.has(said.code)) continue;
        seen.add(said.code);
        for (const language of languages) expect(verdictSentence(said, language)).toMatch(/^[^{}]+[.]$/);
      }
    expect(Object.keys(rightVerdicts.nl).filter((code) => !seen.has(code))).toEqual([]);
  });
});
