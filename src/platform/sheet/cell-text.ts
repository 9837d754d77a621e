import { addDays, type Day, day, daysBetween } from '../../kernel/day.ts';

/** What a cell of a workbook says before it is text. */
export interface RawCell {
  /** The type that the cell has in the file: `n` is a number, `s` a shared text, `d` a date as text. */
  type: string;
  value: string;
  showsDate: boolean;
}

/** What the whole workbook adds to it. */
export interface CellContext {
  texts: readonly string[];
  countsFrom1904: boolean;
}

/** The first and the last day that are days here; a spreadsheet knows of no earlier one. */
const [firstDay, lastDay] = [day('1900-01-01'), day('2200-12-31')];

/**
 * The day of a spreadsheet's number: 46082 is 2026-03-01. Days count from 1900-01-01 as 1, with a 29 February 1900 that
 * was never there (60, which is no day), or from 1904-01-01 as 0. The time behind the comma is left out.
 */
export function dayOfSerial(serial: number, countsFrom1904: boolean): Day | null {
  const whole = Math.floor(serial);
  const from = countsFrom1904 ? daysBetween(firstDay, day('1904-01-01')) : whole < 60 ? -1 : -2;
  const after = whole + from;
  if (!Number.isFinite(after) || after < 0 || after > daysBetween(firstDay, lastDay)) return null;
  return whole === 60 && !countsFrom1904 ? null : addDays(firstDay, after);
}

/** A cell as text; see `SheetRow`. A date that is none stays the number that it is. */
export function cellText({ type, value, showsDate }: RawCell, { texts, countsFrom1904 }: CellContext): string {
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'd') return value.slice(0, 10);
  if (type !== 'n' || value.trim() === '') return value;
  const number = Number(value);
  return (showsDate ? dayOfSerial(number, countsFrom1904) : null) ?? numberText(number);
}

/** A number as people write it here, without an exponent: 0.8 is `0,8` and 8.5073003328E10 is `85073003328`. */
function numberText(written: number): string {
  if (!Number.isFinite(written)) return '#';
  // As many digits as a spreadsheet shows: behind them stands what is lost in binary, as in 54000.060000000005.
  const number = Number(written.toPrecision(15));
  const text = String(number);
  const plain = text.includes('e')
    ? number.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : text;
  return plain.replace('.', ',');
}
