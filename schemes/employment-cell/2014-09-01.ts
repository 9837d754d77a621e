import type { Scheme } from '../../src/kernel/scheme.ts';

/** The names that this scheme uses, so that a wrong one does not compile. */
export type CellStatus = 'new' | 'open' | 'lapsed' | 'delivered' | 'closed';
export type CellNeed = 'cell-not-known' | 'moment-has-come' | 'still-in-time' | 'counts-add-up';

/**
 * An employment cell that an office guides: at a set moment it is counted how many of those guided are at work or no longer
 * available. The source gives no moment and says nothing of who counts; both are ours.
 */
export const employmentCell2014 = {
  id: 'employment-cell/2014-09-01',
  title: {
    nl: 'Tewerkstellingscel: telling op een vast moment',
    fr: 'Cellule pour l’emploi : comptage à un moment fixé',
    en: 'Employment cell: a count at a set moment',
  },
  source: 'C-09',
  inForce: { from: '2014-09-01' },
  terms: {
    countAfter: { months: 12, source: 'OURS-cell' },
    deliverWithin: { days: 30, source: 'OURS-cell' },
    lapsesAfter: { days: 1, source: 'OURS-cell' },
  },
  statuses: {
    new: { label: { nl: 'Nog niet genoteerd', fr: 'Pas encore notée', en: 'Not noted yet' } },
    open: { label: { nl: 'Telling verwacht', fr: 'Comptage attendu', en: 'Count awaited' } },
    lapsed: { label: { nl: 'Termijn voorbij', fr: 'Délai écoulé', en: 'Term over' } },
    delivered: { label: { nl: 'Telling ontvangen', fr: 'Comptage reçu', en: 'Count received' } },
    closed: {
      label: { nl: 'Zonder telling afgesloten', fr: 'Clôturée sans comptage', en: 'Closed without a count' },
      final: true,
    },
  },
  steps: [
    {
      do: 'register',
      by: ['certification-secretariat'],
      from: ['new'],
      to: 'open',
      source: 'OURS-cell',
      needs: ['cell-not-known'],
      label: { nl: 'Cel noteren', fr: 'Noter une cellule', en: 'Note a cell' },
    },
    {
      do: 'deliver',
      by: ['office-manager'],
      from: ['open', 'lapsed'],
      to: 'delivered',
      source: 'C-09',
      needs: ['moment-has-come', 'still-in-time', 'counts-add-up'],
      label: { nl: 'Telling bezorgen', fr: 'Transmettre le comptage', en: 'Hand in the count' },
    },
    {
      do: 'enter',
      by: ['certification-secretariat'],
      from: ['open', 'lapsed'],
      to: 'delivered',
      source: 'C-19',
      needs: ['moment-has-come', 'still-in-time', 'counts-add-up'],
      label: { nl: 'Ontvangen telling intypen', fr: 'Saisir un comptage reçu', en: 'Type in a count that came in' },
    },
    {
      do: 'ask-again',
      by: ['certification-secretariat'],
      from: ['lapsed', 'delivered'],
      to: 'open',
      source: 'OURS-cell',
      label: { nl: 'Opnieuw vragen', fr: 'Redemander', en: 'Ask again' },
    },
    {
      do: 'close',
      by: ['certification-secretariat'],
      from: ['open', 'lapsed'],
      to: 'closed',
      source: 'OURS-cell',
      label: { nl: 'Zonder telling afsluiten', fr: 'Clôturer sans comptage', en: 'Close without a count' },
    },
    {
      do: 'lapse',
      by: 'clock',
      from: ['open'],
      to: 'lapsed',
      source: 'OURS-cell',
      after: { span: 'lapsesAfter', of: 'deliverBy' },
      label: { nl: 'De termijn loopt af', fr: 'Le délai expire', en: 'The term ends' },
    },
  ],
} as const satisfies Scheme<CellStatus, CellNeed, 'deliverBy'>;
