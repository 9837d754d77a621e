import type { Paragraph } from './paragraph.ts';

/** European standards in which occupations, skills and languages are described. */
export const standards = {
  ESCO: {
    text: {
      nl: 'Een beroep of competentie uit ESCO heeft een vast webadres. Welk begrip het is, weet je pas met de versie van ESCO erbij.',
      fr: "Une profession ou une compétence d'ESCO a une adresse web fixe. On ne sait de quel concept il s'agit qu'avec la version d'ESCO.",
      en: 'An occupation or skill of ESCO has a fixed web address. Which concept it is, one knows only together with the version of ESCO.',
    },
    origin: {
      document: 'European Commission, European Skills, Competences, Qualifications and Occupations (ESCO)',
      url: 'https://esco.ec.europa.eu/en/about-esco/what-esco',
      date: 'undated',
    },
    normative: true,
  },
  CEFR: {
    text: {
      nl: 'Hoe goed je een taal kent, staat in zes niveaus: A1, A2, B1, B2, C1 en C2, per vaardigheid.',
      fr: "La connaissance d'une langue s'exprime en six niveaux : A1, A2, B1, B2, C1 et C2, par compétence.",
      en: 'How well one knows a language is told in six levels: A1, A2, B1, B2, C1 and C2, per skill.',
    },
    origin: {
      document: 'Council of Europe, Common European Framework of Reference for Languages (CEFR)',
      url: 'https://www.coe.int/en/web/common-european-framework-reference-languages',
      date: 'undated',
    },
    normative: true,
  },
} as const satisfies Record<string, Paragraph>;
