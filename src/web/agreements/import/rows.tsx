import { formatDay, parseDay } from '../../../kernel/day.ts';
import {
  type ColumnKey,
  type ImportedRow,
  importColumns,
  type OnImport,
  readCell,
  type ShownImport,
  toldColumn,
  toldProblem,
} from '../../../modules/worker-imports/index.ts';
import { text } from '../../../texts/catalogue.ts';
import { workerImportColumns } from '../../../texts/worker-import-columns.ts';
import { DataTable, Pagination, SummaryList } from '../../kit/index.ts';
import type { Visit } from '../../site.tsx';
import { importHref, words } from './shared.tsx';

/** An import with what its page shows of its rows. */
export interface Found {
  one: ShownImport;
  ids: OnImport;
  headings: readonly string[];
  first: readonly ImportedRow[];
  bad: { rows: ImportedRow[]; next: number | null };
}

/** The columns that a preview shows: those that every worker has. */
const shownColumns = (columns: readonly (ColumnKey | null)[]) =>
  columns.flatMap((key, at) => (key !== null && importColumns[key].isRequired ? [{ key, at }] : []));

/** A cell as it is understood: a day as people write days. */
function asRead({ language }: Visit, key: ColumnKey, written: string): string {
  const read = readCell(importColumns[key].kind, written);
  const on = read.ok && importColumns[key].kind === 'day' ? parseDay(String(read.value)) : null;
  return on === null ? written : formatDay(on, language);
}

export function First({ visit, at: { one, first } }: { visit: Visit; at: Found }) {
  const t = words(visit);
  if (first.length === 0) return null;
  const name = text(workerImportColumns, visit.language);
  return (
    <DataTable<ImportedRow>
      caption={t('one.first')}
      rows={first}
      keyOf={({ at }) => String(at)}
      columns={[
        { key: 'row', label: t('bad.row'), numeric: true, cell: ({ at }) => at },
        ...shownColumns(one.state.columns).map(({ key, at }) => ({
          ...{ key, label: name(key), tight: true },
          cell: ({ cells }: ImportedRow) => asRead(visit, key, cells[at] ?? ''),
        })),
      ]}
    />
  );
}

export function Columns({ visit, at: { one, headings } }: { visit: Visit; at: Found }) {
  const t = words(visit);
  const name = text(workerImportColumns, visit.language);
  const read = one.state.columns.flatMap((key) => (key === null ? [] : [name(key)]));
  const not = one.state.columns.flatMap((key, at) => (key === null && headings[at] ? [headings[at]] : []));
  return (
    <SummaryList
      rows={[
        { label: t('one.columns.read'), value: read.join(', ') },
        ...(not.length > 0 ? [{ label: t('one.columns.not'), value: not.join(', ') }] : []),
      ]}
    />
  );
}

/** The rows that can not be added, a page at a time, with the file in which they can be corrected. */
export function Bad({ visit, at: { one, ids, bad, headings } }: { visit: Visit; at: Found }) {
  const t = words(visit);
  if (bad.rows.length === 0) return null;
  const { status } = one.state;
  const each = (row: ImportedRow, say: (problem: ImportedRow['problems'][number]) => string) =>
    row.problems.map((one, at) => <div key={at}>{say(one)}</div>);
  return (
    <section class="govuk-!-margin-top-6">
      <DataTable<ImportedRow>
        caption={t(status === 'cancelled' || status === 'stopped' ? 'bad.left' : 'bad')}
        rows={bad.rows}
        keyOf={({ at }) => String(at)}
        columns={[
          { key: 'row', label: t('bad.row'), rowHeader: true, tight: true, cell: ({ at }) => `${t('bad.row')} ${at}` },
          {
            ...{ key: 'cell', label: t('bad.cell') },
            cell: (row) => each(row, (wrong) => toldColumn(wrong, row.at, headings, visit.language)),
          },
          {
            ...{ key: 'why', label: t('bad.why') },
            cell: (row) => each(row, (wrong) => toldProblem(wrong, visit.language)),
          },
        ]}
      />
      <Pagination
        label={t('bad')}
        previous={visit.query('after') === '' ? null : importHref(ids, ids.importId)}
        next={bad.next === null ? null : `${importHref(ids, ids.importId)}?after=${bad.next}`}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={`${importHref(ids, ids.importId)}/bad-rows`} download>
          {t('bad.file')}
        </a>
        <span class="w-under">{t('bad.file.hint')}</span>
      </p>
    </section>
  );
}
