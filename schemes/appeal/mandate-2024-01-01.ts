import type { AppealTable } from './2014-09-01.ts';

/**
 * Contesting a decision on a mandate: by its centre, before an officer who had no part in it. Its officers have one role, so that
 * whoever had a part does not admit it either.
 */
export const mandateAppeal2024 = {
  id: 'mandate-appeal/2024-01-01',
  title: {
    nl: 'Beroep tegen een beslissing over het mandaat',
    fr: 'Recours contre une décision sur le mandat',
    en: 'Appeal against a decision on the mandate',
  },
  source: 'OURS-appeal',
  inForce: { from: '2024-01-01' },
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
      by: ['mandate-officer'],
      from: ['lodged'],
      to: 'admitted',
      source: 'OURS-separation',
      needs: ['not-involved', 'lodged-in-time'],
      label: { nl: 'Ontvangst bevestigen', fr: 'Accuser réception', en: 'Confirm receipt' },
    },
    {
      do: 'excuse',
      by: ['mandate-officer'],
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
      by: ['mandate-officer'],
      from: ['lodged'],
      to: 'not-admissible',
      source: 'OURS-separation',
      needs: ['not-involved', 'lodged-late'],
      label: { nl: 'Niet ontvankelijk verklaren', fr: 'Déclarer non recevable', en: 'Declare not admissible' },
    },
    {
      do: 'uphold',
      by: ['mandate-officer'],
      from: ['admitted'],
      to: 'upheld',
      source: 'OURS-separation',
      needs: ['not-involved'],
      label: { nl: 'De beslissing behouden', fr: 'Maintenir la décision', en: 'Let the decision stand' },
    },
    {
      do: 'annul',
      by: ['mandate-officer'],
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
