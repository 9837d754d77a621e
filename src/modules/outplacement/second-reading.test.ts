import { expect, test } from 'vitest';
import { anyRight, lots } from '../../../test/setup/any-right.ts';
import { figure } from '../../../test/setup/figure.ts';
import { monthsOn, numbered, rightByHand, written } from '../../../test/setup/right-by-hand.ts';
import type { TermEntry } from '../../kernel/term.ts';
import { assess } from './assess.ts';
import type { RightFacts } from './facts.ts';

const rounds = process.env.PROVE ? 100_000 : 2_500;

function shortly(facts: RightFacts) {
  const { value: _, verdicts: __, terms, ...rest } = assess(facts);
  return { ...rest, terms: Object.fromEntries(terms.map(({ key, on, met }) => [key, [on, met]])) };
}

test('O-06, OPL-11/9: right, phases and every term are those of a second reading, on random dismissals', () => {
  const luck = lots(20_261_122);
  const seen = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    const facts = anyRight(luck);
    const found = shortly(facts);
    expect({ found, facts }).toEqual({ found: rightByHand(facts), facts });
    for (const name of [
      found.regime,
      `restart ${found.restart}`,
      ...assess(facts).terms.map(({ key, met }) => `${key} ${met}`),
    ])
      seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  for (const name of [
    'general-indemnity',
    'general-notice',
    'special',
    'cell',
    'medical-force-majeure',
    'voluntary',
    'none',
  ])
    expect([name, (seen.get(name) ?? 0) > rounds / 200]).toEqual([name, true]);
  for (const name of [
    'restart allowed',
    'restart job-lost-too-late',
    'restart asked-too-late',
    'claim-until true',
    'second-offer-due false',
  ])
    expect([name, (seen.get(name) ?? 0) > 0]).toEqual([name, true]);
  figure(
    'Rights to outplacement that equal a second reading',
    rounds,
    'random dismissals in src/modules/outplacement/second-reading.test.ts',
  );
});

/** The end of a term, from nothing but its ledger: days as numbers, line by line. */
function endByLedger(ledger: readonly TermEntry[]): string {
  const dayOf = (code: string) =>
    numbered(ledger.flatMap((entry) => ('day' in entry && entry.code === code ? [entry.day] : []))[0] ?? '');
  const [event, first] = [dayOf('event'), dayOf('first-day')];
  let [end, counted] = [event, first - 1];
  for (const entry of ledger) {
    if (entry.code === 'counted') {
      const { unit, count } = entry;
      end = unit === 'months' ? monthsOn(event, count) : event + count * (unit === 'weeks' ? 7 : 1);
      // Where the first day counts, the term ends on the day before the same date.
      if (first === event) end -= 1;
    }
    if (entry.code === 'suspended') {
      end += numbered(entry.endsOn) - Math.max(numbered(entry.from), counted + 1) + 1;
      counted = numbered(entry.endsOn);
    }
  }
  return written(end);
}

test('OURS-outplacement-count: a term’s end follows from its printed ledger alone', () => {
  const luck = lots(7);
  let count = 0;
  for (let round = 0; round < rounds / 2; round += 1)
    for (const { on, ledger, key } of assess(anyRight(luck)).terms) {
      expect([key, endByLedger(ledger), ledger.at(-1)]).toEqual([key, on, { code: 'end', day: on }]);
      count += 1;
    }
  expect(count).toBeGreaterThan(rounds / 2);
});
