import { describe, expect, test } from 'vitest';
import { day } from '../../kernel/day.ts';
import { findSection } from './sections/index.ts';
import type { Field, Section } from './sections/section.ts';
import { label } from './sections/section.ts';
import { type Given, readValues } from './values.ts';

const today = day('2026-03-01');
const words = label('Veld', 'Champ', 'Field');
const options = ['a', 'b', 'c'].map((code) => ({ code, label: words }));

const of = (...fields: Field[]): Section => ({
  id: 'made-up',
  tab: 'portrait',
  label: words,
  entry: words,
  cardinality: 'many',
  audience: 'file',
  editableBy: [],
  fields,
  periods: [['from', 'to']],
});

const wrongIn = (section: Section | null, given: Given) =>
  section && readValues(section, given, today).wrong.map(({ code, about }) => `${about}: ${code}`);

const one = (field: Omit<Field, 'name' | 'label'> & Record<string, unknown>, value: Given[string]) =>
  // A test lays out a field of any kind under one name.
  readValues(of({ ...field, name: 'x', label: words } as Field), { x: value }, today);

describe('OURS-input: what a field takes', () => {
  const text = { kind: 'text', max: 5 } as const;
  const uuid = '01234567-89ab-4cde-8f01-23456789abcd';
  test.each<[string, Parameters<typeof one>[0], Given[string], unknown]>([
    ['a text up to its length', text, 'abcde', 'abcde'],
    ['spaces around and controls go', { kind: 'text', max: 5 }, ' a\u0000b\u0007 ', 'ab'],
    ['a line of text has one line', { kind: 'text', max: 9 }, 'a\r\n b', 'a b'],
    ['a long text keeps its lines', { kind: 'long-text', max: 9 }, 'a\r\nb', 'a\nb'],
    ['a number for a text is its digits', text, 2000, '2000'],
    ['a day', { kind: 'day' }, '2028-02-29', '2028-02-29'],
    ['today where it must not lie ahead', { kind: 'day', past: true }, '2026-03-01', '2026-03-01'],
    ['a month', { kind: 'month' }, '1996-09', '1996-09'],
    ['this month where it must not lie ahead', { kind: 'month', past: true }, '2026-03', '2026-03'],
    ['a code of the list', { kind: 'code', options }, 'b', 'b'],
    ['codes once, in the order of the list', { kind: 'codes', options }, ['c', 'a', 'c'], ['a', 'c']],
    ['one tick of a form', { kind: 'codes', options }, 'c', ['c']],
    ['a number at its lower end', { kind: 'number', min: 1, max: 5 }, 1, 1],
    ['a number as typed, at its upper end', { kind: 'number', min: 1, max: 5 }, '5', 5],
    ['yes', { kind: 'yes-no' }, 'yes', true],
    ['no, as JSON', { kind: 'yes-no' }, false, false],
    [
      'a phone number with dots and a country',
      { kind: 'text', max: 40, format: 'phone' },
      '+32 470.12.34.56',
      '+32 470.12.34.56',
    ],
    ['an e-mail address', { kind: 'text', max: 40, format: 'e-mail' }, 'bina@example.org', 'bina@example.org'],
    [
      'an occupation',
      { kind: 'uri', of: 'esco-occupation' },
      `http://data.europa.eu/esco/occupation/${uuid}`,
      `http://data.europa.eu/esco/occupation/${uuid}`,
    ],
  ])('%s', (_, field, value, expected) => {
    const { codes, texts, wrong } = one(field, value);
    expect(wrong).toEqual([]);
    expect({ ...codes, ...texts }).toEqual({ x: expected });
  });

  test.each<[string, Parameters<typeof one>[0], Given[string], string]>([
    ['one letter too many', text, 'abcdef', 'text-too-long'],
    ['a list for a text', text, ['a'], 'field-missing'],
    ['29 February of a common year', { kind: 'day' }, '2026-02-29', 'day-impossible'],
    ['a day as people write it', { kind: 'day' }, '21/11/2018', 'day-impossible'],
    ['tomorrow', { kind: 'day', past: true }, '2026-03-02', 'date-in-future'],
    ['a thirteenth month', { kind: 'month' }, '2026-13', 'month-impossible'],
    ['a day for a month', { kind: 'month' }, '2026-03-01', 'month-impossible'],
    ['next month', { kind: 'month', past: true }, '2026-04', 'date-in-future'],
    ['a code of another list', { kind: 'code', options }, 'd', 'choice-unknown'],
    ['two codes for one', { kind: 'code', options }, ['a', 'b'], 'choice-unknown'],
    ['one unknown code among several', { kind: 'codes', options }, ['a', 'd'], 'choice-unknown'],
    ['a number below its lower end', { kind: 'number', min: 1, max: 5 }, 0, 'number-impossible'],
    ['a number above its upper end', { kind: 'number', min: 1, max: 5 }, '6', 'number-impossible'],
    ['half a number', { kind: 'number', min: 1, max: 5 }, 1.5, 'number-impossible'],
    ['half a number as typed', { kind: 'number', min: 1, max: 5 }, '1,5', 'number-impossible'],
    ['perhaps', { kind: 'yes-no' }, 'perhaps', 'yes-no-impossible'],
    ['letters for a phone number', { kind: 'text', max: 40, format: 'phone' }, 'bel mij', 'phone-impossible'],
    [
      'an address without an at sign',
      { kind: 'text', max: 40, format: 'e-mail' },
      'bina.example.org',
      'email-impossible',
    ],
  ])('not %s', (_, field, value, code) => {
    const { codes, texts, wrong } = one(field, value);
    expect(wrong).toEqual([{ code, source: 'OURS-input', about: 'x' }]);
    expect({ ...codes, ...texts }).toEqual({});
  });

  test.each([
    `https://data.europa.eu/esco/occupation/${uuid}`,
    `http://data.europa.eu/esco/skill/${uuid}`,
    `http://data.europa.eu/esco/occupation/${uuid}/x`,
    `http://data.europa.eu/esco/occupation/${uuid.toUpperCase()}`,
    `http://dataXeuropa.eu/esco/occupation/${uuid}`,
    'http://data.europa.eu/esco/occupation/2512.4',
    'verpleegkundige',
  ])('ESCO: no address of an occupation: %s', (value) => {
    const { wrong } = one({ kind: 'uri', of: 'esco-occupation' }, value);
    expect(wrong).toEqual([{ code: 'esco-impossible', source: 'ESCO', about: 'x' }]);
  });
});

