import type { Scheme } from '../../src/kernel/scheme.ts';
import type { CertificateNeed, CertificateStatus } from '../certo/certificate-2014-09-01.ts';

/** The life of a mandate once it is given: the conditions hold during all of it (V-06). */
export const givenMandate2024 = {
  id: 'given-mandate/2024-01-01',
  title: {
    nl: 'Mandaat loopbaanbegeleiding: na de toekenning',
    fr: 'Mandat d’orientation de carrière : après son octroi',
    en: 'Career-guidance mandate: once given',
  },
  source: 'V-06',
  inForce: { from: '2024-01-01' },
  terms: { expiresAfter: { days: 1, source: 'V-05' } },
  statuses: {
    new: { label: { nl: 'Nog niet gegeven', fr: 'Pas encore accordé', en: 'Not yet given' } },
    valid: { label: { nl: 'Geldig', fr: 'Valable', en: 'Valid' } },
    suspended: { label: { nl: 'Geschorst', fr: 'Suspendu', en: 'Suspended' } },
    withdrawn: { label: { nl: 'Ingetrokken', fr: 'Retiré', en: 'Withdrawn' }, final: true },
    terminated: { label: { nl: 'Stopgezet', fr: 'Arrêté', en: 'Ended' }, final: true },
    expired: { label: { nl: 'Vervallen', fr: 'Expiré', en: 'Expired' }, final: true },
  },
  steps: [
    {
      do: 'grant',
      by: ['mandate-officer'],
      from: ['new'],
      to: 'valid',
      source: 'V-05',
      label: { nl: 'Geven', fr: 'Accorder', en: 'Give' },
    },
    {
      do: 'suspend',
      by: ['mandate-officer'],
      from: ['valid'],
      to: 'suspended',
      source: 'V-06',
      label: { nl: 'Schorsen', fr: 'Suspendre', en: 'Suspend' },
    },
    {
      do: 'restore',
      by: ['mandate-officer'],
      from: ['suspended'],
      to: 'valid',
      source: 'V-06',
      label: { nl: 'Schorsing opheffen', fr: 'Lever la suspension', en: 'Restore' },
    },
    {
      do: 'withdraw',
      by: ['mandate-officer'],
      from: ['valid', 'suspended'],
      to: 'withdrawn',
      source: 'V-06',
      needs: ['heard-first'],
      label: { nl: 'Mandaat intrekken', fr: 'Retirer le mandat', en: 'Withdraw the mandate' },
    },
    {
      do: 'note-label',
      by: ['mandate-officer'],
      from: ['valid', 'suspended'],
      source: 'V-04',
      label: {
        nl: 'Nieuw kwaliteitscertificaat noteren',
        fr: 'Noter un nouveau certificat de qualité',
        en: 'Note a new quality certificate',
      },
    },
    {
      do: 'terminate',
      by: ['office-manager'],
      from: ['valid', 'suspended'],
      to: 'terminated',
      source: 'V-01',
      label: { nl: 'Mandaat stopzetten', fr: 'Mettre fin au mandat', en: 'End the mandate' },
    },
    {
      do: 'expire',
      by: 'clock',
      from: ['valid', 'suspended'],
      to: 'expired',
      source: 'V-05',
      after: { span: 'expiresAfter', of: 'certificateEndsOn' },
      label: { nl: 'Vervalt vanzelf', fr: 'Expire de lui-même', en: 'Expires by itself' },
    },
  ],
} as const satisfies Scheme<Exclude<CertificateStatus, 'replaced'>, CertificateNeed, 'certificateEndsOn'>;
