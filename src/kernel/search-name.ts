/** Letters that stay whole under Unicode decomposition, as people type them on a keyboard that lacks them. */
const plainly: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

/**
 * What someone typed, as names are searched: small letters without accents; an apostrophe goes, any other mark between
 * letters (hyphen, comma, full stop) is a space. `Jean-Pierre D'HONDT` gives `jean pierre dhondt`.
 */
export const searchText = (typed: string): string =>
  typed
    .replace(/['’‘ʼ´`]/gu, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðłıþ]/g, (letter) => plainly[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Under which a person stands in lists and is found: family name first. Patel, Bina gives `patel bina`. */
export const searchName = (given: string, family: string): string =>
  `${searchText(family)} ${searchText(given)}`.trim();
