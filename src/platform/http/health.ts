import type { Clock } from '../clock.ts';
import { type Database, statement } from '../database/index.ts';
import type { Metrics } from '../metrics.ts';
import type { Http } from './http.ts';

const answers = statement<{ answers: boolean }>('health.answers', 'select true as answers');

/** A part of the house that must work before requests are taken; throws when it does not. */
export type Checks = Readonly<Record<string, () => Promise<unknown>>>;

const within = (work: Promise<unknown>, millis: number): Promise<boolean> =>
  Promise.race([
    work.then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((resolve) => setTimeout(resolve, millis, false).unref()),
  ]);

/** What the routes of health and measures need. */
export interface HealthOptions {
  database: Database;
  clock: Clock;
  checks: Checks;
  metrics: Metrics;
  isDraining(): boolean;
}

/** `/health/live`, `/health/ready` and `/metrics`: for the operator's tools, without a word about anybody. */
export function addHealth(app: Http, { database, clock, checks, metrics, isDraining }: HealthOptions): void {
  const all: Checks = {
    database: () => database.run({ actor: null, today: clock.today() }, answers.with()),
    ...checks,
  };
  const quiet = { config: { quiet: true } };
  app.get('/health/live', quiet, async () => ({ live: true }));
  app.get('/health/ready', quiet, async (_req, reply) => {
    const results = await Promise.all(
      Object.entries(all).map(async ([name, check]) => [name, await within(check(), 2000)] as const),
    );
    const ready = !isDraining() && results.every(([, works]) => works);
    return reply.code(ready ? 200 : 503).send({ ready, ...Object.fromEntries(results) });
  });
  app.get('/metrics', quiet, async (_req, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
}
