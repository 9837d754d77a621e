import {
  findCertificate,
  lifeOf,
  NoteLabel,
  noteLabel,
  OnCertificate,
  RestoreCertificate,
  restoreCertificate,
  SuspendCertificate,
  suspendCertificate,
  terminateCertificate,
  type WholeCertificate,
  WithdrawCertificate,
  withdrawCertificate,
} from '../../modules/certificates/index.ts';
import { type ListedCheck, listChecks } from '../../modules/checks/index.ts';
import { type Correspondence, listCorrespondence } from '../../modules/correspondence.ts';
import { problem } from '../../platform/http/index.ts';
import { pdfAvailable, renderPdf } from '../../platform/pdf/pdf.ts';
import { AppealOffer, toContest } from '../appeals/shared.tsx';
import { certificateTones, checked, Said, wordedFor, words } from '../certificate/shared.tsx';
import { CheckTable } from '../checks/list.tsx';
import { words as checkWords } from '../checks/shared.tsx';
import {
  CiteLink,
  DateText,
  type FieldErrors,
  Form,
  type FormValues,
  issueErrors,
  Notice,
  readForm,
  SummaryList,
  type SummaryRow,
  Tag,
  Warning,
} from '../kit/index.ts';
import { Letters } from '../letters/index.tsx';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { Hits } from './hits.tsx';
import { type CertificateStep, fieldsOf, isMild, steps } from './step-fields.ts';

const labelOf = (visit: Visit, { state }: WholeCertificate, step: CertificateStep): string =>
  lifeOf(state.scheme).table.steps.find((row) => row.do === step)?.label[visit.language] ?? step;

const hrefOf = ({ orgId, id }: WholeCertificate) => `/certificates/${orgId}/${id}`;

/** A certificate with what was sent about it and came in; a mandate with the checks of its centre. */
type Found = WholeCertificate & { correspondence: Correspondence[]; checks: ListedCheck[] | null };

async function found(site: Site, visit: Visit): Promise<Found> {
  const { database } = site.house;
  const one = await findCertificate(site.house, visit.req.scope, visit.param('orgId'), visit.param('certificateId'));
  if (!one) throw problem(404);
  const about = [one.id, one.state.applicationId];
  const correspondence = await listCorrespondence({ database, scope: visit.req.scope }, one.orgId, about);
  const isMandate = lifeOf(one.state.scheme).grants === 'mandate';
  const checks = isMandate ? await listChecks(database, visit.req.scope, one.orgId) : null;
  return { ...one, correspondence: correspondence ?? [], checks };
}

interface Filled {
  step: CertificateStep;
  values: FormValues;
  errors: FieldErrors;
}

function Steps({ visit, one, filled }: { visit: Visit; one: WholeCertificate; filled: Filled | null }) {
  const t = words(visit);
  const open = steps.filter((step) => one.steps.includes(step));
  const chosen = open.find((step) => step === (filled?.step ?? visit.query('step')));
  if (!chosen)
    return (
      <ul class="govuk-list">
        {open.map((step) => (
          <li key={step}>
            <a class="govuk-link" href={`${hrefOf(one)}?step=${step}#step`}>
              {labelOf(visit, one, step)}
            </a>
          </li>
        ))}
      </ul>
    );
  return (
    <section id="step">
      {isMild(chosen) ? null : <Hits visit={visit} state={one.state} hits={one.hits} />}
      {chosen === 'terminate' ? <Warning>{t(`${wordedFor(one.state)}terminate.sure`)}</Warning> : null}
      <Form
        action={`${hrefOf(one)}?step=${chosen}`}
        fields={fieldsOf(visit, one, chosen)}
        values={{ ...(filled?.values ?? visit.parked()), plan: one.plan, once: onceOf() }}
        errors={filled?.errors ?? null}
        submit={[
          {
            label: labelOf(visit, one, chosen),
            value: chosen,
            ...(isMild(chosen) ? {} : { look: 'warning' as const }),
          },
          { label: t('back'), look: 'link', href: hrefOf(one) },
        ]}
      />
    </section>
  );
}

