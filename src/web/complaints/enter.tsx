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
import { announcedBytes, bringAlong } from '../../modules/documents/index.ts';
import { documentTypes } from '../../platform/documents/document-type.ts';
import { type FileForm, fileFormOf, problem } from '../../platform/http/index.ts';
import { newId } from '../../platform/new-id.ts';
import type { Asking } from '../../platform/perform.ts';
import {
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  issueErrors,
  mergeErrors,
  readForm,
} from '../kit/index.ts';
import { type Answer, askingOf, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { asRead, commandOf, fieldOfGround, handlingWords, letGo, notTaken, single, subjectFields } from './shared.tsx';

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
    ...subjectFields(visit, about.kind, { capacity: say('capacity'), factsOn: say('factsOn.hint') }),
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
    { ...text, name: 'address', label: say('address'), maxLength: 500 },
    { ...text, name: 'company', label: say('company') },
    {
      ...{ ...text, name: 'earlierNumber', label: say('earlier.number'), hint: say('earlier.number.hint') },
      ...{ width: 20, maxLength: 40 },
    },
    { ...text, name: 'earlierCode', label: say('earlier.code'), width: 20, maxLength: 40 },
    {
      ...{ kind: 'radios', name: 'language', label: say('language'), required: true, inline: true },
      options: languages.map((value) => ({ value, label: say(`language.${value}`) })),
    },
    {
      ...{ kind: 'checkboxes', name: 'consents', label: say('consents') },
      options: [{ value: 'yes', label: say('consents.yes') }],
    },
    {
      ...{ kind: 'file', name: 'evidence', label: say('evidence'), hint: say('evidence.hint') },
      ...{ accept: documentTypes, megabytes: 20 },
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
const isOfOthers = ({ actor }: Visit, entering: Entering | null): boolean =>
  actor.role === 'office-manager' && entering?.about.kind !== 'career-centre';
const refuseOthers = (visit: Visit, entering: Entering | null) => {
  if (isOfOthers(visit, entering)) throw problem(403, { kind: 'not-your-role' });
};

/** Asks what came in by phone, letter, mail or at the desk. */
export async function enterPage(site: Site, visit: Visit): Promise<Answer> {
  const entering = await enteringOf(site, visit);
  refuseOthers(visit, entering);
  return entering ? drawEnter(site, visit, entering, visit.parked() ?? {}, null) : askAbout(site, visit);
}

/** An earlier complaint, when its number or its code was filled in. */
const earlierIn = ({ fields }: FileForm) => {
  const pair = { number: single(fields.earlierNumber), code: single(fields.earlierCode) };
  return pair.number === '' && pair.code === '' ? null : pair;
};

/** Types it in with what came along, and goes on to it. */
export async function enter(site: Site, visit: Visit): Promise<Answer> {
  const form = await fileFormOf(visit.req, 'evidence');
  const entering = await enteringOf(site, visit);
  if (!entering || isOfOthers(visit, entering)) letGo(form);
  refuseOthers(visit, entering);
  if (!entering) return askAbout(site, visit);
  const fields = fieldsOf(visit, entering);
  const { values, input, errors } = readForm(asRead(fields), form.fields, visit.language);
  const again = (wrong: FieldErrors | null) => {
    const file = form.file ? { evidence: handlingWords(visit)('evidence.again') } : null;
    return drawEnter(site, visit, entering, values, mergeErrors(fields, wrong, file));
  };
  const orgId = visit.actor.orgId ?? '';
  // Of an organisation that one's own door does not hear, the decision says so with its ground.
  const door: ComplaintDoor = entering.doors[0]?.door ?? ownDoor(visit);
  const { earlierNumber: _, earlierCode: __, ...given } = commandOf(input);
  const command = { ...given, orgId, id: newId(), door, aboutOrg: entering.about.id, earlier: earlierIn(form) };
  const parsed = EnteredComplaint.safeParse(command);
  if (errors || !parsed.success) {
    letGo(form);
    return again(errors ?? issueErrors(fields, parsed.error?.issues ?? [], visit.language));
  }
  const brought = await bringAlong(
    { ...site.house, gate: site.gate },
    {
      ...{ sender: visit.actor.id, file: form.file && { ...form.file, bytes: announcedBytes(visit.req) } },
      say: async (evidence) => ({
        outcome: await typeIn(site.house, asOnce(site, visit, form), parsed.data, evidence),
      }),
    },
  );
  if (!brought.ok) return again({ evidence: notTaken(visit, brought) });
  const { outcome } = brought.came;
  if (!outcome.ok) return again(errorsOf(visit, outcome, fieldOfGround));
  const made = outcome.records.find(({ kind }) => kind === 'complaint')?.id ?? command.id;
  return goTo(visit, `/complaints/${orgId}/${made}?told=done`);
}

/** Who asks with this form; the same form twice is one complaint. */
function asOnce(site: Site, visit: Visit, { fields }: FileForm): Asking {
  const said = site.house.keys.lookUp('form', JSON.stringify(fields));
  return { ...askingOf(site, visit), idempotencyKey: `${single(fields.once)} ${said}`, repeats: said };
}

const ownDoor = ({ actor }: Visit): ComplaintDoor => (actor.role === 'office-manager' ? 'centre' : 'vdab');