describe('OURS-input: an entry as a whole', () => {
  test('every wrong field is named at once, in the order of the form', () => {
    expect(wrongIn(findSection('situation'), { since: '2026-03-02', transport: ['rocket'] })).toEqual([
      'status: field-missing',
      'since: date-in-future',
      'transport: choice-unknown',
    ]);
  });

  test.each([null, undefined, '', '   ', '\u0007'])('%j leaves a required field empty', (value) => {
    expect(wrongIn(of({ kind: 'text', max: 9, name: 'x', label: words, required: true }), { x: value })).toEqual([
      'x: field-missing',
    ]);
  });

  test('a field that is filled in wrongly is not also missing', () => {
    expect(wrongIn(of({ kind: 'day', name: 'x', label: words, required: true }), { x: 'soon' })).toEqual([
      'x: day-impossible',
    ]);
  });

  test('a field that does not exist is refused, and what was typed as its name is not repeated', () => {
    expect(wrongIn(of({ kind: 'yes-no', name: 'x', label: words }), { x: true, 'Bina Patel': 'a' })).toEqual([
      'made-up: field-unknown',
    ]);
    expect(wrongIn(of(), JSON.parse('{"__proto__": "a"}'))).toEqual(['made-up: field-unknown']);
  });

  const month = (name: string): Field => ({ kind: 'month', name, label: words });
  test.each([
    ['2020-02', '2020-01', ['to: period-reversed']],
    ['2020-01', '2020-01', []],
    ['2020-01', '', []],
  ])('from %s to %s', (from, to, expected) => {
    expect(wrongIn(of(month('from'), month('to')), { from, to })).toEqual(expected);
  });

  test('a highest number below the lowest', () => {
    const count = (name: string): Field => ({ kind: 'number', min: 0, max: 99, name, label: words });
    expect(wrongIn(of(count('from'), count('to')), { from: 38, to: 9 })).toEqual(['to: range-reversed']);
    expect(wrongIn(of(count('from'), count('to')), { from: 9, to: 38 })).toEqual([]);
  });

  test('ESCO: an occupation asks for the version in which it was found; without one no version is asked', () => {
    const job = { title: 'Elektricien', score: 5 };
    const occupation = 'http://data.europa.eu/esco/occupation/01234567-89ab-4cde-8f01-23456789abcd';
    const section = findSection('wanted-job');
    expect(wrongIn(section, job)).toEqual([]);
    expect(wrongIn(section, { ...job, occupation })).toEqual(['occupationVersion: field-missing']);
    expect(wrongIn(section, { ...job, occupation, occupationVersion: 'v1.2.1' })).toEqual([]);
    expect(wrongIn(section, { ...job, occupation: 'elektricien' })).toEqual([
      'occupation: esco-impossible',
      'occupationVersion: field-missing',
    ]);
  });
});
