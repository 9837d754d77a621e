import { expect, test } from 'vitest';
import { wilson } from './share.ts';

// Computed by hand from the formula, and equal to the tables that statisticians publish for it.
test.each([
  { count: 24, of: 30, from: 0.627, until: 0.905 },
  { count: 5, of: 10, from: 0.237, until: 0.763 },
  { count: 0, of: 10, from: 0, until: 0.278 },
  { count: 10, of: 10, from: 0.722, until: 1 },
  { count: 1, of: 1000, from: 0, until: 0.006 },
])('OURS-survey-hidden: $count of $of lies between $from and $until', ({ count, of, from, until }) => {
  const found = wilson(count, of);
  expect(found.from).toBeCloseTo(from, 3);
  expect(found.until).toBeCloseTo(until, 3);
});

test('OURS-survey-hidden: the share lies in its interval, which narrows as answers grow, and of none nothing is said', () => {
  for (let of = 10; of <= 200; of += 10)
    for (let count = 0; count <= of; count += 5) {
      const [found, more] = [wilson(count, of), wilson(count * 2, of * 2)];
      expect(found.from).toBeLessThanOrEqual(count / of);
      expect(found.until).toBeGreaterThanOrEqual(count / of);
      expect(more.until - more.from).toBeLessThan(found.until - found.from);
    }
  expect(wilson(0, 0)).toEqual({ from: 0, until: 1 });
});
