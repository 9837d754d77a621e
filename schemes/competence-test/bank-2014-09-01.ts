import type { Scheme } from '../../src/kernel/scheme.ts';

/** The names that these schemes use. */
export type QuestionStatus = 'new' | 'active' | 'retired';
export type SittingStatus = 'new' | 'planned' | 'cancelled';
export type AccommodationStatus = 'new' | 'granted' | 'ended';

const keeper = ['certification-secretariat'] as const;

/** A question of the bank, kept by the body's secretariat: a version that exists never changes (OURS-exam-key). */
export const examQuestion2014 = {
  id: 'exam-question/2014-09-01',
  title: {
    nl: 'Bekwaamheidstest: een vraag van de vragenbank',
    fr: 'Test de compétence : une question de la banque',
    en: 'Competence test: a question of the bank',
  },
  source: 'C-11',
  inForce: { from: '2014-09-01' },
  terms: {},
  statuses: {
    new: { label: { nl: 'Nog niet geschreven', fr: 'Pas encore écrite', en: 'Not yet written' } },
    active: { label: { nl: 'In gebruik', fr: 'Utilisée', en: 'In use' } },
    retired: { label: { nl: 'Uit gebruik', fr: 'Retirée', en: 'Retired' } },
  },
  steps: [
    {
      do: 'write',
      by: keeper,
      from: ['new'],
      to: 'active',
      source: 'OURS-exam-key',
      label: { nl: 'Vraag schrijven', fr: 'Écrire une question', en: 'Write a question' },
    },
    {
      do: 'rewrite',
      by: keeper,
      from: ['active', 'retired'],
      to: 'active',
      source: 'OURS-exam-key',
      label: { nl: 'Nieuwe versie schrijven', fr: 'Écrire une nouvelle version', en: 'Write a new version' },
    },
    {
      do: 'retire',
      by: keeper,
      from: ['active'],
      to: 'retired',
      source: 'OURS-exam-key',
      label: { nl: 'Uit gebruik nemen', fr: 'Retirer', en: 'Retire' },
    },
    {
      do: 'regrade',
      by: keeper,
      from: ['active', 'retired'],
      source: 'OURS-exam-regrade',
      label: { nl: 'Sleutel verbeteren', fr: 'Corriger la clé', en: 'Correct the key' },
    },
  ],
} as const satisfies Scheme<QuestionStatus, never>;

/** A sitting of the test: a window in which one may begin, and so many seats. */
export const examSitting2014 = {
  id: 'exam-sitting/2014-09-01',
  title: {
    nl: 'Bekwaamheidstest: een zitting',
    fr: 'Test de compétence : une session',
    en: 'Competence test: a sitting',
  },
  source: 'C-11',
  inForce: { from: '2014-09-01' },
  terms: {},
  statuses: {
    new: { label: { nl: 'Nog niet gepland', fr: 'Pas encore planifiée', en: 'Not yet planned' } },
    planned: { label: { nl: 'Gepland', fr: 'Planifiée', en: 'Planned' } },
    cancelled: { label: { nl: 'Afgelast', fr: 'Annulée', en: 'Cancelled' }, final: true },
  },
  steps: [
    {
      do: 'plan',
      by: keeper,
      from: ['new'],
      to: 'planned',
      source: 'OURS-exam-seats',
      label: { nl: 'Zitting plannen', fr: 'Planifier une session', en: 'Plan a sitting' },
    },
    {
      do: 'cancel',
      by: keeper,
      from: ['planned'],
      to: 'cancelled',
      source: 'OURS-exam-seats',
      label: { nl: 'Zitting afgelasten', fr: 'Annuler la session', en: 'Cancel the sitting' },
    },
  ],
} as const satisfies Scheme<SittingStatus, never>;

/** Extra time for one person, with a reason that stays with the secretariat (OURS-exam-time). */
export const examExtraTime2014 = {
  id: 'exam-extra-time/2014-09-01',
  title: {
    nl: 'Bekwaamheidstest: extra tijd voor een kandidaat',
    fr: 'Test de compétence : temps supplémentaire pour un candidat',
    en: 'Competence test: extra time for a candidate',
  },
  source: 'OURS-exam-time',
  inForce: { from: '2014-09-01' },
  terms: {},
  statuses: {
    new: { label: { nl: 'Niet gevraagd', fr: 'Pas demandé', en: 'Not asked' } },
    granted: { label: { nl: 'Toegekend', fr: 'Accordé', en: 'Granted' } },
    ended: { label: { nl: 'Beëindigd', fr: 'Terminé', en: 'Ended' }, final: true },
  },
  steps: [
    {
      do: 'grant',
      by: keeper,
      from: ['new'],
      to: 'granted',
      source: 'OURS-exam-time',
      label: { nl: 'Extra tijd toekennen', fr: 'Accorder du temps supplémentaire', en: 'Grant extra time' },
    },
    {
      do: 'end',
      by: keeper,
      from: ['granted'],
      to: 'ended',
      source: 'OURS-exam-time',
      label: { nl: 'Extra tijd beëindigen', fr: 'Mettre fin au temps supplémentaire', en: 'End the extra time' },
    },
  ],
} as const satisfies Scheme<AccommodationStatus, never>;
