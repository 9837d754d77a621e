import {
  admitAppeal,
  annulAppeal,
  appealTable,
  dismissAppeal,
  excuseAppeal,
  findAppeal,
  OnAppeal,
  Reasoned,
  retractAppeal,
  upholdAppeal,
  type WholeAppeal,
} from '../../modules/appeals/index.ts';
import { problem } from '../../platform/http/index.ts';
import { checked, Said } from '../certificate/shared.tsx';
import {
  DateText,
  type Field,
  type FieldErrors,
  issueErrors,
  Notice,
  readForm,
  SummaryList,
  type SummaryRow,
  Warning,
} from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, type Site, type Visit } from '../site.tsx';
import { type Filled, StepChoice } from '../step-choice.tsx';
import { TermLedger } from '../term-ledger.tsx';
import { StatusTag, words } from './shared.tsx';

const plain = { admit: admitAppeal, retract: retractAppeal };
const reasoned = { excuse: excuseAppeal, dismiss: dismissAppeal, uphold: upholdAppeal, annul: annulAppeal };
const steps = ['admit', 'excuse', 'dismiss', 'uphold', 'annul', 'retract'] as const;
type AppealStep = (typeof steps)[number];

const isPlain = (step: AppealStep): step is keyof typeof plain => step in plain;

const labelOf = (visit: Visit, { state }: WholeAppeal, step: AppealStep): string =>
  appealTable(state.scheme).steps.find((row) => row.do === step)?.label[visit.language] ?? step;

async function found(site: Site, visit: Visit): Promise<WholeAppeal> {
  const { database } = site.house;
  const one = await findAppeal(database, visit.req.scope, visit.param('orgId'), visit.param('appealId'));
  if (!one) throw problem(404);
  return one;
}

function fieldsOf(visit: Visit, step: AppealStep): Field[] {
  const t = words(visit);
  return isPlain(step)
    ? []
    : [{ kind: 'textarea', name: 'reasons', label: t('why'), hint: t('why.hint'), required: true, maxLength: 4000 }];
}

/** What a step brings about, before it is taken. */
function Before({ visit, step, one }: { visit: Visit; step: AppealStep; one: WholeAppeal }) {
  const t = words(visit);
  if (step === 'retract') return <Warning>{t('retract.sure')}</Warning>;
  if (step !== 'annul') return null;
  const { against } = one.state;
  const isOnCertificate = against === 'suspended' || against === 'withdrawn';
  return <Warning>{t(isOnCertificate ? 'annul.then.certificate' : 'annul.then.application')}</Warning>;
}

function Facts({ visit, one }: { visit: Visit; one: WholeAppeal }) {
  const t = words(visit);
  const { state } = one;
  const isLate = state.lodgedOn > state.lodgeBy;
  const rows: (SummaryRow | false)[] = [
    { label: t('status'), value: <StatusTag visit={visit} state={state} /> },
    { label: t('against'), value: t(`against.${state.against}`) },
    { label: t('contested-on'), value: <DateText on={state.contestedOn} /> },
    { label: t('contested-by'), value: one.contestedByName },
    { label: t('lodge-by'), value: <DateText on={state.lodgeBy} /> },
    {
      label: t('lodged-on'),
      value: (
        <>
          <DateText on={state.lodgedOn} /> {isLate ? `(${t(state.excused ? 'excused' : 'late').toLowerCase()})` : ''}
        </>
      ),
    },
    { label: t('decide-by'), value: <DateText on={state.decideBy} /> },
    state.decidedOn !== null && { label: t('decided-on'), value: <DateText on={state.decidedOn} /> },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}

function Steps({ visit, one, filled }: { visit: Visit; one: WholeAppeal; filled: Filled<AppealStep> | null }) {
  const t = words(visit);
  const { state } = one;
  const open = steps.filter((step) => one.steps.includes(step));
  if (open.length === 0)
    return <p class="govuk-body">{t(one.isInvolved && state.decidedOn === null ? 'took-part' : 'waits')}</p>;
  return (
    <StepChoice<AppealStep>
      visit={visit}
      href={`/appeals/${one.orgId}/${one.id}`}
      open={open}
      labelOf={(step) => labelOf(visit, one, step)}
      fieldsOf={(step) => fieldsOf(visit, step)}
      filled={filled}
      grave={['annul', 'retract', 'dismiss']}
      before={(step) => <Before visit={visit} step={step} one={one} />}
      back={t('back')}
    />
  );
}

function drawOne(site: Site, visit: Visit, one: WholeAppeal, filled: Filled<AppealStep> | null): string {
  const t = words(visit);
  const { state } = one;
  const isOverdue = state.decidedOn === null && visit.today > state.decideBy;
  return draw(
    site,
    visit,
    {
      title: t(`against.${state.against}`),
      caption: one.office,
      wide: true,
      current: '/appeals',
      errors: filled?.errors ?? null,
      banner: visit.query('told') === 'done' ? <Notice kind="success" title={t('told.done')} /> : undefined,
      backLink: { href: '/appeals', label: t('title') },
      children: (
        <>
          <p class="govuk-body">{t(`next.${state.status}`)}</p>
          {isOverdue ? <Notice kind="warning" title={t('overdue')} /> : null}
          <Facts visit={visit} one={one} />
          <TermLedger visit={visit} term={one.terms.deciding} />
          {one.words.map(({ version, field, body, on, byName }) => (
            <Said key={version} visit={visit} title={t(field)} words={{ body, on, byName }} />
          ))}
          {state.decidedOn === null ? (
            <>
              <h2 class="govuk-heading-m">{t('steps')}</h2>
              <Steps visit={visit} one={one} filled={filled} />
            </>
          ) : null}
        </>
      ),
    },
    filled ? 422 : 200,
  );
}

/** One appeal, with its terms, its words and what its reader can do. */
export async function onePage(site: Site, visit: Visit): Promise<Answer> {
  return drawOne(site, visit, await found(site, visit), null);
}

/** Takes the step whose button was pressed; refused, it comes back with everything that was typed. */
export async function act(site: Site, visit: Visit): Promise<Answer> {
  const one = await found(site, visit);
  const step = steps.find((name) => name === visit.body('do'));
  if (!step) throw problem(400);
  const fields = fieldsOf(visit, step);
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors) => drawOne(site, visit, one, { step, values, errors: wrong });
  if (errors) return again(errors);
  const command = { ...input, orgId: one.orgId, appealId: one.id };
  const form = { once: visit.body('once'), version: one.version };
  const outcome = await (isPlain(step)
    ? checked(OnAppeal, command, (data) => does(site, visit, plain[step], data, form))
    : checked(Reasoned, command, (data) => does(site, visit, reasoned[step], data, form)));
  if ('issues' in outcome) return again(issueErrors(fields, outcome.issues, visit.language));
  return outcome.ok ? goTo(visit, `/appeals/${one.orgId}/${one.id}?told=done`) : again(errorsOf(visit, outcome, {}));
}
