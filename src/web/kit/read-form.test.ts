import { describe, expect, test } from 'vitest';
import { day } from '../../kernel/day.ts';
import { type Field, groundErrors, issueErrors, mergeErrors, readForm } from './index.ts';

const fields: Field[] = [
  { kind: 'hidden', name: 'version' },
  {
    kind: 'select',
    name: 'state',
    label: 'Toestand',
    required: true,
    options: [{ value: 'in-progress', label: 'Bezig' }],
  },
  { kind: 'date', name: 'startsOn', label: 'Datum', required: true, today: day('2018-11-21') },
  {
    kind: 'lookup',
    name: 'executor',
    label: 'Uitvoerder',
    options: [{ value: 'o2', label: 'Kompas Noord (385)' }],
    own: { value: 'o1', label: 'Kompas (384)' },
  },
  { kind: 'checkboxes', name: 'themes', label: 'Thema’s', options: [{ value: 'cv', label: 'Cv' }] },
  { kind: 'textarea', name: 'summary', label: 'Samenvatting', maxLength: 10 },
];

const good = {
  version: '3',
  state: 'in-progress',
  'startsOn-day': ' 1',
  'startsOn-month': '2',
  'startsOn-year': '2019',
  executor: 'kompas noord (385)',
  themes: 'cv',
  summary: ' kort ',
};

const dated = (date: string, month: string, year: string) => ({
  ...good,
  'startsOn-day': date,
  'startsOn-month': month,
  'startsOn-year': year,
});

describe('a posted form', () => {
  test('gives the verb what was meant and the page what was typed', () => {
    const read = readForm(fields, good, 'nl');

    expect(read.errors).toBeNull();
    expect(read.input).toEqual({
      version: '3',
      state: 'in-progress',
      startsOn: '2019-02-01',
      executor: 'o2',
      themes: ['cv'],
      summary: 'kort',
    });
    expect(read.values).toMatchObject({ 'startsOn-day': ' 1', executor: 'kompas noord (385)', summary: ' kort ' });
  });

  test('leaves out what is empty and what was not asked', () => {
    const { input } = readForm(fields, { ...good, summary: ' ', executor: '', isAdmin: 'yes' }, 'nl');
    expect(input).not.toHaveProperty('summary');
    expect(input).not.toHaveProperty('executor');
    expect(input).not.toHaveProperty('isAdmin');
  });

  test.each([
    {
      given: dated('31', '02', '2019'),
      says: 'Datum: 31/02/2019 bestaat niet. Vul een echte datum in, zoals 21/02/2019.',
    },
    {
      given: dated('29', '2', '2019'),
      says: 'Datum: 29/2/2019 bestaat niet. Vul een echte datum in, zoals 21/02/2019.',
    },
    { given: dated('', '', ''), says: 'Datum: vul dag, maand en jaar in, zoals 21/02/2019.' },
    { given: dated('1', '', '2019'), says: 'Datum: de maand ontbreekt. Vul een volledige datum in, zoals 21/02/2019.' },
    { given: dated('1', '2', '19'), says: 'Datum: schrijf het jaar met vier cijfers, zoals 2019.' },
  ])('M-05: a date that is none is refused: $says', ({ given, says }) => {
    const read = readForm(fields, given, 'nl');
    expect(read.errors).toEqual({ startsOn: says });
    expect(read.input).not.toHaveProperty('startsOn');
  });

  test('a question is named without its question mark', () => {
    const asked: Field[] = [
      { kind: 'radios', name: 'why', label: 'Waarom eindigde je contract?', required: true, options: [] },
      { kind: 'text', name: 'who', label: 'Qui vous accompagne ?', required: true },
    ];
    expect(readForm(asked, {}, 'nl').errors?.why).toBe('Waarom eindigde je contract: maak een keuze.');
    expect(readForm(asked, {}, 'fr').errors?.who).toMatch(/^Qui vous accompagne\s?: /u);
  });

  test('M-05: 29 February exists in a leap year', () => {
    expect(readForm(fields, dated('29', '02', '2020'), 'nl').input.startsOn).toBe('2020-02-29');
  });

  test('M-06: what is required is asked for, in the order of the form and in the language of the reader', () => {
    const { errors } = readForm(fields, {}, 'fr');
    expect(Object.keys(errors ?? {})).toEqual(['state', 'startsOn']);
    expect(errors?.state).toBe('Toestand : faites un choix.');
  });

  test.each([
    { text: '1234567890', over: null },
    { text: '12345678901', over: 'Samenvatting: schrijf 1 teken minder. Er is plaats voor 10 tekens.' },
    { text: '123456789\r\n', over: null },
  ])('counts a text as it will be kept: $text', ({ text, over }) => {
    expect(readForm(fields, { ...good, summary: text }, 'nl').errors?.summary ?? null).toBe(over);
  });

  test('a choice that was not offered is refused', () => {
    expect(readForm(fields, { ...good, state: 'stopped' }, 'nl').errors).toHaveProperty('state');
    expect(readForm(fields, { ...good, themes: ['cv', 'x'] }, 'nl').errors).toHaveProperty('themes');
  });

  test('a name that is not in the list is refused, and a choice among what was found is taken', () => {
    expect(readForm(fields, { ...good, executor: 'Kompas' }, 'nl').errors?.executor).toContain('“Kompas”');
    expect(readForm(fields, { ...good, executor: 'x', 'executor-choice': 'o9' }, 'nl').input.executor).toBe('o9');
  });

  test('says which button was pressed', () => {
    expect(readForm(fields, { ...good, do: 'draft' }, 'nl').pressed).toBe('draft');
  });
});

