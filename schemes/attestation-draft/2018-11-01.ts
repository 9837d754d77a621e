import type { Scheme } from '../../src/kernel/scheme.ts';

/** The names that this scheme uses, so that a wrong one does not compile. */
export type DraftStatus = 'new' | 'prepared' | 'scanned' | 'signed' | 'cancelled' | 'declined' | 'lapsed';
export type DraftDate = 'preparedOn';

/**
 * An attestation as an office prepares it, until the citizen has signed it. The office learns nothing of the citizen
 * from it; what comes of a signature is the attestation itself, which has a scheme of its own.
 */
export const attestationDraft2018 = {
  id: 'attestation-draft/2018-11-01',
  title: {
    nl: 'Voorbereid attest outplacement',
    fr: 'Attestation d’outplacement préparée',
    en: 'Prepared outplacement attestation',
  },
  source: 'M-01/reading-blind',
  inForce: { from: '2018-11-01' },
  terms: {
    lapsesAfter: { months: 3, source: 'OURS-draft' },
    startsWithin: { months: 12, source: 'OURS-draft' },
    lastsAtMost: { years: 2, source: 'OURS-draft' },
  },
  statuses: {
    new: { label: { nl: 'Nog niet voorbereid', fr: 'Pas encore préparée', en: 'Not yet prepared' } },
    prepared: { label: { nl: 'Wacht op handtekening', fr: 'En attente de signature', en: 'Waits for a signature' } },
    scanned: {
      label: { nl: 'Wacht op registratie', fr: 'En attente d’enregistrement', en: 'Waits for registration' },
    },
    signed: { label: { nl: 'Getekend', fr: 'Signée', en: 'Signed' }, final: true },
    cancelled: { label: { nl: 'Geannuleerd', fr: 'Annulée', en: 'Cancelled' }, final: true },
    declined: { label: { nl: 'Niet akkoord', fr: 'Pas d’accord', en: 'Declined' }, final: true },
    lapsed: { label: { nl: 'Vervallen', fr: 'Échue', en: 'Lapsed' }, final: true },
  },
  steps: [
    {
      do: 'prepare',
      by: ['consultant'],
      from: ['new'],
      to: 'prepared',
      source: 'M-01/reading-blind',
      label: { nl: 'Attest klaarmaken', fr: 'Préparer l’attestation', en: 'Prepare the attestation' },
    },
    {
      do: 'sign',
      by: ['citizen'],
      from: ['prepared', 'scanned'],
      to: 'signed',
      source: 'M-01',
      label: { nl: 'Tekenen', fr: 'Signer', en: 'Sign' },
    },
    {
      do: 'decline',
      by: ['citizen'],
      from: ['prepared', 'scanned'],
      to: 'declined',
      source: 'M-01',
      label: { nl: 'Ik ga niet akkoord', fr: 'Je ne suis pas d’accord', en: 'I do not agree' },
    },
    {
      do: 'add-scan',
      by: ['consultant'],
      from: ['prepared', 'scanned'],
      to: 'scanned',
      source: 'M-01/reading-paper',
      label: { nl: 'Getekende scan toevoegen', fr: 'Ajouter le scan signé', en: 'Add the signed scan' },
    },
    {
      do: 'cancel',
      by: ['consultant'],
      from: ['prepared', 'scanned'],
      to: 'cancelled',
      source: 'M-01/reading-blind',
      label: { nl: 'Annuleren', fr: 'Annuler', en: 'Cancel' },
    },
    {
      do: 'register',
      by: ['intervention-secretariat'],
      from: ['prepared', 'scanned'],
      to: 'signed',
      source: 'M-01/reading-paper',
      label: { nl: 'Origineel registreren', fr: 'Enregistrer l’original', en: 'Register the original' },
    },
    {
      do: 'enter-paper',
      by: ['intervention-secretariat'],
      from: ['new'],
      to: 'signed',
      source: 'M-01/reading-paper',
      label: { nl: 'Papieren attest invoeren', fr: 'Encoder une attestation papier', en: 'Enter a paper attestation' },
    },
    {
      do: 'lapse',
      by: 'clock',
      from: ['prepared'],
      to: 'lapsed',
      source: 'OURS-draft',
      after: { span: 'lapsesAfter', of: 'preparedOn' },
      label: { nl: 'Vervalt vanzelf', fr: 'Échoit d’elle-même', en: 'Lapses by itself' },
    },
  ],
} as const satisfies Scheme<DraftStatus, never, DraftDate>;
