import type { Scheme, Span } from '../../src/kernel/scheme.ts';

/** The names that this scheme uses, so that a wrong one does not compile. */
export type AppealStatus = 'new' | 'lodged' | 'admitted' | 'not-admissible' | 'upheld' | 'annulled' | 'retracted';
export type AppealNeed =
  | 'contestable'
  | 'not-appealed-yet'
  | 'lodged-in-time'
  | 'lodged-late'
  | 'not-involved'
  | 'still-stands'
  | 'no-other-application'
  | 'no-other-level';

/** Every table of appeals: the same terms before other people. */
export type AppealTable = Scheme<AppealStatus, AppealNeed, never> & {
  terms: { lodgeWithin: Span; decideWithin: Span };
};

/** Contesting a decision of the certifying body: by its office, before somebody who had no part in it. */
export const appeal2014 = {
  id: 'appeal/2014-09-01',
  title: {
    nl: 'Beroep tegen een beslissing over het certificaat',
    fr: 'Recours contre une décision sur le certificat',
    en: 'Appeal against a decision on the certificate',
  },
  source: 'OURS-appeal',
  inForce: { from: '2014-09-01' },
  terms: {
    lodgeWithin: { days: 30, source: 'OURS-appeal' },
    decideWithin: { days: 60, source: 'OURS-appeal' },
  },
  statuses: {
    new: { label: { nl: 'Nog niet ingesteld', fr: 'Pas encore introduit', en: 'Not yet lodged' } },
    lodged: { label: { nl: 'Ingesteld', fr: 'Introduit', en: 'Lodged' } },
    admitted: { label: { nl: 'In behandeling', fr: 'En traitement', en: 'Being handled' } },
    'not-admissible': {
      label: { nl: 'Niet ontvankelijk', fr: 'Non recevable', en: 'Not admissible' },
      final: true,
    },
    upheld: {
      label: { nl: 'De beslissing blijft', fr: 'La décision est maintenue', en: 'The decision stands' },
      final: true,
    },
    annulled: {
      label: { nl: 'De beslissing is vernietigd', fr: 'La décision est annulée', en: 'The decision is annulled' },
      final: true,
    },
    retracted: {
      label: { nl: 'Beroep ingetrokken', fr: 'Recours retiré', en: 'Appeal withdrawn' },
      final: true,
    },
  },
  steps: [
    {
      do: 'lodge',
      by: ['office-manager'],
      from: ['new'],
      to: 'lodged',
      source: 'OURS-appeal',
      needs: ['contestable', 'not-appealed-yet'],
      label: { nl: 'Beroep instellen', fr: 'Introduire un recours', en: 'Lodge an appeal' },
    },
    {
      do: 'admit',
      by: ['certification-secretariat'],
      from: ['lodged'],
      to: 'admitted',
      source: 'OURS-appeal',
      needs: ['lodged-in-time'],
      label: { nl: 'Ontvangst bevestigen', fr: 'Accuser réception', en: 'Confirm receipt' },
    },
    {
      do: 'excuse',
      by: ['certification-secretariat'],
      from: ['lodged'],
      to: 'admitted',
      source: 'OURS-appeal',
      needs: ['lodged-late'],
      label: {
        nl: 'Toch ontvankelijk verklaren',
        fr: 'Déclarer recevable malgré le retard',
        en: 'Admit though it is late',
      },
    },
    {
      do: 'dismiss',
      by: ['certification-secretariat'],
      from: ['lodged'],
      to: 'not-admissible',
      source: 'OURS-appeal',
      needs: ['lodged-late'],
      label: { nl: 'Niet ontvankelijk verklaren', fr: 'Déclarer non recevable', en: 'Declare not admissible' },
    },
    {
      do: 'uphold',
      by: ['decider'],
      from: ['admitted'],
      to: 'upheld',
      source: 'OURS-separation',
      needs: ['not-involved'],
      label: { nl: 'De beslissing behouden', fr: 'Maintenir la décision', en: 'Let the decision stand' },
    },
    {
      do: 'annul',
      by: ['decider'],
      from: ['admitted'],
      to: 'annulled',
      source: 'OURS-separation',
      needs: ['not-involved', 'still-stands', 'no-other-application'],
      label: { nl: 'De beslissing vernietigen', fr: 'Annuler la décision', en: 'Annul the decision' },
    },
    {
      do: 'retract',
      by: ['office-manager'],
      from: ['lodged', 'admitted'],
      to: 'retracted',
      source: 'OURS-appeal',
      label: { nl: 'Beroep intrekken', fr: 'Retirer le recours', en: 'Withdraw the appeal' },
    },
  ],
} as const satisfies AppealTable;
