import { z } from 'zod';
import { accept } from '../../kernel/decision.ts';
import type { Actor } from '../../kernel/role.ts';
import { type Loading, loading, type Verb } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { type DraftFact, permitOnDraft } from './draft.ts';
import { askDraft, draftFrom, type LoadedDraft } from './signing.store.ts';

/** A draft of one's own office. */
export const loadOwnDraft = ({
  command: { orgId, draftId },
  who,
}: {
  command: { orgId: string; draftId: string };
  who: Actor;
}): Loading<LoadedDraft> =>
  loading([askDraft(orgId, draftId)], ([[row]]) =>
    row && who.orgId === orgId ? draftFrom(orgId, draftId, row) : null,
  );

/** Takes a prepared attestation back before anyone signed it. */
export const CancelDraft = z.object({ orgId: idField, draftId: idField });
export type CancelDraft = z.infer<typeof CancelDraft>;

/** Cancels a draft of one's own office: the citizen no longer sees it, and its paper is no longer registered. */
export const cancelDraft: Verb<CancelDraft, LoadedDraft> = {
  name: 'draft.cancel',
  owner: ({ orgId }) => orgId,
  load: loadOwnDraft,
  held: ({ draft }) => [draft],
  decide: ({ subject, command, who, today }) =>
    permitOnDraft('cancel', { draft: subject.draft.state, who, today }, () =>
      accept<DraftFact>({ kind: 'draft', id: command.draftId, did: 'cancelled', on: today }),
    ),
};
