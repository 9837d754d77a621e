import { openProgrammes, type ShownProgramme } from '../../modules/programmes/index.ts';
import { AddSummary, addSummary, CorrectStep, colleaguesOf, correctStep, openStep } from '../../modules/steps/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { text } from '../../texts/catalogue.ts';
import { stepTexts } from '../../texts/steps.ts';
import { closedDoor } from '../files/closed-door.tsx';
import { drawFile, fileHref } from '../files/frame.tsx';
import { ConflictView, Form, type FormValues, issueErrors, privacyWarnings, readForm } from '../kit/index.ts';
import { ExtensionNotice } from '../programmes/shared.tsx';
import { type Answer, does, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { type LineForm, lineFormFields, partyOf, partyValue } from './line-form.ts';
import {
  additionField,
  type Drawn,
  lineHref,
  openTo,
  Reading,
  type Shown,
  Standing,
  summariesOf,
  Ways,
} from './line-parts.tsx';
import { titleOf } from './list.tsx';

async function openLine(site: Site, visit: Visit): Promise<Shown | null> {
  const [shown] = await looked(site.house, visit.req, openStep, visit.param('citizenId'), visit.param('stepId'));
  const line = shown?.lines[0];
  return shown && line ? { ...shown, line } : null;
}

/** The programme that a line carries, for the office that guides: it may need the file longer than the attestation lasts. */
async function programmeOf(site: Site, visit: Visit, { line }: Shown): Promise<ShownProgramme | null> {
  const isOurs = visit.actor.role === 'consultant' && line.state.orgId === visit.actor.orgId;
  if (!isOurs || line.state.service !== 'outplacement') return null;
  const [shown] = await looked(site.house, visit.req, openProgrammes, visit.param('citizenId'));
  return shown?.programmes.find(({ state }) => state.stepId === line.id) ?? null;
}

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
    colleagues: await colleaguesOf(site.house.database, visit.req.scope),
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

async function drawLine(site: Site, visit: Visit, shown: Shown, drawn: Drawn = {}): Promise<string> {
  const t = text(stepTexts, visit.language);
  const { line } = shown;
  const open = openTo(visit, shown);
  const form = open.includes('correct') ? await formOf(site, visit, shown) : null;
  const programme = await programmeOf(site, visit, shown);
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
          {programme ? (
            <ExtensionNotice
              citizenId={page.citizenId}
              programme={programme.state}
              attestation={programme.attestation}
              language={visit.language}
            />
          ) : null}
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
