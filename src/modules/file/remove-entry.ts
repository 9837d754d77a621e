import { z } from 'zod';
import { accept, refuse } from '../../kernel/decision.ts';
import type { Verb } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { type EntryCase, loadingEntry } from './entry.store.ts';
import type { EntryFact } from './entry.ts';
import { closedTo } from './entry-access.ts';
import { findSection } from './sections/index.ts';

/** Takes an entry out of the file's pages. It stays in the journal, in its history and in the citizen's download. */
export const RemoveEntry = z.object({ citizenId: idField, id: idField });
export type RemoveEntry = z.infer<typeof RemoveEntry>;

/** Marks an entry as removed; nothing is deleted. */
export const removeEntry: Verb<RemoveEntry, EntryCase> = {
  name: 'entry.remove',
  owner: ({ citizenId }) => citizenId,
  load: ({ command: { citizenId, id }, who }) => loadingEntry(citizenId, id, null, who.orgId),
  held: ({ entry }) => (entry ? [entry.held] : []),
  key: ({ key }) => key,
  decide({ subject: { entry, attestations }, command: { id }, who, today }) {
    const section = entry && findSection(entry.held.state.section);
    if (!entry || !section) return refuse({ code: 'entry-unknown', source: 'M-22', about: id });
    const closed = closedTo(who, section, attestations, today);
    if (closed) return refuse(closed);
    if (entry.held.state.removedOn) return refuse({ code: 'entry-removed', source: 'M-22', about: id });
    return accept<EntryFact>({
      kind: 'entry',
      id,
      did: 'removed',
      n: entry.held.version + 1,
      audience: section.audience,
      on: today,
      by: who.id,
      orgId: who.orgId,
    });
  },
};
