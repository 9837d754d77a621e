import type { FastifyRequest } from 'fastify';
import { isId } from '../../kernel/id.ts';
import {
  type AccusedOrg,
  bringComplaint,
  findByDigest,
  followDigestOf,
  listAccused,
  NewComplaint,
  type OfferedDoor,
  offerDoors,
  readPair,
} from '../../modules/complaints/index.ts';
import { announcedBytes } from '../../modules/documents/index.ts';
import { documentTypes } from '../../platform/documents/document-type.ts';
import { fileFormOf, problem } from '../../platform/http/index.ts';
import type { Outcome } from '../../platform/perform.ts';
import { text } from '../../texts/catalogue.ts';
import { documents as fileTexts } from '../../texts/documents.ts';
import { grounds as groundTexts } from '../../texts/grounds.ts';
import {
  Details,
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  Grounds,
  groundErrors,
  issueErrors,
  mergeErrors,
  readForm,
} from '../kit/index.ts';
import { drawPublic, onceOf, type Site } from '../site.tsx';
import { sentPage } from './sent.tsx';
import { asRead, commandOf, doorName, fieldOfGround, subjectFields, words } from './shared.tsx';

/** A page with the status that goes with it. */
export interface PublicAnswer {
  status: number;
  page: string;
}

const scopeOf = ({ house }: Site) => ({ actor: null, today: house.clock.today() });

/** The first question: whom it is about. */
async function askAbout(site: Site, req: FastifyRequest): Promise<PublicAnswer> {
  const t = words(req);
  const all = await listAccused(site.house.database, scopeOf(site));
  const page = drawPublic(site, req, {
    title: t('new.title'),
    children: (
      <>
        <p class="govuk-body">{t('new.intro')}</p>
        <Form
          action="/complaints/new"
          method="get"
          guard={false}
          fields={[
            {
              ...{ kind: 'select', name: 'about', label: t('new.about') },
              options: all.map(({ id, name }) => ({ value: id, label: name })),
            },
          ]}
          submit={[{ label: t('new.go-on') }]}
        />
        <p class="govuk-body">{t('new.none')}</p>
        <p class="govuk-body">
          <a class="govuk-link" href="/follow">
            {t('new.follow')}
          </a>
        </p>
      </>
    ),
  });
  return { status: 200, page };
}

function doorField(req: FastifyRequest, doors: readonly OfferedDoor[]): Field {
  const t = words(req);
  const options = doors.map(({ door }) => ({
    value: door,
    label: doorName(req, door),
    hint: t(`door.rules.${door}`),
  }));
  return { kind: 'radios', name: 'door', label: t('door'), hint: t('door.hint'), required: true, options };
}

function personFields(req: FastifyRequest): Field[] {
  const t = words(req);
  return [
    { kind: 'text', name: 'name', label: t('name'), required: true, autocomplete: 'name', maxLength: 200 },
    {
      ...{ kind: 'text', name: 'email', type: 'email', label: t('email'), hint: t('email.hint') },
      ...{ autocomplete: 'email', maxLength: 254 },
    },
    { kind: 'text', name: 'phone', type: 'tel', label: t('phone'), autocomplete: 'tel', width: 20, maxLength: 40 },
    { kind: 'textarea', name: 'address', label: t('address'), rows: 3, maxLength: 500 },
    { kind: 'text', name: 'company', label: t('company'), hint: t('company.hint'), maxLength: 200 },
    {
      ...{ kind: 'checkboxes', name: 'consents', label: t('consents'), hint: t('consents.hint') },
      options: [{ value: 'yes', label: t('consents.yes') }],
    },
  ];
}

/** The form, file last: everything before it is read first. */
function fieldsOf(req: FastifyRequest, { about, doors }: Offer): Field[] {
  const t = words(req);
  return [
    ...(['once', 'about', 'earlierNumber', 'earlierCode'] as const).map((name): Field => ({ kind: 'hidden', name })),
    doorField(
      req,
      doors.filter(({ orgId, closed }) => orgId !== null && closed.length === 0),
    ),
    ...subjectFields(req, about.kind),
    {
      kind: 'textarea',
      name: 'text',
      label: t('text'),
      hint: t('text.hint'),
      required: true,
      rows: 8,
      maxLength: 8000,
    },
    ...personFields(req),
    {
      ...{ kind: 'file', name: 'evidence', label: t('evidence'), hint: t('evidence.hint') },
      ...{ accept: documentTypes, megabytes: 20 },
    },
  ];
}

/** The organisation with its doors, as far as an earlier complaint opens them. */
interface Offer {
  about: AccusedOrg;
  doors: OfferedDoor[];
}

async function offerFor(site: Site, aboutId: string, number: string, code: string): Promise<Offer | null> {
  const { house } = site;
  const pair = readPair({ number, code });
  const earlier = pair && (await findByDigest(house, followDigestOf(house.keys, pair.number, pair.code)));
  const about = earlier?.state.aboutOrg ?? aboutId;
  return isId(about) ? offerDoors(house.database, scopeOf(site), about, earlier?.state ?? null) : null;
}

