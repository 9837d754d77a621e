import type { Cite } from '../../sources/index.ts';
import type { Label } from '../../src/kernel/language.ts';

/** A service of the catalogue: part of every package, or added to some. */
export interface CatalogueService {
  code: string;
  level: 'base' | 'extra';
  source: Cite;
  label: Label;
}

/**
 * What outplacement contains: the base services, which are part of every package, and the extra ones that a package adds. An
 * office adds its own beside them.
 */
export const outplacementServices2014 = {
  id: 'outplacement-service/2014-09-01',
  inForce: { from: '2014-09-01' },
  source: 'O-03',
  services: [
    {
      code: 'support',
      level: 'base',
      source: 'O-03',
      label: {
        nl: 'Psychologische steun na het ontslag en de hele tijd door',
        fr: 'Soutien psychologique après le licenciement et tout au long',
        en: 'Psychological support after the dismissal and throughout',
      },
    },
    {
      code: 'themes',
      level: 'base',
      source: 'O-03',
      label: {
        nl: 'Wie ben ik, wat kan ik, wat wil ik en hoe vind ik het?',
        fr: 'Qui suis-je, que puis-je, que veux-je et comment le trouver ?',
        en: 'Who am I, what can I, what do I want and how do I find it?',
      },
    },
    {
      code: 'competences',
      level: 'base',
      source: 'O-03',
      label: {
        nl: 'Overzicht van competenties: vaardigheden, kwaliteiten, waarden, motivatie, kennis en ervaring',
        fr: 'Aperçu des compétences : aptitudes, qualités, valeurs, motivation, connaissances et expérience',
        en: 'Competence overview: skills, qualities, values, motivation, knowledge and experience',
      },
    },
    {
      code: 'job-choices',
      level: 'base',
      source: 'O-03',
      label: {
        nl: 'Vroegere en nieuwe jobkeuzes',
        fr: 'Choix d’emploi passés et futurs',
        en: 'Past and future job choices',
      },
    },
    {
      code: 'labour-market',
      level: 'base',
      source: 'O-03',
      label: {
        nl: 'De arbeidsmarkt verkennen en een zoekstrategie maken',
        fr: 'Explorer le marché du travail et établir une stratégie de recherche',
        en: 'Exploring the labour market and a search strategy',
      },
    },
    {
      code: 'cv-and-letter',
      level: 'base',
      source: 'O-03',
      label: { nl: 'Cv en sollicitatiebrief', fr: 'CV et lettre de candidature', en: 'CV and application letter' },
    },
    {
      code: 'interview',
      level: 'base',
      source: 'O-03',
      label: {
        nl: 'Het sollicitatiegesprek voorbereiden en oefenen',
        fr: 'Préparer l’entretien d’embauche et s’y exercer',
        en: 'Preparing and practising the interview',
      },
    },
    {
      code: 'follow-up',
      level: 'base',
      source: 'O-03',
      label: {
        nl: 'De sollicitaties opvolgen en coachen',
        fr: 'Suivi et coaching des candidatures',
        en: 'Follow-up and coaching of the applications',
      },
    },
    {
      code: 'stress',
      level: 'extra',
      source: 'O-04',
      label: { nl: 'Omgaan met stress', fr: 'Gérer le stress', en: 'Coping with stress' },
    },
    {
      code: 'social-skills',
      level: 'extra',
      source: 'O-04',
      label: { nl: 'Sociale vaardigheden', fr: 'Aptitudes sociales', en: 'Social skills' },
    },
    {
      code: 'diversity',
      level: 'extra',
      source: 'O-04',
      label: { nl: 'Diversiteit', fr: 'Diversité', en: 'Diversity' },
    },
    {
      code: 'basic-dutch',
      level: 'extra',
      source: 'O-04',
      label: {
        nl: 'Basis Nederlands voor een gesprek',
        fr: 'Néerlandais de base pour un entretien',
        en: 'Basic Dutch for an interview',
      },
    },
    {
      code: 'communication',
      level: 'extra',
      source: 'O-04',
      label: {
        nl: 'Communiceren met collega’s en leidinggevenden',
        fr: 'Communiquer avec collègues et dirigeants',
        en: 'Communication with colleagues and managers',
      },
    },
    {
      code: 'assessment',
      level: 'extra',
      source: 'O-04',
      label: { nl: 'Een assessment voorbereiden', fr: 'Préparer un assessment', en: 'Preparing an assessment' },
    },
    {
      code: 'real-interviews',
      level: 'extra',
      source: 'O-04',
      label: {
        nl: 'Echte gesprekken met een wervingsconsulent',
        fr: 'De vrais entretiens avec un consultant en recrutement',
        en: 'Real interviews with a recruitment consultant',
      },
    },
    {
      code: 'own-business',
      level: 'extra',
      source: 'O-04',
      label: { nl: 'Een eigen zaak beginnen', fr: 'Démarrer une affaire', en: 'Starting a business' },
    },
  ],
} as const satisfies {
  id: string;
  inForce: { from: string };
  source: Cite;
  services: readonly CatalogueService[];
};

/** The code of a service of the catalogue. */
export type ServiceCode = (typeof outplacementServices2014.services)[number]['code'];
