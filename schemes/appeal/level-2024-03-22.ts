import type { AppealTable } from './2014-09-01.ts';

/**
 * Contesting a decision on a level: by its service, before an officer who had no part in it. A service has one level: while
 * another one stands, the contested one is not given back (S-01).
 */
export const levelAppeal2024 = {
  id: 'level-appeal/2024-03-22',
  title: {
    nl: 'Beroep tegen een beslissing over het niveau',
    fr: 'Recours contre une décision sur le niveau',
    en: 'Appeal against a decision on the level',
  },
  source: 'OURS-appeal',
  inForce: { from: '2024-03-22' },
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
      by: ['selection-officer'],
      from: ['lodged'],
      to: 'admitted',
      source: 'OURS-separation',
      needs: ['not-involved', 'lodged-in-time'],
      label: { nl: 'Ontvangst bevestigen', fr: 'Accuser réception', en: 'Confirm receipt' },
    },
    {
      do: 'excuse',
      by: ['selection-officer'],
      from: ['lodged'],
      to: 'admitted',
      source: 'OURS-separation',
      needs: ['not-involved', 'lodged-late'],
      label: {
        nl: 'Toch ontvankelijk verklaren',
        fr: 'Déclarer recevable malgré le retard',
        en: 'Admit though it is late',
      },
    },
    {
      do: 'dismiss',
      by: ['selection-officer'],
      from: ['lodged'],
      to: 'not-admissible',
      source: 'OURS-separation',
      needs: ['not-involved', 'lodged-late'],
      label: { nl: 'Niet ontvankelijk verklaren', fr: 'Déclarer non recevable', en: 'Declare not admissible' },
    },
    {
      do: 'uphold',
      by: ['selection-officer'],
      from: ['admitted'],
      to: 'upheld',
      source: 'OURS-separation',
      needs: ['not-involved'],
      label: { nl: 'De beslissing behouden', fr: 'Maintenir la décision', en: 'Let the decision stand' },
    },
    {
      do: 'annul',
      by: ['selection-officer'],
      from: ['admitted'],
      to: 'annulled',
      source: 'OURS-separation',
      needs: ['not-involved', 'still-stands', 'no-other-application', 'no-other-level'],
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
