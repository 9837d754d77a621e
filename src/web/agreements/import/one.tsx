import { formatDay, parseDay } from '../../../kernel/day.ts';
import {
  badRowsFile,
  type ColumnKey,
  cancelImport,
  confirmImport,
  findImport,
  firstGoodRows,
  headingsOf,
  type ImportedRow,
  importColumns,
  listBadRows,
  type OnImport,
  readCell,
  type ShownImport,
  sendCsv,
  toldColumn,
  toldProblem,
} from '../../../modules/worker-imports/index.ts';
import { problem } from '../../../platform/http/index.ts';
import { text } from '../../../texts/catalogue.ts';
import { workerImportColumns } from '../../../texts/worker-import-columns.ts';
import {
  ActionButton,
  ButtonLink,
  ButtonRow,
  DataTable,
  type FieldErrors,
  Grounds,
  Pagination,
  SummaryList,
} from '../../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../../site.tsx';
import { Running } from './running.tsx';
import { ImportStatus, importHref, words } from './shared.tsx';

/** How many rows a page shows: of what is good a few, of what is not more. */
const [firstRows, badRows] = [5, 50];

/** An import with what its page shows of its rows. */
interface Found {
  one: ShownImport;
  ids: OnImport;
  headings: readonly string[];
  first: readonly ImportedRow[];
  bad: { rows: ImportedRow[]; next: number | null };
}

async function found(site: Site, visit: Visit): Promise<Found> {
  const { database } = site.house;
  const { scope } = visit.req;
  const ids = {
    orgId: visit.param('orgId'),
    agreementId: visit.param('agreementId'),
    importId: visit.param('importId'),
  };
  const one = await findImport(database, scope, ids);
  if (!one) throw problem(404);
  const after = /^\d{1,7}$/.test(visit.query('after')) ? Number(visit.query('after')) : 0;
  const [headings, first, bad] = await Promise.all([
    headingsOf(database, scope, ids),
    one.state.status === 'read' ? firstGoodRows(database, scope, ids, firstRows) : [],
    listBadRows(database, scope, ids, { after, limit: badRows }),
  ]);
  return { one, ids, headings, first, bad };
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

function First({ visit, at: { one, first } }: { visit: Visit; at: Found }) {
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

function Columns({ visit, at: { one, headings } }: { visit: Visit; at: Found }) {
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
function Bad({ visit, at: { one, ids, bad, headings } }: { visit: Visit; at: Found }) {
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

/** What was read, and the choice to add it or to let it be. */
function Preview({ visit, at }: { visit: Visit; at: Found }) {
  const t = words(visit);
  const { one, ids } = at;
  const { good, bad } = one.progress;
  const button = { action: importHref(ids, ids.importId), hidden: { once: onceOf() } };
  return (
    <>
      <p class="govuk-body-l">
        {t('one.good', { count: good })}, {t('one.bad', { count: bad })}.
      </p>
      <First visit={visit} at={at} />
      <Columns visit={visit} at={at} />
      {bad > 0 && good > 0 ? <p class="govuk-body">{t('one.confirm.bad')}</p> : null}
      <ButtonRow>
        {one.steps.includes('confirm') ? (
          <ActionButton
            {...button}
            label={t('one.confirm', { count: good })}
            hidden={{ ...button.hidden, do: 'confirm' }}
          />
        ) : null}
        {one.steps.includes('cancel') ? (
          <ActionButton
            {...button}
            label={t('one.cancel')}
            look="secondary"
            hidden={{ ...button.hidden, do: 'cancel' }}
          />
        ) : null}
      </ButtonRow>
      <p class="govuk-hint">{t('one.kept', { day: formatDay(one.state.eraseOn, visit.language) })}</p>
    </>
  );
}

/** What became of it. */
function Over({ visit, at: { one, ids } }: { visit: Visit; at: Found }) {
  const t = words(visit);
  const { status, endedWhy } = one.state;
  const to = `/agreements/${ids.orgId}/${ids.agreementId}`;
  return (
    <>
      <p class="govuk-body">
        <ImportStatus visit={visit} status={status} />
      </p>
      {status === 'cancelled' || status === 'stopped' ? <p class="govuk-body">{t(`done.${status}`)}</p> : null}
      {endedWhy === null ? null : <Grounds grounds={[{ code: endedWhy, source: 'OURS-import', about: '' }]} />}
      <ButtonRow>
        <ButtonLink href={to} label={t('done.workers')} />
        <ButtonLink href={importHref(ids)} label={t('back.list')} look="secondary" />
      </ButtonRow>
    </>
  );
}

function titleOf(visit: Visit, { state, isErased }: ShownImport): string {
  const t = words(visit);
  if (state.status === 'running' || state.status === 'stopping') return t('running');
  return state.status === 'read' && !isErased ? t('one.title') : t('done.title', { added: state.added });
}

function drawOne(site: Site, visit: Visit, at: Found, errors: FieldErrors | null = null): string {
  const t = words(visit);
  const { one, ids } = at;
  const { status } = one.state;
  const isAtWork = status === 'running' || status === 'stopping';
  return draw(
    site,
    visit,
    {
      ...{ title: titleOf(visit, one), wide: true, current: '/agreements', errors },
      backLink: { href: importHref(ids), label: t('back.list') },
      children: (
        <>
          {isAtWork ? <Running visit={visit} one={one} /> : null}
          {status === 'read' && !one.isErased ? <Preview visit={visit} at={at} /> : null}
          {!isAtWork && status !== 'read' ? <Over visit={visit} at={at} /> : null}
          {one.isErased ? <p class="govuk-body">{t('erased')}</p> : null}
          {isAtWork ? null : <Bad visit={visit} at={at} />}
        </>
      ),
    },
    errors ? 422 : 200,
  );
}

/** One list: what was read of it, how far it is, or what became of it. */
export const onePage = async (site: Site, visit: Visit): Promise<Answer> =>
  drawOne(site, visit, await found(site, visit));

/** Adds the good rows, or lets the list be. */
export async function act(site: Site, visit: Visit): Promise<Answer> {
  const at = await found(site, visit);
  const verb = { confirm: confirmImport, cancel: cancelImport }[visit.body('do')];
  if (!verb) throw problem(400);
  const outcome = await does(site, visit, verb, at.ids, { once: visit.body('once') });
  if (!outcome.ok) return drawOne(site, visit, at, errorsOf(visit, outcome, {}));
  const isLeft = verb === cancelImport && at.one.state.status === 'read';
  return goTo(visit, isLeft ? `${importHref(at.ids)}?told=cancelled` : importHref(at.ids, at.ids.importId));
}

/** The rows that can not be added, to correct and read again. */
export async function sendBadRows(site: Site, visit: Visit): Promise<Answer> {
  const { ids } = await found(site, visit);
  const file = badRowsFile(site.house.database, visit.req.scope, ids, visit.language);
  void sendCsv(visit.reply, words(visit)('bad.name'), file);
  return null;
}
