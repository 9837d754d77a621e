import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../kernel/day.ts';
import { amountsOf, type Invoiced, invoicesToExpect } from './index.ts';

const half = [
  { at: 'start', share: 50 },
  { at: 'end', share: 50 },
] as const;
const agreement = { agreedOn: day('2026-02-10'), priceCents: 250_001, billing: half };
const worker: Invoiced = {
  ...{ status: 'accepted', addedOn: day('2026-02-12'), programmeStartedOn: null, endedOn: null },
};
const started = { ...worker, status: 'started' as const, programmeStartedOn: day('2026-03-02') };
const hardEnd = day('2027-03-02');

describe('O-07: the shares of a price', () => {
  test('are the price together, to the cent, whatever the shares', () => {
    const shares = fc
      .tuple(fc.integer({ min: 1, max: 98 }), fc.integer({ min: 1, max: 98 }))
      .filter(([a, b]) => a + b < 100);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000 }), shares, (price, [a, b]) => {
        const amounts = amountsOf(price, [
          { at: 'end', share: 100 - a - b },
          { at: 'agreement', share: a },
          { at: 'start', share: b },
        ]);
        expect(amounts.map(({ at }) => at)).toEqual(['agreement', 'start', 'end']);
        expect(amounts.reduce((sum, { cents }) => sum + cents, 0)).toBe(price);
        expect(amounts.every(({ cents }) => Number.isInteger(cents) && cents >= 0)).toBe(true);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('the last takes the cent that is left', () => {
    expect(amountsOf(250_001, half)).toEqual([
      { at: 'start', cents: 125_000 },
      { at: 'end', cents: 125_001 },
    ]);
  });
});

describe('O-07: the invoices that an employer can expect', () => {
  test.each<{ why: string; of: Invoiced; says: [string, string | null, string][] }>([
    {
      why: 'nothing started',
      of: worker,
      says: [
        ['start', null, 'not-started'],
        ['end', null, 'not-started'],
      ],
    },
    { why: 'the offer was refused', of: { ...worker, status: 'refused' }, says: [] },
    {
      why: 'guidance runs',
      of: started,
      says: [
        ['start', '2026-03-02', 'started'],
        ['end', '2027-03-02', 'running'],
      ],
    },
    {
      why: 'guidance is over',
      of: { ...started, status: 'ended', endedOn: day('2026-09-30') },
      says: [
        ['start', '2026-03-02', 'started'],
        ['end', '2026-09-30', 'ended'],
      ],
    },
    { why: 'the worker was a mistake', of: { ...worker, status: 'removed' }, says: [] },
  ])('$why', ({ of, says }) => {
    expect(invoicesToExpect(agreement, of, hardEnd).map(({ at, on, why }) => [at, on, why])).toEqual(says);
  });

  test.each([
    { addedOn: '2026-02-09', on: '2026-02-10', why: 'added before both agreed' },
    { addedOn: '2026-02-10', on: '2026-02-10', why: 'added as both agreed' },
    { addedOn: '2026-02-11', on: '2026-02-11', why: 'added a day later' },
  ])('a share on agreement is of the day on which both hold: $why', ({ addedOn, on }) => {
    const billing = [{ at: 'agreement', share: 100 }] as const;
    const of = { ...worker, status: 'refused' as const, addedOn: day(addedOn) };
    expect(invoicesToExpect({ ...agreement, billing }, of, null)).toEqual([
      { at: 'agreement', cents: 250_001, on, why: 'under-agreement' },
    ]);
  });

  test('nothing of an agreement that does not hold', () => {
    expect(invoicesToExpect({ ...agreement, agreedOn: null }, started, hardEnd)).toEqual([]);
  });
});
