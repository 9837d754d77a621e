import pg from 'pg';
import type { Connections, Lease } from './one-connection.ts';
import { type Scope, transactionOf } from './scope.ts';
import type { Bound, RowsOf } from './statement.ts';
import { together, undo } from './together.ts';

// A day stays text (no instant hides in it) and a count a number; instants come as Date.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** The session was ended, revoked or has run out since it was last seen. */
export class SessionEnded extends Error {}
/** A record was changed between its loading and its saving. */
export class Stale extends Error {}

/** What was decided on what was read: what is to be written, and what then is the answer. */
export interface Decided<Answer> {
  writes: readonly Bound<unknown>[];
  answer: Answer;
}

/** The product's database: the same SQL on the embedded engine and on a server. */
export interface Database {
  kind: 'embedded' | 'server';
  /**
   * Runs the statements in one transaction and one round trip: begin with the actor's settings, the statements, and
   * commit are sent together, and answers come in order. All of them hold or none. Throws SessionEnded, Stale, or the
   * database's own error.
   */
  run<const B extends readonly Bound<unknown>[]>(scope: Scope, ...bound: B): Promise<RowsOf<B>>;
  /**
   * Runs what is read to decide on, decides, and writes what was decided in the same transaction: two round trips, and
   * the database is told only once who acts. `decide` answers at once, without waiting for anything. Read committed: a
   * write sees what others wrote meanwhile, so it must name the version that it was decided on. Throws as `run` does,
   * and what `decide` throws; nothing holds then.
   */
  decide<const B extends readonly Bound<unknown>[], Answer>(
    scope: Scope,
    bound: B,
    decide: (rows: RowsOf<B>) => Decided<Answer>,
  ): Promise<Answer>;
  /** Transactions and statements so far; for the metrics and the bench. */
  counts: { transactions: number; statements: number };
  close(): Promise<void>;
}

/** What the database refused, in the product's own terms where it has them. */
function translated(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'WB401') return new SessionEnded('session ended');
  // Raised by the guard in a save, or by the key or the exclusion of a record that someone else made first.
  if (error.code === 'WB409' || error.code === '23505' || error.code === '23P01')
    return new Stale(error.message, { cause: error });
  return error;
}

/** Whether the connection itself is gone, so that it must not be lent again. */
const isBroken = (error: unknown): error is Error =>
  error instanceof Error && (!('code' in error) || /^(57P0|08|ECONN|EPIPE)/.test(String(error.code)));

/** Makes a database of connections. `stepDown` when they are a superuser's, as in the embedded engine. */
export function databaseOver(kind: Database['kind'], connections: Connections, close: () => Promise<void>): Database {
  const counts = { transactions: 0, statements: 0 };

  /** The first round trip of a transaction. */
  async function first<const B extends readonly Bound<unknown>[]>(
    client: Lease['client'],
    scope: Scope,
    bound: B,
    commits: boolean,
  ): Promise<RowsOf<B>> {
    const { opening, asked } = transactionOf(scope, bound, kind === 'embedded');
    counts.statements += bound.length;
    const rows = await together(client, { opening, asked, commits });
    // Each answer stands at the place of its statement, whose declared row type this hands on.
    return rows.slice(asked.length - bound.length) as RowsOf<B>;
  }

  /** Lends a connection for one transaction; a broken one is not lent again. */
  async function lent<T>(use: (client: Lease['client']) => Promise<T>): Promise<T> {
    const { client, release } = await connections.lease();
    counts.transactions += 1;
    try {
      const given = await use(client);
      release();
      return given;
    } catch (error) {
      release(isBroken(error) ? error : undefined);
      throw translated(error);
    }
  }

  return {
    kind,
    counts,
    close,
    run<const B extends readonly Bound<unknown>[]>(scope: Scope, ...bound: B): Promise<RowsOf<B>> {
      return lent((client) => first(client, scope, bound, true));
    },
    decide<const B extends readonly Bound<unknown>[], Answer>(
      scope: Scope,
      bound: B,
      decide: (rows: RowsOf<B>) => Decided<Answer>,
    ): Promise<Answer> {
      return lent(async (client) => {
        const rows = await first(client, scope, bound, false);
        const { writes, answer } = await orUndo(client, () => decide(rows));
        counts.statements += writes.length;
        await together(client, { opening: null, asked: writes, commits: true });
        return answer;
      });
    },
  };
}

/** Decides; when that fails, the transaction does not stay open. */
async function orUndo<T>(client: Lease['client'], decide: () => T): Promise<T> {
  try {
    return decide();
  } catch (error) {
    await undo(client);
    throw error;
  }
}
