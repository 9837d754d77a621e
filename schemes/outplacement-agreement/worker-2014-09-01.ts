import type { Scheme } from '../../src/kernel/scheme.ts';

/** The names that this scheme uses, so that a wrong one does not compile. */
export type WorkerStatus = 'new' | 'added' | 'offered' | 'accepted' | 'refused' | 'started' | 'ended' | 'removed';
export type WorkerNeed = 'event-of-this-role' | 'no-attestation-yet';

/**
 * A dismissed worker under an agreement, from the list to the end of the guidance. What starts and ends it is the programme of the
 * citizen, which is another record.
 */
export const agreedWorker2014 = {
  id: 'outplacement-agreed-worker/2014-09-01',
  title: {
    nl: 'Ontslagen werknemer onder een overeenkomst',
    fr: 'Travailleur licencié sous une convention',
    en: 'Dismissed worker under an agreement',
  },
  source: 'O-06',
  inForce: { from: '2014-09-01' },
  terms: { textErasedAfter: { months: 24, source: 'OURS-agreement' } },
  statuses: {
    new: { label: { nl: 'Nog niet toegevoegd', fr: 'Pas encore ajouté', en: 'Not added yet' } },
    added: { label: { nl: 'Nog geen aanbod', fr: 'Pas encore d’offre', en: 'No offer yet' } },
    offered: { label: { nl: 'Aanbod gedaan', fr: 'Offre faite', en: 'Offer made' } },
    accepted: { label: { nl: 'Aanbod aanvaard', fr: 'Offre acceptée', en: 'Offer accepted' } },
    refused: { label: { nl: 'Aanbod geweigerd', fr: 'Offre refusée', en: 'Offer refused' } },
    started: { label: { nl: 'In begeleiding', fr: 'Accompagné', en: 'In guidance' } },
    ended: { label: { nl: 'Begeleiding afgelopen', fr: 'Accompagnement terminé', en: 'Guidance over' }, final: true },
    removed: { label: { nl: 'Geschrapt', fr: 'Retiré', en: 'Removed' }, final: true, hidden: true },
  },
  steps: [
    {
      do: 'add',
      by: ['office-manager', 'employer'],
      from: ['new'],
      to: 'added',
      source: 'OURS-agreement',
      label: { nl: 'Toevoegen', fr: 'Ajouter', en: 'Add' },
    },
    {
      do: 'note-event',
      by: ['office-manager', 'consultant', 'employer'],
      from: ['added', 'offered', 'accepted', 'refused', 'started'],
      source: 'O-06',
      needs: ['event-of-this-role'],
      label: { nl: 'Noteren wat er gebeurde', fr: 'Noter ce qui s’est passé', en: 'Note what happened' },
    },
    {
      do: 'offer',
      by: [],
      from: ['added', 'offered', 'accepted', 'refused'],
      to: 'offered',
      source: 'OPL-11/4',
      label: { nl: 'Er kwam een aanbod', fr: 'Une offre est venue', en: 'An offer came' },
    },
    {
      do: 'accept',
      by: [],
      from: ['offered', 'accepted'],
      to: 'accepted',
      source: 'OPL-11/4',
      label: { nl: 'Het aanbod is aanvaard', fr: 'L’offre est acceptée', en: 'The offer was accepted' },
    },
    {
      do: 'refuse',
      by: [],
      from: ['offered', 'refused'],
      to: 'refused',
      source: 'OPL-11/4',
      label: { nl: 'Het aanbod is geweigerd', fr: 'L’offre est refusée', en: 'The offer was refused' },
    },
    {
      do: 'prepare-attestation',
      by: ['consultant'],
      from: ['added', 'offered', 'accepted'],
      source: 'M-01',
      label: { nl: 'Attest klaarmaken', fr: 'Préparer l’attestation', en: 'Prepare the attestation' },
    },
    {
      do: 'start',
      by: [],
      from: ['added', 'offered', 'accepted'],
      to: 'started',
      source: 'M-07',
      label: { nl: 'De begeleiding begint', fr: 'L’accompagnement commence', en: 'The guidance starts' },
    },
    {
      do: 'end',
      by: [],
      from: ['started'],
      to: 'ended',
      source: 'M-14',
      label: { nl: 'De begeleiding is afgelopen', fr: 'L’accompagnement se termine', en: 'The guidance is over' },
    },
    {
      do: 'remove',
      by: ['office-manager'],
      from: ['added', 'offered', 'accepted', 'refused'],
      to: 'removed',
      source: 'OURS-agreement',
      needs: ['no-attestation-yet'],
      label: { nl: 'Schrappen', fr: 'Retirer', en: 'Remove' },
    },
  ],
} as const satisfies Scheme<WorkerStatus, WorkerNeed>;
