import type { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';

/** A borrowed connection; give it back exactly once. */
export interface Lease {
  client: pg.ClientBase;
  release(broken?: Error): void;
}

/** Where connections come from: a pool on a server, a queue for the only one that the embedded database has. */
export interface Connections {
  lease(): Promise<Lease>;
  end(): Promise<void>;
}

/**
 * Hands the embedded database's only connection out in order of asking. pg.Pool would destroy its client after an
 * error while the connection below it lives on, and then both lose step. `setImmediate` between borrowers lets timers
 * and sockets be served, since the embedded database answers on this very thread.
 */
export async function oneConnection(embedded: PGlite, waitMillis = 30_000): Promise<Connections> {
  // The bridge describes itself with loose types of its own; it is a client configuration.
  const client = new pg.Client({ ...(createPgConfig(embedded) as pg.ClientConfig), pipeline: true });
  client.on('error', () => undefined);
  await client.connect();
  let taken = false;
  const waiting: (() => void)[] = [];
  const handOver = () => {
    const next = waiting.shift();
    if (next) next();
    else taken = false;
  };
  const acquire = () =>
    new Promise<void>((resolve, reject) => {
      if (!taken) {
        taken = true;
        return resolve();
      }
      const turn = () => {
        clearTimeout(limit);
        resolve();
      };
      const limit = setTimeout(() => {
        waiting.splice(waiting.indexOf(turn), 1);
        reject(new Error(`no database connection within ${waitMillis} ms: is one asked for inside another?`));
      }, waitMillis);
      waiting.push(turn);
    });
  return {
    async lease() {
      await acquire();
      let returned = false;
      const release = () => {
        if (returned) return;
        returned = true;
        setImmediate(handOver);
      };
      return { client, release };
    },
    async end() {
      await acquire();
      await client.end().catch(() => undefined);
    },
  };
}
