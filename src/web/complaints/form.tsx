import type { FastifyRequest } from 'fastify';
import { isId } from '../../kernel/id.ts';
import {
  type AccusedOrg,
  findByDigest,
  followDigestOf,
  type OfferedDoor,
  offerDoors,
  readPair,
} from '../../modules/complaints/index.ts';
import { documentTypes } from '../../platform/documents/document-type.ts';
import { Details, type Field, type FieldErrors, Form, type FormValues, Grounds } from '../kit/index.ts';
import { drawPublic, onceOf, type Site } from '../site.tsx';
import { doorName, subjectFields, words } from './shared.tsx';

/** Nobody in particular asks. */
export const scopeOf = ({ house }: Site) => ({ actor: null, today: house.clock.today() });

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
    {
      ...{ kind: 'text', name: 'address', label: t('address'), hint: t('address.hint') },
      ...{ autocomplete: 'street-address', maxLength: 500 },
    },
    { kind: 'text', name: 'company', label: t('company'), hint: t('company.hint'), maxLength: 200 },
    {
      ...{ kind: 'checkboxes', name: 'consents', label: t('consents'), hint: t('consents.hint') },
      options: [{ value: 'yes', label: t('consents.yes') }],
    },
  ];
}

/** The form, file last: everything before it is read first. */
export function fieldsOf(req: FastifyRequest, { about, doors }: Offer): Field[] {
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
export interface Offer {
  about: AccusedOrg;
  doors: OfferedDoor[];
}

/** Whom it is about, by the earlier complaint if there is one; null when there is no such organisation. */
export async function offerFor(site: Site, aboutId: string, number: string, code: string): Promise<Offer | null> {
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
export function drawForm(
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
