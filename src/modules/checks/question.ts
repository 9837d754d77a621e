import type { Day } from '../../kernel/day.ts';
import { codeOf } from '../../kernel/short-code.ts';
import { statement } from '../../platform/database/index.ts';
import type { Keys } from '../../platform/keys.ts';
import { sameId } from '../../platform/new-id.ts';
import type { House } from '../../platform/perform.ts';
import { systemActor } from '../../platform/system-actor.ts';
import type { FileCheckState } from './file-check.ts';
import type { GuidanceCheckState } from './guidance-check.ts';

const lot = (keys: Keys, what: string, id: string): string => codeOf(sameId(keys, what, id)).replace('-', '');

/** What stands in a citizen's link: sixteen signs that only the installation can work out, and that are kept nowhere. */
const secretOf = (keys: Keys, id: string): string =>
  `${lot(keys, 'check question', id)}${lot(keys, 'check question too', id)}`.toLowerCase();

/** The digest of a link, by which its question is found. */
export const questionDigest = (keys: Keys, link: string): string => keys.lookUp('check question', link.toLowerCase());

/** The digest under which the question about a guidance is kept. */
export const keptQuestion = (keys: Keys, id: string): string => questionDigest(keys, secretOf(keys, id));

/** The page that the link of a mail leads to. */
export const questionPath = (keys: Keys, id: string): string => `/q/${secretOf(keys, id)}`;

/** A question as the citizen sees it: which centre, until when, and whether it was answered. */
export interface OpenQuestion {
  orgId: string;
  id: string;
  checkId: string;
  guidanceId: string;
  organisation: string;
  satisfaction: GuidanceCheckState['satisfaction'];
  answerBy: Day;
  isOpen: boolean;
}

const find = statement<Omit<OpenQuestion, 'isOpen'> & { status: FileCheckState['status'] }>(
  'check.question',
  `select g.org_id as "orgId", g.id, g.check_id as "checkId", g.guidance_id as "guidanceId", o.name as organisation, g.satisfaction,
     g.answer_by as "answerBy", f.status
   from guidance_check g join file_check f on f.org_id = g.org_id and f.id = g.check_id join organisation o on o.id = g.org_id
   where g.digest = $1`,
);

/** The question of a link; null for a link that leads to none. The house itself looks, and tells nobody whose it is. */
export async function findQuestion(
  { database, clock }: Pick<House, 'database' | 'clock'>,
  digest: string,
): Promise<OpenQuestion | null> {
  const today = clock.today();
  const [[row]] = await database.run({ actor: systemActor, today }, find.with(digest));
  if (!row) return null;
  const { status, ...shown } = row;
  const isOpen = row.satisfaction === 'asked' && today <= row.answerBy && (status === 'asked' || status === 'checking');
  return { ...shown, isOpen };
}
