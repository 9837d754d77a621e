import { paragraphs } from '../../../sources/index.ts';
import { formatDay } from '../../kernel/day.ts';
import { findCertificate, lifeOf, type WholeCertificate } from '../../modules/certificates/index.ts';
import {
  closeFinding,
  confirmMended,
  explainFinding,
  extendFinding,
  FollowFinding,
  findFinding,
  findingTable,
  followFinding,
  type WholeFinding,
  WithWords,
} from '../../modules/findings/index.ts';
import { problem } from '../../platform/http/index.ts';
import { words as certificateWords, checked, Said } from '../certificate/shared.tsx';
import { Hits } from '../certificates/hits.tsx';
import {
  CiteLink,
  DateText,
  type Field,
  type FieldErrors,
  issueErrors,
  Notice,
  readForm,
  SummaryList,
  type SummaryRow,
} from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, type Site, type Visit } from '../site.tsx';
import { type Filled, StepChoice } from '../step-choice.tsx';
import { TermLedger } from '../term-ledger.tsx';
import { StatusTag, words } from './shared.tsx';

const steps = ['explain', 'extend', 'confirm-mended', 'close', 'follow'] as const;
type FindingStep = (typeof steps)[number];

const labelOf = (visit: Visit, { state }: WholeFinding, step: FindingStep): string =>
  findingTable(state.scheme).steps.find((row) => row.do === step)?.label[visit.language] ?? step;

/** The finding, and its certificate with what ending it would hit. */
interface Found {
  one: WholeFinding;
  certificate: WholeCertificate | null;
}

async function found(site: Site, visit: Visit): Promise<Found> {
  const { house } = site;
  const orgId = visit.param('orgId');
  const one = await findFinding(house.database, visit.req.scope, orgId, visit.param('findingId'));
  if (!one) throw problem(404);
  return { one, certificate: await findCertificate(house, visit.req.scope, orgId, one.state.certificateId) };
}

/** What a step asks of who takes it. */
function fieldsOf(visit: Visit, { certificate }: WholeFinding, step: FindingStep): Field[] {
  const t = words(visit);
  const area = { kind: 'textarea', required: true, maxLength: 4000 } as const;
  if (step === 'explain') return [{ ...area, name: 'text', label: t('answer.label'), hint: t('answer.hint') }];
  if (step !== 'follow') return [{ ...area, name: 'text', label: t('why'), hint: t('why.hint') }];
  return [
    {
      kind: 'radios',
      name: 'consequence',
      label: t('consequence'),
      required: true,
      options: (['suspended', 'withdrawn'] as const).map((value) => ({ value, label: t(`consequence.${value}`) })),
    },
    { kind: 'date', name: 'heardOn', label: t('heard-on'), today: visit.today },
    {
      kind: 'checkboxes',
      name: 'criteria',
      label: certificateWords(visit)('which-criteria'),
      required: true,
      options: lifeOf(certificate.state.scheme).criteria.map((cite) => ({
        value: cite,
        label: cite,
        hint: paragraphs[cite].text[visit.language],
      })),
    },
    { ...area, name: 'reasons', label: t('why'), hint: t('why.hint') },
    { kind: 'hidden', name: 'plan' },
  ];
}

/** How the condition stands today, beside how it stood when it was found. */
function Now({ visit, one: { condition } }: { visit: Visit; one: WholeFinding }) {
  const t = words(visit);
  if (!condition) return null;
  if (!condition.holds) return <>{t('now.fails')}</>;
  return (
    <>{condition.lapsesOn ? t('now.later', { day: formatDay(condition.lapsesOn, visit.language) }) : t('now.holds')}</>
  );
}

/** What happens next, and by whom: said to who is to do it, and of them to the others. */
function nextOf({ actor }: Visit, { status, steps: open }: WholeFinding) {
  if (status === 'raised' && actor.role !== 'office-manager') return 'next.raised.body';
  return status === 'lapsed' && open.includes('follow') ? 'next.lapsed.yours' : (`next.${status}` as const);
}

