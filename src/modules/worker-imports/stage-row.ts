import type { Day } from '../../kernel/day.ts';
import type { Keys } from '../../platform/keys.ts';
import { sameId } from '../../platform/new-id.ts';
import type { SheetRow } from '../../platform/sheet/index.ts';
import type { GroundCode } from '../../texts/grounds.ts';
import { digestsOfRow, WorkerRow, wrongWorker } from '../agreements/index.ts';
import { type ColumnKey, columnKeys } from './columns.ts';
import type { StagedRow } from './import.store.ts';
import type { CellCode } from './read-cell.ts';
import { readRow } from './read-row.ts';

/** What only a row of a list can be: twice in it, out of bounds, or left when the import ended. */
export type RowCode = CellCode | 'cell-too-much' | 'row-twin' | 'row-not-added';

/** What is wrong with a row. `about` is what a ground is about, or the row in which the same worker stands. */
export interface RowProblem {
  code: RowCode | GroundCode;
  key?: ColumnKey;
  /** Place in the file from 0; absent when there is no such column. */
  column?: number;
  about?: string;
}

/** What a row is judged on, beside its cells. */
export interface Staging {
  columns: readonly (ColumnKey | null)[];
  importId: string;
  announcedOn: Day | null;
  today: Day;
  keys: Keys;
}

const keyNamed = (name: string): ColumnKey | undefined => columnKeys.find((key) => key === name);

const at = ({ columns }: Staging, key: ColumnKey | undefined): Pick<RowProblem, 'key' | 'column'> => {
  const column = key === undefined ? -1 : columns.indexOf(key);
  return { ...(key === undefined ? {} : { key }), ...(column < 0 ? {} : { column }) };
};

/**
 * Judges one row of a list by the very rules by which a worker is added: first its cells, then what they say together. Its worker
 * keeps one id however often the import begins anew.
 */
export function stageRow(staging: Staging, row: SheetRow): StagedRow {
  const { keys, today, announcedOn, importId, columns } = staging;
  const staged = { at: row.at, is_heading: false, cells: row.cells, chunk: null };
  const bad = (problems: readonly RowProblem[]): StagedRow => ({
    ...{ ...staged, problems, worker: null, worker_id: null, person_digest: null, number_digest: null },
  });
  const { values, problems } = readRow(columns, row);
  if (problems.length > 0) return bad(problems.map(({ code, key }) => ({ code, ...at(staging, key) })));
  const read = WorkerRow.safeParse({ ...values, id: sameId(keys, 'worker import', importId, String(row.at)) });
  if (!read.success)
    return bad(
      read.error.issues.map(({ path }) => ({ code: 'cell-too-much', ...at(staging, keyNamed(String(path[0]))) })),
    );
  const worker = read.data;
  const wrong = wrongWorker(worker, today, announcedOn);
  if (wrong.length > 0) return bad(wrong.map(({ code, about }) => ({ code, ...at(staging, keyNamed(about)), about })));
  const { person, number } = digestsOfRow(keys, worker, today);
  return { ...staged, worker, worker_id: worker.id, person_digest: person, number_digest: number, problems: [] };
}

/** The digests by which a row's worker is found. */
export const digestsOf = ({ person_digest: person, number_digest: number }: StagedRow): string[] =>
  [person, number].filter((digest) => digest !== null);

/**
 * Puts the rows of a list in their places, batch after batch: who stands under the agreement already, or in an earlier good row of the
 * list, is set aside, and the others are cut into pieces of the work, which stay the same whoever goes on with it.
 */
export function placing(pieceSize: number): (rows: readonly StagedRow[], known: ReadonlySet<string>) => StagedRow[] {
  const seen = new Map<string, number>();
  let good = 0;
  const place = (row: StagedRow, known: ReadonlySet<string>): StagedRow => {
    if (row.is_heading || row.problems.length > 0) return row;
    const digests = digestsOf(row);
    const aside = (problem: RowProblem): StagedRow => ({ ...row, problems: [problem] });
    if (digests.some((digest) => known.has(digest))) return aside({ code: 'worker-twice', about: '' });
    const earlier = digests.flatMap((digest) => seen.get(digest) ?? []);
    if (earlier.length > 0) return aside({ code: 'row-twin', about: String(Math.min(...earlier)) });
    for (const digest of digests) seen.set(digest, row.at);
    const chunk = Math.floor(good / pieceSize);
    good += 1;
    return { ...row, chunk };
  };
  return (rows, known) => rows.map((row) => place(row, known));
}
