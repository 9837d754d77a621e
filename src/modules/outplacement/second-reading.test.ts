import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { anyRight, lots } from '../../../test/setup/any-right.ts';
import { figure } from '../../../test/setup/figure.ts';
import { monthsOn, numbered, rightByHand, written } from '../../../test/setup/right-by-hand.ts';
import type { TermEntry } from '../../kernel/term.ts';
import { assess } from './assess.ts';
import type { RightFacts } from './facts.ts';
import { regimes } from './regime.ts';
import { restarts } from './restart.ts';

const rounds = process.env.PROVE ? 100_000 : 2_500;

function shortly(facts: RightFacts) {
  const { value: _, verdicts: __, terms, ...rest } = assess(facts);
  return { ...rest, terms: Object.fromEntries(terms.map(({ key, on, met }): [string, Told] => [key, [on, met]])) };
}
type Told = [on: string, met: boolean | null];

test('O-06, OPL-11/9: right, phases and every term are those of a second reading, on random dismissals', {
  timeout: 900_000,
}, () => {
  const luck = lots(20_261_122);
  const seen = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    const facts = anyRight(luck);
    const [found, byHand] = [shortly(facts), rightByHand(facts)];
    // A hundred thousand matchers are slow; what differs is shown by one.
    if (!isDeepStrictEqual(found, byHand)) expect({ found, facts }).toEqual({ found: byHand, facts });
    const terms = Object.entries(found.terms).map(([key, [, met]]) => `${key} ${met}`);
    for (const name of [found.regime, `restart ${found.restart}`, ...terms]) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  const rare = (names: readonly string[], share: number) =>
    names.filter((name) => (seen.get(name) ?? 0) <= rounds * share);
  expect(rare(regimes, 1 / 200)).toEqual([]);
  const outcomes = ['claim-until true', 'second-offer-due false', 'answer-due true', 'restart-offer-due false'];
  expect(rare([...restarts.map((one) => `restart ${one}`), ...outcomes], 0)).toEqual([]);
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

test('OURS-outplacement-count: a term’s end follows from its printed ledger alone', { timeout: 900_000 }, () => {
  const luck = lots(7);
  let count = 0;
  for (let round = 0; round < rounds / 2; round += 1)
    for (const { on, ledger, key } of assess(anyRight(luck)).terms) {
      const [end, last] = [endByLedger(ledger), ledger.at(-1)];
      if (end !== on || last?.code !== 'end' || last.day !== on) expect([key, end, last, ledger]).toEqual([key, on]);
      count += 1;
    }
  expect(count).toBeGreaterThan(rounds / 2);
});
