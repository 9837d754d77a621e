import { describe, expect, test } from 'vitest';
import { type Label, languages } from '../../kernel/language.ts';
import { type FileSection, findSection, sections, sectionsOn } from './sections/index.ts';
import { identitySection, languageLevels } from './sections/portrait.ts';
import type { Field, Section } from './sections/section.ts';
import { tabs, tabsFor } from './tabs.ts';

/** The tabs as the manual prints them, sub-tabs under Begeleiding. */
const printed = [
  'Klantenportret',
  'Profiel & Gewenste jobs',
  "Cv's",
  'Ontwikkelingsplan',
  'Documenten',
  'Loopbaangegevens',
  'Begeleiding',
  'Dienstverlening',
];
const printedBelow = [
  'Stappen naar werk',
  'Traject',
  'Randvoorwaarden',
  'Inzetbaarheid',
  'Interne opmerking',
  'Inburgering',
];
const printedForSome = ['Leerweg', 'RVA', 'Transmissie', 'Extra', 'Opleidingscheques', 'Loopbaancheques', 'PmAB'];

describe('M-23: the tabs', () => {
  const seen = (role: Parameters<typeof tabsFor>[0]) => tabsFor(role).map(({ label }) => label.nl);
  const seenBelow = (role: Parameters<typeof tabsFor>[0]) =>
    tabsFor(role).flatMap(({ subTabs }) => subTabs.map(({ label }) => label.nl));

  test('a consultant sees the eight, with the six below Begeleiding', () => {
    expect(seen('consultant')).toEqual(printed);
    expect(seenBelow('consultant')).toEqual(printedBelow);
  });

  test('a mediator of VDAB sees seven more', () => {
    expect(seen('mediator')).toEqual([...printed, ...printedForSome]);
    expect(seenBelow('mediator')).toEqual(printedBelow);
  });

  test('the citizen sees all of them but Interne opmerking', () => {
    expect(seen('citizen')).toEqual([...printed, ...printedForSome]);
    expect(seenBelow('citizen')).toEqual(printedBelow.filter((label) => label !== 'Interne opmerking'));
  });

  test.each([
    'office-manager',
    'intervention-secretariat',
    'intervention-adviser',
    'data-protection-officer',
    'administrator',
    'system',
  ] as const)('the %s opens no file', (role) => {
    expect(tabsFor(role)).toEqual([]);
  });

  test('all sub-tabs stand under Begeleiding', () => {
    const under = tabsFor('mediator').filter(({ subTabs }) => subTabs.length > 0);
    expect(under.map(({ label }) => label.nl)).toEqual(['Begeleiding']);
  });

  test('each tab has content of its own, or shows documents, steps or what stands elsewhere', () => {
    const ofOthers = ['documents', 'guidance', 'steps'];
    const empty = tabs.filter(({ id }) => sectionsOn(id).length === 0).map(({ id }) => id);
    expect(empty).toEqual(ofOthers);
  });
});

test('M-24: Traject shows the wanted jobs', () => {
  expect(sectionsOn('path').map(({ id }) => id)).toEqual(['wanted-job']);
});

test('CEFR: the levels of a language are the six of the framework, and mother tongue', () => {
  expect(languageLevels.map(({ code }) => code)).toEqual(['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native']);
  const fields: readonly Field[] = findSection('language')?.fields ?? [];
  const leveled = fields.filter((field) => field.kind === 'code' && field.options === languageLevels);
  expect(leveled.map(({ name }) => name)).toEqual(['speaking', 'listening', 'reading', 'writing']);
});

describe.each([...sections, identitySection].map((one) => [one.id, one] as const))('the section %s', (_, given) => {
  const section: Section = given;
  const optionsOf = (field: Field) => ('options' in field ? field.options : []);

  test('has words in each language', () => {
    const words: Label[] = [
      section.label,
      section.entry,
      ...section.fields.flatMap((field) => [field.label, ...(field.hint ? [field.hint] : [])]),
      ...section.fields.flatMap(optionsOf).map(({ label }) => label),
    ];
    for (const label of words) for (const language of languages) expect(label[language].trim()).not.toBe('');
  });

  test('names each field, code and word once', () => {
    const twice = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) !== at);
    expect(twice(section.fields.map(({ name }) => name))).toEqual([]);
    for (const field of section.fields) {
      expect(twice(optionsOf(field).map(({ code }) => code))).toEqual([]);
      for (const language of languages) expect(twice(optionsOf(field).map(({ label }) => label[language]))).toEqual([]);
    }
  });

  test('refers to its own fields only', () => {
    const names = section.fields.map(({ name }) => name);
    const named = [
      ...(section.order ? [section.order.by] : []),
      ...(section.periods ?? []).flat(),
      ...section.fields.flatMap(({ requiredWith }) => (requiredWith ? [requiredWith] : [])),
    ];
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('stands on a tab whose roles include those who write', () => {
    const tab = tabs.find(({ id }) => id === section.tab);
    const seeing: readonly string[] = tab?.visibleTo ?? [];
    expect(section.editableBy.filter((role) => !seeing.includes(role))).toEqual([]);
  });
});

test('sections have names of their own', () => {
  const ids = sections.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a tab shows its sections to those for whom they are kept', () => {
  const audienceOf = (section: FileSection) => {
    const tab = tabs.find(({ id }) => id === section.tab);
    const seeing: readonly string[] = tab?.visibleTo ?? [];
    return !seeing.includes('consultant') ? 'vdab' : !seeing.includes('citizen') ? 'internal' : 'file';
  };
  const all: readonly FileSection[] = sections;
  expect(all.filter((section) => audienceOf(section) !== section.audience)).toEqual([]);
});
