import type { Database, Scope } from '../../platform/database/index.ts';
import { assessLevel, conditionsOn, listSelectionFacts, type SelectionFacts } from '../selection/index.ts';
import { lawWith, type PublishedValue } from '../values/index.ts';
import type { Effect, Lot, LotAfter } from './rehearsal.ts';

/** A service that runs selections, with everything that its level is assessed on. */
export interface AssessedService {
  orgId: string;
  name: string;
  facts: SelectionFacts;
}

/** The services after one, in an order that stays, so many at most; with null from the first on. */
export type SelectionFactsAfter = (after: string | null, limit: number) => Promise<readonly AssessedService[]>;

/** Where the facts of services come from, for who asks: the query and the wall give what is theirs to see. */
export type SelectionFactsSource = (database: Database, scope: Scope) => SelectionFactsAfter;

/** The services whose facts the product keeps. */
export const keptSelectionFacts: SelectionFactsSource = (database, scope) => (after, limit) =>
  listSelectionFacts(database, scope, { after, limit });

/** What a service's level would be on the first day of a change, without it and with it; null when nothing turns. */
function effectOn(
  { orgId, name, facts }: AssessedService,
  published: readonly PublishedValue[],
  change: PublishedValue,
): Effect | null {
  const on = change.fromOn;
  const [was, becomes] = [published, lawWith(published, change)].map((law) =>
    assessLevel(facts, on, conditionsOn(law, on)),
  );
  if (!was || !becomes) return null;
  const grounds = becomes.grounds.filter(({ met }, at) => met !== was.grounds[at]?.met);
  if (was.level === becomes.level && grounds.length === 0) return null;
  const [before, after] = [was.level ?? 'none', becomes.level ?? 'none'];
  return { orgId, fileId: orgId, name, kind: 'service', before, after, grounds, cursor: orgId };
}

/**
 * What a change of a level's condition does to every service on its first day (S-09): those whose level becomes another,
 * or of whose conditions one turns. Facts are those known now.
 */
export const levelEffects =
  (services: SelectionFactsAfter, published: readonly PublishedValue[], change: PublishedValue): LotAfter =>
  async (after, limit): Promise<Lot> => {
    const found = await services(after, limit);
    const effects = found.map((one) => effectOn(one, published, change)).filter((effect) => effect !== null);
    return { examined: found.length, effects, next: found.length < limit ? null : (found.at(-1)?.orgId ?? null) };
  };