async function drawOne(site: Site, visit: Visit, one: Found, filled: Filled | null): Promise<string> {
  const t = words(visit);
  const { state, status } = one;
  const rows: (SummaryRow | false)[] = [
    { label: t('register.status'), value: <Tag label={t(`shown.${status}`)} tone={certificateTones[status]} /> },
    state.level !== null && { label: t('level.choose'), value: t(`level.${state.level}`) },
    { label: t('register.from'), value: <DateText on={state.startsOn} /> },
    { label: t('register.until'), value: state.endsOn ? <DateText on={state.endsOn} /> : t('no-end') },
    state.since !== state.startsOn && { label: t('since'), value: <DateText on={state.since} /> },
    state.criteria.length > 0 && {
      label: t('criteria'),
      value: state.criteria.map((cite) => <CiteLink cite={cite} key={cite} />),
    },
  ];
  const isOwn = visit.actor.role === 'office-manager';
  const contest = await toContest(site, visit, one.orgId, one.id);
  return draw(
    site,
    visit,
    {
      title: t(`${wordedFor(state)}certificate.one`, { number: state.number }),
      caption: one.office,
      wide: true,
      current: isOwn ? '/certificate' : '/certificates',
      errors: filled?.errors ?? null,
      banner: visit.query('told') === 'decided' ? <Notice kind="success" title={t('told.decided')} /> : undefined,
      backLink: { href: '/certificates', label: t(`${wordedFor(state)}certificates.title`) },
      children: (
        <>
          <SummaryList rows={rows.filter((row) => row !== false)} />
          {pdfAvailable() ? (
            <p class="govuk-body">
              <a class="govuk-link" href={`${hrefOf(one)}/certificate.pdf`}>
                {t(`${wordedFor(state)}certificate.pdf`)}
              </a>
            </p>
          ) : null}
          {one.words.map(({ version, body, on, byName }) => (
            <Said key={version} visit={visit} title={t('reasons')} words={{ body, on, byName }} />
          ))}
          <AppealOffer visit={visit} contest={contest} />
          {one.checks ? <CheckTable visit={visit} rows={one.checks} caption={checkWords(visit)('list')} /> : null}
          <Letters language={visit.language} orgId={one.orgId} correspondence={one.correspondence} />
          {one.steps.length > 0 ? (
            <>
              <h2 class="govuk-heading-m">{t('detail.steps')}</h2>
              <Steps visit={visit} one={one} filled={filled} />
            </>
          ) : null}
        </>
      ),
    },
    filled ? 422 : 200,
  );
}

/** One certificate, with why it was decided on and what its reader can do. */
export async function onePage(site: Site, visit: Visit): Promise<Answer> {
  return drawOne(site, visit, await found(site, visit), null);
}

/** The certificate as a paper, with a code that leads to what it is worth today. */
export async function paperOf(site: Site, visit: Visit): Promise<Answer> {
  const { state, office, officeCode } = await found(site, visit);
  if (!pdfAvailable()) throw problem(404);
  const { number: reference, startsOn, endsOn, level } = state;
  const { grants } = lifeOf(state.scheme);
  const address = new URL(`/register/${reference}`, site.config.publicUrl).href;
  const pdf = await renderPdf(
    'certificate',
    {
      ...{ day: visit.today, reference, organisation: office, enterpriseNumber: officeCode, address },
      ...{ grants, level, startsOn, endsOn },
    },
    visit.language,
  );
  void visit.reply
    .type('application/pdf')
    .header('content-disposition', `inline; filename="${reference}.pdf"`)
    .send(pdf);
  return null;
}

/** Takes the step whose button was pressed; refused, it comes back with everything that was typed. */
export async function decide(site: Site, visit: Visit): Promise<Answer> {
  const one = await found(site, visit);
  const step = steps.find((name) => name === visit.body('do'));
  if (!step) throw problem(400);
  const fields = fieldsOf(visit, one, step);
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  // What is hit may have changed meanwhile: it is shown as it is now, and confirmed again.
  const again = async (wrong: FieldErrors) =>
    drawOne(site, visit, await found(site, visit), { step, values, errors: wrong });
  if (errors) return again(errors);
  const command = { ...input, orgId: one.orgId, certificateId: one.id };
  const form = { once: visit.body('once'), version: one.version };
  const take = {
    'note-label': () => checked(NoteLabel, command, (data) => does(site, visit, noteLabel, data, form)),
    suspend: () => checked(SuspendCertificate, command, (data) => does(site, visit, suspendCertificate, data, form)),
    restore: () => checked(RestoreCertificate, command, (data) => does(site, visit, restoreCertificate, data, form)),
    withdraw: () => checked(WithdrawCertificate, command, (data) => does(site, visit, withdrawCertificate, data, form)),
    terminate: () => checked(OnCertificate, command, (data) => does(site, visit, terminateCertificate, data, form)),
  };
  const outcome = await take[step]();
  if ('issues' in outcome) return again(issueErrors(fields, outcome.issues, visit.language));
  return outcome.ok
    ? goTo(visit, `${hrefOf(one)}?told=decided`)
    : again(errorsOf(visit, outcome, { heardOn: 'heardOn' }));
}
