import { parseDay } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import {
  type CodeField,
  type Field,
  type FileSection,
  type Given,
  isText,
  type NumberField,
  type ShownEntry,
  type TextField,
  type Values,
} from '../../modules/file/index.ts';
import { text } from '../../texts/catalogue.ts';
import { fileTexts } from '../../texts/files.ts';
import {
  type Field as FormField,
  type FormValues,
  type PrivacyCode,
  privacyWarnings,
  type ReadForm,
} from '../kit/index.ts';
import type { Visit } from '../site.tsx';
import { isOwn, isScore, writtenMonth } from './entry-words.ts';

/** Codes up to this many lie open; more are a list to unfold. */
const mostRadios = 6;

/** What a browser may fill in for somebody who writes about themselves (WCAG 1.3.5). */
const ownDetails: Readonly<Record<string, string>> = {
  street: 'street-address',
  postalCode: 'postal-code',
  municipality: 'address-level2',
  phone: 'tel',
  email: 'email',
};

/** The form of a section's entry, from its fields. */
export function entryFields(section: FileSection, visit: Visit): FormField[] {
  return [
    ...section.fields.map((field) => formField(section, field, visit)),
    { kind: 'hidden', name: 'version' },
    { kind: 'hidden', name: 'once' },
  ];
}

function formField(section: FileSection, field: Field, visit: Visit): FormField {
  const { language } = visit;
  const hint = hintOf(field, language);
  const named = {
    name: field.name,
    label: field.label[language],
    ...(hint ? { hint } : {}),
    ...(field.required ? { required: true } : {}),
  };
  switch (field.kind) {
    case 'text':
      return {
        ...named,
        kind: 'text',
        maxLength: field.max,
        ...typeOf(field),
        ...autocompleteOf(section, field, visit),
      };
    case 'long-text':
      return { ...named, kind: 'textarea', rows: field.max > 1000 ? 5 : 3, maxLength: field.max };
    case 'day':
      return { ...named, kind: 'date', ...(field.past ? { today: visit.today } : {}) };
    case 'month':
      return { ...named, kind: 'text', width: 10 };
    case 'uri':
      return { ...named, kind: 'text' };
    case 'number':
      return numberField(named, field);
    case 'yes-no':
      return { ...named, kind: 'radios', inline: true, options: yesOrNo(language) };
    case 'code':
      return {
        ...named,
        kind: field.required && isShort(field) ? 'radios' : 'select',
        options: optionsOf(field, language),
      };
    case 'codes':
      return { ...named, kind: 'checkboxes', options: optionsOf(field, language) };
  }
}

const isShort = ({ options }: CodeField) => options.length <= mostRadios;

const optionsOf = ({ options }: CodeField, language: Language) =>
  options.map(({ code, label }) => ({ value: code, label: label[language] }));

const yesOrNo = (language: Language) =>
  (['yes', 'no'] as const).map((value) => ({ value, label: text(fileTexts, language)(value) }));

function numberField(named: { name: string; label: string; hint?: string; required?: boolean }, field: NumberField) {
  const { min, max } = field;
  if (!isScore(field)) return { ...named, kind: 'text', inputMode: 'numeric', width: 5 } as const;
  const options = Array.from({ length: max - min + 1 }, (_, at) => String(min + at));
  return {
    ...named,
    kind: 'radios',
    inline: true,
    options: options.map((value) => ({ value, label: value })),
  } as const;
}

function hintOf(field: Field, language: Language): string {
  const t = text(fileTexts, language);
  const shape = field.kind === 'month' ? t('month-hint') : field.kind === 'uri' ? t('esco-hint') : '';
  return [field.hint?.[language], shape].filter(Boolean).join(' ');
}

const typeOf = ({ format }: TextField) =>
  format === 'e-mail' ? ({ type: 'email' } as const) : format === 'phone' ? ({ type: 'tel' } as const) : {};

function autocompleteOf(section: FileSection, { name }: TextField, visit: Visit) {
  const autocomplete = section.id === 'contact' && isOwn(visit) ? ownDetails[name] : undefined;
  return autocomplete ? { autocomplete } : {};
}

/** What stands in an entry, as its form begins with. */
export const entryValues = ({ fields }: FileSection, values: Values): FormValues =>
  Object.fromEntries(
    fields.flatMap((field): [string, string | readonly string[]][] => {
      const value = values[field.name];
      if (value === undefined) return [];
      if (typeof value === 'boolean') return [[field.name, value ? 'yes' : 'no']];
      if (typeof value === 'number') return [[field.name, String(value)]];
      return [[field.name, field.kind === 'month' ? writtenMonth(String(value)) : value]];
    }),
  );

/** What was filled in, as the verb takes it. */
export const givenIn = ({ fields }: FileSection, input: ReadForm['input']): Record<string, string | string[]> =>
  Object.fromEntries(
    fields.flatMap((field): [string, string | string[]][] => {
      const value = input[field.name];
      if (value === undefined) return [];
      if (typeof value !== 'string') return [[field.name, [...value]]];
      return [[field.name, field.kind === 'month' ? monthIn(value) : value]];
    }),
  );

/** A month as typed, `11/2018`, `11 2018` or `2018-11`; anything else is left for the verb to refuse at its field. */
export function monthIn(typed: string): string {
  const [, month = '', year = ''] = /^(\d{1,2})[\s/.-]+(\d{4})$/.exec(typed) ?? [];
  const read = `${year}-${month.padStart(2, '0')}`;
  return parseDay(`${read}-01`) ? read : typed;
}

/** An entry's values as someone would fill them in again, to say that they still hold. */
export const givenAgain = (values: Values): Record<string, string | number | boolean | string[]> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
  );

/**
 * What in the texts that changed asks a professional for a second thought (M-09). Citizens decide themselves what they
 * tell about themselves.
 */
export function doubtsIn(section: FileSection, given: Given, before: ShownEntry | null, visit: Visit): PrivacyCode[] {
  if (isOwn(visit)) return [];
  const changed = section.fields
    .filter(isText)
    .filter(({ kind }) => kind === 'long-text')
    .map(({ name }) => ({ now: given[name], was: before?.values[name] }))
    .filter(({ now, was }) => typeof now === 'string' && now !== was);
  return privacyWarnings(changed.map(({ now }) => String(now)).join('\n'));
}
