import type { Scheme } from '../../src/kernel/scheme.ts';

/** The names that this scheme uses, so that a wrong one does not compile. */
export type QCheckStatus = 'new' | 'told' | 'unanswered' | 'answered' | 'final';
export type QCheckNeed = 'selection-drawn' | 'not-who-ran-it' | 'judged-fully';

/**
 * The quality check of a closed selection by DG R&O: judged by criterion, told to the service, which has its word, and then final.
 * The source says that there are such checks and what their average does; the procedure is ours.
 */
export const qCheck2024 = {
  id: 'q-check/2024-03-22',
  title: {
    nl: 'Q-check van een afgesloten selectie',
    fr: 'Q-check d’une sélection clôturée',
    en: 'Q-check of a closed selection',
  },
  source: 'S-06',
  inForce: { from: '2024-03-22' },
  terms: {
    answerWithin: { days: 14, source: 'OURS-q-check' },
    lapsesAfter: { days: 1, source: 'OURS-q-check' },
  },
  statuses: {
    new: { label: { nl: 'Nog niet gecontroleerd', fr: 'Pas encore contrôlée', en: 'Not checked yet' } },
    told: {
      label: {
        nl: 'Voorlopig: de dienst leest',
        fr: 'Provisoire : le service lit',
        en: 'Provisional: the service reads',
      },
    },
    unanswered: {
      label: { nl: 'Voorlopig: geen antwoord', fr: 'Provisoire : sans réponse', en: 'Provisional: no answer' },
    },
    answered: { label: { nl: 'De dienst antwoordde', fr: 'Le service a répondu', en: 'The service answered' } },
    final: { label: { nl: 'Definitief', fr: 'Définitif', en: 'Final' }, final: true },
  },
  steps: [
    {
      do: 'judge',
      by: ['selection-checker'],
      from: ['new'],
      to: 'told',
      source: 'S-06',
      needs: ['selection-drawn', 'not-who-ran-it', 'judged-fully'],
      label: { nl: 'Beoordelen', fr: 'Évaluer', en: 'Judge' },
    },
    {
      do: 'answer',
      by: ['office-manager'],
      from: ['told'],
      to: 'answered',
      source: 'OURS-q-check',
      label: { nl: 'Antwoorden', fr: 'Répondre', en: 'Answer' },
    },
    {
      do: 'finish',
      by: ['selection-checker'],
      from: ['answered', 'unanswered'],
      to: 'final',
      source: 'OURS-q-check',
      needs: ['not-who-ran-it', 'judged-fully'],
      label: { nl: 'Definitief maken', fr: 'Rendre définitif', en: 'Make final' },
    },
    {
      do: 'correct',
      by: ['selection-checker'],
      from: ['final'],
      source: 'OURS-q-check-kept',
      needs: ['not-who-ran-it', 'judged-fully'],
      label: { nl: 'Verbeteren', fr: 'Corriger', en: 'Correct' },
    },
    {
      do: 'lapse',
      by: 'clock',
      from: ['told'],
      to: 'unanswered',
      source: 'OURS-q-check',
      after: { span: 'lapsesAfter', of: 'answerBy' },
      label: { nl: 'De termijn loopt af', fr: 'Le délai expire', en: 'The term ends' },
    },
  ],
} as const satisfies Scheme<QCheckStatus, QCheckNeed, 'answerBy'>;
