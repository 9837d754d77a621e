import { z } from 'zod';
import type { Day } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import { parseNationalNumber } from '../../kernel/insz.ts';
import { type Language, languages } from '../../kernel/language.ts';
import type { Actor } from '../../kernel/role.ts';
import { searchName } from '../../kernel/search-name.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { dayField, textField } from '../fields.ts';
import { wrongNumber } from './identity.ts';

/** The VDAB regions that a file can belong to: the Flemish provinces and Brussels. */
export const regions = [
  'antwerpen',
  'limburg',
  'oost-vlaanderen',
  'vlaams-brabant',
  'west-vlaanderen',
  'brussel',
] as const;

/** Who a paper is about, when there is no file about them yet; typed by the secretariat from the paper. */
export const NewFile = z.object({
  givenName: textField(100).default(''),
  familyName: textField(100).default(''),
  birthOn: dayField.nullish().transform((given) => given ?? null),
  nationalNumber: textField(40).default(''),
  region: z.enum(regions),
  language: z.enum(languages).default('nl'),
});
export type NewFile = z.infer<typeof NewFile>;

/** What is wrong with the identity for a new file: both names, and a number or a birth date to find it by again. */
export function wrongNewFile(file: NewFile, today: Day): Ground[] {
  const wrong = wrongNumber(file.nationalNumber, today);
  if (file.givenName === '' || file.familyName === '')
    wrong.push({
      code: 'names-missing',
      source: 'OURS-input',
      about: file.givenName === '' ? 'givenName' : 'familyName',
    });
  if (file.nationalNumber === '' && file.birthOn === null)
    wrong.push({ code: 'identity-missing', source: 'OURS-input', about: 'nationalNumber' });
  if (file.birthOn !== null && file.birthOn > today)
    wrong.push({ code: 'date-in-future', source: 'OURS-input', about: 'birthOn' });
  return wrong;
}

/** A file as it is made: the number as digits, and its digest, which is known even where the number is not. */
export interface MadeFile {
  citizenId: string;
  givenName: string;
  familyName: string;
  birthOn: Day | null;
  nationalNumber: string | null;
  numberDigest: string | null;
  region: string;
  language: Language;
  wrappedKey: Buffer;
}

const makeCitizen = statement<unknown>(
  'citizen.make',
  `insert into citizen (citizen_id, given_name, family_name, birth_on, language, region, national_number, search_name, wrapped_key)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);
const keepNumber = statement<unknown>(
  'citizen.keep-number',
  'insert into national_number (digest, citizen_id) values ($1, $2)',
);

/** Binds the making of a file. A number that another file has already makes the whole command fail as stale. */
export const bindNewFile = (file: MadeFile): Bound<unknown>[] => [
  makeCitizen.with(
    file.citizenId,
    file.givenName,
    file.familyName,
    file.birthOn,
    file.language,
    file.region,
    file.nationalNumber,
    searchName(file.givenName, file.familyName),
    file.wrappedKey,
  ),
  ...(file.numberDigest === null ? [] : [keepNumber.with(file.numberDigest, file.citizenId)]),
];

/** The digits of a number as typed; null when there are none or they are wrong. */
export function numberDigits(typed: string): string | null {
  const read = parseNationalNumber(typed);
  return read.ok ? read.number : null;
}

/**
 * The citizen as who signs: as they are when they have a file, otherwise under the id that their file will have. With
 * it `perform` lets them write their own new file and nothing else. Afterwards the session must be renewed.
 */
export function asFileOwner(actor: Actor): Actor & { citizenId: string } {
  const citizenId = actor.citizenId ?? newId();
  return { ...actor, id: citizenId, citizenId };
}
