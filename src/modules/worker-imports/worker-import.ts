import { type WorkerImportStatus, workerImport2014 } from '../../../schemes/index.ts';
import { add, type Day, day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import type { GroundCode } from '../../texts/grounds.ts';
import type { ColumnKey } from './columns.ts';

/** An import as the fold of its facts: counts, codes and days. What was read stands beside it, for a short time. */
export interface ImportState {
  scheme: string;
  agreementId: string;
  status: Exclude<WorkerImportStatus, 'new'>;
  /** Per column of the file what it holds; null for what was not read. */
  columns: readonly (ColumnKey | null)[];
  /** Rows below the headings, and how many of them could be added. */
  rows: number;
  good: number;
  readOn: Day;
  readBy: string;
  /** In whose name the workers are added. */
  confirmedBy: string | null;
  confirmedRole: string | null;
  confirmedOrg: string | null;
  /** How many were added, once it is over. */
  added: number;
  /** Why it could not go on. */
  endedWhy: GroundCode | null;
  /** From this day on nothing of what was read is kept (OURS-import-kept). */
  eraseOn: Day;
}

interface FactOf<Did extends string> extends Fact {
  kind: 'worker_import';
  did: Did;
  on: Day;
  by: string;
}
interface Read extends FactOf<'read'> {
  scheme: string;
  agreementId: string;
  columns: (ColumnKey | null)[];
  rows: number;
  good: number;
}
interface Confirmed extends FactOf<'confirmed'> {
  role: string;
  org: string;
}
interface Ended extends FactOf<'ended'> {
  to: 'done' | 'cancelled' | 'stopped';
  added: number;
  why: GroundCode | null;
}

/** Everything that can happen to an import. */
export type ImportFact = Read | Confirmed | FactOf<'cancelled' | 'stopping'> | Ended;

// Replaced by the first fact, which always carries the day.
const someDay = day('1900-01-01');
const blank: ImportState = {
  ...{ scheme: workerImport2014.id, agreementId: '', status: 'read', columns: [], rows: 0, good: 0 },
  ...{ readOn: someDay, readBy: '', confirmedBy: null, confirmedRole: null, confirmedOrg: null },
  ...{ added: 0, endedWhy: null, eraseOn: someDay },
};

/** The record kind of imports: the history of the office. */
export const importKind = recordKind<ImportState, ImportFact>({
  kind: 'worker_import',
  owner: 'org_id',
  columns: {
    ...({ scheme: 'text', agreementId: 'uuid', status: 'text', columns: 'jsonb', rows: 'int', good: 'int' } as const),
    ...({ readOn: 'date', readBy: 'uuid', confirmedBy: 'uuid', confirmedRole: 'text', confirmedOrg: 'uuid' } as const),
    ...({ added: 'int', endedWhy: 'text', eraseOn: 'date' } as const),
  },
  evolve(before, fact) {
    const was = before ?? blank;
    switch (fact.did) {
      case 'read': {
        const { scheme, agreementId, columns, rows, good, on, by } = fact;
        const eraseOn = add(on, workerImport2014.terms.keptFor);
        return { ...blank, scheme, agreementId, columns, rows, good, readOn: on, readBy: by, eraseOn };
      }
      case 'confirmed':
        return {
          ...was,
          status: 'running',
          confirmedBy: fact.by,
          confirmedRole: fact.role,
          confirmedOrg: fact.org,
        };
      case 'cancelled':
      case 'stopping':
        return { ...was, status: fact.did };
      case 'ended':
        return { ...was, status: fact.to, added: fact.added, endedWhy: fact.why };
    }
  },
});
