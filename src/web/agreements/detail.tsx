import { outplacementAgreement2014 } from '../../../schemes/index.ts';
import { formatEnterpriseNumber } from '../../kernel/enterprise-number.ts';
import { listWorkers, type ShownAgreement, type ShownWorker } from '../../modules/agreements/index.ts';
import { text } from '../../texts/catalogue.ts';
import { offeringTexts } from '../../texts/services.ts';
import { workerImports } from '../../texts/worker-imports.ts';
import {
  ButtonLink,
  ButtonRow,
  DateText,
  Details,
  type Field,
  Notice,
  SummaryList,
  type SummaryRow,
} from '../kit/index.ts';
import { inEuros, inHours, namesOf } from '../services/shared.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { type Filled, StepChoice } from '../step-choice.tsx';
import { Invoices } from './invoices.tsx';
import { AgreementTag, agreementAt, agreementHref, allWorkers, words } from './shared.tsx';
import { PagedWorkers } from './worker-table.tsx';

/** The steps on an agreement that its page offers; workers are added on a page of their own. */
export const agreementSteps = ['agree', 'enter-agreed', 'decline', 'withdraw', 'end'] as const;
export type AgreementStep = (typeof agreementSteps)[number];

/** What a step asks of who takes it. */
export function fieldsOf({ language, today }: Visit, step: AgreementStep): Field[] {
  const t = words(language);
  if (step === 'agree') return [];
  if (step === 'enter-agreed')
    return [{ kind: 'date', name: 'signedOn', label: t('signed-on'), required: true, today }];
  return [{ kind: 'textarea', name: 'reasons', label: t('why'), hint: t('why.hint'), maxLength: 2000, rows: 3 }];
}

