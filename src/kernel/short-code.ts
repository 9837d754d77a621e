/** Signs that nobody takes for one another; no vowels, so that no word comes out. */
const signs = '23456789CDFGHJKMNPQRTVWXY';

/**
 * A short code that people read, say and type: eight signs out of the random part of an id, `K7QM-2F9D`. The same id has
 * the same code, so that a repeated command makes the same record.
 */
export function codeOf(id: string): string {
  let rest = Number.parseInt(id.slice(-12), 16);
  let code = '';
  for (let place = 0; place < 8; place += 1) {
    code += signs.charAt(rest % signs.length);
    rest = Math.floor(rest / signs.length);
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

const mistaken: Readonly<Record<string, string>> = { B: '8', S: '5', Z: '2' };

/**
 * Reads a code as people type it: small letters, spaces and a missing dash are forgiven, and B, S and Z, which no code
 * has, are read as 8, 5 and 2. Null when it is no code.
 */
export function readCode(typed: string): string | null {
  const bare = typed
    .toUpperCase()
    .replace(/[\s\p{Dash_Punctuation}]/gu, '')
    .replace(/[BSZ]/g, (sign) => mistaken[sign] ?? sign);
  const isCode = bare.length === 8 && [...bare].every((sign) => signs.includes(sign));
  return isCode ? `${bare.slice(0, 4)}-${bare.slice(4)}` : null;
}
