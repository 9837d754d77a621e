import { existsSync, fdatasyncSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { lockDirectory } from './data-directory.ts';
import { type Connections, oneConnection } from './one-connection.ts';

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
  const held = await lockDirectory(directory);
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