function Facts({ visit: { language, actor }, of }: { visit: Visit; of: ShownAgreement }) {
  const t = words(language);
  const { state, contact } = of;
  const offering = text(offeringTexts, language);
  const { agreedHow: how } = state;
  const rows: (SummaryRow | false)[] = [
    { label: t('status'), value: <AgreementTag language={language} of={of} /> },
    actor.role === 'employer'
      ? { label: t('office'), value: of.office }
      : { label: t('employer'), value: `${of.employer} (${formatEnterpriseNumber(state.companyNumber)})` },
    contact !== null && { label: t('contact'), value: contact },
    { label: t('kind'), value: t(`kind.${state.kind}`) },
    state.announcedOn !== null && { label: t('announced-on'), value: <DateText on={state.announcedOn} /> },
    state.expectedWorkers !== null && {
      ...{ label: t('expected-workers.short'), value: t('workers.count', { count: state.expectedWorkers }) },
    },
    of.package !== null && { label: t('package'), value: of.package },
    { label: t('form'), value: offering(`form.${state.form}`) },
    { label: t('time'), value: offering('hours.value', { hours: inHours(state.minutes, language) }) },
    { label: t('price'), value: t('without-vat', { price: inEuros(state.priceCents, language) }) },
    {
      label: t('billing'),
      value: state.billing.map(({ at, share }) => t('billing.share', { share, when: t(`billing.${at}`) })).join(', '),
    },
    { label: t('proposed-on'), value: <DateText on={state.proposedOn} /> },
    state.agreedOn !== null &&
      how !== null && {
        label: t('agreed-on'),
        value: (
          <>
            <DateText on={state.agreedOn} />, {t('agreed-how', { how })}
          </>
        ),
      },
    state.agreedOn === null &&
      state.answeredOn !== null && { label: t('answered-on'), value: <DateText on={state.answeredOn} /> },
    state.endedOn !== null && { label: t('ended-on'), value: <DateText on={state.endedOn} /> },
    of.reasons !== null && { label: t('said'), value: of.reasons },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}

function Services({ visit: { language }, of }: { visit: Visit; of: ShownAgreement }) {
  return (
    <Details summary={words(language)('services')}>
      <ul class="govuk-list govuk-list--bullet">
        {namesOf(of.state.services, of.ownServices, language).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Details>
  );
}

function Workers({ visit, of, workers }: { visit: Visit; of: ShownAgreement; workers: readonly ShownWorker[] }) {
  const t = words(visit.language);
  return (
    <section>
      <h2 class="govuk-heading-m">{t('workers')}</h2>
      {of.steps.includes('add-workers') && (of.state.kind === 'collective' || of.state.workers === 0) ? (
        <ButtonRow>
          <ButtonLink href={`${agreementHref(of)}/workers/new`} label={addLabel(visit)} look="secondary" />
          {of.state.kind === 'collective' ? (
            <ButtonLink href={`${agreementHref(of)}/import`} label={importLabel(visit)} look="secondary" />
          ) : null}
        </ButtonRow>
      ) : null}
      <PagedWorkers visit={visit} rows={workers} empty={t('workers.none')} />
    </section>
  );
}

const importLabel = ({ language }: Visit): string => text(workerImports, language)('title');
const addLabel = ({ language }: Visit): string =>
  outplacementAgreement2014.steps.find((row) => row.do === 'add-workers')?.label[language] ?? '';

function next({ language, actor }: Visit, { state: { status } }: ShownAgreement): string {
  const t = words(language);
  if (status !== 'proposed') return t(`next.${status}`);
  return t(actor.role === 'employer' ? 'next.proposed.employer' : 'next.proposed.office');
}

function Steps({ visit, of, filled }: { visit: Visit; of: ShownAgreement; filled: Filled<AgreementStep> | null }) {
  const { language } = visit;
  const t = words(language);
  const open = agreementSteps.filter((step) => of.steps.includes(step));
  if (open.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{t('steps')}</h2>
      <StepChoice<AgreementStep>
        visit={visit}
        href={agreementHref(of)}
        open={open}
        labelOf={(step) => outplacementAgreement2014.steps.find((row) => row.do === step)?.label[language] ?? step}
        fieldsOf={(step) => fieldsOf(visit, step)}
        filled={filled}
        grave={['decline', 'withdraw', 'end']}
        back={t('back')}
      />
    </>
  );
}

const told = ['proposed', 'done', 'agreed', 'added'] as const;

/** An agreement as its page shows it, with what was wrong with the step that somebody tried. */
export async function drawAgreement(
  site: Site,
  visit: Visit,
  of: ShownAgreement,
  filled: Filled<AgreementStep> | null,
): Promise<string> {
  const { language, actor } = visit;
  const t = words(language);
  const done = told.find((one) => one === visit.query('told'));
  const asked = { of: { orgId: of.orgId, agreementId: of.id }, limit: allWorkers };
  const workers = await listWorkers(site.house.database, visit.req.scope, asked);
  const holds = of.state.agreedOn !== null;
  const steps = <Steps visit={visit} of={of} filled={filled} />;
  const parts = {
    ...{ title: actor.role === 'employer' ? of.office : of.employer, caption: t('title'), current: '/agreements' },
    ...{ wide: true, errors: filled?.errors ?? null, backLink: { href: '/agreements', label: t('title') } },
    banner: done ? <Notice kind="success" title={t(`told.${done}`)} /> : undefined,
    children: (
      <>
        <p class="govuk-body">{next(visit, of)}</p>
        <Facts visit={visit} of={of} />
        <Services visit={visit} of={of} />
        {holds ? null : steps}
        {holds ? <Workers visit={visit} of={of} workers={workers} /> : null}
        {holds ? <Invoices visit={visit} workers={workers} /> : null}
        {holds ? steps : null}
      </>
    ),
  };
  return draw(site, visit, parts, filled ? 422 : 200);
}

/** The page of an agreement. */
export const agreementPage = async (site: Site, visit: Visit): Promise<Answer> =>
  drawAgreement(site, visit, await agreementAt(site, visit), null);
