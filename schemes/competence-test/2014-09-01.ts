import type { Scheme } from '../../src/kernel/scheme.ts';

/** The names that this scheme uses, so that a wrong one does not compile. */
export type ExamStatus = 'new' | 'enrolled' | 'withdrawn' | 'begun' | 'ended';
export type ExamNeed =
  | 'sitting-not-over'
  | 'seat-free'
  | 'not-enrolled-yet'
  | 'works-in-own-office'
  | 'test-not-passed'
  | 'retake-allowed'
  | 'before-exam-day'
  | 'own-seat'
  | 'sitting-open'
  | 'enough-questions'
  | 'time-left';

/**
 * The way of a candidate through the competence test (C-05, C-11). That the time is up is no row of the clock: an exam
 * ends at a minute, and the clock of a scheme turns days; it is computed from the attempt whenever somebody looks.
 */
export const competenceTest2014 = {
  id: 'competence-test/2014-09-01',
  title: {
    nl: 'Bekwaamheidstest: van inschrijving tot resultaat',
    fr: 'Test de compétence : de l’inscription au résultat',
    en: 'Competence test: from enrolment to result',
  },
  source: 'C-11',
  inForce: { from: '2014-09-01' },
  terms: {
    withdrawBefore: { days: 1, source: 'OURS-exam-seats' },
    retakeAfter: { days: 14, source: 'OURS-exam-retake' },
    attemptsCountFor: { months: 12, source: 'OURS-exam-retake' },
  },
  statuses: {
    new: { label: { nl: 'Niet ingeschreven', fr: 'Pas inscrit', en: 'Not enrolled' } },
    enrolled: { label: { nl: 'Ingeschreven', fr: 'Inscrit', en: 'Enrolled' } },
    withdrawn: { label: { nl: 'Uitgeschreven', fr: 'Désinscrit', en: 'Withdrawn' }, final: true, hidden: true },
    begun: { label: { nl: 'Bezig', fr: 'En cours', en: 'In progress' } },
    ended: { label: { nl: 'Afgelegd', fr: 'Terminé', en: 'Ended' } },
  },
  steps: [
    {
      do: 'enrol',
      by: ['consultant', 'office-manager'],
      from: ['new'],
      to: 'enrolled',
      source: 'C-11',
      needs: [
        'works-in-own-office',
        'sitting-not-over',
        'not-enrolled-yet',
        'test-not-passed',
        'retake-allowed',
        'seat-free',
      ],
      label: { nl: 'Inschrijven', fr: 'Inscrire', en: 'Enrol' },
    },
    {
      do: 'enrol',
      by: ['consultant', 'office-manager'],
      from: ['ended'],
      to: 'enrolled',
      source: 'OURS-exam-retake',
      needs: [
        'works-in-own-office',
        'sitting-not-over',
        'not-enrolled-yet',
        'test-not-passed',
        'retake-allowed',
        'seat-free',
      ],
      label: { nl: 'Opnieuw inschrijven', fr: 'Se réinscrire', en: 'Enrol again' },
    },
    {
      do: 'withdraw',
      by: ['consultant', 'office-manager'],
      from: ['enrolled'],
      to: 'withdrawn',
      source: 'OURS-exam-seats',
      needs: ['works-in-own-office', 'before-exam-day'],
      label: { nl: 'Uitschrijven', fr: 'Désinscrire', en: 'Withdraw' },
    },
    {
      do: 'begin',
      by: ['consultant'],
      from: ['enrolled'],
      to: 'begun',
      source: 'C-05',
      needs: ['own-seat', 'sitting-open', 'test-not-passed', 'retake-allowed', 'enough-questions'],
      label: { nl: 'De test beginnen', fr: 'Commencer le test', en: 'Begin the test' },
    },
    {
      do: 'answer',
      by: ['consultant'],
      from: ['begun'],
      source: 'OURS-exam-time',
      needs: ['time-left'],
      label: { nl: 'Antwoorden', fr: 'Répondre', en: 'Answer' },
    },
    {
      do: 'hand-in',
      by: ['consultant'],
      from: ['begun'],
      to: 'ended',
      source: 'OURS-exam-time',
      label: { nl: 'Afgeven', fr: 'Remettre', en: 'Hand in' },
    },
  ],
} as const satisfies Scheme<ExamStatus, ExamNeed>;
