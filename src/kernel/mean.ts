/** A decimal number exactly: `units` × 10^-`places`. */
interface Decimal {
  units: bigint;
  places: number;
}

/** A finite number as it is written: 0.1 is one tenth, and not the binary fraction nearest to it. */
function decimalOf(value: number): Decimal {
  const [digits = '', power = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const places = fraction.length - Number(power);
  const units = BigInt(whole + fraction);
  return places < 0 ? { units: units * 10n ** BigInt(-places), places: 0 } : { units, places };
}

function sumOf(values: readonly number[]): Decimal {
  const decimals = values.map(decimalOf);
  const places = Math.max(0, ...decimals.map((one) => one.places));
  const units = decimals.reduce((sum, one) => sum + one.units * 10n ** BigInt(places - one.places), 0n);
  return { units, places };
}

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
