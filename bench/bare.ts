import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import pg from 'pg';
import { type Bound, statement } from '../src/platform/database/index.ts';
import { together } from '../src/platform/database/together.ts';
import { filler, fillers, type Plan, partsOfBody, type Variables, variablesOf } from './plan.ts';

/** What the bare servers stand on. */
export interface Bare {
  /** `statements`: the product's own; `single`: one that does the work. */
  kind: 'statements' | 'single';
  /** Of the product's working role for `statements`, of the owner for `single`. */
  url: string;
  plans: readonly Plan[];
  /** What stands behind each cookie: no look-up, no check. */
  sessions: Readonly<Record<string, Variables>>;
  connections: number;
}

type Handler = (values: Variables) => Promise<unknown>;

/** Says the very same statements, in the same round trips and in the same way, and does nothing else. */
function statementsHandler({ sample, trips }: Plan, pool: pg.Pool): Handler {
  const made = trips.map(({ opening, asked }, at) => ({
    opening: opening === null ? null : filler(opening, sample),
    asked: asked.map(({ name, text, values }) => ({ of: statement(name, text), values: fillers(values, sample) })),
    commits: trips[at + 1]?.opening !== null,
  }));
  return async (values) => {
    let rows: unknown[][] = [];
    let client: pg.PoolClient | undefined;
    try {
      for (const { opening, asked, commits } of made) {
        client ??= await pool.connect();
        const bound: Bound<unknown>[] = asked.map((one) => one.of.with(...one.values(values)));
        rows = await together(client, { opening: opening?.(values) ?? null, asked: bound, commits });
        if (!commits) continue;
        client.release();
        client = undefined;
      }
    } finally {
      client?.release(true);
    }
    return rows.at(-1);
  };
}

/** Does the work in a single prepared statement. */
function singleHandler({ sample, single }: Plan, pool: pg.Pool, at: number): Handler {
  const make = fillers(single.values, sample);
  const query = { name: `single_${at}`, text: single.text };
  return async (values) => (await pool.query({ ...query, values: make(values) })).rows;
}

/** A server that answers the product's requests with the database's rows, as they are. */
export async function openBare({ kind, url, plans, sessions, connections }: Bare): Promise<FastifyInstance> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    idleTimeoutMillis: 0,
    pipeline: kind === 'statements',
  });
  const app = Fastify();
  const handlers = plans.map((plan, at) => ({
    plan,
    handle: kind === 'statements' ? statementsHandler(plan, pool) : singleHandler(plan, pool, at),
  }));
  const routes = new Map(handlers.map((first) => [`${first.plan.method} ${first.plan.route}`, first]));
  for (const first of routes.values()) {
    const { method, route: url } = first.plan;
    const same = handlers.filter(({ plan }) => plan.method === method && plan.route === url);
    app.route({
      method,
      url,
      handler: async (req, reply) => {
        const asked = Object.keys(req.query as Variables);
        const { plan, handle } = same.find(({ plan: one }) => asked.every((name) => name in one.sample)) ?? first;
        reply.code(plan.status);
        return handle(variables(req, sessions));
      },
    });
  }
  app.addHook('onClose', () => pool.end());
  return app;
}

function variables(req: FastifyRequest, sessions: Bare['sessions']): Variables {
  const given = { ...(req.params as Variables), ...(req.query as Variables), ...partsOfBody(req.body) };
  return variablesOf(given, sessions[req.headers.cookie ?? ''] ?? {}, randomUUID());
}
