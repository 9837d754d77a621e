import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { Language } from '../../kernel/language.ts';
import { csvLine, excelMark } from '../../platform/csv.ts';
import type { Database, Scope } from '../../platform/database/index.ts';
import { text } from '../../texts/catalogue.ts';
import { workerImportColumns } from '../../texts/worker-import-columns.ts';
import { workerImports } from '../../texts/worker-imports.ts';
import { columnKeys } from './columns.ts';
import type { OnImport } from './import.store.ts';
import { everyBadRow, headingsOf, type ImportedRow } from './import-views.ts';
import { toldColumn, toldProblem } from './told.ts';

/** An empty list with the headings of a language: as Excel here opens it, or with commas as everything else does. */
export function templateOf(language: Language, form: 'excel' | 'plain'): string {
  const headings = columnKeys.map((key) => text(workerImportColumns, language)(key));
  return form === 'excel' ? excelMark + csvLine(headings, ';') : csvLine(headings);
}

/**
 * The rows that can not be added, as a file that can be corrected and read again: under the headings as they came, with the reason in
 * a last column, which is not read.
 */
export async function* badRowsFile(
  database: Database,
  scope: Scope,
  ids: OnImport,
  language: Language,
): AsyncGenerator<string> {
  const headings = await headingsOf(database, scope, ids);
  const line = (cells: readonly string[], reason: string) =>
    csvLine([...headings.map((_, at) => cells[at] ?? ''), reason], ';');
  yield excelMark + line(headings, text(workerImports, language)('bad.why'));
  for await (const row of everyBadRow(database, scope, ids)) yield line(row.cells, reasonOf(row, headings, language));
}

const reasonOf = ({ at, problems }: ImportedRow, headings: readonly string[], language: Language): string =>
  problems
    .map((problem) =>
      [toldColumn(problem, at, headings, language), toldProblem(problem, language)].filter(Boolean).join(': '),
    )
    .join(' ');

/** Answers with a CSV file under a name. */
export const sendCsv = (reply: FastifyReply, name: string, content: string | AsyncGenerator<string>): FastifyReply =>
  reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}.csv"`)
    .header('cache-control', 'no-store')
    .send(typeof content === 'string' ? content : Readable.from(content));
