import { formatDay } from '../../kernel/day.ts';
import {
  AddSummary,
  addSummary,
  CorrectStep,
  colleaguesOf,
  correctStep,
  type LineText,
  lineToday,
  openLineSteps,
  openStep,
  type ShownLine,
  type ShownLineDetail,
} from '../../modules/steps/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { text } from '../../texts/catalogue.ts';
import { stepTexts } from '../../texts/steps.ts';
import { closedDoor } from '../files/closed-door.tsx';
import { drawFile, fileHref } from '../files/frame.tsx';
import {
  ButtonLink,
  ConflictView,
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  issueErrors,
  Notice,
  privacyWarnings,
  readForm,
  SummaryList,
  type SummaryRow,
} from '../kit/index.ts';
import { type Answer, does, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { type LineForm, lineFormFields, partyOf, partyValue } from './line-form.ts';
import { State, titleOf } from './list.tsx';

type Shown = ShownLineDetail & { line: ShownLine };

async function openLine(site: Site, visit: Visit): Promise<Shown | null> {
  const [shown] = await looked(site.house, visit.req, openStep, visit.param('citizenId'), visit.param('stepId'));
  const line = shown?.lines[0];
  return shown && line ? { ...shown, line } : null;
}

const lineHref = (visit: Visit, ...rest: string[]) =>
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

const summariesOf = (texts: readonly LineText[]) => texts.filter(({ field }) => field === 'summary');

const partyIdOf = (org: string | null, person: string | null) => (org && person ? partyValue(org, person) : '');

async function formOf(site: Site, visit: Visit, shown: Shown): Promise<LineForm> {
  const { language, today, actor } = visit;
  return {
    language,
    today,
    states: ['in-progress', 'cancelled'],
    office: shown.office,
    financingNumber: shown.line.state.financingNumber,
    ownId: actor.id,
    colleagues: await colleaguesOf(site.house.database, actor, today),
    attestationStart: null,
  };
}

function valuesOf({ line, texts }: Shown): FormValues {
  const { state } = line;
  return {
    state: 'in-progress',
    date: state.startsOn,
    financingNumber: state.financingNumber ?? '',
    summary: summariesOf(texts).at(-1)?.body ?? '',
    requester: partyIdOf(state.requesterOrg, state.requesterId),
    executor: partyIdOf(state.executorOrg, state.executorId),
    version: String(line.version),
    once: onceOf(),
  };
}

interface Drawn {
  values?: FormValues;
  errors?: FieldErrors | null;
  doubts?: ReturnType<typeof privacyWarnings>;
  conflict?: FormValues;
  told?: string | null;
}

async function drawLine(site: Site, visit: Visit, shown: Shown, drawn: Drawn = {}): Promise<string> {
  const t = text(stepTexts, visit.language);
  const { line } = shown;
  const open = openTo(visit, shown);
  const form = open.includes('correct') ? await formOf(site, visit, shown) : null;
  const page = {
    citizenId: visit.param('citizenId'),
    identity: shown.identity,
    tab: 'guidance',
    subTab: 'steps',
    title: titleOf(line, t),
    told: drawn.told ?? null,
    errors: drawn.errors ?? null,
    backLink: { href: fileHref(visit.param('citizenId'), 'guidance', 'steps'), label: t('title') },
  };
  const fields = form ? lineFormFields(form) : [];
  if (drawn.conflict && form)
    return drawFile(
      site,
      visit,
      {
        ...page,
        children: (
          <ConflictView
            fields={fields}
            yours={drawn.conflict}
            theirs={valuesOf(shown)}
            action={lineHref(visit)}
            hidden={{ version: String(line.version), once: onceOf(), acknowledged: 'yes' }}
          />
        ),
      },
      412,
    );
  return drawFile(
    site,
    visit,
    {
      ...page,
      children: (
        <>
          <Standing visit={visit} shown={shown} />
          {form ? (
            <Form
              action={lineHref(visit)}
              fields={fields}
              values={{ ...(drawn.values ?? valuesOf(shown)), ...(drawn.doubts ? { acknowledged: 'yes' } : {}) }}
              errors={drawn.errors ?? null}
              privacy={drawn.doubts ?? []}
              submit={[
                { label: t(drawn.doubts ? 'confirm.anyway' : 'confirm') },
                { label: t('back'), look: 'link', href: page.backLink.href },
              ]}
            />
          ) : (
            <Reading visit={visit} shown={shown} />
          )}
          <Ways visit={visit} shown={shown} open={open} drawn={drawn} />
        </>
      ),
    },
    drawn.errors ? 422 : 200,
  );
}

/** Where the line stands: its state, what was reported, what was withdrawn. */
function Standing({ visit, shown }: { visit: Visit; shown: Shown }) {
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
function Reading({ visit, shown }: { visit: Visit; shown: Shown }) {
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

const additionField = (label: string): Field[] => [
  { kind: 'textarea', name: 'text', label, required: true, rows: 4, maxLength: 4000 },
  { kind: 'hidden', name: 'once' },
];

/** What can be done with the line beside its fields: report a stop, decide on one, add to the summary. */
function Ways({ visit, shown, open, drawn }: { visit: Visit; shown: Shown; open: readonly string[]; drawn: Drawn }) {
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

/** One line, to change or to read (M-05, M-14, M-20). */
export async function linePage(site: Site, visit: Visit): Promise<Answer> {
  const shown = await openLine(site, visit);
  if (!shown) return closedDoor(site, visit, visit.param('citizenId'));
  const t = text(stepTexts, visit.language);
  const told = visit.query('told');
  const parked = visit.parked();
  const words = {
    saved: t('saved'),
    reported: t('stop.sent'),
    summary: t('summary.added'),
    stopped: t('decide.stopped'),
    declined: t('decide.declined'),
  };
  return drawLine(site, visit, shown, {
    told: Object.entries(words).find(([key]) => key === told)?.[1] ?? null,
    ...(parked ? { values: parked } : {}),
  });
}

/** Saves an open line; "Geannuleerd" is first asked once more on a page of its own (M-14, M-15). */
export async function saveLine(site: Site, visit: Visit): Promise<Answer> {
  const shown = await openLine(site, visit);
  if (!shown) return closedDoor(site, visit, visit.param('citizenId'));
  const fields = lineFormFields(await formOf(site, visit, shown));
  const { values, input, errors, help } = readForm(fields, visit.req.body, visit.language);
  if (help || errors) return drawLine(site, visit, shown, { values, errors });
  const given = (name: string) => (typeof input[name] === 'string' ? input[name] : '');
  if (given('state') === 'cancelled')
    return goTo(visit, `${lineHref(visit, 'cancellation')}?financing=${encodeURIComponent(given('financingNumber'))}`);
  const [requester, executor] = [partyOf(given('requester')), partyOf(given('executor'))];
  const summary = given('summary');
  const parsed = CorrectStep.safeParse({
    citizenId: visit.param('citizenId'),
    stepId: visit.param('stepId'),
    startsOn: given('date'),
    financingNumber: given('financingNumber') || null,
    summary,
    summaryChanged: summary !== (summariesOf(shown.texts).at(-1)?.body ?? ''),
    requesterOrg: requester.orgId,
    requesterId: requester.personId,
    executorOrg: executor.orgId,
    executorId: executor.personId,
  });
  if (!parsed.success)
    return drawLine(site, visit, shown, { values, errors: issueErrors(fields, parsed.error.issues, visit.language) });
  const doubts = parsed.data.summaryChanged ? privacyWarnings(parsed.data.summary) : [];
  if (doubts.length > 0 && given('acknowledged') !== 'yes') return drawLine(site, visit, shown, { values, doubts });
  if (visit.body('conflict') === 'keep') return goTo(visit, lineHref(visit));
  const outcome = await does(site, visit, correctStep, parsed.data, {
    version: Number(given('version')),
    once: given('once'),
  });
  if (outcome.ok) return goTo(visit, `${lineHref(visit)}?told=saved`);
  if (outcome.reason === 'stale') return drawLine(site, visit, shown, { conflict: values });
  return drawLine(site, visit, shown, {
    values,
    errors: errorsOf(visit, outcome, {
      startsOn: 'date',
      requesterId: 'requester',
      executorId: 'executor',
      executorOrg: 'executor',
      financingNumber: 'financingNumber',
    }),
  });
}

/** Adds to the summary of a final line, for as long as the page says (M-20). */
export async function addToSummary(site: Site, visit: Visit): Promise<Answer> {
  const shown = await openLine(site, visit);
  if (!shown) return closedDoor(site, visit, visit.param('citizenId'));
  const fields = additionField(text(stepTexts, visit.language)('summary.text'));
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  if (errors) return drawLine(site, visit, shown, { values, errors });
  const parsed = AddSummary.safeParse({
    citizenId: visit.param('citizenId'),
    stepId: visit.param('stepId'),
    text: input.text,
  });
  if (!parsed.success)
    return drawLine(site, visit, shown, { values, errors: issueErrors(fields, parsed.error.issues, visit.language) });
  const once = typeof input.once === 'string' ? input.once : '';
  const outcome = await does(site, visit, addSummary, parsed.data, { once });
  return outcome.ok
    ? goTo(visit, `${lineHref(visit)}?told=summary`)
    : drawLine(site, visit, shown, { values, errors: errorsOf(visit, outcome, { text: 'text' }) });
}
