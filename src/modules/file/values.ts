import type { Cite } from '../../../sources/index.ts';
import { type Day, parseDay } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import { cleanText } from '../fields.ts';
import type { CodeField, Field, NumberField, Section, TextField } from './sections/section.ts';

/** What a field holds that is no free text: a code, a day, a month, an address, a number, yes or no, several codes. */
export type Code = string | number | boolean | readonly string[];
/** The fields of an entry that are filled in, by name; texts among them. */
export type Values = Readonly<Record<string, Code>>;
/** What someone filled in: as typed on a form, or as JSON. Null, an empty text and an empty list mean not filled in. */
export type Given = Readonly<Record<string, Code | null | undefined>>;

/** The values of an entry as they are kept: codes with the entry, texts beside it. */
export interface ReadValues {
  codes: Values;
  texts: Readonly<Record<string, string>>;
}

type Reading = { ok: true; value: Code } | { ok: false; code: Ground['code']; source: Cite };

const read = (value: Code): Reading => ({ ok: true, value });
const wrong = (code: Ground['code'], source: Cite = 'OURS-input'): Reading => ({ ok: false, code, source });

/** Whether a field holds free text, which is kept beside the entry. */
export const isText = (field: Field): field is TextField => field.kind === 'text' || field.kind === 'long-text';

/**
 * Reads what was filled in for an entry of a section: every field of its kind, required ones present, periods not
 * reversed. Gives what can be kept and every ground that is wrong, each about its field, so that all are said at once.
 * Worked example, on 2026-03-01: a situation without `status`, with `since` 2026-03-02, gives two grounds.
 */
export function readValues(section: Section, given: Given, today: Day): ReadValues & { wrong: Ground[] } {
  const known = new Map(Object.entries(given));
  const codes: Record<string, Code> = {};
  const texts: Record<string, string> = {};
  const grounds: Ground[] = [];
  for (const field of section.fields) {
    const value = filledIn(field, known.get(field.name));
    known.delete(field.name);
    if (value === null) continue;
    const reading = readField(field, value, today);
    if (!reading.ok) grounds.push({ code: reading.code, source: reading.source, about: field.name });
    else if (isText(field)) texts[field.name] = String(reading.value);
    else codes[field.name] = reading.value;
  }
  // A name that is no field may be anything that someone typed: the ground, which is journalled, does not repeat it.
  if (known.size > 0) grounds.push({ code: 'field-unknown', source: 'OURS-input', about: section.id });
  const all = { ...codes, ...texts };
  grounds.push(...missing(section, all, grounds), ...reversed(section, codes));
  return { codes, texts, wrong: inOrder(section, grounds) };
}

/** What stands in a field, or null when nothing does. */
function filledIn(field: Field, given: Code | null | undefined): Code | null {
  if (given === null || given === undefined) return null;
  if (typeof given === 'string') {
    const clean = cleanText(field.kind === 'text' ? given.replace(/\s+/g, ' ') : given);
    return clean === '' ? null : clean;
  }
  return Array.isArray(given) && given.length === 0 ? null : given;
}

function readField(field: Field, value: Code, today: Day): Reading {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return readText(field, value);
    case 'day':
      return readDate(value, parseDay, field.past ? today : null, 'day-impossible');
    case 'month':
      return readDate(value, parseMonth, field.past ? today.slice(0, 7) : null, 'month-impossible');
    case 'code':
      return typeof value === 'string' && isOffered(field, value) ? read(value) : wrong('choice-unknown');
    case 'codes':
      return readCodes(field, value);
    case 'number':
      return readNumber(field, value);
    case 'yes-no':
      return readYesNo(value);
    case 'uri':
      return typeof value === 'string' && esco[field.of].test(value) ? read(value) : wrong('esco-impossible', 'ESCO');
  }
}

const formats = {
  'e-mail': { pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, code: 'email-impossible' },
  phone: { pattern: /^\+?\d(?:[ ./()-]{0,2}\d){5,18}$/, code: 'phone-impossible' },
} as const;

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const esco = {
  'esco-occupation': new RegExp(`^http://data\\.europa\\.eu/esco/occupation/${uuid}$`),
  'esco-skill': new RegExp(`^http://data\\.europa\\.eu/esco/skill/${uuid}$`),
} as const;

function readText({ max, format }: TextField, value: Code): Reading {
  if (typeof value !== 'string' && typeof value !== 'number') return wrong('field-missing');
  const text = String(value);
  if (text.length > max) return wrong('text-too-long');
  const asked = format && formats[format];
  return asked && !asked.pattern.test(text) ? wrong(asked.code) : read(text);
}

const parseMonth = (text: string): string | null => (parseDay(`${text}-01`) ? text : null);

function readDate(
  value: Code,
  parse: (text: string) => string | null,
  latest: string | null,
  impossible: Ground['code'],
): Reading {
  const found = typeof value === 'string' ? parse(value) : null;
  if (found === null) return wrong(impossible);
  return latest !== null && found > latest ? wrong('date-in-future') : read(found);
}

const isOffered = ({ options }: CodeField, code: string): boolean => options.some((option) => option.code === code);

/** Several codes, kept once each in the order of the list, so that the same choice is always the same value. */
function readCodes(field: CodeField, value: Code): Reading {
  const chosen = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(chosen) || !chosen.every((code) => isOffered(field, code))) return wrong('choice-unknown');
  return read(field.options.map(({ code }) => code).filter((code) => chosen.includes(code)));
}

function readNumber({ min, max }: NumberField, value: Code): Reading {
  const number = typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max
    ? read(number)
    : wrong('number-impossible');
}

function readYesNo(value: Code): Reading {
  if (typeof value === 'boolean') return read(value);
  if (value === 'yes' || value === 'no') return read(value === 'yes');
  return wrong('yes-no-impossible');
}

/** Required fields that are empty; one that is filled in wrongly is not also missing. */
function missing({ fields }: Section, values: Values, already: readonly Ground[]): Ground[] {
  const stands = (name: string) => values[name] !== undefined || already.some(({ about }) => about === name);
  return fields
    .filter(({ required, requiredWith }) => required || (requiredWith !== undefined && stands(requiredWith)))
    .filter(({ name }) => !stands(name))
    .map(({ name }) => ({ code: 'field-missing', source: 'OURS-input', about: name }));
}

function reversed({ periods = [] }: Section, codes: Values): Ground[] {
  return periods.flatMap(([from, to]): Ground[] => {
    const [first, last] = [codes[from], codes[to]];
    if (first === undefined || last === undefined || first <= last) return [];
    return [
      { code: typeof first === 'number' ? 'range-reversed' : 'period-reversed', source: 'OURS-input', about: to },
    ];
  });
}

/** Grounds in the order of the section's fields, as one reads the form. */
function inOrder({ fields }: Section, grounds: readonly Ground[]): Ground[] {
  const place = new Map(fields.map(({ name }, at) => [name, at]));
  return [...grounds].sort((a, b) => (place.get(a.about) ?? -1) - (place.get(b.about) ?? -1));
}