function Facts({ visit, one }: { visit: Visit; one: WholeFinding }) {
  const t = words(visit);
  const { state, status } = one;
  const isOwn = visit.actor.role === 'office-manager';
  const rows: (SummaryRow | false)[] = [
    { label: t('status'), value: <StatusTag visit={visit} state={state} status={status} /> },
    { label: t('office'), value: one.office },
    { label: t('certificate'), value: one.number },
    { label: t('about'), value: one.aboutName ?? t('the-office') },
    { label: t('fails-from'), value: state.sinceOn ? <DateText on={state.sinceOn} /> : t('since-never') },
    { label: t('today'), value: <Now visit={visit} one={one} /> },
    isOwn && state.endedOn === null && { label: t('what-to-do'), value: t(`do.${state.condition}`) },
    { label: t('raised-on'), value: <DateText on={state.raisedOn} /> },
    { label: t('term'), value: <DateText on={state.termEndsOn} /> },
    state.endedOn !== null && { label: t('ended-on'), value: <DateText on={state.endedOn} /> },
    state.consequence !== null && { label: t('followed'), value: t(`followed.${state.consequence}`) },
    one.condition !== null && { label: t('paragraph'), value: <CiteLink cite={one.condition.source} /> },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}

function drawOne(site: Site, visit: Visit, { one, certificate }: Found, filled: Filled<FindingStep> | null): string {
  const t = words(visit);
  const open = steps.filter((step) => one.steps.includes(step));
  return draw(
    site,
    visit,
    {
      title: t(`name.${one.state.condition}`),
      caption: one.office,
      wide: true,
      current: '/findings',
      errors: filled?.errors ?? null,
      banner: visit.query('told') === 'done' ? <Notice kind="success" title={t('told.done')} /> : undefined,
      backLink: { href: '/findings', label: t('title') },
      children: (
        <>
          <p class="govuk-body">{t(nextOf(visit, one))}</p>
          <Facts visit={visit} one={one} />
          <TermLedger visit={visit} term={one.term} />
          {one.words.map(({ version, field, body, on, byName }) => (
            <Said key={version} visit={visit} title={t(field)} words={{ body, on, byName }} />
          ))}
          {open.length > 0 ? (
            <>
              <h2 class="govuk-heading-m">{t('steps')}</h2>
              <StepChoice<FindingStep>
                visit={visit}
                href={`/findings/${one.orgId}/${one.id}`}
                open={open}
                labelOf={(step) => labelOf(visit, one, step)}
                fieldsOf={(step) => fieldsOf(visit, one, step)}
                valuesOf={(step) => (step === 'follow' && certificate ? { plan: certificate.plan } : {})}
                filled={filled}
                grave={['follow']}
                before={(step) =>
                  step === 'follow' && certificate ? (
                    <Hits visit={visit} state={certificate.state} hits={certificate.hits} />
                  ) : null
                }
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

/** One finding, with its term, its words and what its reader can do. */
export async function onePage(site: Site, visit: Visit): Promise<Answer> {
  return drawOne(site, visit, await found(site, visit), null);
}

/** Takes the step whose button was pressed; refused, it comes back with everything that was typed. */
export async function act(site: Site, visit: Visit): Promise<Answer> {
  const shown = await found(site, visit);
  const { one } = shown;
  const step = steps.find((name) => name === visit.body('do'));
  if (!step) throw problem(400);
  const fields = fieldsOf(visit, one, step);
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors) => drawOne(site, visit, shown, { step, values, errors: wrong });
  if (errors) return again(errors);
  const command = { ...input, orgId: one.orgId, findingId: one.id, certificateId: one.state.certificateId };
  const form = { once: visit.body('once'), version: one.version };
  const worded = {
    explain: explainFinding,
    extend: extendFinding,
    'confirm-mended': confirmMended,
    close: closeFinding,
  };
  const outcome = await (step === 'follow'
    ? checked(FollowFinding, command, (data) => does(site, visit, followFinding, data, form))
    : checked(WithWords, command, (data) => does(site, visit, worded[step], data, form)));
  if ('issues' in outcome) return again(issueErrors(fields, outcome.issues, visit.language));
  return outcome.ok
    ? goTo(visit, `/findings/${one.orgId}/${one.id}?told=done`)
    : again(errorsOf(visit, outcome, { heardOn: 'heardOn' }));
}
