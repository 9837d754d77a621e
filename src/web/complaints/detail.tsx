import { formatDay } from '../../kernel/day.ts';
import { findComplaint, secretOf, type WholeComplaint } from '../../modules/complaints/index.ts';
import { serveHeaders } from '../../platform/documents/serve-headers.ts';
import { problem } from '../../platform/http/index.ts';
import {
  DateText,
  Details,
  type FieldErrors,
  issueErrors,
  Notice,
  readForm,
  SummaryList,
  type SummaryRow,
} from '../kit/index.ts';
import { type Answer, draw, errorsOf, goTo, type Site, type Visit } from '../site.tsx';
import { type Filled, StepChoice } from '../step-choice.tsx';
import { TermLedger } from '../term-ledger.tsx';
import { doorName, handlingWords, StatusTag, words } from './shared.tsx';
import { type ComplaintStep, complaintSteps, stepFields, stepName, takeStep } from './step-forms.ts';

async function found(site: Site, visit: Visit): Promise<WholeComplaint> {
  const one = await findComplaint(site.house, visit.looker, visit.param('orgId'), visit.param('complaintId'));
  if (!one) throw problem(404);
  return one;
}

const hrefOf = ({ orgId, id }: WholeComplaint) => `/complaints/${orgId}/${id}`;

