import { formatDay, parseDay } from '../../kernel/day.ts';
import {
  colleaguesOf,
  listSteps,
  liveAttestation,
  RegisterStep,
  registerStep,
  type ShownSteps,
} from '../../modules/steps/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { newId } from '../../platform/new-id.ts';
import { text } from '../../texts/catalogue.ts';
import { stepTexts } from '../../texts/steps.ts';
import { closedDoor } from '../files/closed-door.tsx';
import { drawFile, fileHref } from '../files/frame.tsx';
import {
  type FieldErrors,
  Form,
  type FormValues,
  Grounds,
  issueErrors,
  Notice,
  privacyWarnings,
  readForm,
} from '../kit/index.ts';
import { type Answer, does, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { type LineForm, lineFormFields, newLineValues, partyOf } from './line-form.ts';
import { closedToNew } from './list.tsx';

async function formOf(site: Site, visit: Visit, shown: ShownSteps): Promise<LineForm> {
  const { language, today, actor } = visit;
  return {
    language,
    today,
    states: ['in-progress'],
    office: shown.office,
    financingNumber: null,
    ownId: actor.id,
    colleagues: await colleaguesOf(site.house.database, visit.req.scope),
    attestationStart: liveAttestation(shown.attestations, today)?.startsOn ?? null,
  };
}

interface Drawn {
  values: FormValues;
  errors?: FieldErrors | null;
  /** Asked once more although something is unusual: another date than the attestation's, private words in the text. */
  doubts?: { date: boolean; privacy: ReturnType<typeof privacyWarnings> };
}

function drawNew(
  site: Site,
  visit: Visit,
  shown: ShownSteps,
  form: LineForm,
  { values, errors, doubts }: Drawn,
): string {
  const t = text(stepTexts, visit.language);
  const citizenId = visit.param('citizenId');
  const given = ['year', 'month', 'day'].map((part) => String(values[`date-${part}`] ?? '').padStart(2, '0')).join('-');
  const page = { citizenId, identity: shown.identity, tab: 'guidance', subTab: 'steps', title: t('detail.new') };
  const grounds = closedToNew(shown, visit);
  if (grounds.length > 0)
    return drawFile(
      site,
      visit,
      {
        ...page,
        children: (
          <Notice kind="important" title={t('not-open')}>
            <Grounds grounds={grounds} />
          </Notice>
        ),
      },
      409,
    );
  return drawFile(
    site,
    visit,
    {
      ...page,
      errors: errors ?? null,
      children: (
        <Form
          action={fileHref(citizenId, 'guidance', 'steps', 'new')}
          fields={lineFormFields(form)}
          values={doubts ? { ...values, acknowledged: 'yes' } : values}
          errors={errors ?? null}
          privacy={doubts?.privacy ?? []}
          submit={[
            { label: t(doubts ? 'confirm.anyway' : 'confirm') },
            { label: t('back'), look: 'link', href: fileHref(citizenId, 'guidance', 'steps') },
          ]}
        >
          {doubts?.date && form.attestationStart ? (
            <Notice kind="warning">
              {t('date.differs', {
                given: formatDay(parseDay(given) ?? form.attestationStart, visit.language),
                day: formatDay(form.attestationStart, visit.language),
              })}
            </Notice>
          ) : null}
        </Form>
      ),
    },
    errors ? 422 : 200,
  );
}

/** The empty detail screen of a new line (M-04, M-05). */
export async function newPage(site: Site, visit: Visit): Promise<Answer> {
  const citizenId = visit.param('citizenId');
  const kind = visit.query('kind');
  if (kind !== '' && kind !== 'outplacement')
    return goTo(visit, `${fileHref(citizenId, 'guidance', 'steps')}?kind=${encodeURIComponent(kind)}`);
  const [shown] = await looked(site.house, visit.req, listSteps, citizenId);
  if (!shown) return closedDoor(site, visit, citizenId);
  const form = await formOf(site, visit, shown);
  const parked = visit.parked();
  return drawNew(site, visit, shown, form, {
    values: parked ?? newLineValues(form, visit.actor.orgId ?? '', onceOf()),
  });
}

/** Confirms a new line: adds it, or draws the screen again with what is wrong and everything that was typed (M-10). */
export async function addLine(site: Site, visit: Visit): Promise<Answer> {
  const citizenId = visit.param('citizenId');
  const [shown] = await looked(site.house, visit.req, listSteps, citizenId);
  if (!shown) return closedDoor(site, visit, citizenId);
  const form = await formOf(site, visit, shown);
  const fields = lineFormFields(form);
  const { values, input, errors, help } = readForm(fields, visit.req.body, visit.language);
  if (help || errors) return drawNew(site, visit, shown, form, { values, errors });
  const given = (name: string) => (typeof input[name] === 'string' ? input[name] : '');
  const [requester, executor] = [partyOf(given('requester')), partyOf(given('executor'))];
  const parsed = RegisterStep.safeParse({
    citizenId,
    id: newId(),
    startsOn: given('date'),
    financingNumber: given('financingNumber') || null,
    summary: given('summary'),
    requesterOrg: requester.orgId,
    requesterId: requester.personId,
    executorOrg: executor.orgId,
    executorId: executor.personId,
  });
  if (!parsed.success)
    return drawNew(site, visit, shown, form, {
      values,
      errors: issueErrors(fields, parsed.error.issues, visit.language),
    });
  const doubts = {
    date: form.attestationStart !== null && parsed.data.startsOn !== form.attestationStart,
    privacy: privacyWarnings(parsed.data.summary),
  };
  if (given('acknowledged') !== 'yes' && (doubts.date || doubts.privacy.length > 0))
    return drawNew(site, visit, shown, form, { values, doubts });
  const outcome = await does(site, visit, registerStep, parsed.data, { once: given('once') });
  if (!outcome.ok)
    return drawNew(site, visit, shown, form, {
      values,
      errors: errorsOf(visit, outcome, {
        startsOn: 'date',
        requesterId: 'requester',
        executorId: 'executor',
        executorOrg: 'executor',
        financingNumber: 'financingNumber',
      }),
    });
  return goTo(visit, `${fileHref(citizenId, 'guidance', 'steps')}?told=added`);
}
