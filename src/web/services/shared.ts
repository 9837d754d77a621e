import type { Language } from '../../kernel/language.ts';
import { baseServices, serviceOf } from '../../modules/services/index.ts';
import { type Text, text } from '../../texts/catalogue.ts';
import { offeringTexts } from '../../texts/services.ts';
import { numberIn } from '../outplacement/read.ts';

/** The words of these pages. */
export const words = (language: Language): Text<keyof (typeof offeringTexts)['nl'] & string> =>
  text(offeringTexts, language);

const locale: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' };

/** An amount in cents as people read it: `€ 2.500,00`. */
export const inEuros = (cents: number, language: Language): string =>
  new Intl.NumberFormat(locale[language], { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** Minutes in hours as people read them: 3600 is `60`, 450 is `7,5`. */
export const inHours = (minutes: number, language: Language): string =>
  new Intl.NumberFormat(locale[language], { maximumFractionDigits: 2 }).format(minutes / 60);

/** A number as people type it, times a hundred and in whole parts; NaN when it is none. */
export const hundredfold = (typed: unknown): number =>
  typeof typed === 'string' ? Math.round(numberIn(typed) * 100) : Number.NaN;

/** The names of services in a language: of the catalogue, and of an office's own by their ids. */
export const namesOf = (
  services: readonly string[],
  own: Readonly<Record<string, string>>,
  language: Language,
): string[] => services.map((code) => serviceOf(code)?.label[language] ?? own[code] ?? code);

/** What services stand there on top of the base. */
export const extrasOf = (services: readonly string[]): string[] =>
  services.filter((code) => !baseServices.some((one) => one === code));
