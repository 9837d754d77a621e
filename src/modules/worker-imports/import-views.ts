import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import { type AgreementState, agreementKind, asksForInSql, ofEitherParty } from '../agreements/index.ts';
import { officeTextInSql } from '../office-text.ts';
import type { OnImport } from './import.store.ts';
import { openImportSteps } from './import-needs.ts';
import type { RowProblem } from './stage-row.ts';
import { type ImportState, importKind } from './worker-import.ts';

/** How far an import is: rows that are good and bad, and good ones whose worker was added. */
export interface Progress {
  good: number;
  bad: number;
  added: number;
}

/** An import as either party of its agreement sees it. */
export interface ShownImport {
  orgId: string;
  agreementId: string;
  id: string;
  version: number;
  office: string;
  state: ImportState;
  /** What stands of its rows now; once it is over only rows that were not added stand. */
  progress: Progress;
  /** Whether its term is over: nothing of what was read is shown then, whether or not it was erased already. */
  isErased: boolean;
  /** The steps open to the asker. */
  steps: string[];
}
interface Row extends Omit<ShownImport, 'steps' | 'isErased'> {
  agreement: AgreementState;
  asksFor: string | null;
  unanswered: number;
}

const columns = `i.org_id as "orgId", i.agreement_id as "agreementId", i.id, i.version, o.name as office,
  ${importKind.stateOf('i')} as state, ${agreementKind.stateOf('a')} as agreement, ${asksForInSql} as "asksFor", 0 as unanswered`;
const from = `worker_import i join agreement a on a.org_id = i.org_id and a.id = i.agreement_id
  join organisation o on o.id = i.org_id`;
const mayImport = `app_role() in ('office-manager', 'employer') and ${ofEitherParty}`;

const one = statement<Row>(
  'worker_import.one',
  `select ${columns}, (select to_json(p) from worker_import_progress(i.org_id, i.id) p) as progress
   from ${from} where i.org_id = $1::uuid and i.agreement_id = $2::uuid and i.id = $3::uuid and ${mayImport}`,
);
const list = statement<Row>(
  'worker_import.list',
  `select ${columns}, json_build_object('good', i.good, 'bad', i.rows - i.good, 'added', i.added) as progress
   from ${from} where i.org_id = $1::uuid and i.agreement_id = $2::uuid and ${mayImport}
   order by i.read_on desc, i.id desc limit 20`,
);

function shown({ agreement, asksFor, unanswered, ...row }: Row, { actor, today }: Scope): ShownImport {
  const { status, eraseOn } = row.state;
  const about = { orgId: row.orgId, status, agreement, asksFor, unanswered, good: row.progress.good };
  const isErased = eraseOn <= today && status !== 'running' && status !== 'stopping';
  const isOver = isErased || !actor;
  return { ...row, isErased, steps: isOver ? [] : openImportSteps({ ...about, who: actor }) };
}

/** One import; null when there is none that is the asker's to see. */
export async function findImport(
  database: Database,
  scope: Scope,
  { orgId, agreementId, importId }: OnImport,
): Promise<ShownImport | null> {
  const [[row]] = await database.run(scope, one.with(orgId, agreementId, importId));
  return row ? shown(row, scope) : null;
}

/** The last imports into an agreement, newest first. */
export async function listImports(
  database: Database,
  scope: Scope,
  { orgId, agreementId }: Omit<OnImport, 'importId'>,
): Promise<ShownImport[]> {
  const [rows] = await database.run(scope, list.with(orgId, agreementId));
  return rows.map((row) => shown(row, scope));
}

const waiting = statement<Row & { employer: string | null }>(
  'worker_import.waiting',
  `select ${columns}, json_build_object('good', i.good, 'bad', i.rows - i.good, 'added', i.added) as progress,
     ${officeTextInSql('a.org_id', 'a.id', 'employer')} as employer
   from ${from} where i.status in ('read', 'running', 'stopping') and i.erase_on > app_today() and ${mayImport}
   order by i.read_on, i.id limit 20`,
);

/** Lists that were read and not imported yet, in every agreement of the asker's office or company, the oldest first. */
export async function listWaitingImports(
  database: Database,
  scope: Scope,
): Promise<(ShownImport & { employer: string | null })[]> {
  const [rows] = await database.run(scope, waiting.with());
  return rows.map(({ employer, ...row }) => ({ ...shown(row, scope), employer }));
}

/** A row of the file as it was read. */
export interface ImportedRow {
  at: number;
  cells: readonly string[];
  problems: readonly RowProblem[];
}

// Once the term is over nothing is shown, also when it was not erased yet.
const rowsOf = (which: string) => `select r.at, r.cells, r.problems from worker_import_row r
  join worker_import i on i.org_id = r.org_id and i.id = r.import_id join agreement a on a.org_id = i.org_id and a.id = i.agreement_id
  where r.org_id = $1::uuid and r.agreement_id = $2::uuid and r.import_id = $3::uuid and ${mayImport}
    and (i.erase_on > app_today() or i.status in ('running', 'stopping')) and ${which}
  order by r.at`;
const headings = statement<ImportedRow>('worker_import.headings', rowsOf('r.is_heading'));
const goodRows = statement<ImportedRow>('worker_import.good-rows', `${rowsOf('r.is_good')} limit $4`);
const badRows = statement<ImportedRow>(
  'worker_import.bad-rows',
  `${rowsOf('not r.is_good and not r.is_heading and r.at > $4')} limit $5`,
);

/** The row of headings as it stands in the file; empty once it was erased. */
export async function headingsOf(database: Database, scope: Scope, ids: OnImport): Promise<readonly string[]> {
  const [[row]] = await database.run(scope, headings.with(ids.orgId, ids.agreementId, ids.importId));
  return row?.cells ?? [];
}

/** The first rows that can be added, so that one sees whether the columns were understood. */
export async function firstGoodRows(
  database: Database,
  scope: Scope,
  ids: OnImport,
  limit: number,
): Promise<ImportedRow[]> {
  const [rows] = await database.run(scope, goodRows.with(ids.orgId, ids.agreementId, ids.importId, limit));
  return rows;
}

/** A page of the rows that can not be added, behind row `after`; `next` is the row to go on behind, null at the end. */
export async function listBadRows(
  database: Database,
  scope: Scope,
  ids: OnImport,
  { after, limit }: { after: number; limit: number },
): Promise<{ rows: ImportedRow[]; next: number | null }> {
  const asked = badRows.with(ids.orgId, ids.agreementId, ids.importId, after, limit + 1);
  const [found] = await database.run(scope, asked);
  const rows = found.slice(0, limit);
  return { rows, next: found.length > limit ? (rows.at(-1)?.at ?? null) : null };
}

/** Every row that can not be added, a batch at a time. */
export async function* everyBadRow(database: Database, scope: Scope, ids: OnImport): AsyncGenerator<ImportedRow> {
  for (let after: number | null = 0; after !== null; ) {
    const page: { rows: ImportedRow[]; next: number | null } = await listBadRows(database, scope, ids, {
      after,
      limit: 500,
    });
    yield* page.rows;
    after = page.next;
  }
}
