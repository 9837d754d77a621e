/** What may stand between two tokens of a PDF: white space and comments. As a piece of a pattern. */
export const blank = '(?:[\\0\\t\\n\\f\\r ]|%[^\\r\\n]*[\\r\\n])*';
const apart = '(?:[\\0\\t\\n\\f\\r ]|%[^\\r\\n]*[\\r\\n])+';

/** A reference to another object, such as `12 0 R`; its number is the first group. */
export const reference = `(\\d{1,10})${apart}\\d{1,5}${apart}R`;

/** A value that can hold something: a dictionary, an array, or a reference. */
export const holder = `(?:<<|\\[|${reference})`;

const spelling = (character: string) => {
  const hex = character.charCodeAt(0).toString(16);
  const anyCase = hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
  return `(?:${character}|#${anyCase})`;
};

/** A name in any spelling: `/JavaScript` and `/J#61vaScript` are the same. As a piece of a pattern. */
export const name = (plain: string) => `/${[...plain].map(spelling).join('')}(?=[\\0\\t\\n\\f\\r ()<>\\[\\]{}/%]|$)`;

/** Any of these names. */
export const names = (plain: readonly string[]) => plain.map(name).join('|');

/** The plain spelling of a name that was found, without its slash. */
export const plainName = (found: string) =>
  found.slice(1).replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
