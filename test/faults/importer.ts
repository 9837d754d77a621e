// A process that adds the workers of lists that were confirmed, as the importer does behind a running product. Its parent kills it.
import { kinds } from '../../src/modules/kinds.ts';
import { runImports } from '../../src/modules/worker-imports/index.ts';
import { clockAt } from '../../src/platform/clock.ts';
import { openDatabase, type Place } from '../../src/platform/database/index.ts';
import { keysFrom } from '../../src/platform/keys.ts';

/** Where the lists are, and what time it is. */
export interface Importing {
  place: Place;
  at: string;
}

const { place, at }: Importing = JSON.parse(process.argv[2] ?? '');
const database = await openDatabase(place);
await runImports({ database, clock: clockAt(new Date(at)), keys: keysFrom(place.secret), kinds });
await database.close();
