import { type Day, parseDay } from './day.ts';

/** A number of the National Register, or a BIS number of somebody who is not in it but is known to social security. */
export type NationalNumber =
  | { ok: true; number: string; kind: 'national' | 'bis' }
  | { ok: false; code: 'not-eleven-digits' | 'wrong-check-digits' | 'impossible-date' };

/**
 * Reads a national number (INSZ): `YYMMDD`, a counter of the day and two check digits; dots, dashes and spaces are
 * forgiven. Keep it as these eleven digits, as text, and take no birth date or sex from it: both can change.
 *
 * The check digits tell the century by themselves. A month is 00 to 12, plus 20 or 40 in a BIS number. Month 00 and
 * day 00 mean that the date is not known, and behind month 00 the day is only a counter. Any other date must exist:
 * 85.07.35-001.07 has right check digits and is refused, although some accept it as 'day unknown', because a slip of
 * the pen is likelier than such a number. Own code, because `stdnum` 1.12.0 refuses the known month with unknown day
 * of 00.01.00-001.35, accepts digits of other scripts, and reads the clock.
 *
 * With `today`, check digits that would mean a birth in a later year are wrong ones; this halves the slips that pass.
 */
export function parseNationalNumber(text: string, today?: Day): NationalNumber {
  const number = text.replace(/[\s.\p{Dash_Punctuation}]/gu, '');
  if (!/^\d{11}$/.test(number)) return { ok: false, code: 'not-eleven-digits' };

  const century = centuryOf(number);
  const year = `${century}${number.slice(0, 2)}`;
  if (century === null || (today && year > today.slice(0, 4))) return { ok: false, code: 'wrong-check-digits' };

  const writtenMonth = Number(number.slice(2, 4));
  const added = writtenMonth >= 40 ? 40 : writtenMonth >= 20 ? 20 : 0;
  if (!isPossible(year, writtenMonth - added, number.slice(4, 6))) {
    return { ok: false, code: 'impossible-date' };
  }
  return { ok: true, number, kind: added === 0 ? 'national' : 'bis' };
}

/** Check digits are 97 less the remainder, so 01 to 97 and never 00; those born from 2000 count with a 2 in front. */
function centuryOf(number: string): '19' | '20' | null {
  const base = number.slice(0, 9);
  const check = Number(number.slice(9));
  if (check === 97 - (Number(base) % 97)) return '19';
  return check === 97 - (Number(`2${base}`) % 97) ? '20' : null;
}

function isPossible(year: string, month: number, date: string): boolean {
  if (month === 0) return true;
  const yearAndMonth = `${year}-${String(month).padStart(2, '0')}`;
  return parseDay(`${yearAndMonth}-${date === '00' ? '01' : date}`) !== null;
}

/** Written as on an identity card: 85.07.30-033.28. Takes the eleven digits that `parseNationalNumber` gives. */
export function formatNationalNumber(number: string): string {
  return number.replace(/^(\d\d)(\d\d)(\d\d)(\d{3})(\d\d)$/, '$1.$2.$3-$4.$5');
}
