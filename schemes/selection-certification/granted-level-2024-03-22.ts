import type { Scheme } from '../../src/kernel/scheme.ts';
import type { CertificateNeed, CertificateStatus } from '../certo/certificate-2014-09-01.ts';

/** The life of a level once granted: it has no end of its own; DG R&O checks every year whether the conditions hold (S-09). */
export const grantedLevel2024 = {
  id: 'granted-level/2024-03-22',
  title: {
    nl: 'Certificering van selecties: het niveau na de toekenning',
    fr: 'Certification des sélections : le niveau après son octroi',
    en: 'Certification for selections: the level once granted',
  },
  source: 'S-09',
  inForce: { from: '2024-03-22' },
  terms: {},
  statuses: {
    new: { label: { nl: 'Nog niet toegekend', fr: 'Pas encore accordé', en: 'Not yet granted' } },
    valid: { label: { nl: 'Geldig', fr: 'Valable', en: 'Valid' } },
    suspended: { label: { nl: 'Geschorst', fr: 'Suspendu', en: 'Suspended' } },
    withdrawn: { label: { nl: 'Ingetrokken', fr: 'Retiré', en: 'Withdrawn' }, final: true },
    replaced: { label: { nl: 'Vervangen', fr: 'Remplacé', en: 'Replaced' }, final: true },
    terminated: { label: { nl: 'Stopgezet', fr: 'Arrêté', en: 'Ended' }, final: true },
  },
  steps: [
    {
      do: 'grant',
      by: ['selection-officer'],
      from: ['new'],
      to: 'valid',
      source: 'S-08',
      label: { nl: 'Toekennen', fr: 'Accorder', en: 'Grant' },
    },
    {
      do: 'suspend',
      by: ['selection-officer'],
      from: ['valid'],
      to: 'suspended',
      source: 'S-09',
      label: { nl: 'Schorsen', fr: 'Suspendre', en: 'Suspend' },
    },
    {
      do: 'restore',
      by: ['selection-officer'],
      from: ['suspended'],
      to: 'valid',
      source: 'S-09',
      label: { nl: 'Schorsing opheffen', fr: 'Lever la suspension', en: 'Restore' },
    },
    {
      do: 'withdraw',
      by: ['selection-officer'],
      from: ['valid', 'suspended'],
      to: 'withdrawn',
      source: 'S-09',
      needs: ['heard-first'],
      label: { nl: 'Niveau intrekken', fr: 'Retirer le niveau', en: 'Withdraw the level' },
    },
    {
      // Follows from the grant of another level; nobody takes it by itself.
      do: 'replace',
      by: [],
      from: ['valid', 'suspended'],
      to: 'replaced',
      source: 'S-01',
      label: {
        nl: 'Vervangen door een ander niveau',
        fr: 'Remplacer par un autre niveau',
        en: 'Replace by another level',
      },
    },
    {
      do: 'terminate',
      by: ['office-manager'],
      from: ['valid', 'suspended'],
      to: 'terminated',
      source: 'S-01',
      label: { nl: 'Niveau stopzetten', fr: 'Mettre fin au niveau', en: 'End the level' },
    },
  ],
} as const satisfies Scheme<Exclude<CertificateStatus, 'expired'>, CertificateNeed, 'certificateEndsOn'>;
