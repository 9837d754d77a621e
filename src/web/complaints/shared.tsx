import type { FastifyRequest } from 'fastify';
import {
  type Accused,
  complaintDoors,
  complaintSelection2024,
  complaintTopics,
  plainStatuses,
} from '../../../schemes/index.ts';
import { type Capacity, type ComplaintState, capacities } from '../../modules/complaints/index.ts';
import type { BroughtAlong } from '../../modules/documents/index.ts';
import type { FileForm } from '../../platform/http/index.ts';
import { type Text, text } from '../../texts/catalogue.ts';
import { complaintHandlingTexts } from '../../texts/complaint-handling.ts';
import { complaintTexts } from '../../texts/complaints.ts';
import { documents as fileTexts } from '../../texts/documents.ts';
import { type Field, type Option, Tag, type Tone } from '../kit/index.ts';

type Reader = Pick<FastifyRequest, 'language'>;

/** The words of complaining, in the reader's language. */
export const words = ({ language }: Reader): Text<keyof (typeof complaintTexts)['nl'] & string> =>
  text(complaintTexts, language);

/** The words of handling, in the reader's language. */
export const handlingWords = ({ language }: Reader): Text<keyof (typeof complaintHandlingTexts)['nl'] & string> =>
  text(complaintHandlingTexts, language);

const tones: Readonly<Record<ComplaintState['status'], Tone>> = {
  lodged: 'yellow',
  received: 'blue',
  admitted: 'blue',
  drafted: 'purple',
  'not-admissible': 'red',
  forwarded: 'grey',
  answered: 'green',
  withdrawn: 'grey',
};

const statuses = { ...plainStatuses, ...complaintSelection2024.statuses };

/** The status of a complaint, as a word in a colour. */
export const StatusTag = ({ reader, status }: { reader: Reader; status: ComplaintState['status'] }) => (
  <Tag label={statuses[status].label[reader.language]} tone={tones[status]} />
);

/** The name of a door. */
export const doorName = ({ language }: Reader, door: ComplaintState['door']): string =>
  complaintDoors[door].label[language];

/** In which capacity one can complain about whom. */
const capacitiesFor = (kind: Accused): readonly Capacity[] =>
  capacities.filter((capacity) => (capacity === 'candidate') === (kind === 'federal-service'));

const options = <Value extends string>(values: readonly Value[], label: (value: Value) => string): Option[] =>
  values.map((value) => ({ value, label: label(value) }));

/** How the form asks who complains and when it happened, where somebody else types it in. */
interface ForSomebody {
  capacity: string;
  factsOn: string;
}

/** What it is about, and in which capacity somebody complains: on both forms, to who complains as `you`. */
export function subjectFields(reader: Reader, kind: Accused, other?: ForSomebody): Field[] {
  const t = words(reader);
  const asked = other ?? { capacity: t('capacity'), factsOn: t('factsOn.hint') };
  return [
    {
      ...{ kind: 'select', name: 'topic', label: t('topic'), required: true },
      options: options(complaintTopics[kind], (topic) => t(`topic.${topic}`)),
    },
    {
      ...{ kind: 'radios', name: 'capacity', label: asked.capacity, required: true },
      options: options(capacitiesFor(kind), (capacity) => t(`capacity.${capacity}`)),
    },
    { kind: 'date', name: 'factsOn', label: t('factsOn'), hint: asked.factsOn },
  ];
}

/**
 * The fields as they are read: what is missing is said by the decision, with its ground, so the form lets it through; a
 * choice that was not made is said by the form.
 */
export const asRead = (fields: readonly Field[]): Field[] =>
  fields.map((field) =>
    field.kind === 'text' || field.kind === 'textarea' ? { ...field, required: false } : { ...field },
  );

/** What a form says as what the schema reads: ticks as yes or no, an absent text as an empty one. */
export const commandOf = (input: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
  text: '',
  name: '',
  ...input,
  consents: Array.isArray(input.consents) && input.consents.includes('yes'),
});

/** Where a ground on a door stands on the form on which a complaint is passed on. */
export const fieldOfDoors = {
  vdab: 'to',
  federgon: 'to',
  centre: 'to',
  ombudsman: 'to',
  bosa: 'to',
  door: 'to',
} as const satisfies Readonly<Record<string, string>>;

/** At which field a ground stands, by what it is about. */
export const fieldOfGround = {
  text: 'text',
  name: 'name',
  email: 'email',
  topic: 'topic',
  consents: 'consents',
  factsOn: 'factsOn',
  receivedOn: 'receivedOn',
  vdab: 'door',
  federgon: 'door',
  centre: 'door',
  ombudsman: 'door',
  bosa: 'door',
  door: 'door',
  earlierNumber: 'earlierNumber',
} as const satisfies Readonly<Record<string, string>>;

/** The value of a field that comes once; '' when it is absent or repeated. */
export const single = (value: string | readonly string[] | undefined): string =>
  typeof value === 'string' ? value : '';

/** A file that is not kept is read to its end, so that its sender hears the answer. */
export const letGo = ({ file }: FileForm): void => void file?.stream.on('error', () => undefined).resume();

/** Why a file did not come in. */
export function notTaken(reader: Reader, brought: Exclude<BroughtAlong<unknown>, { ok: true }>): string {
  if (brought.why === 'quota') return words(reader)('evidence.too-much');
  const { code, values } = brought.refused;
  return text(fileTexts, reader.language)(code, values);
}
