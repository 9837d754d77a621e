import type { SheetRow } from '../../platform/sheet/index.ts';
import { type ColumnKey, columnKeys, importColumns } from './columns.ts';
import { type CellCode, type CellValue, isEmptyCell, readCell } from './read-cell.ts';

/** What is wrong with a cell: the column by its meaning, and its place in the file from 0; -1 when it has none. */
export interface CellProblem {
  code: CellCode;
  key: ColumnKey;
  column: number;
}

/** A row as its columns say it, and what is wrong with its cells. */
export interface ReadRow {
  values: Partial<Record<ColumnKey, CellValue>>;
  problems: CellProblem[];
}

/** Reads a row of a list by the columns that were recognised. An empty cell of a column that need not be filled says nothing. */
export function readRow(columns: readonly (ColumnKey | null)[], { cells, formulas }: SheetRow): ReadRow {
  const values: ReadRow['values'] = {};
  const problems: CellProblem[] = [];
  for (const key of columnKeys) {
    const column = columns.indexOf(key);
    const { kind, isRequired } = importColumns[key];
    const text = cells[column] ?? '';
    if (formulas.includes(column)) problems.push({ code: 'cell-formula', key, column });
    else if (isEmptyCell(text)) {
      if (isRequired) problems.push({ code: 'cell-missing', key, column });
    } else {
      const read = readCell(kind, text);
      if (read.ok) values[key] = read.value;
      else problems.push({ code: read.code, key, column });
    }
  }
  return { values, problems };
}
