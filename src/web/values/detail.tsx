import { Readable } from 'node:stream';
import { valueChange2026 } from '../../../schemes/index.ts';
import { publishNow, rehearseNow, withdrawNow } from '../../modules/rehearsals/index.ts';
import { findChange, type ShownChange, WithdrawChange } from '../../modules/values/index.ts';
import { problem } from '../../platform/http/index.ts';
import type { Outcome } from '../../platform/perform.ts';
import { Said } from '../certificate/shared.tsx';
import {
  ButtonLink,
  ButtonRow,
  Details,
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  Grounds,
  Notice,
  readForm,
} from '../kit/index.ts';
import { type Answer, askingOf, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { Facts, Rehearsal } from './change-parts.tsx';
import { Effects, effectLines, pageOfEffects } from './effects.tsx';
import { labelOf, words } from './shared.tsx';

const hrefOf = ({ id }: ShownChange) => `/values/${id}`;

async function found(site: Site, visit: Visit): Promise<ShownChange> {
  const { database } = site.house;
  const one = await findChange(database, visit.req.scope, visit.actor.orgId ?? '', visit.param('changeId'));
  if (!one) throw problem(404);
  return one;
}

const labelOfStep = ({ language }: Visit, step: string): string =>
  valueChange2026.steps.find((row) => row.do === step)?.label[language] ?? step;

interface Filled {
  values: FormValues;
  errors: FieldErrors;
}

const withdrawalFields = ({ language }: Visit): Field[] => [
  { kind: 'textarea', name: 'reasons', label: words(language)('withdraw.why'), required: true, maxLength: 4000 },
  { kind: 'hidden', name: 'once' },
];

/** The steps that are open: rehearse, publish, rewrite; withdrawing asks why. */
function Steps({ visit, shown, filled }: { visit: Visit; shown: ShownChange; filled: Filled | null }) {
  const t = words(visit.language);
  const { steps, notPublished } = shown;
  if (steps.length === 0) return <p class="govuk-body">{t('steps.none')}</p>;
  // What can be published now comes first; otherwise rehearsing does.
  const buttons = ['publish', 'rehearse'].filter((step) => steps.includes(step));
  const withdrawal = (
    <Form
      action={hrefOf(shown)}
      fields={withdrawalFields(visit)}
      values={filled?.values ?? visit.parked() ?? { once: onceOf() }}
      errors={filled?.errors ?? null}
      submit={[{ label: labelOfStep(visit, 'withdraw'), value: 'withdraw', look: 'warning' }]}
    />
  );
  return (
    <>
      {notPublished.length > 0 ? <Grounds grounds={notPublished} /> : null}
      {buttons.length > 0 ? (
        <Form
          action={hrefOf(shown)}
          fields={[{ kind: 'hidden', name: 'once' }]}
          values={{ once: onceOf() }}
          guard={false}
          submit={buttons.map((step) => ({ label: labelOfStep(visit, step), value: step }))}
        />
      ) : null}
      {steps.includes('revise') ? (
        <ButtonRow>
          <ButtonLink label={labelOfStep(visit, 'revise')} href={`${hrefOf(shown)}/revision`} look="secondary" />
        </ButtonRow>
      ) : null}
      {steps.includes('withdraw') ? (
        filled ? (
          withdrawal
        ) : (
          <Details summary={labelOfStep(visit, 'withdraw')}>{withdrawal}</Details>
        )
      ) : null}
    </>
  );
}

const told = ['saved', 'rehearsed', 'published', 'withdrawn'] as const;

async function drawChange(
  site: Site,
  visit: Visit,
  shown: ShownChange,
  filled: Filled | null = null,
  errors: FieldErrors | null = filled?.errors ?? null,
): Promise<Answer> {
  const t = words(visit.language);
  const name = told.find((one) => one === visit.query('told'));
  const isOpen = shown.status === 'rehearsed' || shown.status === 'published';
  const page = isOpen ? await pageOfEffects(site, visit, shown) : { effects: [], next: null };
  return draw(
    site,
    visit,
    {
      title: labelOf(shown.state.name, visit.language),
      caption: visit.actor.orgName ?? '',
      wide: true,
      current: '/',
      errors,
      banner: name ? <Notice kind="success" title={t(`told.${name}`)} /> : undefined,
      backLink: { href: '/', label: t('title') },
      children: (
        <>
          <Facts visit={visit} shown={shown} />
          {shown.words.map((one) => (
            <Said
              key={one.version}
              visit={visit}
              title={t(one.field === 'reasons' ? 'reasons' : 'withdrawal')}
              words={one}
            />
          ))}
          <h2 class="govuk-heading-m">{t('rehearsal.title')}</h2>
          <Rehearsal visit={visit} shown={shown} />
          <Effects visit={visit} shown={shown} page={page} />
          <h2 class="govuk-heading-m">{t('steps.title')}</h2>
          <Steps visit={visit} shown={shown} filled={filled} />
        </>
      ),
    },
    errors ? 422 : 200,
  );
}

/** One change: what it says, who wrote and rehearsed it, what it would do, and the steps that are open. */
export const changePage = async (site: Site, visit: Visit): Promise<Answer> =>
  drawChange(site, visit, await found(site, visit));

/** Rehearses, publishes or withdraws, by the button that was pressed; refused, the page says why. */
export async function changeAct(site: Site, visit: Visit): Promise<Answer> {
  const shown = await found(site, visit);
  const on = { orgId: shown.orgId, changeId: shown.id };
  const asking = askingOf(site, visit, { once: visit.body('once'), version: shown.version });
  const answered = (outcome: Outcome, what: (typeof told)[number], filled: FormValues | null = null) => {
    if (outcome.ok) return goTo(visit, `${hrefOf(shown)}?told=${what}`);
    const errors = errorsOf(visit, outcome, {});
    return drawChange(site, visit, shown, filled && { values: filled, errors }, errors);
  };
  switch (visit.body('do')) {
    case 'rehearse':
      return answered(await rehearseNow(site.house, asking, on), 'rehearsed');
    case 'publish':
      return answered(await publishNow(site.house, asking, on), 'published');
    case 'withdraw': {
      const { values, input, errors } = readForm(withdrawalFields(visit), visit.req.body, visit.language);
      const again = { ...values, once: onceOf() };
      if (errors) return drawChange(site, visit, shown, { values: again, errors });
      const command = WithdrawChange.parse({ ...input, ...on });
      return answered(await withdrawNow(site.house, asking, command), 'withdrawn', again);
    }
    default:
      throw problem(400);
  }
}

/** Everything that a change would touch, as a file. */
export async function effectsFile(site: Site, visit: Visit): Promise<Answer> {
  const shown = await found(site, visit);
  void visit.reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${shown.state.name}-${shown.state.fromOn}.csv"`)
    .send(Readable.from(effectLines(site, visit, shown)));
  return null;
}
