import type { Questionnaire } from '../../src/kernel/questionnaire.ts';

/** What employers are asked about the outplacement that they offered (C-07). The sources name no question. */
export const outplacementEmployerSurvey2014 = {
  id: 'survey-outplacement-employer/2014-09-01',
  title: {
    nl: 'Hoe was de samenwerking voor outplacement?',
    fr: 'Comment s’est passée la collaboration pour l’outplacement ?',
    en: 'How was working together on outplacement?',
  },
  source: 'C-07',
  inForce: { from: '2014-09-01' },
  service: 'outplacement',
  audience: 'employer',
  about: 'outplacement-office',
  questions: [
    {
      id: 'overall',
      kind: 'satisfied',
      label: {
        nl: 'Hoe tevreden ben je over de dienstverlening van het kantoor?',
        fr: 'Êtes-vous satisfait du service du bureau ?',
        en: 'How satisfied are you with the service of the office?',
      },
      source: 'C-07',
    },
    {
      id: 'contact',
      kind: 'satisfied',
      label: {
        nl: 'Hoe tevreden ben je over je contactpersoon?',
        fr: 'Êtes-vous satisfait de votre personne de contact ?',
        en: 'How satisfied are you with your contact person?',
      },
      source: 'OURS-survey',
    },
    {
      id: 'agreements',
      kind: 'agrees',
      label: {
        nl: 'Het kantoor deed wat was afgesproken.',
        fr: 'Le bureau a fait ce qui était convenu.',
        en: 'The office did what was agreed.',
      },
      source: 'C-04',
    },
    {
      id: 'again',
      kind: 'knows',
      label: {
        nl: 'Kies je opnieuw voor dit kantoor?',
        fr: 'Choisiriez-vous encore ce bureau ?',
        en: 'Would you choose this office again?',
      },
      source: 'OURS-survey',
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
