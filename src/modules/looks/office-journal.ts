import type { Ground } from '../../kernel/decision.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';

/** A decision by somebody of the own organisation: codes and days only, as the journal keeps them. */
export interface JournalLine {
  at: Date;
  who: string | null;
  role: string;
  action: string;
  outcome: 'accepted' | 'refused';
  grounds: Ground[];
  recordId: string;
}

const findLines = statement<JournalLine>(
  'journal.of-office',
  `select j.at, j.role, j.action, j.outcome, j.grounds, j.record_id as "recordId",
     (select p.given_name || ' ' || p.family_name from person p where p.id = j.actor_id) as who
   from journal j where j.org_id = $1::uuid and ($2::timestamptz is null or j.at < $2::timestamptz)
   order by j.at desc limit $3::int`,
);

/** The newest decisions, accepted and refused, of the actor's own organisation; the wall shows no other. */
export async function officeJournal(
  database: Database,
  scope: Scope,
  before: Date | null,
  limit: number,
): Promise<JournalLine[]> {
  const [rows] = await database.run(scope, findLines.with(scope.actor?.orgId, before, limit));
  return rows;
}
