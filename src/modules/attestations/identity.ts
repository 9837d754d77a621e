import type { Day } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import { parseNationalNumber } from '../../kernel/insz.ts';
import { searchText } from '../../kernel/search-name.ts';
import type { Keys } from '../../platform/keys.ts';

/**
 * A name as two people would agree that it is the same: without accents, capitals, hyphens, apostrophes and spaces.
 * `Van den Bérg-Smets` and `vandenberg smets` are one: `vandenbergsmets`.
 */
export const normaliseName = (name: string): string => searchText(name).replaceAll(' ', '');

/** Name and birth date as one text to digest; null when one of the three is missing, since two of them find strangers. */
export function personKey(given: string, family: string, birthOn: Day | null): string | null {
  const [first, last] = [normaliseName(given), normaliseName(family)];
  return first !== '' && last !== '' && birthOn !== null ? `${first}|${last}|${birthOn}` : null;
}

/** What an office typed of a citizen: a national number, or names and birth date, or all of it. */
export interface Typed {
  nationalNumber: string;
  givenName: string;
  familyName: string;
  birthOn: Day | null;
}

/** Keyed digests of what identifies a citizen: they find, and tell nothing to who has no key. */
export interface Digests {
  number: string | null;
  person: string | null;
}

/** The digests of what was typed; a number that is wrong has none. */
export function digestsOf(keys: Keys, typed: Typed, today: Day): Digests {
  const number = parseNationalNumber(typed.nationalNumber, today);
  const person = personKey(typed.givenName, typed.familyName, typed.birthOn);
  return {
    number: number.ok ? keys.lookUp('national-number', number.number) : null,
    person: person === null ? null : keys.lookUp('person', person),
  };
}

/** What is wrong with a national number as typed (INSZ); nothing typed is not wrong here. */
export function wrongNumber(typed: string, today: Day): Ground[] {
  const number = parseNationalNumber(typed, today);
  if (typed === '' || number.ok) return [];
  const code = {
    'not-eleven-digits': 'national-number-length',
    'wrong-check-digits': 'national-number-check-digits',
    'impossible-date': 'national-number-date',
  } as const;
  return [{ code: code[number.code], source: 'INSZ', about: 'nationalNumber' }];
}

/**
 * What is wrong with the identity that an office typed: it is a national number, or the names and the birth date
 * (M-01/reading-blind). Whether such a citizen is known plays no part.
 */
export function wrongIdentity(typed: Typed, today: Day): Ground[] {
  const wrong = wrongNumber(typed.nationalNumber, today);
  const isNamed = personKey(typed.givenName, typed.familyName, typed.birthOn) !== null;
  if (typed.nationalNumber === '' && !isNamed)
    wrong.push({ code: 'identity-missing', source: 'M-01/reading-blind', about: 'nationalNumber' });
  if (typed.birthOn !== null && typed.birthOn > today)
    wrong.push({ code: 'date-in-future', source: 'OURS-input', about: 'birthOn' });
  return wrong;
}

/** Who logged in, as the issuer says it; nobody types this. The number comes as its digest. */
export interface Claimed {
  givenName: string;
  familyName: string;
  birthOn: Day | null;
  numberDigest: string | null;
}

/** Everything by which a citizen may be meant: of their file, and of the login. */
export interface Self {
  citizenId: string | null;
  numbers: readonly string[];
  persons: readonly string[];
}

/** What of a draft says for whom it is. */
export interface MeantFor extends Digests {
  followsCitizen: string | null;
}

/**
 * Whether a citizen is the one for whom a draft was prepared, and so may see, sign or decline it. An extension is for
 * the citizen of the attestation that it follows. Otherwise the national number decides when the office typed one, and
 * name and birth date only when it did not: a namesake born on the same day does not see what carries a number.
 */
export function isFor(draft: MeantFor, self: Self): boolean {
  if (draft.followsCitizen !== null) return draft.followsCitizen === self.citizenId;
  if (draft.number !== null) return self.numbers.includes(draft.number);
  return draft.person !== null && self.persons.includes(draft.person);
}

/** A citizen's own identity, from the file when there is one and from the login. */
export function selfOf(
  keys: Keys,
  file: { citizenId: string; givenName: string; familyName: string; birthOn: Day | null; digests: string[] } | null,
  claimed: Claimed | null,
): Self {
  const named = [file, claimed].flatMap((known) => {
    const person = known && personKey(known.givenName, known.familyName, known.birthOn);
    return person ? [keys.lookUp('person', person)] : [];
  });
  const number = claimed?.numberDigest ?? null;
  return {
    citizenId: file?.citizenId ?? null,
    numbers: [...(file?.digests ?? []), ...(number === null ? [] : [number])],
    persons: [...new Set(named)],
  };
}
