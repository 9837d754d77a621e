import type { Scheme } from '../../src/kernel/scheme.ts';

/** The names that this scheme uses, so that a wrong one does not compile. */
export type AttestationStatus = 'new' | 'registered' | 'withdrawn' | 'lapsed';
export type AttestationNeed = 'access-not-over';
export type AttestationDate = 'closesOn';

/**
 * The attestation itself: what the citizen signed, and what opens the file to one office for one purpose. The manual
 * carries no date; as for the line, its screens of November 2018 give the day in force.
 */
export const attestation2018 = {
  id: 'attestation/2018-11-01',
  title: { nl: 'Attest outplacement', fr: 'Attestation d’outplacement', en: 'Outplacement attestation' },
  source: 'M-01',
  inForce: { from: '2018-11-01' },
  terms: {
    /** The file stays open past the end for this month, and from there for these days: counted in this order. */
    openPastEnd: { months: 1, source: 'M-01/reading-access' },
    openFurther: { days: 14, source: 'M-01/reading-access' },
    lapsesAfter: { days: 1, source: 'M-01/reading-access' },
  },
  statuses: {
    new: { label: { nl: 'Nog niet getekend', fr: 'Pas encore signée', en: 'Not yet signed' } },
    registered: { label: { nl: 'Geregistreerd', fr: 'Enregistrée', en: 'Registered' } },
    withdrawn: { label: { nl: 'Ingetrokken', fr: 'Retirée', en: 'Withdrawn' }, final: true },
    lapsed: { label: { nl: 'Afgelopen', fr: 'Terminée', en: 'Over' }, final: true },
  },
  steps: [
    {
      do: 'sign',
      by: ['citizen'],
      from: ['new'],
      to: 'registered',
      source: 'M-01',
      needs: ['access-not-over'],
      label: { nl: 'Online tekenen', fr: 'Signer en ligne', en: 'Sign online' },
    },
    {
      do: 'register',
      by: ['intervention-secretariat'],
      from: ['new'],
      to: 'registered',
      source: 'M-01/reading-paper',
      needs: ['access-not-over'],
      label: { nl: 'Origineel registreren', fr: 'Enregistrer l’original', en: 'Register the original' },
    },
    {
      do: 'withdraw',
      by: ['citizen', 'intervention-secretariat'],
      from: ['registered'],
      to: 'withdrawn',
      source: 'M-01/reading-withdrawn',
      label: { nl: 'Intrekken', fr: 'Retirer', en: 'Withdraw' },
    },
    {
      do: 'lapse',
      by: 'clock',
      from: ['registered'],
      to: 'lapsed',
      source: 'M-01/reading-access',
      after: { span: 'lapsesAfter', of: 'closesOn' },
      label: { nl: 'Loopt vanzelf af', fr: 'Se termine d’elle-même', en: 'Ends by itself' },
    },
  ],
} as const satisfies Scheme<AttestationStatus, AttestationNeed, AttestationDate>;
