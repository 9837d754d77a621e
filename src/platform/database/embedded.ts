import { createHash } from 'node:crypto';
import { existsSync, fdatasyncSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { type Connections, oneConnection } from './one-connection.ts';

/** Another process has this data directory open; the embedded database takes one process at a time. */
export class DataDirectoryInUse extends Error {
  constructor(directory: string) {
    super(
      `The data directory ${directory} is in use by another Waarborg process. Stop that one, or set DATA_DIR to another folder.`,
    );
    this.name = 'DataDirectoryInUse';
  }
}

interface EmscriptenFiles {
  NODEFS: { stream_ops: { fsync?: (stream: { nfd?: number }) => number } };
}

/** PGlite's file system made durable: as shipped it never calls fsync, so a power cut would lose acknowledged work. */
class DurableFiles extends NodeFS {
  override async init(...args: Parameters<NodeFS['init']>) {
    const made = await super.init(...args);
    made.emscriptenOpts.preRun?.push((module: unknown) => {
      // The hook exists in Emscripten's NODEFS but not in PGlite's types.
      (module as EmscriptenFiles).NODEFS.stream_ops.fsync = (stream) => {
        if (stream.nfd !== undefined) fdatasyncSync(stream.nfd);
        return 0;
      };
    });
    return made;
  }
}

/** One process per directory: an abstract socket named after it, which the kernel frees even after a kill. */
function lock(directory: string): Promise<Server> {
  const digest = createHash('sha256').update(realpathSync(directory)).digest('hex').slice(0, 32);
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new DataDirectoryInUse(directory) : error),
    );
    server.listen(`\0waarborg-${digest}`, () => {
      server.unref();
      resolve(server);
    });
  });
}

const startParams = [
  ...PGlite.defaultStartParams.filter((param: string) => param !== '-F'),
  ...['wal_sync_method=fsync', 'shared_buffers=32MB', 'max_wal_size=64MB', 'min_wal_size=32MB'].flatMap((s) => [
    '-c',
    s,
  ]),
];

/** The embedded database, opened: its connections, and how to leave it. */
export interface Embedded {
  connections: Connections;
  close(): Promise<void>;
}

/**
 * Opens (and on first use makes) the embedded database in `directory`/pg. The first database is made beside its place
 * and renamed, so that a kill half-way leaves nothing half-made. Throws DataDirectoryInUse when another process has it.
 */
export async function openEmbedded(directory: string): Promise<Embedded> {
  mkdirSync(directory, { recursive: true });
  const held = await lock(directory);
  const place = join(directory, 'pg');
  const beside = join(directory, 'pg.init');
  const open = (at: string) => PGlite.create({ fs: new DurableFiles(at), startParams });
  if (!existsSync(place)) {
    rmSync(beside, { recursive: true, force: true });
    await (await open(beside)).close();
    renameSync(beside, place);
  }
  const database = await open(place);
  const connections = await oneConnection(database);
  // Single-user mode has neither checkpointer nor autovacuum; without this the log grows and recovery takes long.
  const upkeep = (sql: string, everyMillis: number) =>
    setInterval(async () => {
      const { client, release } = await connections.lease();
      await client.query(sql).catch(() => undefined);
      release();
    }, everyMillis).unref();
  const timers = [upkeep('checkpoint', 60_000), upkeep('vacuum analyze', 6 * 3_600_000)];
  return {
    connections,
    async close() {
      timers.forEach(clearInterval);
      await connections.end();
      await database.close();
      held.close();
    },
  };
}
