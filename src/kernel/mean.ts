import { decimalOf, sumOf } from './decimal.ts';

/** The mean, to the nearest number that can be written; null of nothing. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const { units, places } = sumOf(values);
  const digits = 20;
  return Number(`${(units * 10n ** BigInt(digits)) / BigInt(values.length)}e-${places + digits}`);
}

/**
 * Whether the mean of decimal numbers reaches a bound, without rounding anywhere: 84.6, 74.3 and 81.1 reach 80, which
 * binary fractions would deny. Of nothing there is no mean, and nothing is reached.
 */
export function isMeanAtLeast(values: readonly number[], bound: number): boolean {
  const { units, places } = sumOf(values);
  const wanted = decimalOf(bound);
  const scale = BigInt(values.length);
  return values.length > 0 && units * 10n ** BigInt(wanted.places) >= wanted.units * scale * 10n ** BigInt(places);
}
