import type { ComplaintDoor } from '../../../schemes/index.ts';
import {
  doorsAfterDismissal,
  findComplaint,
  findEvidence,
  offerDoors,
  type WholeComplaint,
} from '../../modules/complaints/index.ts';
import { serveHeaders } from '../../platform/documents/serve-headers.ts';
import { problem } from '../../platform/http/index.ts';
import { type FieldErrors, type FormValues, Grounds, issueErrors, Notice, readForm } from '../kit/index.ts';
import { type Answer, draw, errorsOf, goTo, type Site, type Visit } from '../site.tsx';
import { type Filled, StepChoice } from '../step-choice.tsx';
import { TermLedger } from '../term-ledger.tsx';
import { Facts, Files, hrefOf, Notices, Pair, WhoComplains, Words } from './parts.tsx';
import { doorName, fieldOfDoors, handlingWords } from './shared.tsx';
import { type ComplaintStep, complaintSteps, type Handled, stepFields, stepName, takeStep } from './step-forms.ts';

async function found(site: Site, visit: Visit): Promise<Handled> {
  const one = await findComplaint(site.house, visit.looker, visit.param('orgId'), visit.param('complaintId'));
  if (!one) throw problem(404);
  return { ...one, otherDoors: one.steps.includes('forward') ? await otherDoors(site, visit, one) : [] };
}

/** The doors to which a complaint can go from here, those that are open; to the centre itself only with consent. */
async function otherDoors(site: Site, visit: Visit, { state, earlier }: WholeComplaint): Promise<ComplaintDoor[]> {
  const offer = await offerDoors(site.house.database, visit.req.scope, state.aboutOrg, earlier);
  return (offer?.doors ?? [])
    .filter(({ orgId, closed }) => orgId !== null && closed.length === 0)
    .map(({ door }) => door)
    .filter((door) => door !== state.door && (door !== 'centre' || state.consents));
}

/** What the form of a step begins with: of a dismissal the grounds that are proposed, and in the words of who reads it where to go instead. */
function begunWith(visit: Visit, one: Handled, step: ComplaintStep): FormValues {
  if (step !== 'dismiss') return {};
  const reader = { language: one.complainant?.language ?? visit.language };
  const say = handlingWords(reader);
  const doors = doorsAfterDismissal(one.state, visit.today).map((door) => doorName(reader, door));
  const instead = doors.length > 0 ? say('dismiss.instead', { doors: doors.join(say('dismiss.or')) }) : null;
  const text = instead ?? say(one.state.door === 'bosa' ? 'dismiss.federal' : 'dismiss.no-other');
  return { grounds: one.proposed, text };
}

function Steps({ visit, one, filled }: { visit: Visit; one: Handled; filled: Filled<ComplaintStep> | null }) {
  const say = handlingWords(visit);
  const isOffered = (step: ComplaintStep) => step !== 'forward' || one.otherDoors.length > 0;
  const open = complaintSteps.filter((step) => one.steps.includes(step) && isOffered(step));
  if (open.length === 0) return <p class="govuk-body">{say(one.state.endedOn === null ? 'waits' : 'ended')}</p>;
  return (
    <StepChoice<ComplaintStep>
      visit={visit}
      href={hrefOf(one)}
      open={open}
      labelOf={(step) => stepName(visit, one, step)}
      fieldsOf={(step) => stepFields(visit, one, step)}
      valuesOf={(step) => (filled || visit.parked() ? {} : begunWith(visit, one, step))}
      filled={filled}
      grave={['dismiss']}
      back={say('back')}
    />
  );
}

function drawOne(site: Site, visit: Visit, one: Handled, filled: Filled<ComplaintStep> | null): string {
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
          {one.barred.length > 0 ? <Grounds grounds={one.barred} /> : null}
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
  const at = { ...fieldOfDoors, text: 'text', grounds: 'grounds', person: 'person' };
  return again(errorsOf(visit, outcome, at));
}

/** Sends a file that came with a complaint, to whoever may know who complains. */
export async function sendEvidence(site: Site, visit: Visit): Promise<Answer> {
  const at = { orgId: visit.param('orgId'), id: visit.param('complaintId'), fileId: visit.param('fileId') };
  const file = await findEvidence(site.house, visit.looker, at);
  if (!file) throw problem(404);
  const { stream, size } = await site.gate.storage.open(at.fileId);
  void visit.reply.headers(serveHeaders({ ...file, size })).send(stream);
  return null;
}
