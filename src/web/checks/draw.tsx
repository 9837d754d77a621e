import { draw2024, fileCheck2024 } from '../../../schemes/index.ts';
import { listChecks, OpenCheck, openCheck } from '../../modules/checks/index.ts';
import {
  abandonDraw,
  closeDraw,
  OnDraw,
  PrepareDraw,
  prepareDraw,
  revealDraw,
  type ShownDraw,
  stepsOf,
} from '../../modules/draws/index.ts';
import { listSurveyed } from '../../modules/surveys/index.ts';
import { problem } from '../../platform/http/index.ts';
import { sameId } from '../../platform/new-id.ts';
import { text } from '../../texts/catalogue.ts';
import { followUpTexts } from '../../texts/follow-up.ts';
import { checked } from '../certificate/shared.tsx';
import { DrawStatusTag, periodOf } from '../draws/index.tsx';
import {
  DateText,
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  issueErrors,
  Notice,
  readForm,
  SummaryList,
  type SummaryRow,
} from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { type Filled, StepChoice } from '../step-choice.tsx';
import { drawnFor } from './list.tsx';
import { words } from './shared.tsx';

async function fieldsOf(site: Site, visit: Visit): Promise<Field[]> {
  const t = words(visit);
  const centres = await listSurveyed(site.house.database, visit.req.scope);
  return [
    {
      ...{ kind: 'select', name: 'orgId', label: t('centre'), required: true },
      options: centres.map(({ orgId, name }) => ({ value: orgId, label: name })),
    },
    { kind: 'date', name: 'fromOn', label: t('draw.from'), required: true },
    { kind: 'date', name: 'endsOn', label: t('draw.until'), hint: t('draw.until.hint'), required: true },
    {
      ...{ kind: 'text', name: 'size', label: t('draw.size'), required: true },
      ...{ inputMode: 'numeric', width: 3, maxLength: 3 },
    },
    { kind: 'hidden', name: 'once' },
  ];
}

async function drawNew(site: Site, visit: Visit, values: FormValues, errors: FieldErrors | null): Promise<string> {
  const t = words(visit);
  return draw(
    site,
    visit,
    {
      ...{ title: t('draw.new'), current: '/checks', errors },
      backLink: { href: '/checks', label: t('back.list') },
      children: (
        <>
          <p class="govuk-body">{t('draw.new.intro')}</p>
          <Form
            action="/checks/draws/new"
            fields={await fieldsOf(site, visit)}
            values={values}
            errors={errors}
            submit={[{ label: t('draw.new') }, { label: t('back'), look: 'link', href: '/checks' }]}
          />
        </>
      ),
    },
    errors ? 422 : 200,
  );
}

/** The form that prepares a draw. */
export const newDrawPage = (site: Site, visit: Visit): Promise<Answer> =>
  drawNew(site, visit, visit.parked() ?? { once: onceOf() }, null);

/** Prepares a draw; refused, everything that was typed comes back. */
export async function prepareFrom(site: Site, visit: Visit): Promise<Answer> {
  const fields = await fieldsOf(site, visit);
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  const size = visit.body('size').trim();
  const wrong = /^([1-9]\d?|1\d\d|200)$/.test(size) ? null : { size: words(visit)('draw.size.wrong') };
  if (errors || wrong) return drawNew(site, visit, values, { ...wrong, ...errors });
  const id = sameId(site.house.keys, 'draw', visit.actor.id, visit.body('once'));
  const command = PrepareDraw.safeParse({ ...input, id, subject: 'guidance-files', size: Number(size) });
  if (!command.success) return drawNew(site, visit, values, issueErrors(fields, command.error.issues, visit.language));
  const outcome = await does(site, visit, prepareDraw, command.data, { once: visit.body('once') });
  const { orgId } = command.data;
  return outcome.ok
    ? goTo(visit, `/checks/draws/${orgId}/${id}?told=done`)
    : drawNew(site, visit, values, errorsOf(visit, outcome, { endsOn: 'endsOn', [orgId]: 'orgId' }));
}

const steps = ['close', 'reveal', 'open', 'abandon'] as const;
type DrawStep = (typeof steps)[number];

/** A draw, with what can be done with it now. */
interface Found {
  shown: ShownDraw;
  open: DrawStep[];
  /** The check that stands on it. */
  checkId: string | null;
}

