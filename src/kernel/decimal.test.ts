import { expect, test } from 'vitest';
import { centsOf, numberOf, sumOf } from './decimal.ts';

test.each([
  { euros: 54_000.06, times: 1, over: 12, cents: 450_001, why: 'half a cent goes up' },
  { euros: 54_000.05, times: 1, over: 12, cents: 450_000, why: 'less does not' },
  { euros: 1800, times: 0.3333, over: 1, cents: 59_994, why: 'a factor as it is written' },
  { euros: 1.005, times: 1, over: 1, cents: 101, why: 'half a cent that binary fractions lose' },
  { euros: 1e-7, times: 1, over: 1, cents: 0, why: 'almost nothing' },
  { euros: 1e21, times: 1, over: 2, cents: 5e22, why: 'more than can be counted one by one' },
])('money becomes whole cents: $why', ({ euros, times, over, cents }) => {
  expect(centsOf(euros, times, over)).toBe(cents);
});

test('decimal numbers add up as they are written', () => {
  expect(numberOf(sumOf([0.1, 0.2]))).toBe(0.3);
  expect(numberOf(sumOf([]))).toBe(0);
});
