/** A number of the Crossroads Bank for Enterprises (KBO), of an enterprise or of one of its establishments. */
export type EnterpriseNumber =
  | { ok: true; number: string }
  | { ok: false; code: 'not-ten-digits' | 'wrong-first-digit' | 'wrong-check-digits' };

/**
 * Reads an enterprise number; dots, dashes, spaces and `BE` are forgiven, and the old form of nine digits gets a zero
 * in front: `BE 403.019.261` is 0403019261. It begins with 0, or with 1 if given since 19 September 2023.
 * Keep it as these ten digits, as text.
 */
export function parseEnterpriseNumber(text: string): EnterpriseNumber {
  const digits = bare(text).replace(/^BE/i, '');
  return read(digits.length === 9 ? `0${digits}` : digits, /^[01]/);
}

/**
 * Reads the number of an establishment unit, which begins with 2 to 8. The unit may pass to another enterprise and
 * keeps its number, so never take the one for the other.
 */
export const parseEstablishmentNumber = (text: string): EnterpriseNumber => read(bare(text), /^[2-8]/);

const bare = (text: string) => text.replace(/[\s.\p{Dash_Punctuation}]/gu, '');

/** The last two digits are 97 less the remainder of the first eight: 01 to 97, never 00. */
function read(number: string, first: RegExp): EnterpriseNumber {
  if (!/^\d{10}$/.test(number)) return { ok: false, code: 'not-ten-digits' };
  if (!first.test(number)) return { ok: false, code: 'wrong-first-digit' };
  const check = 97 - (Number(number.slice(0, 8)) % 97);
  return check === Number(number.slice(8)) ? { ok: true, number } : { ok: false, code: 'wrong-check-digits' };
}

/** As it is written: 0403.019.261, and 2.147.812.701 for an establishment. Takes the ten digits that were read. */
export function formatEnterpriseNumber(number: string): string {
  return /^[01]/.test(number)
    ? number.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3')
    : number.replace(/^(\d)(\d{3})(\d{3})(\d{3})$/, '$1.$2.$3.$4');
}
