import { type Bound, type Database, type Scope, statement } from '../database/index.ts';
import type { Gate } from './admit.ts';
import { removeOlderFiles } from './old-files.ts';

const loose = statement<unknown>('loose.add', 'insert into loose_file (key) values ($1)');
const kept = statement<unknown>('loose.kept', 'delete from loose_file where key = $1');
const old = statement<{ before: Date; keys: string[] }>(
  'loose.old',
  `select now() - interval '1 day' as before, (select coalesce(json_agg(key), '[]') from (
     select key from loose_file where since < now() - interval '1 day' order by since limit 1000) as gone) as keys`,
);

/**
 * Notes a key under which a file will be stored that no record holds yet, or that a record no longer stands for. Of two
 * who note the same key the second finds it taken (`Stale`).
 */
export const bindLoose = (key: string): Bound<unknown> => loose.with(key);

/** Takes the note away: in the transaction that saves the record, or once the file is gone. */
export const bindKept = (key: string): Bound<unknown> => kept.with(key);

/**
 * Removes what a crash left behind: stored files that nothing has stood for since a day, and files that lie as long in
 * quarantine or half-written in the storage. Gives how many of each. What can not be removed now is removed next time.
 */
export async function sweepLooseFiles(
  database: Database,
  scope: Scope,
  { storage, quarantineDir }: Pick<Gate, 'storage' | 'quarantineDir'>,
): Promise<{ stored: number; quarantined: number; halfWritten: number }> {
  const [[found]] = await database.run(scope, old.with());
  if (!found) return { stored: 0, quarantined: 0, halfWritten: 0 };
  for (const key of found.keys) {
    await storage.remove(key);
    await database.run(scope, bindKept(key));
  }
  return {
    stored: found.keys.length,
    quarantined: await removeOlderFiles(quarantineDir, found.before),
    halfWritten: await storage.sweep(found.before),
  };
}
