import { describe, expect, test } from 'vitest';
import { isMeanAtLeast, mean } from './mean.ts';

describe('a mean', () => {
  test('is that of the numbers, and of nothing there is none', () => {
    expect([mean([]), mean([80]), mean([79, 81]), mean([0, 0.1, 0.2])]).toEqual([null, 80, 80, 0.1]);
  });

  test('reaches a bound exactly where binary fractions fall short of it', () => {
    expect((84.6 + 74.3 + 81.1) / 3).toBeLessThan(80);
    expect(isMeanAtLeast([84.6, 74.3, 81.1], 80)).toBe(true);
  });

  test('does not reach a bound by a hair', () => {
    expect(isMeanAtLeast([80, 79.999999999999], 80)).toBe(false);
    expect(isMeanAtLeast([80, 1e-7], 80)).toBe(false);
    expect(isMeanAtLeast([160, 1e-7], 80)).toBe(true);
    expect(isMeanAtLeast([82.5], 82.5)).toBe(true);
    expect(isMeanAtLeast([82.49], 82.5)).toBe(false);
  });

  test('of nothing reaches nothing', () => {
    expect(isMeanAtLeast([], 0)).toBe(false);
  });
});
