/** A decimal number exactly: `units` × 10^-`places`. */
export interface Decimal {
  units: bigint;
  places: number;
}

/** A finite number as it is written: 0.1 is one tenth, and not the binary fraction nearest to it. */
export function decimalOf(value: number): Decimal {
  const [digits = '', power = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const places = fraction.length - Number(power);
  const units = BigInt(whole + fraction);
  return places < 0 ? { units: units * 10n ** BigInt(-places), places: 0 } : { units, places };
}

/** The sum of decimal numbers, exactly. */
export function sumOf(values: readonly number[]): Decimal {
  const decimals = values.map(decimalOf);
  const places = Math.max(0, ...decimals.map((one) => one.places));
  const units = decimals.reduce((sum, one) => sum + one.units * 10n ** BigInt(places - one.places), 0n);
  return { units, places };
}

/** The number nearest to a decimal. */
export const numberOf = ({ units, places }: Decimal): number => Number(`${units}e-${places}`);

/**
 * A sum of money times a fraction in whole cents, a half cent up: 54,000.06 × 1/12 is 4,500.005 and becomes 450001.
 * None of it may be negative, and `over` is above nought.
 */
export function centsOf(euros: number, times: number, over: number): number {
  const [money, factor] = [decimalOf(euros), decimalOf(times)];
  const above = money.units * factor.units * 100n;
  const below = BigInt(over) * 10n ** BigInt(money.places + factor.places);
  return Number((2n * above + below) / (2n * below));
}
