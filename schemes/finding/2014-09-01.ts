import type { Scheme, Span } from '../../src/kernel/scheme.ts';

/** The names that this scheme uses, so that a wrong one does not compile. */
export type FindingStatus = 'new' | 'raised' | 'explained' | 'lapsed' | 'mended' | 'followed' | 'closed';
export type FindingNeed = 'gap-open' | 'no-open-finding' | 'facts-hold-again' | 'not-extended-yet' | 'not-who-raised';

/** Every table of findings: the same terms by other people. */
export type FindingTable = Scheme<FindingStatus, FindingNeed, 'termEndsOn'> & {
  terms: { mendWithin: Span; extendBy: Span };
};

/**
 * A finding: a condition of a certificate that its facts no longer meet. The office has a term to explain and to mend;
 * what then follows, people decide. Nothing is taken away by lapse of time.
 */
export const finding2014 = {
  id: 'finding/2014-09-01',
  title: {
    nl: 'Vaststelling: het certificaat en de feiten lopen uiteen',
    fr: 'Constat : le certificat et les faits divergent',
    en: 'Finding: the certificate and the facts part ways',
  },
  source: 'OURS-finding',
  inForce: { from: '2014-09-01' },
  terms: {
    mendWithin: { days: 60, source: 'OURS-finding' },
    extendBy: { days: 30, source: 'OURS-finding' },
    lapsesAfter: { days: 1, source: 'OURS-finding' },
  },
  statuses: {
    new: { label: { nl: 'Nog niet vastgesteld', fr: 'Pas encore constaté', en: 'Not yet raised' } },
    raised: { label: { nl: 'Vastgesteld', fr: 'Constaté', en: 'Raised' } },
    explained: { label: { nl: 'Het kantoor antwoordde', fr: 'Le bureau a répondu', en: 'The office answered' } },
    lapsed: { label: { nl: 'Termijn voorbij', fr: 'Délai écoulé', en: 'Term over' } },
    mended: { label: { nl: 'Hersteld', fr: 'Réparé', en: 'Mended' }, final: true },
    followed: { label: { nl: 'Gevolg gegeven', fr: 'Suivi d’effet', en: 'Followed up' }, final: true },
    closed: { label: { nl: 'Zonder gevolg', fr: 'Sans suite', en: 'Closed without consequence' }, final: true },
  },
  steps: [
    {
      do: 'raise',
      by: ['certification-secretariat', 'evaluator'],
      from: ['new'],
      to: 'raised',
      source: 'OURS-finding',
      needs: ['gap-open', 'no-open-finding'],
      label: { nl: 'Vaststellen', fr: 'Constater', en: 'Raise' },
    },
    {
      do: 'report',
      by: ['office-manager'],
      from: ['new'],
      to: 'raised',
      source: 'OURS-departure',
      needs: ['no-open-finding'],
      label: { nl: 'Vertrek melden', fr: 'Signaler un départ', en: 'Report a departure' },
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
      by: ['certification-secretariat', 'evaluator'],
      from: ['raised', 'explained'],
      source: 'OURS-finding',
      needs: ['not-extended-yet'],
      label: { nl: 'Termijn verlengen', fr: 'Prolonger le délai', en: 'Extend the term' },
    },
    {
      do: 'confirm-mended',
      by: ['certification-secretariat', 'evaluator'],
      from: ['raised', 'explained', 'lapsed'],
      to: 'mended',
      source: 'OURS-finding',
      needs: ['facts-hold-again'],
      label: { nl: 'Herstel bevestigen', fr: 'Confirmer la réparation', en: 'Confirm that it is mended' },
    },
    {
      do: 'close',
      by: ['decider'],
      from: ['raised', 'explained', 'lapsed'],
      to: 'closed',
      source: 'OURS-finding',
      label: { nl: 'Zonder gevolg afsluiten', fr: 'Classer sans suite', en: 'Close without consequence' },
    },
    {
      do: 'follow',
      by: ['decider'],
      from: ['lapsed'],
      to: 'followed',
      source: 'C-02',
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
