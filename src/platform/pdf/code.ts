import { encode } from 'uqr';

/**
 * The modules of a code to scan that holds a text, row by row: `1` is dark, `0` is light. A quiet zone of four modules
 * stands around it, and a quarter of it may be damaged.
 */
export const codeModules = (text: string): string[] =>
  encode(text, { ecc: 'Q', border: 4 }).data.map((row) => row.map((dark) => (dark ? '1' : '0')).join(''));
