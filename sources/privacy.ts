import type { Origin, Paragraph } from './paragraph.ts';

const gdpr: Origin = {
  document: 'Regulation (EU) 2016/679 (GDPR)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  date: '2016-04-27',
};

/** Privacy, the national number and accessibility: law and norms that hold for every screen and every door. */
export const privacy = {
  'GDPR-5': {
    text: {
      nl: 'Persoonsgegevens worden voor een vast doel gebruikt, niet meer dan nodig, juist, niet langer dan nodig en veilig.',
      fr: 'Les données personnelles servent un but déterminé, pas plus que nécessaire, exactes, pas plus longtemps que nécessaire et en sécurité.',
      en: 'Personal data are used for a fixed purpose, no more than needed, accurate, no longer than needed, and safely.',
    },
    origin: gdpr,
    normative: true,
  },
  'GDPR-7': {
    text: {
      nl: 'Toestemming is aantoonbaar, en intrekken is even makkelijk als geven.',
      fr: 'Le consentement est démontrable, et le retirer est aussi facile que le donner.',
      en: 'Consent can be shown, and withdrawing it is as easy as giving it.',
    },
    origin: gdpr,
    normative: true,
  },
  'GDPR-12': {
    text: {
      nl: 'Wie zijn gegevens opvraagt, krijgt het antwoord in duidelijke taal, gratis en op tijd.',
      fr: 'Qui demande ses données reçoit la réponse en langage clair, gratuitement et à temps.',
      en: 'Whoever asks about their data gets the answer in plain language, free of charge and in time.',
    },
    origin: gdpr,
    normative: true,
  },
  'GDPR-15': {
    text: {
      nl: 'Iedereen mag weten welke gegevens over hem of haar bewaard worden, waarom, en wie ze zag.',
      fr: 'Chacun peut savoir quelles données le concernant sont conservées, pourquoi, et qui les a vues.',
      en: 'Everyone may know which data about them are kept, why, and who saw them.',
    },
    origin: gdpr,
    normative: true,
  },
  'GDPR-15/reading': {
    text: {
      nl: 'De download van de burger bevat alles over de burger. Wat een bron vertrouwelijk laat houden, wordt daarin genoemd.',
      fr: "Le téléchargement du citoyen contient tout ce qui le concerne. Ce qu'une source permet de garder confidentiel y est nommé.",
      en: "The citizen's download holds everything about them. What a source lets be kept confidential is named in it.",
    },
    origin: { document: 'Waarborg, reading of the GDPR', date: '2026-11-21' },
    normative: true,
  },
  'GDPR-17': {
    text: {
      nl: 'Gegevens die niet meer nodig zijn, worden gewist.',
      fr: 'Les données qui ne sont plus nécessaires sont effacées.',
      en: 'Data that are no longer needed are erased.',
    },
    origin: gdpr,
    normative: true,
  },
  'GDPR-20': {
    text: {
      nl: 'Je kunt je eigen gegevens meenemen in een vorm die een computer kan lezen.',
      fr: 'Chacun peut emporter ses données dans un format lisible par ordinateur.',
      en: 'Everyone can take their own data with them in a form that a computer can read.',
    },
    origin: gdpr,
    normative: true,
  },
  'GDPR-30': {
    text: {
      nl: 'Er is een register van wat met persoonsgegevens gebeurt: doel, soorten gegevens, ontvangers en termijnen.',
      fr: 'Un registre dit ce qui se fait avec les données personnelles : but, sortes de données, destinataires et délais.',
      en: 'A register says what is done with personal data: purpose, kinds of data, receivers and terms.',
    },
    origin: gdpr,
    normative: true,
  },
  'GDPR-32': {
    text: {
      nl: 'Persoonsgegevens zijn beschermd in verhouding tot het risico: tegen verlies, tegen wijzigen en tegen inzage door wie dat niet mag.',
      fr: "Les données personnelles sont protégées en proportion du risque : contre la perte, la modification et la consultation par qui n'y a pas droit.",
      en: 'Personal data are protected in proportion to the risk: against loss, change, and looks by those who may not.',
    },
    origin: gdpr,
    normative: true,
  },
  'MAGDA-logging': {
    text: {
      nl: 'Van elke raadpleging van persoonsgegevens wordt bewaard wie keek, wanneer en waarom, zonder de inhoud.',
      fr: 'De chaque consultation de données personnelles, on conserve qui a regardé, quand et pourquoi, sans le contenu.',
      en: 'Of each look at personal data it is kept who looked, when and why, without the content.',
    },
    origin: {
      document: 'Digitaal Vlaanderen, MAGDA: duty to log',
      url: 'https://vlaamseoverheid.atlassian.net/wiki/spaces/MG/pages/494437287',
      date: 'undated',
    },
    normative: true,
  },
  INSZ: {
    text: {
      nl: 'Een rijksregisternummer heeft elf cijfers: geboortedatum, volgnummer en twee controlecijfers (97 min de rest bij deling door 97; met een 2 vooraan voor wie vanaf 2000 geboren is). Bij een BIS-nummer is de maand met 20 of 40 verhoogd.',
      fr: "Un numéro de registre national a onze chiffres : date de naissance, numéro d'ordre et deux chiffres de contrôle (97 moins le reste de la division par 97 ; précédé d'un 2 pour les personnes nées à partir de 2000). Dans un numéro BIS, le mois est augmenté de 20 ou de 40.",
      en: 'A national number has eleven digits: birth date, counter and two check digits (97 minus the remainder after division by 97; with a 2 in front for those born from 2000 on). In a BIS number the month is raised by 20 or 40.',
    },
    origin: {
      document: 'Digitaal Vlaanderen, MAGDA: check on the identification number of social security (INSZ)',
      url: 'https://vlaamseoverheid.atlassian.net/wiki/pages/diffpagesbyversion.action?pageId=6208324471&selectedPageVersions=2&selectedPageVersions=3',
      date: 'undated',
    },
    normative: true,
  },
  'WCAG-2.2': {
    text: {
      nl: 'Iedereen kan elke pagina gebruiken, met elk hulpmiddel: niveau AA van de richtlijnen voor toegankelijkheid.',
      fr: "Chacun peut utiliser chaque page, avec tout outil d'aide : niveau AA des règles d'accessibilité.",
      en: 'Everyone can use every page, with any aid: level AA of the accessibility guidelines.',
    },
    origin: {
      document: 'W3C, Web Content Accessibility Guidelines 2.2',
      url: 'https://www.w3.org/TR/WCAG22/',
      date: '2023-10-05',
    },
    normative: true,
  },
  'BD-II.16': {
    text: {
      nl: 'Websites van de Vlaamse overheid zijn toegankelijk en zeggen in een verklaring hoe ver ze daarmee staan.',
      fr: 'Les sites des autorités flamandes sont accessibles et disent dans une déclaration où elles en sont.',
      en: 'Sites of Flemish public bodies are accessible, and a statement says how far they are.',
    },
    origin: {
      document: 'Bestuursdecreet of 7 December 2018, art. II.16',
      url: 'https://www.vlaanderen.be/inter/toolbox-toegankelijke-steden-en-gemeenten/algemeen-bestuur-dienstverlening-en-communicatie/digitale-toegankelijkheid/bestuursdecreet-omzetting-europese-richtlijn-voor-de-toegankelijkheid-van-de-websites-en-mobiele-applicaties-van-overheidsinstanties',
      date: '2018-12-07',
    },
    normative: true,
  },
} as const satisfies Record<string, Paragraph>;
