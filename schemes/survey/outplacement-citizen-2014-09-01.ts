import type { Questionnaire } from '../../src/kernel/questionnaire.ts';

/** What dismissed workers are asked when their outplacement ended (C-07). The sources name no question. */
export const outplacementCitizenSurvey2014 = {
  id: 'survey-outplacement-citizen/2014-09-01',
  title: {
    nl: 'Hoe was je outplacement?',
    fr: 'Comment s’est passé votre outplacement ?',
    en: 'How was your outplacement?',
  },
  source: 'C-07',
  inForce: { from: '2014-09-01' },
  service: 'outplacement',
  audience: 'citizen',
  about: 'outplacement-office',
  questions: [
    {
      id: 'overall',
      kind: 'satisfied',
      label: {
        nl: 'Hoe tevreden ben je over je begeleiding?',
        fr: 'Êtes-vous satisfait de votre accompagnement ?',
        en: 'How satisfied are you with your guidance?',
      },
      source: 'C-07',
    },
    {
      id: 'consultant',
      kind: 'satisfied',
      label: {
        nl: 'Hoe tevreden ben je over je begeleider?',
        fr: 'Êtes-vous satisfait de la personne qui vous a accompagné ?',
        en: 'How satisfied are you with the person who guided you?',
      },
      source: 'OURS-survey',
    },
    {
      id: 'tailored',
      kind: 'agrees',
      label: {
        nl: 'De begeleiding paste bij wat ik nodig had.',
        fr: 'L’accompagnement correspondait à mes besoins.',
        en: 'The guidance fitted what I needed.',
      },
      source: 'OURS-survey',
    },
    {
      id: 'helped',
      kind: 'agrees',
      label: {
        nl: 'Ik weet nu beter hoe ik werk kan vinden.',
        fr: 'Je sais mieux maintenant comment trouver du travail.',
        en: 'I now know better how to find work.',
      },
      source: 'OURS-survey',
    },
    {
      id: 'plan',
      kind: 'knows',
      label: {
        nl: 'Maakte je samen een actieplan?',
        fr: 'Avez-vous fait ensemble un plan d’action ?',
        en: 'Did you make an action plan together?',
      },
      source: 'M-11',
    },
    {
      id: 'complaining',
      kind: 'knows',
      label: {
        nl: 'Weet je waar je terechtkunt met een klacht?',
        fr: 'Savez-vous où introduire une plainte ?',
        en: 'Do you know where you can complain?',
      },
      source: 'C-08',
    },
  ],
} as const satisfies Questionnaire;
