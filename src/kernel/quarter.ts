import { addDays, addMonths, type Day, day } from './day.ts';

declare const checked: unique symbol;
/** A quarter of a calendar year, `2026-Q1`; as text quarters sort by time. */
export type Quarter = string & { readonly [checked]: true };

// The one place where a text becomes a quarter: it was made of a day.
const quarterAs = (text: string) => text as Quarter;

/** The quarter in which a day lies: 2026-03-31 in 2026-Q1, 2026-04-01 in 2026-Q2. */
export const quarterOf = (on: Day): Quarter => quarterAs(`${on.slice(0, 4)}-Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`);

/** First day of a quarter; throws for a text that is none. */
export function firstDayOf(quarter: string): Day {
  const [, year, count] = /^(\d{4})-Q([1-4])$/.exec(quarter) ?? [];
  if (year === undefined) throw new RangeError(`Not a quarter: ${quarter}`);
  return day(`${year}-${String(Number(count) * 3 - 2).padStart(2, '0')}-01`);
}

/** Last day of a quarter, included: of 2026-Q1 that is 2026-03-31. */
export const lastDayOf = (quarter: string): Day => addDays(addMonths(firstDayOf(quarter), 3), -1);

/** The quarter that lies so many after this one; before it when negative. */
export const quarterAfter = (quarter: string, count = 1): Quarter =>
  quarterOf(addMonths(firstDayOf(quarter), 3 * count));
