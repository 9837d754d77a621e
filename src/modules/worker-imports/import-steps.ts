import { z } from 'zod';
import { workerImport2014 } from '../../../schemes/index.ts';
import { accept } from '../../kernel/decision.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Verb } from '../../platform/perform.ts';
import type { GroundCode } from '../../texts/grounds.ts';
import { columnKeys } from './columns.ts';
import {
  bindErased,
  bindOver,
  type EndedImport,
  type LoadedImport,
  loadingEnd,
  loadingImport,
  OnImport,
  stateOf,
} from './import.store.ts';
import { type ImportCase, permitEnd, permitOnImport } from './import-needs.ts';
import type { ImportFact } from './worker-import.ts';

/** An import as its steps are asked on. */
export const importCase = (orgId: string, subject: LoadedImport, who: Actor): ImportCase => ({
  ...{ orgId, agreement: stateOf(subject), asksFor: subject.asksFor, who, unanswered: subject.unanswered },
  status: subject.held?.state.status ?? 'new',
  good: subject.good,
});

const onImport = {
  owner: ({ orgId }: OnImport) => orgId,
  known: ({ orgId, agreementId, importId }: OnImport) => [orgId, agreementId, importId],
  load: ({ command }: { command: OnImport }) => loadingImport(command),
  held: ({ held }: LoadedImport) => (held ? [held] : []),
};

/** Keeps a list that was read, with how many of its rows can be added. */
export const KeepImport = OnImport.extend({ columns: z.array(z.enum(columnKeys).nullable()) });
export type KeepImport = z.infer<typeof KeepImport>;

/** Keeps a list whose rows were staged under this id (OURS-import). */
export const keepImport: Verb<KeepImport, LoadedImport> = {
  ...onImport,
  name: 'worker_import.read',
  decide: ({ subject, command, who, today }) =>
    permitOnImport('read', { ...importCase(command.orgId, subject, who), good: 1 }, () =>
      accept<ImportFact>({
        ...{ kind: 'worker_import', id: command.importId, did: 'read', on: today, by: who.id },
        ...{ scheme: workerImport2014.id, agreementId: command.agreementId, columns: command.columns },
        ...{ rows: subject.good + subject.bad, good: subject.good },
      }),
    ),
};

/** Lets the good rows of an import be added, in the name of who says so. */
export const confirmImport: Verb<OnImport, LoadedImport> = {
  ...onImport,
  name: 'worker_import.confirm',
  decide: ({ subject, command, who, today }) =>
    permitOnImport('confirm', importCase(command.orgId, subject, who), () =>
      accept<ImportFact>({
        ...{ kind: 'worker_import', id: command.importId, did: 'confirmed', on: today, by: who.id },
        ...{ role: who.role, org: who.orgId ?? '' },
      }),
    ),
};

/** Lets an import be: before it began nothing is kept of it; while it runs it stops after the piece in hand. */
export const cancelImport: Verb<OnImport, LoadedImport> = {
  ...onImport,
  name: 'worker_import.cancel',
  decide: ({ subject, command, who, today }) =>
    permitOnImport('cancel', importCase(command.orgId, subject, who), () => {
      const did = subject.held?.state.status === 'running' ? 'stopping' : 'cancelled';
      return accept<ImportFact>({ kind: 'worker_import', id: command.importId, did, on: today, by: who.id });
    }),
  also: ({ command, facts }) => (facts.some(({ did }) => did === 'cancelled') ? [bindErased(command)] : []),
};

/** Ends an import: all its rows were added or set aside, somebody stopped it, or it may not go on. */
export type EndImport = OnImport & { why: GroundCode | null };

/** Ends an import, by the house itself. What was added is erased here; the other rows stay for their term. */
export const endImport: Verb<EndImport, EndedImport> = {
  name: 'worker_import.end',
  owner: ({ orgId }) => orgId,
  load: ({ command }) => loadingEnd(command),
  held: ({ held }) => [held],
  decide({ subject: { held, added }, command: { importId, why }, who, today }) {
    const { status } = held.state;
    // Somebody who stops it is answered as such, also when it could not have gone on.
    const step = status === 'stopping' || why === null ? 'end' : 'give-up';
    return permitEnd(step, status, who, (to) =>
      accept<ImportFact>({
        ...{ kind: 'worker_import', id: importId, did: 'ended', on: today, by: who.id, to, added },
        why: to === 'stopped' ? why : null,
      }),
    );
  },
  also: ({ command }) => bindOver(command),
};
