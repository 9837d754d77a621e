import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOff } from './calendar.ts';
import { add, addDays, type Day, day, weekday } from './day.ts';
import { countTerm, type Suspension, type TermSpan } from './term.ts';

const source = 'M-17';
const days = (count: number): TermSpan => ({ days: count, source });
const weeks = (count: number): TermSpan => ({ weeks: count, source });
const months = (count: number): TermSpan => ({ months: count, source });
const workingDays = (count: number): TermSpan => ({ workingDays: count, source });
const pause = (from: string, endsOn: string): Suspension => ({ from: day(from), endsOn: day(endsOn), source });
const endOf = (event: Day | string, span: TermSpan): Day => countTerm(day(event), { span }).endsOn;

describe('an end on a weekend or a holiday', () => {
  test.each([
    { event: '2026-11-21', span: 45, raw: '2027-01-05', rolled: '2027-01-05', why: 'a Tuesday' },
    { event: '2026-12-22', span: 10, raw: '2027-01-01', rolled: '2027-01-04', why: 'New Year, then a weekend' },
    { event: '2026-12-23', span: 10, raw: '2027-01-02', rolled: '2027-01-04', why: 'a Saturday' },
    { event: '2027-02-12', span: 45, raw: '2027-03-29', rolled: '2027-03-30', why: 'Easter Monday' },
    { event: '2027-03-22', span: 45, raw: '2027-05-06', rolled: '2027-05-07', why: 'Ascension' },
    { event: '2027-05-07', span: 10, raw: '2027-05-17', rolled: '2027-05-18', why: 'Whit Monday' },
    { event: '2026-12-15', span: 14, raw: '2026-12-29', rolled: '2026-12-29', why: 'a Tuesday between the feasts' },
    { event: '2024-06-13', span: 2, raw: '2024-06-15', rolled: '2024-06-17', why: 'a mail of Thursday (Civil Code)' },
    { event: '2026-12-21', span: 5, raw: '2026-12-26', rolled: '2026-12-28', why: 'a Saturday that is no holiday' },
    { event: '2026-10-30', span: 3, raw: '2026-11-02', rolled: '2026-11-02', why: 'All Souls is a working day' },
  ])('$event + $span days: $raw, or $rolled if the rule rolls over: $why', ({ event, span, raw, rolled }) => {
    expect(countTerm(day(event), { span: days(span) }).endsOn).toBe(raw);
    expect(countTerm(day(event), { span: days(span), rollsOver: true }).endsOn).toBe(rolled);
  });
});

describe('worked cases of outplacement law, which never roll over', () => {
  test('a notice posted on Tuesday 2025-01-07 starts on Monday 13 January; offer and default in four weeks each', () => {
    const received = endOf('2025-01-07', workingDays(3));
    const start = addDays(received, 8 - weekday(received));
    const offerBy = endOf(start, weeks(4));

    expect(received).toBe('2025-01-10');
    expect(start).toBe('2025-01-13');
    expect(offerBy).toBe('2025-02-10');
    expect(endOf(offerBy, weeks(4))).toBe('2025-03-10');
  });

  test('dismissed with indemnity on 2025-03-14: offer by Saturday 29 March, default until 27 December', () => {
    const offerBy = endOf('2025-03-14', days(15));

    expect(offerBy).toBe('2025-03-29');
    expect(endOf(offerBy, weeks(39))).toBe('2025-12-27');
  });

  test('a programme from 2025-04-07: phases of two, four and six months, hard end after twelve', () => {
    const first = endOf('2025-04-07', months(2));
    const second = endOf(first, months(4));

    expect([first, second, endOf(second, months(6))]).toEqual(['2025-06-07', '2025-10-07', '2026-04-07']);
    expect(endOf('2025-04-07', { years: 1, source })).toBe('2026-04-07');
  });

  test('notice ended on 2025-06-30: offer by 15 July, default until the holiday of 15 August', () => {
    const offerBy = endOf('2025-06-30', days(15));

    expect(offerBy).toBe('2025-07-15');
    expect(endOf(offerBy, months(1))).toBe('2025-08-15');
    expect(endOf('2025-08-01', months(1))).toBe('2025-09-01');
  });

  test('M-17: an attestation to 2019-11-21 is one month past on 2019-12-21, the day its line turns', () => {
    expect(endOf('2019-11-21', months(1))).toBe('2019-12-21');
    expect(add(day('2019-11-21'), { months: 1, source })).toBe('2019-12-21');
  });
});

describe('the day of the event', () => {
  test.each([
    { event: '2026-05-01', span: days(10), is: '2026-05-10' },
    { event: '2026-05-01', span: days(1), is: '2026-05-01' },
    { event: '2026-05-04', span: weeks(2), is: '2026-05-17' },
    { event: '2026-05-01', span: months(1), is: '2026-05-31' },
    { event: '2026-03-01', span: months(1), is: '2026-03-31' },
    { event: '2026-01-15', span: months(1), is: '2026-02-14' },
    { event: '2026-01-31', span: months(1), is: '2026-02-28' },
    { event: '2024-02-29', span: { years: 1, source } as const, is: '2025-02-28' },
    { event: '2026-05-04', span: workingDays(5), is: '2026-05-08' },
    { event: '2026-05-02', span: workingDays(1), is: '2026-05-04' },
  ])('counts if the rule says so: $event with $span ends on $is', ({ event, span, is }) => {
    const term = countTerm(day(event), { span, countsEventDay: true });

    expect(term.firstDay).toBe(event);
    expect(term.endsOn).toBe(is);
  });
});

