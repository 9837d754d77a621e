import type { Ground } from '../../kernel/decision.ts';
import type { Language } from '../../kernel/language.ts';
import { text } from '../../texts/catalogue.ts';
import { kit } from '../../texts/kit.ts';
import type { Field, FieldErrors, FileField, FormValues } from './field.ts';
import { readField } from './read-field.ts';

/** What a posted form said. */
export interface ReadForm {
  /** Everything as it was typed, to draw the form again; after a help button with what it filled in. */
  values: FormValues;
  /** Ready for the verb's schema: trimmed, dates as `Day`, lookups as option value, ticks as list, empty fields left out. */
  input: Record<string, string | readonly string[]>;
  /** Sentences per field in the order of the form; null when all is well. */
  errors: FieldErrors | null;
  /** Value of the button that was pressed (`do`), '' for a plain submit. */
  pressed: string;
  /** A help button was pressed ("huidige datum", "eigen gegevens", "Zoek"): draw the form again, nothing is submitted. */
  help: { kind: 'today' | 'own' | 'search'; field: string; query: string } | null;
}

// What is wrong follows after a colon: a label that asks would end in "?:".
const nameOf = (label: string): string => label.replace(/\s*\?$/, '');

/** Reads a urlencoded body by the fields that were asked. What was not asked is not read. */
export function readForm(fields: readonly Field[], body: unknown, language: Language): ReadForm {
  const posted = bodyValues(body);
  const help = helpPressed(fields, posted);
  const values: Record<string, string | readonly string[]> = {};
  const input: Record<string, string | readonly string[]> = {};
  const errors: Record<string, string> = {};
  for (const field of fields) {
    const read = readField(field, posted);
    Object.assign(values, read.values, help?.field === field.name ? filledIn(field, help.kind) : {});
    if (read.input !== undefined) input[field.name] = read.input;
    if (read.error && 'label' in field)
      errors[field.name] = text(kit, language)(`invalid.${read.error.code}`, {
        field: nameOf(field.label),
        ...read.error.about,
      });
  }
  return {
    values,
    input,
    errors: help === null && Object.keys(errors).length > 0 ? errors : null,
    pressed: typeof posted.do === 'string' ? posted.do : '',
    help,
  };
}

/** Only texts and lists of texts are values; line ends become one sign. */
function bodyValues(body: unknown): FormValues {
  const values: Record<string, string | readonly string[]> = {};
  const entries: [string, unknown][] = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  for (const [name, value] of entries) {
    if (typeof value === 'string') values[name] = value.replace(/\r\n?/g, '\n');
    else if (Array.isArray(value)) values[name] = value.filter((one) => typeof one === 'string');
  }
  return values;
}

function helpPressed(fields: readonly Field[], posted: FormValues): ReadForm['help'] {
  for (const kind of ['today', 'own', 'search'] as const) {
    const field = fields.find(({ name }) => name === posted[kind]);
    const typed = field && posted[field.name];
    if (field) return { kind, field: field.name, query: typeof typed === 'string' ? typed.trim() : '' };
  }
  return null;
}

function filledIn(field: Field, kind: 'today' | 'own' | 'search'): Record<string, string> {
  if (kind === 'own' && field.kind === 'lookup' && field.own) return { [field.name]: field.own.value };
  if (kind !== 'today' || field.kind !== 'date' || !field.today) return {};
  const [year = '', month = '', day = ''] = field.today.split('-');
  return { [`${field.name}-day`]: day, [`${field.name}-month`]: month, [`${field.name}-year`]: year };
}

/** The errors of several judges, the first sentence per field, in the order of the form; null when there are none. */
export function mergeErrors(
  fields: readonly Field[],
  ...lists: (FieldErrors | null | undefined)[]
): FieldErrors | null {
  const all: Record<string, string> = Object.assign({}, ...lists.toReversed());
  const order = fields.map(({ name }) => name);
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const sorted = Object.entries(all).sort(([a], [b]) => rank(a) - rank(b));
  return sorted.length > 0 ? Object.fromEntries(sorted) : null;
}

/** Issues of a schema (zod's `error.issues`) as sentences at their fields; one about no field comes under `''`. */
export function issueErrors(
  fields: readonly Field[],
  issues: readonly { path: readonly PropertyKey[] }[],
  language: Language,
): FieldErrors {
  const t = text(kit, language);
  const sentences = issues.map(({ path }): [string, string] => {
    const field = fields.find(({ name }) => name === path[0]);
    return field && 'label' in field
      ? [field.name, t('invalid.other', { field: nameOf(field.label) })]
      : ['', t('invalid.form', { about: path.join('.') })];
  });
  return Object.fromEntries(sentences.toReversed());
}

/** The sentence for a file that was not chosen; whether it was is known to who reads the multipart body. */
export const missingFile = ({ label }: FileField, language: Language): string =>
  text(kit, language)('invalid.file-missing', { field: nameOf(label) });

/**
 * Grounds of a refusal as sentences at the fields they are about; those about no field come together under `''`.
 * `say` is usually `groundSentence` in the reader's language.
 */
export function groundErrors(
  grounds: readonly Ground[],
  say: (ground: Ground) => string,
  fieldOf: (ground: Ground) => string = () => '',
): FieldErrors {
  const errors: Record<string, string> = {};
  for (const ground of grounds) {
    const [name, sentence] = [fieldOf(ground), say(ground)];
    errors[name] = errors[name] === undefined ? sentence : `${errors[name]} ${sentence}`;
  }
  return errors;
}
