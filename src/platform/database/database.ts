import pg from 'pg';
import type { Day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Connections } from './one-connection.ts';
import { type Bound, type RowsOf, statement } from './statement.ts';

// A day stays text (no instant hides in it) and a count a number; instants come as Date.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** For whom statements run. Without an actor the second wall lets no citizen's row through. */
export interface Scope {
  actor: Actor | null;
  today: Day;
  /** Hash of the session's token: the same round trip checks that the session still stands. */
  session?: string;
  /** A purpose that lets more through than the role alone does, such as the citizen's download. */
  purpose?: string;
}

/** The session was ended, revoked or has run out since it was last seen. */
export class SessionEnded extends Error {}
/** A record was changed between its loading and its saving. */
export class Stale extends Error {}

/** The product's database: the same SQL on the embedded engine and on a server. */
export interface Database {
  kind: 'embedded' | 'server';
  /**
   * Runs the statements in one transaction and one round trip: begin with the actor's settings, the statements, and
   * commit are sent together, and answers come in order. All of them hold or none. Throws SessionEnded, Stale, or the
   * database's own error.
   */
  run<const B extends readonly Bound<unknown>[]>(scope: Scope, ...bound: B): Promise<RowsOf<B>>;
  /** Round trips and statements so far; for the metrics and the bench. */
  counts: { transactions: number; statements: number };
  close(): Promise<void>;
}

const sessionStands = statement<{ stands: boolean }>('session.stands', 'select session_stands($1) as stands');

const plain = /^[A-Za-z0-9._-]*$/;

/** A value of a setting as a literal; only ids, codes and days are let through, so nothing can leave its quotes. */
function literal(value: string | null): string {
  const given = value ?? '';
  if (!plain.test(given)) throw new Error('a setting takes ids, codes and days only');
  return `'${given}'`;
}

/**
 * The opening of a transaction. `SET LOCAL` and not `set_config`, because only that reaches the workers of a
 * distributed cluster; the embedded engine's only connection is a superuser's and steps down first.
 */
function opening(scope: Scope, stepDown: boolean): string {
  const { actor, today, purpose } = scope;
  const settings: [string, string | null][] = [
    ['actor', actor?.id ?? null],
    ['role', actor?.role ?? null],
    ['org', actor?.orgId ?? null],
    ['citizen', actor?.citizenId ?? null],
    ['region', actor?.region ?? null],
    ['today', today],
  ];
  if (purpose) settings.push(['purpose', purpose]);
  return [
    'begin',
    ...(stepDown ? ['set local role waarborg_app'] : []),
    ...settings.map(([name, value]) => `set local app.${name} = ${literal(value)}`),
  ].join(';');
}

/** What the database refused, in the product's own terms where it has them. */
function translated(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'WB401') return new SessionEnded('session ended');
  // Raised by the guard in a save, or by the key of a record that someone else made first.
  if (error.code === 'WB409' || error.code === '23505') return new Stale(error.message, { cause: error });
  return error;
}

/** Whether the connection itself is gone, so that it must not be lent again. */
const isBroken = (error: unknown) =>
  error instanceof Error && (!('code' in error) || /^(57P0|08|ECONN|EPIPE)/.test(String(error.code)));

/** Makes a database of connections. `stepDown` when they are a superuser's, as in the embedded engine. */
export function databaseOver(kind: Database['kind'], connections: Connections, close: () => Promise<void>): Database {
  const counts = { transactions: 0, statements: 0 };
  return {
    kind,
    counts,
    close,
    async run<const B extends readonly Bound<unknown>[]>(scope: Scope, ...bound: B): Promise<RowsOf<B>> {
      const asked: Bound<unknown>[] = scope.session ? [sessionStands.with(scope.session), ...bound] : [...bound];
      const begin = opening(scope, kind === 'embedded');
      const { client, release } = await connections.lease();
      counts.transactions += 1;
      counts.statements += bound.length;
      const answers = await Promise.allSettled([
        client.query(begin),
        ...asked.map(({ statement: { name, text }, values }) => client.query({ name, text, values: [...values] })),
        client.query('commit'),
      ]);
      const failed = answers.find((answer) => answer.status === 'rejected');
      release(failed && isBroken(failed.reason) ? failed.reason : undefined);
      if (failed) throw translated(failed.reason);
      const rows = answers.slice(answers.length - 1 - bound.length, -1);
      // Each answer stands at the place of its statement, whose declared row type this hands on.
      return rows.map((answer) => (answer.status === 'fulfilled' ? answer.value.rows : [])) as RowsOf<B>;
    },
  };
}