async function found(site: Site, visit: Visit): Promise<Found> {
  const shown = await drawnFor(site, visit);
  if (!shown) throw problem(404);
  const checks = await listChecks(site.house.database, visit.req.scope, shown.orgId);
  const checkId = checks.find(({ state }) => state.drawId === shown.id)?.id ?? null;
  const names = stepsOf(visit.req.scope, shown);
  const isToOpen = shown.state.status === 'revealed' && checkId === null;
  return { shown, checkId, open: steps.filter((step) => (step === 'open' ? isToOpen : names.includes(step))) };
}

const labelOf = ({ language }: Visit, step: DrawStep): string => {
  const rows = step === 'open' ? fileCheck2024.steps : draw2024.steps;
  return rows.find((row) => row.do === step)?.label[language] ?? step;
};

function drawOne(site: Site, visit: Visit, one: Found, filled: Filled<DrawStep> | null): string {
  const t = words(visit);
  const { shown, open, checkId } = one;
  const { id, orgId, organisation, state } = shown;
  const rows: (SummaryRow | false)[] = [
    { label: t('status'), value: <DrawStatusTag status={state.status} language={visit.language} /> },
    { label: t('days'), value: periodOf(state, visit.language) },
    { label: t('files.count'), value: state.size },
    { label: t('opened'), value: <DateText on={state.preparedOn} /> },
    {
      label: t('sample'),
      value: (
        <a class="govuk-link" href={`/draws/${id}`}>
          {t('draw.public')}
        </a>
      ),
    },
    checkId !== null && {
      label: t('one.title'),
      value: (
        <a class="govuk-link" href={`/checks/${orgId}/${checkId}`}>
          {text(followUpTexts, visit.language)('check.see')}
        </a>
      ),
    },
  ];
  const href = `/checks/draws/${orgId}/${id}`;
  return draw(
    site,
    visit,
    {
      ...{ title: t('sample'), caption: organisation, current: '/checks', errors: filled?.errors ?? null },
      banner: visit.query('told') === 'done' ? <Notice kind="success" title={t('draw.told')} /> : undefined,
      backLink: { href: '/checks', label: t('back.list') },
      children: (
        <>
          <SummaryList rows={rows.filter((row) => row !== false)} />
          {open.length > 0 ? (
            <>
              <h2 class="govuk-heading-m">{t('steps')}</h2>
              <StepChoice<DrawStep>
                visit={visit}
                href={href}
                open={open}
                labelOf={(step) => labelOf(visit, step)}
                fieldsOf={() => []}
                filled={filled}
                grave={['abandon']}
                back={t('back')}
              />
            </>
          ) : null}
        </>
      ),
    },
    filled ? 422 : 200,
  );
}

/** One draw of guidance files, for VDAB's officers. */
export async function drawPage(site: Site, visit: Visit): Promise<Answer> {
  return drawOne(site, visit, await found(site, visit), null);
}

/** Takes the step whose button was pressed. */
export async function drawAct(site: Site, visit: Visit): Promise<Answer> {
  const one = await found(site, visit);
  const step = steps.find((name) => name === visit.body('do'));
  if (!step) throw problem(400);
  const { orgId, id: drawId } = one.shown;
  const form = { once: visit.body('once') };
  const checkId = sameId(site.house.keys, 'file check', drawId);
  const on = { orgId, drawId };
  const take = {
    close: () => checked(OnDraw, on, (data) => does(site, visit, closeDraw, data, form)),
    reveal: () => checked(OnDraw, on, (data) => does(site, visit, revealDraw, data, form)),
    abandon: () => checked(OnDraw, on, (data) => does(site, visit, abandonDraw, data, form)),
    open: () => checked(OpenCheck, { ...on, id: checkId }, (data) => does(site, visit, openCheck, data, form)),
  };
  const outcome = await take[step]();
  if ('issues' in outcome) throw problem(400);
  if (!outcome.ok) return drawOne(site, visit, one, { step, values: {}, errors: errorsOf(visit, outcome, {}) });
  return goTo(
    visit,
    step === 'open' ? `/checks/${orgId}/${checkId}?told=done` : `/checks/draws/${orgId}/${drawId}?told=done`,
  );
}
