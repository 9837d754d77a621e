import type { OnAgreement, ShownAgreement } from '../../../modules/agreements/index.ts';
import { announcedBytes } from '../../../modules/documents/index.ts';
import {
  columnKeys,
  importColumns,
  listImports,
  readList,
  type ShownImport,
  sendCsv,
  templateOf,
  toldRefusal,
} from '../../../modules/worker-imports/index.ts';
import { fileFormOf } from '../../../platform/http/index.ts';
import { sheetKinds } from '../../../platform/sheet/index.ts';
import { text } from '../../../texts/catalogue.ts';
import { workerImportColumns } from '../../../texts/worker-import-columns.ts';
import {
  DataTable,
  DateText,
  Details,
  type FieldErrors,
  type FileField,
  Form,
  Notice,
  SummaryList,
} from '../../kit/index.ts';
import { type Answer, draw, goTo, onceOf, type Site, type Visit } from '../../site.tsx';
import { foundAgreement, ImportStatus, importHref, words } from './shared.tsx';

const fileField = (visit: Visit): FileField => ({
  ...{ kind: 'file', name: 'file', label: words(visit)('file'), required: true, hint: words(visit)('file.hint') },
  ...{ accept: sheetKinds, megabytes: 10 },
});

function What({ visit, at }: { visit: Visit; at: OnAgreement }) {
  const t = words(visit);
  const name = text(workerImportColumns, visit.language);
  const named = (isRequired: boolean) =>
    columnKeys
      .filter((key) => importColumns[key].isRequired === isRequired)
      .map((key) => name(key))
      .join(', ');
  return (
    <>
      <ul class="govuk-list">
        {(['csv', 'plain'] as const).map((form) => (
          <li key={form}>
            <a
              class="govuk-link"
              href={`${importHref(at)}/template?for=${form === 'csv' ? 'excel' : 'plain'}`}
              download
            >
              {t(`template.${form}`)}
            </a>
          </li>
        ))}
      </ul>
      <Details summary={t('what.title')}>
        <p class="govuk-body">{t('what.intro')}</p>
        <SummaryList
          rows={[
            { label: t('what.required'), value: named(true) },
            { label: t('what.optional'), value: named(false) },
          ]}
        />
        <p class="govuk-body">{t('what.values')}</p>
      </Details>
    </>
  );
}

function Earlier({ visit, rows }: { visit: Visit; rows: readonly ShownImport[] }) {
  const t = words(visit);
  if (rows.length === 0) return null;
  return (
    <DataTable<ShownImport>
      caption={t('earlier')}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          ...{ key: 'on', label: t('earlier.on'), rowHeader: true, tight: true },
          cell: (one) => (
            <a class="govuk-link" href={importHref(one, one.id)}>
              <DateText on={one.state.readOn} />
            </a>
          ),
        },
        { key: 'rows', label: t('earlier.rows'), numeric: true, cell: ({ state }) => state.rows },
        { key: 'added', label: t('earlier.added'), numeric: true, cell: ({ state }) => state.added },
        {
          key: 'status',
          label: t('status'),
          cell: ({ state }) => <ImportStatus visit={visit} status={state.status} />,
        },
      ]}
    />
  );
}

async function drawUpload(
  site: Site,
  visit: Visit,
  agreement: ShownAgreement,
  errors: FieldErrors | null,
  status = 422,
): Promise<string> {
  const t = words(visit);
  const at = { orgId: agreement.orgId, agreementId: agreement.id };
  const earlier = await listImports(site.house.database, visit.req.scope, at);
  const isOpen = agreement.steps.includes('add-workers');
  return draw(
    site,
    visit,
    {
      ...{ title: t('title'), caption: agreement.employer, current: '/agreements', errors },
      backLink: { href: `/agreements/${at.orgId}/${at.agreementId}`, label: t('back') },
      banner: visit.query('told') === 'cancelled' ? <Notice kind="success" title={t('told.cancelled')} /> : undefined,
      children: (
        <>
          <p class="govuk-body">{t(isOpen ? 'intro' : 'closed')}</p>
          {isOpen ? (
            <>
              <What visit={visit} at={at} />
              <Form
                action={importHref(at)}
                fields={[{ kind: 'hidden', name: 'once' }, fileField(visit)]}
                values={{ once: onceOf() }}
                errors={errors}
                submit={[{ label: t('read') }]}
              />
            </>
          ) : null}
          <Earlier visit={visit} rows={earlier} />
        </>
      ),
    },
    errors ? status : 200,
  );
}

/** Where a list of workers is sent, with the template and the lists that came before. */
export const uploadPage = async (site: Site, visit: Visit): Promise<Answer> =>
  drawUpload(site, visit, await foundAgreement(site, visit), null);

/** Reads the list that was sent; what is wrong with it is told at the file. */
export async function takeList(site: Site, visit: Visit): Promise<Answer> {
  const { fields, file } = await fileFormOf(visit.req, 'file');
  const agreement = await foundAgreement(site, visit).catch((error: unknown) => {
    file?.stream.resume();
    throw error;
  });
  const again = (said: readonly string[], status?: number) =>
    drawUpload(site, visit, agreement, { file: said.join(' ') }, status);
  if (!file) return again([words(visit)('file.missing')]);
  const once = typeof fields.once === 'string' && fields.once !== '' ? fields.once : null;
  const at = { orgId: agreement.orgId, agreementId: agreement.id };
  const house = { ...site.house, gate: site.gate };
  const read = await readList(house, visit.looker, { ...at, file, bytes: announcedBytes(visit.req), once });
  if (read.ok) return goTo(visit, importHref(at, read.importId));
  return again(toldRefusal(read, visit.language), read.why === 'quota' ? 429 : 422);
}

/** An empty list with the headings of the reader's language. */
export async function sendTemplate(site: Site, visit: Visit): Promise<Answer> {
  await foundAgreement(site, visit);
  const form = visit.query('for') === 'plain' ? 'plain' : 'excel';
  void sendCsv(visit.reply, words(visit)('template.name'), templateOf(visit.language, form));
  return null;
}
