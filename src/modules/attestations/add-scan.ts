import { z } from 'zod';
import { accept } from '../../kernel/decision.ts';
import type { Verb } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { loadOwnDraft } from './cancel-draft.ts';
import { type DraftFact, permitOnDraft } from './draft.ts';
import type { LoadedDraft } from './signing.store.ts';

/** Adds the scan of the signed paper, by the SHA-256 of the stored file; another scan takes its place. */
export const AddScan = z.object({ orgId: idField, draftId: idField, sha256: z.string().regex(/^[0-9a-f]{64}$/) });
export type AddScan = z.infer<typeof AddScan>;

/** A scan opens nothing: it tells the secretariat that the original is on its way (M-01/reading-paper). */
export const addScan: Verb<AddScan, LoadedDraft> = {
  name: 'draft.add-scan',
  owner: ({ orgId }) => orgId,
  load: loadOwnDraft,
  held: ({ draft }) => [draft],
  decide: ({ subject, command, who, today }) =>
    permitOnDraft('add-scan', { draft: subject.draft.state, who, today }, () =>
      accept<DraftFact>({ kind: 'draft', id: command.draftId, did: 'scanned', on: today, sha256: command.sha256 }),
    ),
};
