import { z } from 'zod';
import { accept } from '../../kernel/decision.ts';
import type { Verb } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { type DraftFact, permitOnDraft } from './draft.ts';
import { knownToMe, loadDraftForMe, type OwnDraft, type SelfNamed } from './sign-attestation.ts';

/** Says no to an attestation that an office prepared; no reason is asked. */
export const DeclineAttestation = z.object({ citizenId: idField, orgId: idField, draftId: idField });
export type DeclineAttestation = z.infer<typeof DeclineAttestation>;

/** The citizen does not agree: nothing opens, and the office sees that its draft was declined. */
export const declineAttestation: Verb<DeclineAttestation & SelfNamed, OwnDraft> = {
  name: 'draft.decline',
  owner: ({ orgId }) => orgId,
  known: knownToMe,
  load: loadDraftForMe,
  held: ({ draft }) => [draft],
  decide: ({ subject, command, who, today }) =>
    permitOnDraft('decline', { draft: subject.draft.state, who, today }, () =>
      accept<DraftFact>({ kind: 'draft', id: command.draftId, did: 'declined', on: today }),
    ),
};
