import { changeable, type ValueChangeStatus, type ValueName, valueChange2026 } from '../../../schemes/index.ts';
import { type Day, formatDay, parseDay } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import { changeableOf } from '../../modules/values/index.ts';
import { type Text, text } from '../../texts/catalogue.ts';
import { valueTexts } from '../../texts/values.ts';
import { Tag, type Tone } from '../kit/index.ts';

/** The words of these pages. */
export const words = (language: Language): Text<keyof (typeof valueTexts)['nl'] & string> => text(valueTexts, language);

/** What a value is the number of, in words. */
export const labelOf = (name: ValueName, language: Language): string => changeable[name].label[language];

/** A number of a value with its unit: `3 jaar`, `82,5 %`. */
export const numberOf = (name: ValueName, value: number | string, language: Language): string =>
  words(language)('number', { unit: changeableOf(name).unit, n: Number(value) });

/** A day of a text as one reads it; '' when it is none. */
export function dayText(given: string | null, language: Language): string {
  const day: Day | null = given === null ? null : parseDay(given);
  return day === null ? '' : formatDay(day, language);
}

const tones: Readonly<Record<ValueChangeStatus, Tone>> = {
  new: 'grey',
  draft: 'grey',
  rehearsed: 'yellow',
  published: 'blue',
  'in-force': 'green',
  withdrawn: 'red',
};

/** What a change is today, as a word in a colour. */
export const StatusTag = ({ status, language }: { status: ValueChangeStatus; language: Language }) => (
  <Tag label={valueChange2026.statuses[status].label[language]} tone={tones[status]} />
);
