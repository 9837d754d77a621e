/** What can be written canonically: JSON without fractions, so that no number has two spellings. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/**
 * The one spelling of a value, for hashing: length-prefixed UTF-8 in NFC, keys in code point order, absent keys left
 * out. Two values have the same bytes exactly when they are the same; JSON text has no such promise.
 * Example: `{ b: 1, a: 'x' }` gives `o2:s1:as1:xs1:bi1:1`, each length in bytes.
 */
export function canonical(value: Plain): string {
  if (value === null) return 'n';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new Error('only whole numbers have a canonical form');
    return sized('i', String(value));
  }
  if (typeof value === 'string')
    return ascii.test(value) ? `s${value.length}:${value}` : sized('s', value.normalize('NFC'));
  if (isList(value)) return value.reduce<string>((text, part) => text + canonical(part), `a${value.length}:`);
  const keys = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort();
  let text = `o${keys.length}:`;
  for (const key of keys) text += canonical(key) + canonical(value[key] ?? null);
  return text;
}

/** Already in NFC, and a byte to a character: nearly everything that is written here. */
const ascii = /^[\x20-\x7e]*$/;
const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);
const sized = (kind: string, text: string) => `${kind}${Buffer.byteLength(text)}:${text}`;