describe('a help button', () => {
  test('M-05: "huidige datum" fills in today, keeps the rest, and complains of nothing', () => {
    const read = readForm(fields, { summary: 'half', today: 'startsOn' }, 'nl');

    expect(read.help).toEqual({ kind: 'today', field: 'startsOn', query: '' });
    expect(read.errors).toBeNull();
    expect(read.values).toMatchObject({
      'startsOn-day': '21',
      'startsOn-month': '11',
      'startsOn-year': '2018',
      summary: 'half',
    });
  });

  test('M-05: "eigen gegevens" fills in oneself', () => {
    expect(readForm(fields, { own: 'executor' }, 'nl').values.executor).toBe('o1');
  });

  test('"Zoek" says what to look for', () => {
    expect(readForm(fields, { search: 'executor', executor: ' noord ' }, 'nl').help).toEqual({
      kind: 'search',
      field: 'executor',
      query: 'noord',
    });
  });

  test('for a field that was not asked does nothing', () => {
    expect(readForm(fields, { ...good, today: 'bornOn' }, 'nl').help).toBeNull();
  });
});

describe('errors of several judges', () => {
  test('come in the order of the form, the first sentence per field', () => {
    const merged = mergeErrors(fields, { summary: 'eerst', '': 'vooraan' }, null, { summary: 'later', state: 'kies' });
    expect(Object.entries(merged ?? {})).toEqual([
      ['state', 'kies'],
      ['summary', 'eerst'],
      ['', 'vooraan'],
    ]);
    expect(mergeErrors(fields, null, {})).toBeNull();
  });

  test('of a schema find their field', () => {
    expect(issueErrors(fields, [{ path: ['summary'] }, { path: [] }], 'nl')).toEqual({
      summary: 'Samenvatting: dit klopt nog niet. Kijk het na.',
      '': 'Er klopt iets niet met wat je verstuurde (). Probeer het opnieuw.',
    });
  });

  test('of a refusal stand at the field they are about, and together when they are about none', () => {
    const grounds = [
      { code: 'start-in-future', source: 'M-07', about: 'startsOn' },
      { code: 'door-closed', source: 'M-01', about: 'k1' },
      { code: 'not-your-role', source: 'M-16', about: 'k1' },
    ] as const;
    const errors = groundErrors(
      grounds,
      ({ code }) => code,
      ({ about }) => (about === 'startsOn' ? about : ''),
    );
    expect(errors).toEqual({ startsOn: 'start-in-future', '': 'door-closed not-your-role' });
  });
});
