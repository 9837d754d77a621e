import type { Cite } from '../../sources/index.ts';
import type { Scheme } from '../../src/kernel/scheme.ts';

/** The names that this scheme uses, so that a wrong one does not compile. */
export type SurveyStatus = 'new' | 'open' | 'answered' | 'closed';
export type SurveyNeed =
  | 'asks-this-organisation'
  | 'papers-by-the-body'
  | 'somebody-to-ask'
  | 'on-paper'
  | 'still-known';

/**
 * Asking how satisfied somebody is: one invitation, answered once, until its last day. The sources say who is asked and
 * nothing of how; the terms are ours.
 */
export const survey2014 = {
  id: 'survey/2014-09-01',
  title: {
    nl: 'Tevredenheidsbevraging',
    fr: 'Enquête de satisfaction',
    en: 'Satisfaction survey',
  },
  source: 'OURS-survey',
  inForce: { from: '2014-09-01' },
  terms: {
    openFor: { days: 28, source: 'OURS-survey' },
    remindAfter: { days: 14, source: 'OURS-survey' },
    inviteWithin: { days: 30, source: 'OURS-survey' },
    publishAfter: { days: 60, source: 'OURS-survey-hidden' },
    closesAfter: { days: 1, source: 'OURS-survey' },
  },
  statuses: {
    new: { label: { nl: 'Nog niet gevraagd', fr: 'Pas encore demandé', en: 'Not asked yet' } },
    open: { label: { nl: 'Gevraagd', fr: 'Demandé', en: 'Asked' } },
    answered: { label: { nl: 'Beantwoord', fr: 'Répondu', en: 'Answered' }, final: true },
    closed: { label: { nl: 'Afgesloten', fr: 'Clôturé', en: 'Closed' }, final: true },
  },
  steps: [
    {
      do: 'invite',
      by: [],
      from: ['new'],
      to: 'open',
      source: 'OURS-survey',
      label: {
        nl: 'Vragen als de begeleiding eindigt',
        fr: 'Demander quand l’accompagnement se termine',
        en: 'Ask when guidance ends',
      },
    },
    {
      do: 'start',
      by: ['office-manager', 'certification-secretariat', 'mandate-officer'],
      from: ['new'],
      to: 'open',
      source: 'C-07',
      needs: ['asks-this-organisation', 'papers-by-the-body', 'somebody-to-ask'],
      label: { nl: 'Een ronde starten', fr: 'Lancer une vague', en: 'Start a round' },
    },
    {
      do: 'print',
      by: ['intervention-secretariat'],
      from: ['open'],
      source: 'OURS-survey-apart',
      needs: ['on-paper'],
      label: { nl: 'Brief afdrukken', fr: 'Imprimer la lettre', en: 'Print the letter' },
    },
    {
      do: 'answer',
      by: ['respondent'],
      from: ['open'],
      to: 'answered',
      source: 'OURS-survey-apart',
      label: { nl: 'Antwoorden', fr: 'Répondre', en: 'Answer' },
    },
    {
      do: 'type-in',
      by: ['certification-secretariat', 'mandate-officer'],
      from: ['open'],
      to: 'answered',
      source: 'OURS-survey-apart',
      needs: ['on-paper'],
      label: { nl: 'Papieren antwoord intypen', fr: 'Saisir une réponse papier', en: 'Type in a paper answer' },
    },
    {
      do: 'refuse',
      by: ['respondent'],
      from: ['open', 'answered'],
      source: 'OURS-survey-wish',
      needs: ['still-known'],
      label: { nl: 'Niets meer vragen', fr: 'Ne plus rien demander', en: 'Ask no more' },
    },
    {
      do: 'allow',
      by: ['respondent'],
      from: ['open', 'answered'],
      source: 'OURS-survey-wish',
      needs: ['still-known'],
      label: { nl: 'Toch weer vragen', fr: 'Redemander quand même', en: 'Ask again after all' },
    },
    {
      do: 'publish',
      by: [],
      from: ['answered'],
      source: 'OURS-survey-hidden',
      label: {
        nl: 'Resultaten publiceren als het kwartaal afgesloten is',
        fr: 'Publier les résultats quand le trimestre est clôturé',
        en: 'Publish results when the quarter is closed',
      },
    },
    {
      do: 'forget',
      by: [],
      from: ['answered', 'closed'],
      source: 'OURS-survey-apart',
      label: {
        nl: 'Vergeten wie gevraagd was',
        fr: 'Oublier qui a été interrogé',
        en: 'Forget who was asked',
      },
    },
    {
      do: 'close',
      by: 'clock',
      from: ['open'],
      to: 'closed',
      source: 'OURS-survey',
      after: { span: 'closesAfter', of: 'answerBy' },
      label: { nl: 'Sluit vanzelf', fr: 'Se clôture de lui-même', en: 'Closes by itself' },
    },
  ],
} as const satisfies Scheme<SurveyStatus, SurveyNeed, 'answerBy'>;

/** The numbers of surveys that are no span of days; the sources give none, so that all are ours. */
export const surveyValues2014 = {
  /** What is smaller than this is not shown, and can not be worked out from what is. */
  cellAtLeast: { value: 5, source: 'OURS-survey-hidden' },
  /** Answers from which on something is published: both sides of a question can then not be small. */
  publishFrom: { value: 10, source: 'OURS-survey-hidden' },
  /** Addresses, and letters on paper, of one round. */
  addressesAtMost: { value: 200, source: 'OURS-survey' },
} as const satisfies Record<string, { value: number; source: Cite }>;
