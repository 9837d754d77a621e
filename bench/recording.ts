import type { Bound, Database } from '../src/platform/database/index.ts';
import { transactionOf } from '../src/platform/database/scope.ts';

/** One round trip as it was said to the database: the text that opens the transaction, and the prepared statements. */
export interface Trip {
  /** Null for one that goes on in the transaction of the one before it. */
  opening: string | null;
  asked: readonly Bound<unknown>[];
}

/** A database that also remembers what it was asked since `take` was last called. */
export function recording(database: Database): { database: Database; take(): Trip[] } {
  let trips: Trip[] = [];
  return {
    database: {
      ...database,
      run(scope, ...bound) {
        trips.push(transactionOf(scope, bound, database.kind === 'embedded'));
        return database.run(scope, ...bound);
      },
      decide(scope, bound, decide) {
        trips.push(transactionOf(scope, bound, database.kind === 'embedded'));
        return database.decide(scope, bound, (rows) => {
          const decided = decide(rows);
          trips.push({ opening: null, asked: decided.writes });
          return decided;
        });
      },
    },
    take() {
      const taken = trips;
      trips = [];
      return taken;
    },
  };
}
