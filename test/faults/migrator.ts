// A process that opens a database and migrates it; says `begin` when it starts to migrate. Its parent kills it.
import { writeSync } from 'node:fs';
import { openEmbedded } from '../../src/platform/database/embedded.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { openServer } from '../../src/platform/database/server.ts';

/** Where, and by which files. */
export interface Migrating {
  url: string | undefined;
  directory: string;
  migrations: string;
}

const { url, directory, migrations }: Migrating = JSON.parse(process.argv[2] ?? '');
if (url === undefined) {
  const embedded = await openEmbedded(directory);
  const { client, release } = await embedded.connections.lease();
  writeSync(1, 'begin\n');
  await migrate(client, migrations);
  release();
  await embedded.close();
} else {
  writeSync(1, 'begin\n');
  await (await openServer(url, 'a secret of the tests', migrations)).end();
}
