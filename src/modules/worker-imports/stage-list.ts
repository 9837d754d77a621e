import type { Day } from '../../kernel/day.ts';
import type { Scope } from '../../platform/database/index.ts';
import type { RefusalCode, RefusalValues } from '../../platform/documents/refusal.ts';
import type { House } from '../../platform/perform.ts';
import { readApart, type SheetKind, type SheetRefusalCode, type SheetRow } from '../../platform/sheet/index.ts';
import { workersAtOnce } from '../agreements/index.ts';
import { askKnown, bindRows, type OnImport, type StagedRow } from './import.store.ts';
import { type HeadingProblem, isHeadingRow, type Recognised, recognise } from './recognise.ts';
import { digestsOf, placing, type Staging, stageRow } from './stage-row.ts';
import { sampleRows, swappedColumns } from './swapped.ts';

/** A file that was received, and the import that its rows are staged for. */
export interface ListToStage {
  path: string;
  kind: SheetKind;
  fileName: string;
  ids: OnImport;
  announcedOn: Day | null;
}

/** Why a list is not read: the file itself, with the cell or the row where reading ended, or its columns. */
export type ListRefused =
  | { ok: false; why: 'file'; code: SheetRefusalCode | RefusalCode; at: string; values: RefusalValues }
  | { ok: false; why: 'headings'; problems: readonly HeadingProblem[]; headings: readonly string[] };

/** The row of headings as it is staged, so that bad rows can come back under it. */
export const headingRow = ({ at, cells }: SheetRow): StagedRow => ({
  ...{ at, cells, is_heading: true, worker: null, worker_id: null, person_digest: null, number_digest: null },
  ...{ problems: [], chunk: null },
});

/** So far down the headings are looked for: above them a list may have a title. */
const headingsWithin = 10;

/** The headings of a list, and the rows below them. */
interface Headed extends Recognised {
  row: SheetRow | null;
  below: readonly SheetRow[];
}

/** Finds the row of headings among the first rows of a list; without one the problem says so. */
function headed(rows: readonly SheetRow[]): Headed {
  const at = rows.slice(0, headingsWithin).findIndex(({ cells }) => isHeadingRow(cells));
  const row = rows[at] ?? null;
  if (row === null) return { columns: [], problems: [{ code: 'no-headings' }], row, below: [] };
  return { ...recognise(row.cells), row, below: rows.slice(at + 1) };
}

/** Breaks the reading off: the headings say already that it leads to nothing. */
class Headless extends Error {}

/** Stages the rows of a list batch by batch, as they come. */
class Stager {
  columns: Recognised['columns'] = [];
  problems: readonly HeadingProblem[] = [];
  headings: readonly string[] = [];
  /** The cells of the first workers, by which swapped columns are found. */
  readonly sample: (readonly string[])[] = [];
  private isBegun = false;
  private readonly place = placing(workersAtOnce);
  private readonly house: House;
  private readonly scope: Scope;
  private readonly given: ListToStage;

  constructor(house: House, scope: Scope, given: ListToStage) {
    this.house = house;
    this.scope = scope;
    this.given = given;
  }

  /** Takes a batch of rows; the first holds the headings, and throws Headless when they can not be trusted. */
  async take(batch: readonly SheetRow[]): Promise<void> {
    if (this.isBegun) return this.put(batch, []);
    this.isBegun = true;
    const { row, below, columns, problems } = headed(batch);
    Object.assign(this, { columns, problems, headings: row?.cells ?? [] });
    if (row === null || problems.length > 0) throw new Headless();
    return this.put(below, [headingRow(row)]);
  }

  private async put(workers: readonly SheetRow[], before: readonly StagedRow[]): Promise<void> {
    const { database, keys, clock } = this.house;
    const { ids, announcedOn } = this.given;
    const today = clock.today();
    const staging: Staging = { columns: this.columns, importId: ids.importId, announcedOn, today, keys };
    for (const { cells } of workers) if (this.sample.length < sampleRows) this.sample.push(cells);
    const judged = workers.map((row) => stageRow(staging, row));
    const [known] = await database.run(this.scope, askKnown(ids, judged.flatMap(digestsOf)));
    const rows = this.place(judged, new Set(known.map(({ digest }) => digest)));
    await database.run(this.scope, bindRows(ids, [...before, ...rows]));
  }
}

/** Reads a list to its end and stages its rows; refused, what was staged before is for the caller to erase. */
export async function stageList(
  house: House,
  scope: Scope,
  given: ListToStage,
): Promise<{ ok: true; columns: Recognised['columns'] } | ListRefused> {
  const stager = new Stager(house, scope, given);
  const refused = (problems: readonly HeadingProblem[]) =>
    ({ ok: false, why: 'headings', problems, headings: stager.headings }) as const;
  try {
    const end = await readApart(given.path, given.kind, (rows) => stager.take(rows));
    if (!end.ok) return { ...end, why: 'file', values: { file: given.fileName, found: end.found } };
  } catch (reason) {
    if (reason instanceof Headless) return refused(stager.problems);
    throw reason;
  }
  const swapped = swappedColumns(stager.columns, stager.sample);
  return swapped.length > 0 ? refused(swapped) : { ok: true, columns: stager.columns };
}
