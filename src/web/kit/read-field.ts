import { dayFromParts } from '../../kernel/day.ts';
import type { TextValues } from '../../texts/catalogue.ts';
import type { kit } from '../../texts/kit.ts';
import {
  type CheckboxesField,
  type DateField,
  datePartsOf,
  type Field,
  type FormValues,
  type LookupField,
  type RadiosField,
  type SelectField,
  type TextareaField,
  type TextField,
  textOf,
  textsOf,
} from './field.ts';

type Code = Extract<keyof (typeof kit)['nl'], `invalid.${string}`> extends `invalid.${infer Rest}` ? Rest : never;

/** One field, read: as typed, as meant, and what is wrong with it. */
interface ReadField {
  values: Record<string, string | readonly string[]>;
  input?: string | readonly string[];
  error?: { code: Code; about?: TextValues };
}

/** Reads one field out of what was posted. */
export function readField(field: Field, posted: FormValues): ReadField {
  switch (field.kind) {
    case 'text':
    case 'textarea':
      return readText(field, posted);
    case 'date':
      return readDate(field, posted);
    case 'select':
    case 'radios':
      return readChoice(field, posted);
    case 'checkboxes':
      return readTicks(field, posted);
    case 'lookup':
      return readLookup(field, posted);
    case 'hidden':
      return { values: { [field.name]: textOf(posted, field.name) }, input: textOf(posted, field.name) };
    case 'file':
    case 'readonly':
      return { values: {} };
  }
}

function readText(field: TextField | TextareaField, posted: FormValues): ReadField {
  const typed = textOf(posted, field.name);
  const meant = typed.trim();
  const values = { [field.name]: typed };
  if (meant === '') return field.required ? { values, error: { code: 'required' } } : { values };
  const limit = field.maxLength;
  if (limit !== undefined && meant.length > limit)
    return { values, input: meant, error: { code: 'too-long', about: { limit, over: meant.length - limit } } };
  return { values, input: meant };
}

function readDate({ name, required }: DateField, posted: FormValues): ReadField {
  const parts = datePartsOf(posted, name);
  const values = { [`${name}-day`]: parts.day, [`${name}-month`]: parts.month, [`${name}-year`]: parts.year };
  const [day, month, year] = [parts.day.trim(), parts.month.trim(), parts.year.trim()];
  if (!day && !month && !year) return required ? { values, error: { code: 'date-missing' } } : { values };
  const missing = !day ? 'day' : !month ? 'month' : !year ? 'year' : null;
  if (missing) return { values, error: { code: `date-part-${missing}` } };
  if (!/^\d{4}$/.test(year)) return { values, error: { code: 'date-year' } };
  const meant = dayFromParts(day, month, year);
  return meant
    ? { values, input: meant }
    : { values, error: { code: 'date', about: { given: `${day}/${month}/${year}` } } };
}

function readChoice(field: SelectField | RadiosField, posted: FormValues): ReadField {
  const chosen = textOf(posted, field.name);
  const values = { [field.name]: chosen };
  if (chosen === '') return field.required ? { values, error: { code: 'choice-missing' } } : { values };
  const isOffered = field.options.some(({ value }) => value === chosen);
  return isOffered ? { values, input: chosen } : { values, error: { code: 'choice' } };
}

function readTicks(field: CheckboxesField, posted: FormValues): ReadField {
  const chosen = textsOf(posted, field.name);
  const values = { [field.name]: chosen };
  if (chosen.length === 0)
    return field.required ? { values, error: { code: 'choice-missing' } } : { values, input: [] };
  const areOffered = chosen.every((one) => field.options.some(({ value }) => value === one));
  return areOffered ? { values, input: chosen } : { values, error: { code: 'choice' } };
}

function readLookup({ name, required, options, found = [], own }: LookupField, posted: FormValues): ReadField {
  const choice = textOf(posted, `${name}-choice`);
  if (choice) return { values: { [name]: choice }, input: choice };
  const typed = textOf(posted, name);
  const meant = typed.trim().toLowerCase();
  const values = { [name]: typed };
  if (meant === '') return required ? { values, error: { code: 'required' } } : { values };
  const known = own ? [...options, ...found, own] : [...options, ...found];
  const match = known.find(({ value, label }) => label.toLowerCase() === meant || value === typed);
  return match
    ? { values, input: match.value }
    : { values, error: { code: 'not-in-list', about: { given: typed.trim() } } };
}
