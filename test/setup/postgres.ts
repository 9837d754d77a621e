import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import type { TestProject } from 'vitest/node';
import { findPostgres } from '../../scripts/programs.mjs';
import { startCluster } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A superuser's URL on the run's own PostgreSQL, which `freshDatabase` starts. */
    postgresUrl: string;
    /** The local port that starts the cluster and answers `ready`, or why it cannot. */
    postgresDoor: number;
  }
}

const settings = [
  'shared_buffers=64MB',
  'max_connections=100',
  // On as in production: the tests of durability and of races mean it.
  'fsync=on',
];

/** Listens on a free local port; gives its number. */
async function listen(server: Server): Promise<number> {
  server.unref().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/**
 * One PostgreSQL cluster per test run, made when the first test asks for a database (about a second) and gone at the
 * end, also after Ctrl+C.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const password = randomBytes(16).toString('hex');
  const held = createServer();
  const port = await listen(held);
  let cluster: Promise<() => Promise<void>> | undefined;
  const open = async () => {
    held.close();
    return startCluster({ programs: findPostgres(), port, password, settings });
  };
  const door = createServer((asking) => {
    cluster ??= open();
    cluster.then(
      () => asking.end('ready'),
      (reason: unknown) => asking.end(String(reason)),
    );
  });
  provide('postgresDoor', await listen(door));
  provide('postgresUrl', `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`);
  return async () => {
    door.close();
    held.close();
    const stop = await cluster?.catch(() => undefined);
    await stop?.();
  };
}
