import { languages } from '../../kernel/language.ts';
import { searchText } from '../../kernel/search-name.ts';
import { workerImportColumns } from '../../texts/worker-import-columns.ts';
import { type ColumnKey, columnKeys, importColumns } from './columns.ts';

/** What is wrong with the headings; `columns` are places in the file from 0, `key` the column meant. */
export type HeadingProblem =
  | { code: 'no-headings' }
  | { code: 'column-missing'; key: ColumnKey }
  | { code: 'column-twice'; key: ColumnKey; columns: readonly [number, number] }
  | { code: 'columns-swapped'; keys: readonly [ColumnKey, ColumnKey]; columns: readonly [number, number] };

/** The columns of a file as they were recognised. */
export interface Recognised {
  /** Per column of the file what it holds, or null when it is not read. */
  columns: readonly (ColumnKey | null)[];
  problems: readonly HeadingProblem[];
}

/** A heading as it is compared: what stands between brackets and a star for "required" say nothing of the column. */
const plain = (heading: string): string => searchText(heading.replace(/\([^)]*\)/g, ' ').replace(/\*/g, ' '));

const known: ReadonlyMap<string, ColumnKey> = new Map(
  columnKeys.flatMap((key) =>
    [...languages.map((language) => workerImportColumns[language][key]), ...importColumns[key].also].map(
      (heading) => [plain(heading), key] as const,
    ),
  ),
);

const keyOf = (heading: string): ColumnKey | null => known.get(plain(heading)) ?? null;

/** How many headings must be known before a row is taken for the row of headings. */
const enoughKnown = 3;

/** Whether a row holds the headings: above it there may be a title of the list. */
export const isHeadingRow = (cells: readonly string[]): boolean =>
  new Set(cells.flatMap((cell) => keyOf(cell) ?? [])).size >= enoughKnown;

/**
 * Recognises columns by their headings, in Dutch, French or English through each other, whatever their order: `Naam`, `NOM *`
 * and `Surname` are the family name. A column under another heading is not read. Missing required columns and two columns
 * under one meaning are problems.
 */
export function recognise(headings: readonly string[]): Recognised {
  const columns = headings.map(keyOf);
  const problems: HeadingProblem[] = [];
  for (const key of columnKeys) {
    const first = columns.indexOf(key);
    const second = columns.indexOf(key, first + 1);
    if (first < 0 && importColumns[key].isRequired) problems.push({ code: 'column-missing', key });
    if (first >= 0 && second >= 0) problems.push({ code: 'column-twice', key, columns: [first, second] });
  }
  return { columns, problems };
}
