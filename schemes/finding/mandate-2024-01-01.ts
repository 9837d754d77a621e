import type { FindingTable } from './2014-09-01.ts';

/**
 * A finding on a mandate for career guidance: a quality condition that the centre does not keep meeting (V-06). Its officers have
 * one role: another one than who raised it decides on what follows.
 */
export const mandateFinding2024 = {
  id: 'mandate-finding/2024-01-01',
  title: {
    nl: 'Vaststelling: het mandaat en de feiten lopen uiteen',
    fr: 'Constat : le mandat et les faits divergent',
    en: 'Finding: the mandate and the facts part ways',
  },
  source: 'OURS-finding',
  inForce: { from: '2024-01-01' },
  terms: {
    mendWithin: { days: 60, source: 'OURS-finding' },
    extendBy: { days: 30, source: 'OURS-finding' },
    lapsesAfter: { days: 1, source: 'OURS-finding' },
  },
  statuses: {
    new: { label: { nl: 'Nog niet vastgesteld', fr: 'Pas encore constaté', en: 'Not yet raised' } },
    raised: { label: { nl: 'Vastgesteld', fr: 'Constaté', en: 'Raised' } },
    explained: { label: { nl: 'Het centrum antwoordde', fr: 'Le centre a répondu', en: 'The centre answered' } },
    lapsed: { label: { nl: 'Termijn voorbij', fr: 'Délai écoulé', en: 'Term over' } },
    mended: { label: { nl: 'Hersteld', fr: 'Réparé', en: 'Mended' }, final: true },
    followed: { label: { nl: 'Gevolg gegeven', fr: 'Suivi d’effet', en: 'Followed up' }, final: true },
    closed: { label: { nl: 'Zonder gevolg', fr: 'Sans suite', en: 'Closed without consequence' }, final: true },
  },
  steps: [
    {
      do: 'raise',
      by: ['mandate-officer'],
      from: ['new'],
      to: 'raised',
      source: 'OURS-finding',
      needs: ['gap-open', 'no-open-finding'],
      label: { nl: 'Vaststellen', fr: 'Constater', en: 'Raise' },
    },
    {
      do: 'explain',
      by: ['office-manager'],
      from: ['raised', 'explained'],
      to: 'explained',
      source: 'OURS-finding',
      label: { nl: 'Antwoorden', fr: 'Répondre', en: 'Answer' },
    },
    {
      do: 'extend',
      by: ['mandate-officer'],
      from: ['raised', 'explained'],
      source: 'OURS-finding',
      needs: ['not-extended-yet'],
      label: { nl: 'Termijn verlengen', fr: 'Prolonger le délai', en: 'Extend the term' },
    },
    {
      do: 'confirm-mended',
      by: ['mandate-officer'],
      from: ['raised', 'explained', 'lapsed'],
      to: 'mended',
      source: 'OURS-finding',
      needs: ['facts-hold-again'],
      label: { nl: 'Herstel bevestigen', fr: 'Confirmer la réparation', en: 'Confirm that it is mended' },
    },
    {
      do: 'close',
      by: ['mandate-officer'],
      from: ['raised', 'explained', 'lapsed'],
      to: 'closed',
      source: 'OURS-separation',
      needs: ['not-who-raised'],
      label: { nl: 'Zonder gevolg afsluiten', fr: 'Classer sans suite', en: 'Close without consequence' },
    },
    {
      do: 'follow',
      by: ['mandate-officer'],
      from: ['lapsed'],
      to: 'followed',
      source: 'V-06',
      needs: ['not-who-raised'],
      label: { nl: 'Gevolg geven', fr: 'Donner suite', en: 'Follow up' },
    },
    {
      do: 'lapse',
      by: 'clock',
      from: ['raised', 'explained'],
      to: 'lapsed',
      source: 'OURS-finding',
      after: { span: 'lapsesAfter', of: 'termEndsOn' },
      label: { nl: 'De termijn loopt af', fr: 'Le délai expire', en: 'The term ends' },
    },
  ],
} as const satisfies FindingTable;
