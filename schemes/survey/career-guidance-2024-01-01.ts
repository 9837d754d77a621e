import type { Questionnaire } from '../../src/kernel/questionnaire.ts';

/** What every user of a voucher is asked (V-10): whether they are satisfied, and what the definition promises (V-07). */
export const careerGuidanceSurvey2024 = {
  id: 'survey-career-guidance/2024-01-01',
  title: {
    nl: 'Hoe was je loopbaanbegeleiding?',
    fr: 'Comment s’est passée votre orientation de carrière ?',
    en: 'How was your career guidance?',
  },
  source: 'V-10',
  inForce: { from: '2024-01-01' },
  service: 'career-guidance',
  audience: 'citizen',
  about: 'career-centre',
  questions: [
    {
      id: 'overall',
      kind: 'satisfied',
      label: {
        nl: 'Hoe tevreden ben je over je loopbaanbegeleiding?',
        fr: 'Êtes-vous satisfait de votre orientation de carrière ?',
        en: 'How satisfied are you with your career guidance?',
      },
      source: 'V-08',
    },
    {
      id: 'own-question',
      kind: 'agrees',
      label: {
        nl: 'De gesprekken gingen over mijn eigen loopbaanvraag.',
        fr: 'Les entretiens portaient sur ma propre question de carrière.',
        en: 'The talks were about my own career question.',
      },
      source: 'V-07',
    },
    {
      id: 'competences',
      kind: 'agrees',
      label: {
        nl: 'Ik ken nu beter wat ik kan en wil.',
        fr: 'Je connais mieux maintenant mes capacités et mes envies.',
        en: 'I now know better what I can and want.',
      },
      source: 'V-07',
    },
    {
      id: 'own-choice',
      kind: 'knows',
      label: {
        nl: 'Was de begeleiding je eigen keuze?',
        fr: 'L’orientation était-elle votre propre choix ?',
        en: 'Was the guidance your own choice?',
      },
      source: 'V-07',
    },
    {
      id: 'plan',
      kind: 'knows',
      label: {
        nl: 'Heb je nu een persoonlijk ontwikkelingsplan?',
        fr: 'Avez-vous maintenant un plan de développement personnel ?',
        en: 'Do you now have a personal development plan?',
      },
      source: 'V-07',
    },
    {
      id: 'complaining',
      kind: 'knows',
      label: {
        nl: 'Weet je waar je terechtkunt met een klacht?',
        fr: 'Savez-vous où introduire une plainte ?',
        en: 'Do you know where you can complain?',
      },
      source: 'OURS-survey',
    },
  ],
} as const satisfies Questionnaire;
