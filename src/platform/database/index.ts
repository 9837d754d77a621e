import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Database, databaseOver } from './database.ts';
import { migrate } from './migrate.ts';
import { openServer } from './server.ts';

export { DataDirectoryInUse } from './data-directory.ts';
export type { Database, Decided } from './database.ts';
export { SessionEnded, Stale } from './database.ts';
export type { Scope } from './scope.ts';
export { type Bound, type RowsOf, type Statement, statement, write } from './statement.ts';

/** The product's own folder, found from the running file upwards: the same from the sources and from the build. */
export function packageRoot(): string {
  let at = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(at, 'package-lock.json'))) at = dirname(at);
  return at;
}

/** Where the data is kept: a server when `url` is given, otherwise the embedded database in `directory`. */
export interface Place {
  url: string | undefined;
  directory: string;
  secret: string;
  connections?: number;
}

/** Opens the database, brings its schema up to date, and gives it under the working role. */
export async function openDatabase({ url, directory, secret, connections }: Place): Promise<Database> {
  const migrations = join(packageRoot(), 'migrations');
  if (url !== undefined) {
    const pool = await openServer(url, secret, migrations, connections);
    return databaseOver('server', pool, () => pool.end());
  }
  // Loaded only here: on a server nothing of the embedded engine is needed.
  const { openEmbedded } = await import('./embedded.ts');
  const embedded = await openEmbedded(directory);
  const { client, release } = await embedded.connections.lease();
  try {
    await migrate(client, migrations);
  } finally {
    release();
  }
  return databaseOver('embedded', embedded.connections, embedded.close);
}
