import type { Day } from '../kernel/day.ts';

/**
 * An invented national number with right check digits: birth date, a counter of that day that is even for a woman and
 * odd for a man, and 97 less the remainder; from 2000 on the base is read with a 2 in front.
 * Worked example: 1985-07-30 with counter 33 gives 85073003328.
 */
export function inventedNumber(birthOn: Day, counter: number): string {
  const base = `${birthOn.slice(2).replaceAll('-', '')}${String(counter).padStart(3, '0')}`;
  const read = birthOn >= '2000-01-01' ? `2${base}` : base;
  return `${base}${String(97 - (Number(read) % 97)).padStart(2, '0')}`;
}
