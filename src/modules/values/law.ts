import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import type { PublishedValue } from './value.ts';

/** What was published, as a JSON list in another statement: a verb loads its record and the law in one go. */
export const publishedInSql = `(select coalesce(json_agg(json_build_object('name', v.name, 'value', v.value, 'fromOn', v.from_on)
    order by v.name, v.from_on), '[]') from value_change v where v.status = 'published')`;

const readLaw = statement<{ law: PublishedValue[] }>('value.law', `select ${publishedInSql} as law`);

/** Everything that was published, whenever it holds from; everybody may know the law. */
export async function publishedValues(database: Database, scope: Scope): Promise<PublishedValue[]> {
  const [[row]] = await database.run(scope, readLaw.with());
  return row?.law ?? [];
}

/** How long what was read is told again: another process may have published since, from tomorrow on at the earliest. */
const freshForMillis = 2_000;

interface Kept {
  readAt: number;
  law: Promise<PublishedValue[]>;
}
const kept = new WeakMap<Database, Kept>();

/**
 * The law, kept in memory for two seconds, so that what anybody may ask costs no statement each time. Nothing published
 * holds before the next day, so this is never a day late. A reading that fails is not kept.
 */
export function lawNow(database: Database, scope: Scope): Promise<PublishedValue[]> {
  const found = kept.get(database);
  if (found && performance.now() - found.readAt < freshForMillis) return found.law;
  const law = publishedValues(database, { ...scope, actor: null });
  kept.set(database, { readAt: performance.now(), law });
  law.catch(() => kept.delete(database));
  return law;
}

/** Forgets what was read: this process has just changed it. */
export const forgetLaw = (database: Database): void => void kept.delete(database);
