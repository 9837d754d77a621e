import type { Scheme } from '../../src/kernel/scheme.ts';

/** The names that this scheme uses, so that a wrong one does not compile. */
export type CertificateStatus = 'new' | 'valid' | 'suspended' | 'withdrawn' | 'terminated' | 'replaced' | 'expired';
export type CertificateNeed = 'heard-first';

/** The life of a certificate once it is granted: what its body and its holder can do with it, and its end (C-02). */
export const certoCertificate2014 = {
  id: 'certo-certificate/2014-09-01',
  title: {
    nl: 'CERTO: het certificaat na de toekenning',
    fr: 'CERTO : le certificat après son octroi',
    en: 'CERTO: the certificate once granted',
  },
  source: 'C-02',
  inForce: { from: '2014-09-01' },
  terms: { expiresAfter: { days: 1, source: 'OURS-certification' } },
  statuses: {
    new: { label: { nl: 'Nog niet toegekend', fr: 'Pas encore accordé', en: 'Not yet granted' } },
    valid: { label: { nl: 'Geldig', fr: 'Valable', en: 'Valid' } },
    suspended: { label: { nl: 'Geschorst', fr: 'Suspendu', en: 'Suspended' } },
    withdrawn: { label: { nl: 'Ingetrokken', fr: 'Retiré', en: 'Withdrawn' }, final: true },
    terminated: { label: { nl: 'Stopgezet', fr: 'Arrêté', en: 'Ended' }, final: true },
    expired: { label: { nl: 'Vervallen', fr: 'Expiré', en: 'Expired' }, final: true },
  },
  steps: [
    {
      do: 'grant',
      by: ['decider'],
      from: ['new'],
      to: 'valid',
      source: 'C-15',
      label: { nl: 'Toekennen', fr: 'Accorder', en: 'Grant' },
    },
    {
      do: 'suspend',
      by: ['decider'],
      from: ['valid'],
      to: 'suspended',
      source: 'C-02',
      label: { nl: 'Schorsen', fr: 'Suspendre', en: 'Suspend' },
    },
    {
      do: 'restore',
      by: ['decider'],
      from: ['suspended'],
      to: 'valid',
      source: 'C-02',
      label: { nl: 'Schorsing opheffen', fr: 'Lever la suspension', en: 'Restore' },
    },
    {
      do: 'withdraw',
      by: ['decider'],
      from: ['valid', 'suspended'],
      to: 'withdrawn',
      source: 'C-02',
      needs: ['heard-first'],
      label: { nl: 'Certificaat intrekken', fr: 'Retirer le certificat', en: 'Withdraw the certificate' },
    },
    {
      do: 'terminate',
      by: ['office-manager'],
      from: ['valid', 'suspended'],
      to: 'terminated',
      source: 'C-01',
      label: { nl: 'Certificaat stopzetten', fr: 'Mettre fin au certificat', en: 'End the certificate' },
    },
    {
      do: 'expire',
      by: 'clock',
      from: ['valid', 'suspended'],
      to: 'expired',
      source: 'OURS-certification',
      after: { span: 'expiresAfter', of: 'certificateEndsOn' },
      label: { nl: 'Vervalt vanzelf', fr: 'Expire de lui-même', en: 'Expires by itself' },
    },
  ],
} as const satisfies Scheme<Exclude<CertificateStatus, 'replaced'>, CertificateNeed, 'certificateEndsOn'>;