function Facts({ visit, one }: { visit: Visit; one: WholeComplaint }) {
  const [t, say] = [words(visit), handlingWords(visit)];
  const { state } = one;
  const person = one.people.find(({ id }) => id === state.aboutPerson)?.name;
  const rows: (SummaryRow | false)[] = [
    { label: t('number'), value: one.number },
    { label: t('status'), value: <StatusTag reader={visit} status={state.status} /> },
    { label: t('about'), value: one.about },
    one.people.length > 0 && { label: say('person'), value: person ?? say('person.none') },
    { label: t('topic'), value: t(`topic.${state.topic}`) },
    { label: say('channel'), value: say(`channel.${state.channel}`) },
    { label: t('factsOn'), value: state.factsOn ? <DateText on={state.factsOn} /> : null },
    { label: t('received-on'), value: <DateText on={state.receivedOn} /> },
    { label: t('receipt-by'), value: <DateText on={state.receiptBy} /> },
    { label: say('answer-by'), value: <DateText on={state.answerBy} /> },
    state.extendedOn !== null && { label: say('extended-on'), value: <DateText on={state.extendedOn} /> },
    state.sharedOn !== null && { label: say('shared-on'), value: <DateText on={state.sharedOn} /> },
    state.door === 'bosa' &&
      state.drafter !== null && { label: say('drafter'), value: say(`drafter.${state.drafter}`) },
    state.follows !== null && {
      label: say('follows'),
      value: (
        <a class="govuk-link" href={`/complaints/${state.followsOrg}/${state.follows}`}>
          {say('follows')}
        </a>
      ),
    },
    state.outcome !== null && { label: t('outcome'), value: t(`outcome.${state.outcome}`) },
    state.grounds.length > 0 && {
      label: t('grounds'),
      value: state.grounds.map((ground) => t(`ground.${ground}`)).join('; '),
    },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}

function WhoComplains({ visit, one }: { visit: Visit; one: WholeComplaint }) {
  const [t, say] = [words(visit), handlingWords(visit)];
  const { complainant } = one;
  if (!complainant) return <p class="govuk-body">{say('complainant.hidden')}</p>;
  const { name, email, phone, address, company } = complainant;
  const rows = [
    { label: say('name'), value: name },
    { label: say('capacity'), value: t(`capacity.${one.state.capacity}`) },
    { label: say('email'), value: email },
    { label: say('phone'), value: phone },
    { label: say('address'), value: address },
    ...(company ? [{ label: say('company'), value: company }] : []),
  ];
  return <SummaryList rows={rows} />;
}

function Words({ visit, one }: { visit: Visit; one: WholeComplaint }) {
  const say = handlingWords(visit);
  return (
    <>
      {one.words.map(({ version, field, body, on, byName }) => {
        const day = formatDay(on, visit.language);
        return (
          <section key={version}>
            <h2 class="govuk-heading-m">{say(`field.${field}`)}</h2>
            <p class="govuk-body w-prose">{body}</p>
            <p class="govuk-hint">{byName ? say('by', { name: byName, day }) : say('by.complainant', { day })}</p>
          </section>
        );
      })}
    </>
  );
}

function Files({ visit, one }: { visit: Visit; one: WholeComplaint }) {
  const say = handlingWords(visit);
  if (one.files.length === 0) return null;
  return (
    <section>
      <h2 class="govuk-heading-m">{say('files')}</h2>
      <ul class="govuk-list">
        {one.files.map(({ id, fileName }) => (
          <li key={id}>
            <a class="govuk-link" href={`${hrefOf(one)}/files/${id}`}>
              {fileName}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What asks for attention: proposals and terms that are over, and that news goes by letter. */
function Notices({ visit, one }: { visit: Visit; one: WholeComplaint }) {
  const say = handlingWords(visit);
  const { state, complainant, proposed } = one;
  const isHandler = visit.actor.orgId === one.orgId;
  if (!isHandler || state.endedOn !== null) return null;
  return (
    <>
      {state.receiptOn === null && visit.today > state.receiptBy ? (
        <Notice kind="warning" title={say('overdue.receipt')} />
      ) : null}
      {visit.today > state.answerBy ? <Notice kind="warning" title={say('overdue.answer')} /> : null}
      {proposed.includes('facts-too-old') && state.admittedOn === null ? (
        <Notice kind="important" title={say('proposed')}>
          {say('proposed.facts-too-old')}
        </Notice>
      ) : null}
      {complainant && complainant.email === null ? <Notice kind="warning" title={say('no-mail')} /> : null}
    </>
  );
}

/** Number and code of a complaint that was typed in: for the letter to who complains. */
function Pair({ site, visit, one }: { site: Site; visit: Visit; one: WholeComplaint }) {
  const [t, say] = [words(visit), handlingWords(visit)];
  if (one.state.channel === 'online' || visit.actor.orgId !== one.orgId) return null;
  return (
    <Details summary={say('pair.title')}>
      <p class="govuk-body">{say('pair.why')}</p>
      <SummaryList
        rows={[
          { label: t('number'), value: one.number },
          { label: t('code'), value: secretOf(site.house.keys, one.id) },
        ]}
      />
    </Details>
  );
}

function Steps({ visit, one, filled }: { visit: Visit; one: WholeComplaint; filled: Filled<ComplaintStep> | null }) {
  const say = handlingWords(visit);
  const open = complaintSteps.filter((step) => one.steps.includes(step));
  if (open.length === 0) return <p class="govuk-body">{say(one.state.endedOn === null ? 'waits' : 'ended')}</p>;
  return (
    <StepChoice<ComplaintStep>
      visit={visit}
      href={hrefOf(one)}
      open={open}
      labelOf={(step) => stepName(visit, one, step)}
      fieldsOf={(step) => stepFields(visit, one, step)}
      valuesOf={(step): Record<string, readonly string[]> =>
        step === 'dismiss' && !filled ? { grounds: one.proposed } : {}
      }
      filled={filled}
      grave={['dismiss']}
      back={say('back')}
    />
  );
}

function drawOne(site: Site, visit: Visit, one: WholeComplaint, filled: Filled<ComplaintStep> | null): string {
  const say = handlingWords(visit);
  return draw(
    site,
    visit,
    {
      title: one.about,
      caption: doorName(visit, one.state.door),
      wide: true,
      current: visit.actor.role === 'complaints-officer' ? '/' : '/complaints',
      errors: filled?.errors ?? null,
      banner: visit.query('told') === 'done' ? <Notice kind="success" title={say('told.done')} /> : undefined,
      backLink: { href: visit.actor.role === 'complaints-officer' ? '/' : '/complaints', label: say('title') },
      children: (
        <>
          <Notices visit={visit} one={one} />
          <Pair site={site} visit={visit} one={one} />
          <Facts visit={visit} one={one} />
          <TermLedger visit={visit} term={one.terms.answer} />
          <h2 class="govuk-heading-m">{say('complainant')}</h2>
          <WhoComplains visit={visit} one={one} />
          <Words visit={visit} one={one} />
          <Files visit={visit} one={one} />
          <h2 class="govuk-heading-m">{say('steps')}</h2>
          <Steps visit={visit} one={one} filled={filled} />
        </>
      ),
    },
    filled ? 422 : 200,
  );
}

/** One complaint, with its terms, its words and what its reader can do. */
export async function onePage(site: Site, visit: Visit): Promise<Answer> {
  return drawOne(site, visit, await found(site, visit), null);
}

/** Takes the step whose button was pressed; refused, it comes back with everything that was typed. */
export async function act(site: Site, visit: Visit): Promise<Answer> {
  const one = await found(site, visit);
  const step = complaintSteps.find((name) => name === visit.body('do'));
  if (!step) throw problem(400);
  const fields = stepFields(visit, one, step);
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors) => drawOne(site, visit, one, { step, values, errors: wrong });
  if (errors) return again(errors);
  const command = { ...input, orgId: one.orgId, complaintId: one.id };
  const outcome = await takeStep(site, visit, step, command, { once: visit.body('once'), version: one.version });
  if ('issues' in outcome) return again(issueErrors(fields, outcome.issues, visit.language));
  if (outcome.ok) return goTo(visit, `${hrefOf(one)}?told=done`);
  const at = { text: 'text', grounds: 'grounds', person: 'person' };
  return again(errorsOf(visit, outcome, at));
}

/** Sends a file that came with a complaint, to whoever may read it; one that the scanner has not seen stays closed. */
export async function sendEvidence(site: Site, visit: Visit): Promise<Answer> {
  const one = await found(site, visit);
  const file = one.files.find(({ id }) => id === visit.param('fileId'));
  if (!file || (file.scan !== 'clean' && file.scan !== 'none')) throw problem(404);
  const { stream, size } = await site.gate.storage.open(file.id);
  void visit.reply.headers(serveHeaders({ fileName: file.fileName, mediaType: file.mediaType, size })).send(stream);
  return null;
}