/** Doors that do not hear this complaint, each with its reason; those that could never are not named. */
function ClosedDoors({ req, doors }: { req: FastifyRequest; doors: readonly OfferedDoor[] }) {
  const closed = doors.filter(({ closed: [ground] }) => ground && ground.code !== 'door-not-for-this');
  if (closed.length === 0) return null;
  return (
    <Details summary={words(req)('doors.closed')}>
      {closed.map((one) => (
        <section key={one.door}>
          <h2 class="govuk-heading-s">{doorName(req, one.door)}</h2>
          <Grounds grounds={one.closed} />
        </section>
      ))}
    </Details>
  );
}

/** Draws the form of a complaint about one organisation, with what was typed and what is wrong. */
function drawForm(
  site: Site,
  req: FastifyRequest,
  offer: Offer,
  values: FormValues,
  errors: FieldErrors | null,
): string {
  const t = words(req);
  return drawPublic(site, req, {
    title: t('new.title'),
    caption: t('about.caption', { name: offer.about.name }),
    errors,
    backLink: { href: '/complaints/new' },
    children: (
      <>
        <Form
          action="/complaints/new"
          fields={fieldsOf(req, offer)}
          values={{ ...values, about: offer.about.id, once: onceOf() }}
          errors={errors}
          submit={[{ label: t('new.send') }]}
        />
        <ClosedDoors req={req} doors={offer.doors} />
      </>
    ),
  });
}

/** The page on which anybody complains: whom it is about, and then the form with the doors that are open for it. */
export async function newPage(site: Site, req: FastifyRequest, about: string): Promise<PublicAnswer> {
  if (about === '') return askAbout(site, req);
  const offer = await offerFor(site, about, '', '');
  if (!offer) throw problem(404);
  return { status: 200, page: drawForm(site, req, offer, {}, null) };
}

/** The form of the next door, for who follows a complaint: it goes along by its number and code. */
export async function nextDoorPage(
  site: Site,
  req: FastifyRequest,
  number: string,
  code: string,
): Promise<PublicAnswer> {
  const offer = await offerFor(site, '', number, code);
  if (!offer) throw problem(404);
  return { status: 200, page: drawForm(site, req, offer, { earlierNumber: number, earlierCode: code }, null) };
}

const single = (value: string | readonly string[] | undefined): string => (typeof value === 'string' ? value : '');

function refusedErrors(req: FastifyRequest, outcome: Extract<Outcome, { ok: false }>): FieldErrors {
  const say = text(groundTexts, req.language);
  const at: Readonly<Record<string, string>> = fieldOfGround;
  return groundErrors(
    outcome.grounds,
    (ground) => say(ground.code, { about: ground.about }),
    (ground) => at[ground.about] ?? '',
  );
}

/** Lodges what was posted; refused, it comes back with its grounds and everything that was typed. */
export async function lodge(site: Site, req: FastifyRequest): Promise<PublicAnswer> {
  const form = await fileFormOf(req, 'evidence');
  const letGo = () => form.file?.stream.on('error', () => undefined).resume();
  const { about = '', earlierNumber = '', earlierCode = '', once = '' } = form.fields;
  const offer = await offerFor(site, single(about), single(earlierNumber), single(earlierCode));
  if (!offer) {
    letGo();
    throw problem(404);
  }
  const t = words(req);
  const fields = fieldsOf(req, offer);
  const { values, input, errors } = readForm(asRead(fields), form.fields, req.language);
  const again = (wrong: FieldErrors | null, status = 422): PublicAnswer => {
    const file = form.file ? { evidence: t('evidence.again') } : null;
    return { status, page: drawForm(site, req, offer, values, mergeErrors(fields, wrong, file)) };
  };
  const earlier = single(earlierNumber) === '' ? null : { number: single(earlierNumber), code: single(earlierCode) };
  const typed = { ...commandOf(input), aboutOrg: offer.about.id, earlier, language: req.language };
  const parsed = NewComplaint.safeParse(typed);
  if (errors || !parsed.success) {
    letGo();
    const issues = parsed.success ? null : issueErrors(fields, parsed.error.issues, req.language);
    return again(errors ?? issues);
  }
  const along = form.file && { ...form.file, bytes: announcedBytes(req) };
  const arrival = { requestId: req.id, ip: req.ip, once: single(once) };
  const brought = await bringComplaint({ ...site.house, gate: site.gate }, parsed.data, arrival, along);
  if (!brought.ok) {
    const why =
      brought.why === 'quota'
        ? t('evidence.too-much')
        : text(fileTexts, req.language)(brought.refused.code, brought.refused.values);
    return again({ evidence: why }, brought.why === 'quota' ? 429 : 422);
  }
  const { outcome } = brought.lodged;
  if (outcome.ok) return { status: 200, page: await sentPage(site, req, brought.lodged) };
  const isFlood = outcome.grounds.some(({ code }) => code === 'too-many-complaints');
  return again(refusedErrors(req, outcome), isFlood ? 429 : 422);
}
