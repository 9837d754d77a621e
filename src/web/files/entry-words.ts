import { formatDay, parseDay } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import type { Code, Field, Section, Values } from '../../modules/file/index.ts';
import { type Text, text } from '../../texts/catalogue.ts';
import { fileTexts } from '../../texts/files.ts';
import type { Visit } from '../site.tsx';

export type FileText = Text<keyof (typeof fileTexts)['nl'] & string>;

/** The words of these pages for a visit. */
export const wordsOf = (visit: Visit): FileText => text(fileTexts, visit.language);

/** Whether somebody is in their own file, which is told in other words. */
export const isOwn = ({ actor }: Visit): boolean => actor.role === 'citizen';

/** A word that begins a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A month as people write it: `2018-11` is 11/2018. */
export const writtenMonth = (month: string): string => month.split('-').reverse().join('/');

/** What a field holds, in the words of the screen. */
export function said(field: Field, value: Code, language: Language): string {
  switch (field.kind) {
    case 'text':
    case 'long-text':
    case 'uri':
      return String(value);
    case 'day': {
      const on = parseDay(String(value));
      return on ? formatDay(on, language) : String(value);
    }
    case 'month':
      return writtenMonth(String(value));
    case 'number':
      return isScore(field) ? `${value} / ${field.max}` : String(value);
    case 'yes-no':
      return text(fileTexts, language)(value === true ? 'yes' : 'no');
    case 'code':
    case 'codes': {
      const labelOf = (code: string) => field.options.find((option) => option.code === code)?.label[language] ?? code;
      return [value]
        .flat()
        .map((code) => labelOf(String(code)))
        .join(', ');
    }
  }
}

/** A number on a short scale, which is chosen rather than typed. */
export const isScore = ({ min, max }: { min: number; max: number }): boolean => min === 1 && max <= 5;

/** The fields that a page shows by themselves: the version of an ESCO address is shown with it. */
export const shownFields = ({ fields }: Pick<Section, 'fields'>): Field[] =>
  fields.filter(({ requiredWith }) => !fields.some(({ name, kind }) => name === requiredWith && kind === 'uri'));

/**
 * What an entry is called among others of its section: its first field when that is short (`Lasser`), with its label
 * when it is a day (`Ingeschat op 02/03/2026`); a remark goes by the day on which it was last saved.
 */
export function entryTitle(
  section: Pick<Section, 'fields' | 'entry'>,
  values: Values,
  updated: string | null,
  language: Language,
): string {
  const [first] = section.fields;
  const value = first && values[first.name];
  if (first && value !== undefined && first.kind !== 'long-text') {
    const words = said(first, value, language);
    return first.kind === 'day' ? `${first.label[language]} ${words}` : words;
  }
  const entry = capital(section.entry[language]);
  return updated ? text(fileTexts, language)('entry-of', { entry, day: updated }) : entry;
}
