import type { RefusalCode } from '../documents/refusal.ts';

/**
 * A row of a table as it stands in the file. Every cell is text: a number of a workbook is written with a decimal comma
 * (`0,8`) and without an exponent, a date as `2026-03-01`, yes and no as `1` and `0`; blanks around it are gone.
 */
export interface SheetRow {
  /** The number of the row as a spreadsheet shows it, from 1; empty rows have one too, and are not given. */
  at: number;
  /** From column A on; behind the last cell nothing more is given. */
  cells: readonly string[];
  /** The columns, from 0, whose cell is a formula, whether or not its outcome was kept beside it. */
  formulas: readonly number[];
}

/** What one table may hold. The size of the file is bounded where it is received. */
export const sheetLimits = {
  /** Rows with something in them, the headings apart. */
  rows: 10_000,
  columns: 60,
  /** Characters of one cell. */
  cell: 1_000,
  /** Characters of all the texts that a workbook keeps apart, together: they are all there is in memory. */
  sharedText: 16 * 1024 * 1024,
} as const;

/** Why a table is not read. Beside the refusals of any file: what only a table can be. */
export type SheetRefusalCode =
  | RefusalCode
  | 'not-a-table'
  | 'no-rows'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'cell-too-long'
  | 'broken-at-row';

/** A table that is not read: `at` is the cell (`C7`) or the row where it went wrong, empty when it is the file itself. */
export interface SheetRefused {
  ok: false;
  code: SheetRefusalCode;
  at: string;
  /** The active part that was found; see `ActivePart`. */
  found: string;
}

/** Breaks off the reading with its refusal, from however deep. */
export class SheetStop extends Error {
  readonly refused: SheetRefused;
  constructor(code: SheetRefusalCode, at: string | number = '', found = '') {
    super(code);
    this.refused = { ok: false, code, at: String(at), found };
  }
}

/** The letters of a column, from 0: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The column of an address (`AB12` is 27), or null when it is none. */
export function columnOf(address: string): number | null {
  const letters = /^([A-Z]{1,3})\d*$/.exec(address)?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Where a cell stands, as a spreadsheet calls it: column 2 of row 7 is `C7`. */
export const addressOf = (column: number, row: number): string => `${columnLetters(column)}${row}`;

/** Checks a row against the limits and lets it through; null when nothing stands in it. */
export function bounded({ at, cells, formulas }: SheetRow): SheetRow | null {
  const trimmed = cells.map((cell) => cell.trim());
  const last = Math.max(
    trimmed.findLastIndex((cell) => cell !== ''),
    ...formulas,
    -1,
  );
  if (last < 0) return null;
  if (last >= sheetLimits.columns) throw new SheetStop('too-many-columns', addressOf(last, at));
  const long = trimmed.findIndex((cell) => cell.length > sheetLimits.cell);
  if (long >= 0) throw new SheetStop('cell-too-long', addressOf(long, at));
  return { at, cells: trimmed.slice(0, last + 1), formulas };
}
