import type { Day } from '../kernel/day.ts';
import { type Database, type Scope, statement } from '../platform/database/index.ts';

/** A letter of a procedure that was sent, as it is listed beside what it is about. */
export interface FiledLetter {
  id: string;
  language: string;
  topic: string;
  on: Day;
}

const list = statement<FiledLetter>(
  'letter.list',
  `select id, language, topic, made_on as "on" from letter
   where org_id = $1::uuid and ($2::uuid[] is null or about_id = any ($2::uuid[])) order by made_on desc, id desc, language`,
);
const find = statement<{ pdf: Buffer }>(
  'letter.find',
  'select pdf from letter where org_id = $1::uuid and id = $2::uuid and language = $3',
);

/** The letters to an organisation, or those about these records, newest first, as far as who asks may read them. */
export async function listLetters(
  { database, scope }: { database: Database; scope: Scope },
  orgId: string,
  about: readonly string[] | null,
): Promise<FiledLetter[]> {
  const [rows] = await database.run(scope, list.with(orgId, about));
  return rows;
}

/** A letter as it was sent; null when there is none that the asker may read. */
export async function findLetter(
  { database, scope }: { database: Database; scope: Scope },
  orgId: string,
  id: string,
  language: string,
): Promise<Buffer | null> {
  const [[row]] = await database.run(scope, find.with(orgId, id, language));
  return row ? Buffer.from(row.pdf) : null;
}