describe('suspension and extension', () => {
  const event = day('2026-03-01');
  const fifteenDays = { span: days(15) };

  test.each([
    { pauses: [], is: '2026-03-16', why: 'none' },
    { pauses: [pause('2026-03-05', '2026-03-09')], is: '2026-03-21', why: 'five days' },
    { pauses: [pause('2026-03-16', '2026-03-16')], is: '2026-03-17', why: 'the last day itself' },
    { pauses: [pause('2026-03-17', '2026-03-30')], is: '2026-03-16', why: 'after the end' },
    { pauses: [pause('2026-02-01', '2026-03-01')], is: '2026-03-16', why: 'before the first day' },
    { pauses: [pause('2026-02-01', '2026-03-02')], is: '2026-03-17', why: 'only the first day' },
    {
      pauses: [pause('2026-03-18', '2026-03-18'), pause('2026-03-05', '2026-03-06')],
      is: '2026-03-19',
      why: 'two, the later met only because of the earlier',
    },
    {
      pauses: [pause('2026-03-05', '2026-03-09'), pause('2026-03-07', '2026-03-10')],
      is: '2026-03-22',
      why: 'two that overlap',
    },
    {
      pauses: [pause('2026-03-05', '2026-03-09'), pause('2026-03-06', '2026-03-07')],
      is: '2026-03-21',
      why: 'one within another',
    },
  ])('suspended: $why', ({ pauses, is }) => {
    expect(countTerm(event, fifteenDays, { suspensions: pauses }).endsOn).toBe(is);
  });

  test('a month is suspended in days', () => {
    const suspensions = [pause('2026-03-10', '2026-03-12')];

    expect(countTerm(day('2026-02-28'), { span: months(1) }, { suspensions }).endsOn).toBe('2026-03-31');
  });

  test('working days are suspended in working days', () => {
    const suspensions = [pause('2026-03-05', '2026-03-09')];

    expect(countTerm(event, { span: workingDays(5) }, { suspensions }).endsOn).toBe('2026-03-11');
  });

  test('an extension counts from the end before it rolls over', () => {
    const rule = { span: days(7), rollsOver: true } as const;

    expect(countTerm(event, rule).endsOn).toBe('2026-03-09');
    expect(countTerm(event, rule, { extensions: [days(7), days(1)] }).endsOn).toBe('2026-03-16');
  });

  test('a suspension within an extension moves the extended end', () => {
    const term = countTerm(event, fifteenDays, {
      extensions: [months(1)],
      suspensions: [pause('2026-03-02', '2026-03-03'), pause('2026-04-01', '2026-04-10')],
    });

    expect(term.endsOn).toBe('2026-04-28');
  });

  test('a suspension that ends before it begins is refused', () => {
    expect(() => countTerm(event, fifteenDays, { suspensions: [pause('2026-03-05', '2026-03-04')] })).toThrow(
      RangeError,
    );
  });

  test('agrees with counting day by day', () => {
    const period = fc.tuple(fc.integer({ min: -10, max: 60 }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(
        fc.array(period, { maxLength: 4 }),
        fc.integer({ min: 1, max: 30 }),
        fc.boolean(),
        (periods, count, inWork) => {
          const suspensions = periods.map(([from, length]) => ({
            from: addDays(event, from),
            endsOn: addDays(event, from + length),
            source: 'M-17' as const,
          }));

          let [on, left] = [event, count];
          while (left > 0) {
            on = addDays(on, 1);
            const isSuspended = suspensions.some((s) => s.from <= on && on <= s.endsOn);
            if (!isSuspended && !(inWork && dayOff(on))) left -= 1;
          }

          const span = inWork ? workingDays(count) : days(count);
          expect(countTerm(event, { span }, { suspensions }).endsOn).toBe(on);
        },
      ),
      { seed: 20181121, numRuns: 400 },
    );
  });
});

describe('the ledger', () => {
  test('tells in order what counted, what did not and why', () => {
    const term = countTerm(
      day('2026-12-21'),
      { span: workingDays(4), rollsOver: true },
      { suspensions: [pause('2026-12-22', '2026-12-23')], extensions: [days(3)] },
    );

    expect(term.ledger).toEqual([
      { code: 'event', day: '2026-12-21' },
      { code: 'first-day', day: '2026-12-22' },
      { code: 'counted', unit: 'working-days', count: 4, source },
      { code: 'suspended', from: '2026-12-22', endsOn: '2026-12-23', source },
      { code: 'skipped', day: '2026-12-25', why: 'christmas' },
      { code: 'skipped', day: '2026-12-26', why: 'saturday' },
      { code: 'skipped', day: '2026-12-27', why: 'sunday' },
      { code: 'extended', unit: 'days', count: 3, source },
      { code: 'skipped', day: '2027-01-02', why: 'saturday' },
      { code: 'skipped', day: '2027-01-03', why: 'sunday' },
      { code: 'end', day: '2027-01-04' },
    ]);
  });

  test('names a day suspended once, though two suspensions hold it', () => {
    const suspensions = [pause('2026-03-05', '2026-03-09'), pause('2026-03-08', '2026-03-09')];

    const term = countTerm(day('2026-03-01'), { span: days(15) }, { suspensions });

    expect(term.ledger.filter(({ code }) => code === 'suspended')).toEqual([
      { code: 'suspended', from: '2026-03-05', endsOn: '2026-03-09', source },
    ]);
  });
});
