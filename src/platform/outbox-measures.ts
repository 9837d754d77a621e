import { Gauge, type Registry } from 'prom-client';
import type { Clock } from './clock.ts';
import { type Database, statement } from './database/index.ts';

interface Measured {
  waiting: number;
  oldestSeconds: number;
  givenUp: number;
}

const measure = statement<Measured>(
  'outbox.measure',
  `select count(*) filter (where next_at < 'infinity')::int as waiting,
     greatest(coalesce(extract(epoch from $1::timestamptz - min(at) filter (where next_at < 'infinity')), 0), 0)::float8
       as "oldestSeconds",
     count(*) filter (where next_at = 'infinity')::int as "givenUp"
   from outbox`,
);

/** How long a scrape waits for the database; the process's other measures must not wait with it. */
const patienceMillis = 1_000;

/**
 * Adds how the outbox stands to the measures: counts and an age, of the whole database and not of this process. However
 * often it is scraped, the database is asked once per `keepMillis`; where it does not answer, the measures are NaN.
 */
export function measureOutbox(
  registry: Registry,
  { database, clock }: { database: Database; clock: Clock },
  keepMillis = 15_000,
): void {
  let kept: Promise<Measured | null> | null = null;
  const ask = async (): Promise<Measured | null> => {
    const asked = database.run({ actor: null, today: clock.today() }, measure.with(clock.now()));
    return asked.then(
      ([[row]]) => row ?? null,
      () => null,
    );
  };
  const measured = () => {
    if (kept === null) {
      kept = soon(ask());
      setTimeout(() => {
        kept = null;
      }, keepMillis).unref();
    }
    return kept;
  };
  const gauge = (name: string, help: string, of: (found: Measured) => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const found = await measured();
        this.set(found === null ? Number.NaN : of(found));
      },
    });
  gauge('outbox_messages_waiting', 'Messages that are still to be sent', ({ waiting }) => waiting);
  gauge('outbox_oldest_waiting_seconds', 'Age of the oldest of them; 0 without any', (found) => found.oldestSeconds);
  gauge('outbox_messages_given_up', 'Messages that could not be sent in three days', ({ givenUp }) => givenUp);
}

/** What comes in time, or null. */
const soon = <T>(work: Promise<T | null>): Promise<T | null> =>
  Promise.race([work, new Promise<null>((resolve) => setTimeout(resolve, patienceMillis, null).unref())]);
