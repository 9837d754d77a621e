import { formatDay } from '../../kernel/day.ts';
import {
  type LineText,
  lineToday,
  openLineSteps,
  type ShownLine,
  type ShownLineDetail,
} from '../../modules/steps/index.ts';
import { text } from '../../texts/catalogue.ts';
import { stepTexts } from '../../texts/steps.ts';
import { fileHref } from '../files/frame.tsx';
import {
  ButtonLink,
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  Notice,
  type privacyWarnings,
  SummaryList,
  type SummaryRow,
} from '../kit/index.ts';
import { onceOf, type Visit } from '../site.tsx';
import { State } from './list.tsx';

/** One line with everything that a page of it shows. */
export type Shown = ShownLineDetail & { line: ShownLine };

/** How a page of a line is drawn again: what was typed, what is wrong, what is doubted. */
export interface Drawn {
  values?: FormValues;
  errors?: FieldErrors | null;
  doubts?: ReturnType<typeof privacyWarnings>;
  conflict?: FormValues;
  told?: string | null;
}

/** The address of the line that is shown, and of what stands below it. */
export const lineHref = (visit: Visit, ...rest: string[]) =>
  fileHref(visit.param('citizenId'), 'guidance', 'steps', visit.param('stepId'), ...rest);

/** The steps of the scheme that are open to this visitor on the line. */
export const openTo = (visit: Visit, { line, attestations, office, person }: Shown): string[] =>
  openLineSteps({
    today: visit.today,
    who: visit.actor,
    line: line.state,
    attestations,
    openLines: [],
    office,
    person,
    consultation: { on: visit.today, note: 'asked' },
  });

/** The summary and what was added to it, oldest first. */
export const summariesOf = (texts: readonly LineText[]) => texts.filter(({ field }) => field === 'summary');

/** Where the line stands: its state, what was reported, what was withdrawn. */
export function Standing({ visit, shown }: { visit: Visit; shown: Shown }) {
  const t = text(stepTexts, visit.language);
  const { line } = shown;
  const { state } = line;
  const short = (day: Parameters<typeof formatDay>[0]) => formatDay(day, visit.language);
  const now = lineToday(state, visit.today);
  return (
    <div class="w-standing">
      <p class="govuk-body">
        <State t={t} visit={visit} line={line} />
      </p>
      {now.finalOn ? <p class="govuk-body">{t('final.on', { day: short(now.finalOn) })}</p> : null}
      {now.status === 'in-progress' && state.stopReportedOn && state.stopDate ? (
        <Notice kind="important">
          {t('stop.pending', {
            reported: short(state.stopReportedOn),
            day: short(state.stopDate),
            reason: t(`reason.${state.stopReason ?? 'other'}`),
          })}
        </Notice>
      ) : null}
      {state.accessWithdrawnOn ? (
        <Notice kind="warning">{t('access.withdrawn', { day: short(state.accessWithdrawnOn) })}</Notice>
      ) : null}
      {state.scheme === null && visit.actor.role === 'consultant' ? (
        <p class="govuk-body">{t('elsewhere.note')}</p>
      ) : null}
    </div>
  );
}

/** The line to read: both dates are kept, and "Datum" says what the manual says (M-18). */
export function Reading({ visit, shown }: { visit: Visit; shown: Shown }) {
  const t = text(stepTexts, visit.language);
  const { line, texts } = shown;
  const { state } = line;
  const short = (day: Parameters<typeof formatDay>[0]) => formatDay(day, visit.language);
  const partyText = (party: ShownLine['executor']) =>
    party ? `${party.personName} – ${party.orgName}${party.unitNumber ? ` (${party.unitNumber})` : ''}` : '';
  const rows: SummaryRow[] = [
    { label: t('date'), value: short(lineToday(state, visit.today).date) },
    { label: t('starts-on'), value: short(state.startsOn) },
    ...(state.endedOn ? [{ label: t('ended-on'), value: short(state.endedOn) }] : []),
    { label: t('financing'), value: state.financingNumber },
    { label: t('requester'), value: partyText(line.requester) },
    { label: t('executor'), value: partyText(line.executor) || line.orgName },
    {
      label: t('summary'),
      value: summariesOf(texts).map((written) => (
        <p class="govuk-body w-typed" key={written.n}>
          {written.body}
          <br />
          <span class="w-quiet">
            {t('written-by', {
              name: written.writtenBy ?? '',
              day: short(written.writtenOn as Parameters<typeof formatDay>[0]),
            })}
          </span>
        </p>
      )),
    },
  ];
  return <SummaryList rows={rows} />;
}

/** What is asked to add to a summary. */
export const additionField = (label: string): Field[] => [
  { kind: 'textarea', name: 'text', label, required: true, rows: 4, maxLength: 4000 },
  { kind: 'hidden', name: 'once' },
];

/** What can be done with the line beside its fields: report a stop, decide on one, add to the summary. */
export function Ways({
  visit,
  shown,
  open,
  drawn,
}: {
  visit: Visit;
  shown: Shown;
  open: readonly string[];
  drawn: Drawn;
}) {
  const t = text(stepTexts, visit.language);
  const until = lineToday(shown.line.state, visit.today).summaryUntil;
  const canAdd = open.includes('add-summary');
  return (
    <>
      {open.includes('report-stop') ? (
        <section>
          <h2 class="govuk-heading-m">{t('stop.report')}</h2>
          <p class="govuk-body">{t('stop.why')}</p>
          <ButtonLink href={lineHref(visit, 'stop-report')} label={t('stop.report')} look="secondary" />
        </section>
      ) : null}
      {open.includes('stop') ? <ButtonLink href={lineHref(visit, 'decision')} label={t('decide.open')} /> : null}
      {until && visit.actor.role === 'consultant' ? (
        <section>
          <h2 class="govuk-heading-m">{t('summary.add')}</h2>
          <p class="govuk-body">
            {t(canAdd ? 'summary.until' : 'summary.was-until', { day: formatDay(until, visit.language) })}
          </p>
          {canAdd ? (
            <Form
              action={lineHref(visit, 'summary')}
              fields={additionField(t('summary.text'))}
              values={drawn.values ?? { once: onceOf() }}
              errors={drawn.errors ?? null}
              submit={[{ label: t('confirm') }]}
            />
          ) : null}
        </section>
      ) : null}
    </>
  );
}
