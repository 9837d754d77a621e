import type { ComplaintDoor } from '../../../schemes/index.ts';
import { isId } from '../../kernel/id.ts';
import { languages } from '../../kernel/language.ts';
import {
  type AccusedOrg,
  channels,
  EnteredComplaint,
  listAccused,
  type OfferedDoor,
  offerDoors,
  typeIn,
} from '../../modules/complaints/index.ts';
import { problem } from '../../platform/http/index.ts';
import { newId } from '../../platform/new-id.ts';
import { checked } from '../certificate/shared.tsx';
import { type Field, type FieldErrors, Form, type FormValues, issueErrors, readForm } from '../kit/index.ts';
import { type Answer, askingOf, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { asRead, commandOf, fieldOfGround, handlingWords, subjectFields } from './shared.tsx';

const home = (visit: Visit) => (visit.actor.role === 'complaints-officer' ? '/' : '/complaints');

/** Whom it is about, and the doors that the reader's own organisation keeps for that. */
interface Entering {
  about: AccusedOrg;
  doors: OfferedDoor[];
}

async function enteringOf(site: Site, visit: Visit): Promise<Entering | null> {
  const own = visit.actor.role === 'office-manager' ? (visit.actor.orgId ?? '') : '';
  const about = own || visit.query('about');
  if (!isId(about)) return null;
  const offer = await offerDoors(site.house.database, visit.req.scope, about);
  return offer && { ...offer, doors: offer.doors.filter(({ orgId }) => orgId === visit.actor.orgId) };
}

async function askAbout(site: Site, visit: Visit): Promise<Answer> {
  const say = handlingWords(visit);
  const all = await listAccused(site.house.database, visit.req.scope);
  const options = all.map(({ id, name }) => ({ value: id, label: name }));
  return draw(site, visit, {
    title: say('enter.title'),
    current: home(visit),
    backLink: { href: home(visit), label: say('title') },
    children: (
      <>
        <p class="govuk-body">{say('enter.intro')}</p>
        <Form
          action="/complaints/enter"
          method="get"
          guard={false}
          fields={[{ kind: 'select', name: 'about', label: say('enter.about'), options }]}
          submit={[{ label: say('enter.title') }]}
        />
      </>
    ),
  });
}

function fieldsOf(visit: Visit, { about }: Entering): Field[] {
  const say = handlingWords(visit);
  const text = { kind: 'text', maxLength: 200 } as const;
  return [
    { kind: 'hidden', name: 'once' },
    {
      ...{ kind: 'radios', name: 'channel', label: say('channel'), required: true },
      options: channels.filter((one) => one !== 'online').map((value) => ({ value, label: say(`channel.${value}`) })),
    },
    { kind: 'date', name: 'receivedOn', label: say('receivedOn'), required: true, today: visit.today },
    ...subjectFields(visit, about.kind),
    {
      kind: 'textarea',
      name: 'text',
      label: say('text'),
      hint: say('text.hint'),
      required: true,
      rows: 8,
      maxLength: 8000,
    },
    { ...text, name: 'name', label: say('name'), required: true },
    { ...text, name: 'email', type: 'email', label: say('email'), hint: say('email.hint') },
    { ...text, name: 'phone', type: 'tel', label: say('phone'), width: 20, maxLength: 40 },
    { kind: 'textarea', name: 'address', label: say('address'), rows: 3, maxLength: 500 },
    { ...text, name: 'company', label: say('company') },
    {
      ...{ kind: 'radios', name: 'language', label: say('language'), required: true, inline: true },
      options: languages.map((value) => ({ value, label: say(`language.${value}`) })),
    },
    {
      ...{ kind: 'checkboxes', name: 'consents', label: say('consents') },
      options: [{ value: 'yes', label: say('consents.yes') }],
    },
  ];
}

function drawEnter(
  site: Site,
  visit: Visit,
  entering: Entering,
  values: FormValues,
  errors: FieldErrors | null,
): string {
  const say = handlingWords(visit);
  return draw(
    site,
    visit,
    {
      title: say('enter.title'),
      caption: entering.about.name,
      current: home(visit),
      errors,
      backLink: { href: home(visit), label: say('title') },
      children: (
        <>
          <p class="govuk-body">{say('enter.intro')}</p>
          <Form
            action={`/complaints/enter?about=${entering.about.id}`}
            fields={fieldsOf(visit, entering)}
            values={{ language: 'nl', ...values, once: onceOf() }}
            errors={errors}
            submit={[{ label: say('enter.title') }, { label: say('back'), look: 'link', href: home(visit) }]}
          />
        </>
      ),
    },
    errors ? 422 : 200,
  );
}

/** A manager types in at the own centre's door; an office and a service have none. */
const refuseOthers = (visit: Visit, entering: Entering | null) => {
  if (visit.actor.role === 'office-manager' && entering?.about.kind !== 'career-centre')
    throw problem(403, { kind: 'not-your-role' });
};

/** Asks what came in by phone, letter, mail or at the desk. */
export async function enterPage(site: Site, visit: Visit): Promise<Answer> {
  const entering = await enteringOf(site, visit);
  refuseOthers(visit, entering);
  return entering ? drawEnter(site, visit, entering, visit.parked() ?? {}, null) : askAbout(site, visit);
}

/** Types it in, and goes on to it. */
export async function enter(site: Site, visit: Visit): Promise<Answer> {
  const entering = await enteringOf(site, visit);
  refuseOthers(visit, entering);
  if (!entering) return askAbout(site, visit);
  const fields = fieldsOf(visit, entering);
  const { values, input, errors } = readForm(asRead(fields), visit.req.body, visit.language);
  const again = (wrong: FieldErrors) => drawEnter(site, visit, entering, values, wrong);
  if (errors) return again(errors);
  const orgId = visit.actor.orgId ?? '';
  const id = newId();
  // Of an organisation that one's own door does not hear, the decision says so with its ground.
  const door: ComplaintDoor = entering.doors[0]?.door ?? ownDoor(visit);
  const command = { ...commandOf(input), orgId, id, door, aboutOrg: entering.about.id };
  const asking = askingOf(site, visit, { once: visit.body('once') });
  const outcome = await checked(EnteredComplaint, command, (data) => typeIn(site.house, asking, data));
  if ('issues' in outcome) return again(issueErrors(fields, outcome.issues, visit.language));
  if (!outcome.ok) return again(errorsOf(visit, outcome, fieldOfGround));
  const made = outcome.records.find(({ kind }) => kind === 'complaint')?.id ?? id;
  return goTo(visit, `/complaints/${orgId}/${made}?told=done`);
}

const ownDoor = ({ actor }: Visit): ComplaintDoor => (actor.role === 'office-manager' ? 'centre' : 'vdab');
