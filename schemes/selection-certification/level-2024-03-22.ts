import type { Scheme } from '../../src/kernel/scheme.ts';
import { applicationStatuses, type SharedStatus } from '../application-statuses.ts';

/** The names that this scheme uses, so that a wrong one does not compile. */
export type LevelNeed =
  | 'no-open-application'
  | 'level-chosen'
  | 'level-not-held'
  | 'level-conditions-hold'
  | 'not-the-evaluator';

/** The application of a federal service for a level (S-10): it chooses one, DG R&O checks the conditions and decides. */
export const levelApplication2024 = {
  id: 'selection-level/2024-03-22',
  title: {
    nl: 'Certificering van selecties: aanvraag van een niveau',
    fr: 'Certification des sélections : demande d’un niveau',
    en: 'Certification for selections: application for a level',
  },
  source: 'S-10',
  inForce: { from: '2024-03-22' },
  terms: { completeWithin: { days: 30, source: 'OURS-level' } },
  statuses: applicationStatuses,
  steps: [
    {
      do: 'start',
      by: ['office-manager'],
      from: ['new'],
      to: 'draft',
      source: 'S-10',
      needs: ['no-open-application'],
      label: { nl: 'Aanvraag beginnen', fr: 'Commencer la demande', en: 'Begin the application' },
    },
    {
      do: 'choose-level',
      by: ['office-manager'],
      from: ['draft', 'incomplete'],
      source: 'S-01',
      needs: ['level-not-held'],
      label: { nl: 'Niveau kiezen', fr: 'Choisir le niveau', en: 'Choose the level' },
    },
    {
      do: 'file',
      by: ['office-manager'],
      from: ['draft', 'incomplete'],
      to: 'filed',
      source: 'S-10',
      needs: ['level-chosen', 'level-not-held', 'level-conditions-hold'],
      label: { nl: 'Indienen', fr: 'Introduire', en: 'File' },
    },
    {
      do: 'enter',
      by: ['selection-officer'],
      from: ['new'],
      to: 'filed',
      source: 'C-19',
      needs: ['no-open-application', 'level-not-held'],
      label: {
        nl: 'Aanvraag op papier invoeren',
        fr: 'Saisir une demande sur papier',
        en: 'Enter an application on paper',
      },
    },
    {
      do: 'enter-completion',
      by: ['selection-officer'],
      from: ['incomplete'],
      to: 'filed',
      source: 'C-19',
      needs: ['level-not-held'],
      label: {
        nl: 'Aanvulling op papier invoeren',
        fr: 'Saisir un complément sur papier',
        en: 'Enter a completion on paper',
      },
    },
    {
      do: 'abandon',
      by: ['office-manager'],
      from: ['draft', 'filed', 'incomplete', 'proven'],
      to: 'abandoned',
      source: 'S-10',
      label: { nl: 'Aanvraag intrekken', fr: 'Retirer la demande', en: 'Withdraw the application' },
    },
    {
      do: 'admit-complete',
      by: ['selection-officer'],
      from: ['filed'],
      to: 'proven',
      source: 'OURS-level',
      needs: ['level-chosen'],
      label: { nl: 'Ontvankelijk verklaren', fr: 'Déclarer recevable', en: 'Declare admissible' },
    },
    {
      do: 'ask-completion',
      by: ['selection-officer'],
      from: ['filed'],
      to: 'incomplete',
      source: 'OURS-level',
      label: { nl: 'Aanvulling vragen', fr: 'Demander un complément', en: 'Ask for completion' },
    },
    {
      do: 'dismiss',
      by: ['selection-officer'],
      from: ['filed', 'incomplete'],
      to: 'not-admissible',
      source: 'OURS-level',
      label: { nl: 'Niet ontvankelijk verklaren', fr: 'Déclarer non recevable', en: 'Declare not admissible' },
    },
    {
      do: 'evaluate',
      by: ['selection-officer'],
      from: ['proven'],
      to: 'evaluated',
      source: 'S-08',
      label: { nl: 'Advies geven', fr: 'Donner un avis', en: 'Give an advice' },
    },
    {
      do: 'grant',
      by: ['selection-officer'],
      from: ['evaluated'],
      to: 'granted',
      source: 'S-08',
      needs: ['not-the-evaluator', 'level-chosen', 'level-conditions-hold'],
      label: { nl: 'Niveau toekennen', fr: 'Accorder le niveau', en: 'Grant the level' },
    },
    {
      do: 'refuse',
      by: ['selection-officer'],
      from: ['evaluated'],
      to: 'refused',
      source: 'S-08',
      needs: ['not-the-evaluator'],
      label: { nl: 'Niveau weigeren', fr: 'Refuser le niveau', en: 'Refuse the level' },
    },
  ],
} as const satisfies Scheme<SharedStatus, LevelNeed, never>;
