import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../kernel/language.ts';

/** Texts of one area: the same keys in every language, as ICU messages. */
export type Catalogue<Key extends string = string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;
/** What an ICU message may be filled with. Days are passed as already formatted text. */
export type TextValues = Readonly<Record<string, string | number>>;
/** Looks a text up in one language and fills it in. */
export type Text<Key extends string = string> = (key: Key, values?: TextValues) => string;

/**
 * Binds the three languages of an area together; a key that is missing in one of them does not compile.
 * Dutch comes first and decides which keys there are.
 */
export const catalogue = <const Nl extends Readonly<Record<string, string>>>(
  nl: Nl,
  fr: Readonly<Record<keyof Nl & string, string>>,
  en: Readonly<Record<keyof Nl & string, string>>,
): Catalogue<keyof Nl & string> => ({ nl, fr, en });

/** Two areas as one, for pages that speak of both; where both have a text by one name, the second's holds. */
export const together = <A extends string, B extends string>(
  one: Catalogue<A>,
  other: Catalogue<B>,
): Catalogue<A | B> => ({
  nl: { ...one.nl, ...other.nl },
  fr: { ...one.fr, ...other.fr },
  en: { ...one.en, ...other.en },
});

/** Whether an area has a text by this name, which may come from data. */
export const hasText = <Key extends string>(area: Catalogue<Key>, name: string): name is Key =>
  Object.hasOwn(area.nl, name);

const compiled = new Map<string, IntlMessageFormat>();
const locale: Record<Language, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' };

/** The texts of an area in one language. Messages are compiled once per process. */
export function text<Key extends string>(area: Catalogue<Key>, language: Language): Text<Key> {
  return (key, values) => {
    const message = area[language][key];
    if (!message.includes('{')) return message;
    const id = `${language}\u0000${message}`;
    let format = compiled.get(id);
    if (!format)
      compiled.set(id, (format = new IntlMessageFormat(message, locale[language], undefined, { ignoreTag: true })));
    return String(format.format(values));
  };
}
