import type { Scheme } from '../../src/kernel/scheme.ts';

/** The names that this scheme uses, so that a wrong one does not compile. */
export type LineStatus = 'new' | 'in-progress' | 'cancelled' | 'stopped' | 'executed';
export type LineNeed =
  | 'office-may-register'
  | 'attestation-live'
  | 'no-open-line'
  | 'no-stop-reported'
  | 'stop-reported'
  | 'consultation-recorded'
  | 'summary-still-open';
export type LineDate = 'endsOn';

/**
 * The line "Outplacement" of "Stappen naar werk", as the manual for outplacement offices has it. The manual carries no
 * date; its screens date from November 2018, which is taken as the day in force.
 */
export const outplacementLine2018 = {
  id: 'outplacement-line/2018-11-01',
  title: {
    nl: 'Lijn Outplacement in Stappen naar werk',
    fr: 'Ligne Outplacement dans Étapes vers l’emploi',
    en: 'Line Outplacement in Steps to work',
  },
  source: 'M-02',
  inForce: { from: '2018-11-01' },
  terms: {
    executedAfter: { months: 1, source: 'M-17' },
    summaryOpenFor: { days: 14, source: 'M-20' },
  },
  statuses: {
    new: { label: { nl: 'Nog niet geregistreerd', fr: 'Pas encore enregistré', en: 'Not yet registered' } },
    'in-progress': { label: { nl: 'Bezig', fr: 'En cours', en: 'In progress' } },
    cancelled: { label: { nl: 'Geannuleerd', fr: 'Annulé', en: 'Cancelled' }, final: true, hidden: true },
    stopped: { label: { nl: 'Stopgezet', fr: 'Arrêté', en: 'Stopped' }, final: true },
    executed: { label: { nl: 'Uitgevoerd', fr: 'Exécuté', en: 'Executed' }, final: true },
  },
  steps: [
    {
      do: 'register',
      by: ['consultant'],
      from: ['new'],
      to: 'in-progress',
      source: 'M-07',
      needs: ['office-may-register', 'attestation-live', 'no-open-line'],
      label: { nl: 'Bevestigen', fr: 'Confirmer', en: 'Confirm' },
    },
    {
      do: 'correct',
      by: ['consultant'],
      from: ['in-progress'],
      source: 'M-14',
      needs: ['attestation-live'],
      label: { nl: 'Gegevens wijzigen', fr: 'Modifier les données', en: 'Change the data' },
    },
    {
      do: 'extend',
      by: ['citizen', 'intervention-secretariat'],
      from: ['in-progress'],
      source: 'M-13',
      label: {
        nl: 'Verlengen door een nieuw attest',
        fr: 'Prolonger par une nouvelle attestation',
        en: 'Extend by a new attestation',
      },
    },
    {
      do: 'cancel',
      by: ['consultant'],
      from: ['in-progress'],
      to: 'cancelled',
      source: 'M-15',
      needs: ['attestation-live'],
      label: { nl: 'Annuleren', fr: 'Annuler', en: 'Cancel' },
    },
    {
      do: 'report-stop',
      by: ['consultant'],
      from: ['in-progress'],
      source: 'M-16',
      needs: ['attestation-live', 'no-stop-reported'],
      label: { nl: 'Stopzetting melden', fr: 'Signaler un arrêt', en: 'Report a stop' },
    },
    {
      do: 'decline-stop',
      by: ['intervention-adviser'],
      from: ['in-progress'],
      source: 'M-16',
      needs: ['stop-reported'],
      label: { nl: 'Begeleiding loopt verder', fr: 'L’accompagnement continue', en: 'Guidance goes on' },
    },
    {
      do: 'stop',
      by: ['intervention-adviser'],
      from: ['in-progress'],
      to: 'stopped',
      source: 'M-16',
      needs: ['consultation-recorded'],
      label: { nl: 'Stopzetten', fr: 'Arrêter', en: 'Stop' },
    },
    {
      do: 'execute',
      by: 'clock',
      from: ['in-progress'],
      to: 'executed',
      source: 'M-17',
      after: { span: 'executedAfter', of: 'endsOn' },
      label: { nl: 'Wordt vanzelf Uitgevoerd', fr: 'Devient exécuté de lui-même', en: 'Becomes executed by itself' },
    },
    {
      do: 'add-summary',
      by: ['consultant'],
      from: ['executed', 'stopped'],
      source: 'M-20',
      needs: ['attestation-live', 'summary-still-open'],
      label: { nl: 'Samenvatting aanvullen', fr: 'Compléter le résumé', en: 'Add to the summary' },
    },
  ],
} as const satisfies Scheme<LineStatus, LineNeed, LineDate>;
