import type { Scheme } from '../../src/kernel/scheme.ts';

/** The names that this scheme uses, so that a wrong one does not compile. */
export type AgreementStatus = 'new' | 'proposed' | 'agreed' | 'declined' | 'withdrawn' | 'ended';
export type AgreementNeed = 'package-offered' | 'price-set' | 'billing-adds-up' | 'room-for-workers';

/** An agreement on outplacement between an office and an employer, for one worker or for a collective dismissal. */
export const outplacementAgreement2014 = {
  id: 'outplacement-agreement/2014-09-01',
  title: {
    nl: 'Overeenkomst over outplacement tussen kantoor en werkgever',
    fr: 'Convention d’outplacement entre bureau et employeur',
    en: 'Agreement on outplacement between office and employer',
  },
  source: 'O-07',
  inForce: { from: '2014-09-01' },
  terms: {},
  statuses: {
    new: { label: { nl: 'Nog niet voorgesteld', fr: 'Pas encore proposée', en: 'Not proposed yet' } },
    proposed: {
      label: { nl: 'Wacht op de werkgever', fr: 'En attente de l’employeur', en: 'Waits for the employer' },
    },
    agreed: { label: { nl: 'Akkoord', fr: 'Accord donné', en: 'Agreed' } },
    declined: { label: { nl: 'Niet akkoord', fr: 'Pas d’accord', en: 'Declined' }, final: true },
    withdrawn: { label: { nl: 'Ingetrokken', fr: 'Retirée', en: 'Withdrawn' }, final: true },
    ended: { label: { nl: 'Beëindigd', fr: 'Terminée', en: 'Ended' }, final: true },
  },
  steps: [
    {
      do: 'propose',
      by: ['office-manager'],
      from: ['new'],
      to: 'proposed',
      source: 'O-07',
      needs: ['package-offered', 'price-set', 'billing-adds-up'],
      label: { nl: 'Voorstellen', fr: 'Proposer', en: 'Propose' },
    },
    {
      do: 'agree',
      by: ['employer'],
      from: ['proposed'],
      to: 'agreed',
      source: 'O-07',
      label: { nl: 'Akkoord gaan', fr: 'Marquer son accord', en: 'Agree' },
    },
    {
      do: 'enter-agreed',
      by: ['office-manager'],
      from: ['proposed'],
      to: 'agreed',
      source: 'OURS-agreement',
      label: { nl: 'Getekend papier noteren', fr: 'Noter le papier signé', en: 'Note the signed paper' },
    },
    {
      do: 'decline',
      by: ['employer'],
      from: ['proposed'],
      to: 'declined',
      source: 'O-07',
      label: { nl: 'Niet akkoord gaan', fr: 'Refuser', en: 'Decline' },
    },
    {
      do: 'withdraw',
      by: ['office-manager'],
      from: ['proposed'],
      to: 'withdrawn',
      source: 'OURS-agreement',
      label: { nl: 'Voorstel intrekken', fr: 'Retirer la proposition', en: 'Withdraw the proposal' },
    },
    {
      do: 'add-workers',
      by: ['office-manager', 'employer'],
      from: ['agreed'],
      source: 'OURS-agreement',
      needs: ['room-for-workers'],
      label: { nl: 'Werknemer toevoegen', fr: 'Ajouter un travailleur', en: 'Add a worker' },
    },
    {
      do: 'end',
      by: ['office-manager'],
      from: ['agreed'],
      to: 'ended',
      source: 'OURS-agreement',
      label: { nl: 'Overeenkomst beëindigen', fr: 'Mettre fin à la convention', en: 'End the agreement' },
    },
  ],
} as const satisfies Scheme<AgreementStatus, AgreementNeed>;
