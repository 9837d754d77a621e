import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config } from './config.ts';
import { kinds } from './modules/kinds.ts';
import { clockWith } from './platform/clock.ts';
import { openDatabase } from './platform/database/index.ts';
import type { Gate } from './platform/documents/admit.ts';
import { openStorage } from './platform/documents/storage.ts';
import { keysFrom } from './platform/keys.ts';
import { type MovableClock, movableClock } from './platform/movable-clock.ts';
import type { House } from './platform/perform.ts';

/** The house as it stands on a configuration: what commands, tests and the server share. */
export interface OpenHouse extends House {
  config: Config;
  /** The clock that can be moved; in the practice environment only. */
  movable: MovableClock | null;
  /** What a file passes on its way in, and where it is kept. */
  gate: Gate;
  close(): Promise<void>;
}

/** Opens database, keys, clock and documents; brings the schema up to date. Throws DataDirectoryInUse. */
export async function openHouse(config: Config): Promise<OpenHouse> {
  const { databaseUrl: url, dataDir: directory, masterKey, demo } = config;
  const at = config.documentsUrl ?? `${pathToFileURL(join(directory, 'documents'))}`;
  const storage = await openStorage(new URL(at));
  const database = await openDatabase({ url, directory, secret: masterKey });
  const movable = demo ? movableClock(database) : null;
  await movable?.refresh();
  return {
    config,
    database,
    clock: movable ?? clockWith(),
    movable,
    keys: keysFrom(masterKey),
    kinds,
    gate: { storage, quarantineDir: join(directory, 'quarantine'), clamdAddress: config.clamdAddress ?? null },
    async close() {
      movable?.stop();
      await database.close();
    },
  };
}
