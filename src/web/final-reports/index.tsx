import type { ComponentChildren } from 'preact';
import { formatDay } from '../../kernel/day.ts';
import {
  FileReport,
  fileReport,
  isReportDue,
  openReport,
  partsOfReport,
  type Reported,
  reportFields,
} from '../../modules/final-reports/index.ts';
import { text } from '../../texts/catalogue.ts';
import { reportTexts } from '../../texts/final-reports.ts';
import { toProgramme } from '../action-plans/edit.tsx';
import { documentsHref } from '../documents/shared.tsx';
import { closedDoor } from '../files/closed-door.tsx';
import { drawFile, fileHref } from '../files/frame.tsx';
import {
  Carried,
  DataTable,
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  Notice,
  readForm,
  SummaryList,
  textOf,
} from '../kit/index.ts';
import { type Answer, askingOf, goTo, onceOf, onGet, onPost, type Site, type Visit } from '../site.tsx';

const words = (visit: Visit) => text(reportTexts, visit.language);
const reportHref = (citizenId: string) => fileHref(citizenId, 'programme', 'report');

/** What the consultant adds: how it went, what came of it, what comes next. */
function fieldsOf(visit: Visit): Field[] {
  const t = words(visit);
  return [
    { kind: 'hidden', name: 'once' },
    { kind: 'hidden', name: 'programmeId' },
    ...reportFields.map(
      (name): Field => ({
        ...{ kind: 'textarea', name, label: t(`text.${name}`), hint: t(`hint.${name}`), rows: 6, maxLength: 4000 },
        required: name === 'course',
      }),
    ),
  ];
}

/** What happened, as the paper says it. */
function Figures({ visit, reported: { report } }: { visit: Visit; reported: Reported }) {
  const t = words(visit);
  const empty = { course: '', result: '', next: '' };
  const { lines, tables } = partsOfReport({ ...report, words: empty }, visit.language);
  return (
    <>
      <h2 class="govuk-heading-m">{t('what-happened')}</h2>
      <SummaryList rows={lines} />
      {tables.map(({ caption, columns, rows }) => (
        <DataTable<string[]>
          key={caption}
          caption={caption}
          rows={rows}
          keyOf={([first = '']) => first}
          columns={columns.map((label, at) => ({
            ...{ key: String(at), label, rowHeader: at === 0, tight: at !== 0 },
            cell: (row) => row[at] ?? '',
          }))}
        />
      ))}
    </>
  );
}

interface Drawn {
  values: FormValues;
  errors?: FieldErrors | null;
  status?: number;
}

/** The page of a report, around what it shows. */
function drawReport(
  site: Site,
  visit: Visit,
  reported: Reported,
  title: string,
  children: ComponentChildren,
  drawn: Drawn,
) {
  const { errors = null } = drawn;
  const { citizen_id: citizenId, identity } = reported.shown;
  const backLink = toProgramme(visit, citizenId);
  const page = { citizenId, identity, tab: 'guidance', title, errors, children, backLink };
  return drawFile(site, visit, page, drawn.status ?? (errors ? 422 : 200));
}

/** The figures, and the form of the words where the report can be filed. */
function drawForm(site: Site, visit: Visit, reported: Reported, drawn: Drawn): string {
  const t = words(visit);
  const { programme, shown } = reported;
  const { state } = programme;
  const isDue = isReportDue(state, visit.today);
  const children = (
    <>
      {isDue ? (
        <p class="govuk-body w-prose">{t('intro')}</p>
      ) : (
        <Notice kind="important">{t('not-due', { day: formatDay(state.endsOn, visit.language) })}</Notice>
      )}
      <Figures visit={visit} reported={reported} />
      {isDue ? (
        <>
          <p class="govuk-body">{t('figures-live')}</p>
          <Form
            action={reportHref(shown.citizen_id)}
            fields={fieldsOf(visit)}
            values={{ ...drawn.values, once: onceOf(), programmeId: programme.id }}
            errors={drawn.errors ?? null}
            submit={[{ label: t('preview'), value: 'preview' }]}
          />
        </>
      ) : null}
    </>
  );
  return drawReport(site, visit, reported, t('title'), children, drawn);
}

/** All of it to read through, with what was typed going along unseen. */
function drawPreview(site: Site, visit: Visit, reported: Reported, values: FormValues): string {
  const t = words(visit);
  const said = reportFields.map((name) => ({
    label: t(`text.${name}`),
    value: textOf(values, name) === '' ? '' : <span class="w-typed">{textOf(values, name)}</span>,
  }));
  const children = (
    <>
      <p class="govuk-body w-prose">{t('preview.what')}</p>
      <Figures visit={visit} reported={reported} />
      <SummaryList rows={said} />
      <Form
        action={reportHref(reported.shown.citizen_id)}
        fields={[]}
        guard={false}
        submit={[
          { label: t('file'), value: 'file' },
          { label: t('back'), value: 'edit', look: 'secondary' },
        ]}
      >
        <Carried values={{ ...values, once: textOf(values, 'once') }} />
      </Form>
    </>
  );
  return drawReport(site, visit, reported, t('preview.title'), children, { values });
}

async function found(site: Site, visit: Visit, programmeId: string | null): Promise<Reported | null> {
  return openReport(site.house, askingOf(site, visit), { citizenId: visit.param('citizenId'), programmeId });
}

async function nothingThere(site: Site, visit: Visit): Promise<Answer> {
  return closedDoor(site, visit, visit.param('citizenId'));
}

/** The final report of a citizen's programme, drafted from what happened (M-21). */
async function reportPage(site: Site, visit: Visit): Promise<Answer> {
  const reported = await found(site, visit, null);
  return reported ? drawForm(site, visit, reported, { values: visit.parked() ?? {} }) : nothingThere(site, visit);
}

/** Reads the words through, goes back to them, or files the report. */
async function keepReport(site: Site, visit: Visit): Promise<Answer> {
  const reported = await found(site, visit, null);
  if (!reported) return nothingThere(site, visit);
  const { values, errors, pressed } = readForm(fieldsOf(visit), visit.req.body, visit.language);
  if (errors || pressed === 'edit') return drawForm(site, visit, reported, { values, errors });
  if (pressed !== 'file') return drawPreview(site, visit, reported, values);
  return file(site, visit, reported, values);
}

async function file(site: Site, visit: Visit, reported: Reported, values: FormValues): Promise<Answer> {
  const t = words(visit);
  const citizenId = visit.param('citizenId');
  const said = Object.fromEntries(reportFields.map((name) => [name, textOf(values, name)]));
  const checked = FileReport.safeParse({ citizenId, programmeId: visit.body('programmeId'), ...said });
  const again = (message: string) => drawForm(site, visit, reported, { values, errors: { '': message }, status: 409 });
  if (!checked.success) return again(t('not-filed'));
  const asking = askingOf(site, visit, { once: visit.body('once') });
  const filed = await fileReport({ ...site.house, gate: site.gate }, asking, checked.data);
  if (filed.ok)
    return goTo(visit, `${documentsHref(citizenId)}?told=${filed.scan === 'waiting' ? 'waiting' : 'added'}`);
  if (filed.why === 'closed') return nothingThere(site, visit);
  return again(t(filed.why === 'no-paper' ? 'no-paper' : 'not-filed'));
}

/** The page of the final report, for the consultants of the office that guides. */
export function finalReportPages(site: Site): void {
  const at = '/files/:citizenId/programme/report';
  onGet(site, at, ['consultant'], (visit) => reportPage(site, visit));
  onPost(site, at, ['consultant'], (visit) => keepReport(site, visit));
}
