import type { Day } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import { text } from '../../texts/catalogue.ts';
import { loadTexts } from '../../texts/load.ts';

/** The words of the page in a language. */
export const words = (language: Language) => text(loadTexts, language);

/** Minutes as hours: 3630 is `60 u 30 min`. */
export const hoursOf = (minutes: number, language: Language): string =>
  words(language)('hours.amount', { hours: Math.floor(minutes / 60), minutes: minutes % 60 }).trim();

const locale: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' };

/** A month in words, whole or short enough for an axis. */
export const monthOf = (month: Day, language: Language, length: 'long' | 'narrow' = 'long'): string => {
  // The first of the month at noon in UTC lies in that month everywhere that reads it so.
  const at = Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1, 1, 12);
  const year = length === 'long' ? { year: 'numeric' as const } : {};
  return new Intl.DateTimeFormat(locale[language], { month: length, ...year, timeZone: 'UTC' }).format(at);
};
