import type { Origin, Paragraph } from './paragraph.ts';

const page: Origin = {
  document: 'VDAB and Federgon, CERTO: certificaat kwaliteit voor outplacementkantoren (procedure of 1 September 2014)',
  date: '2014-09-01',
};

/** The quality label of outplacement offices: its criteria, first application and renewal. */
export const certo = {
  'C-01': {
    text: {
      nl: 'CERTO, van VDAB en Federgon, geeft outplacementkantoren een kwaliteitslabel. Een kantoor vraagt het zelf aan.',
      fr: "CERTO, du VDAB et de Federgon, donne aux bureaux d'outplacement un label de qualité. Un bureau le demande de sa propre initiative.",
      en: 'CERTO, run by VDAB and Federgon, gives outplacement offices a quality label. An office applies of its own accord.',
    },
    origin: page,
    normative: false,
  },
  'C-02': {
    text: {
      nl: 'Voldoet een kantoor niet meer aan een criterium, dan kan het zijn certificaat verliezen of geen verlenging krijgen.',
      fr: "Si un critère n'est plus rempli, le certificat peut être retiré ou ne pas être renouvelé.",
      en: 'When a criterion is no longer met, the certificate can be withdrawn or not renewed.',
    },
    origin: page,
    normative: true,
  },
  'C-03': {
    text: {
      nl: 'Het kantoor verklaart op papier dat het outplacement doet of zal doen.',
      fr: "Le bureau déclare par écrit qu'il fait ou fera de l'outplacement.",
      en: 'The office declares in writing that it does, or will do, outplacement.',
    },
    origin: page,
    normative: true,
  },
  'C-04': {
    text: {
      nl: 'Het kantoor ondertekent de gedragscode en leeft ernaar.',
      fr: "Le bureau signe le code de conduite et s'y tient.",
      en: 'The office signs the code of conduct and lives by it.',
    },
    origin: page,
    normative: true,
  },
  'C-05': {
    text: {
      nl: 'Een consulent met minder dan drie jaar ervaring die ontslagen werknemers begeleidt of met werkgevers omgaat, moet slagen voor de bekwaamheidstest.',
      fr: "Un consultant ayant moins de trois ans d'expérience qui accompagne des travailleurs licenciés ou traite avec les employeurs doit réussir le test de compétence.",
      en: 'A consultant with less than three years of experience who guides dismissed workers or deals with employers must pass the competence test.',
    },
    origin: page,
    normative: true,
  },
  'C-06': {
    text: {
      nl: 'Het kantoor noteert zijn acties in Mijn Loopbaan voor Partners; wie dat doet, volgde de MLP-opleiding van VDAB.',
      fr: 'Le bureau note ses actions dans Mijn Loopbaan voor Partners ; qui le fait a suivi la formation MLP du VDAB.',
      en: "The office registers its actions in Mijn Loopbaan voor Partners; whoever does so followed VDAB's MLP training.",
    },
    origin: page,
    normative: true,
  },
  'C-10': {
    text: {
      nl: 'Een openbaar overzicht noemt de kantoren die het certificaat hebben.',
      fr: 'Un aperçu public cite les bureaux qui détiennent le certificat.',
      en: 'A public overview lists the offices that hold the certificate.',
    },
    origin: page,
    normative: true,
  },
  'C-11': {
    text: {
      nl: 'Eerste aanvraag, stap 1: de betrokken consulenten schrijven zich online in voor de bekwaamheidstest en slagen.',
      fr: "Première demande, étape 1 : les consultants concernés s'inscrivent en ligne au test de compétence et le réussissent.",
      en: 'First application, step 1: the consultants involved enrol online for the competence test and pass it.',
    },
    origin: page,
    normative: true,
  },
  'C-12': {
    text: {
      nl: 'Stap 2: het kantoor dient de aanvraag in, met de verklaring, de ondertekende code, de namen van wie slaagde en de namen van wie nog toegang tot MLP moet krijgen.',
      fr: "Étape 2 : le bureau introduit la demande, avec la déclaration, le code signé, les noms des personnes qui ont réussi et ceux des personnes qui doivent encore recevoir l'accès à MLP.",
      en: 'Step 2: the office files the application, with the declaration, the signed code, the names of those who passed and of those who still need access to MLP.',
    },
    origin: page,
    normative: true,
  },
  'C-13': {
    text: {
      nl: 'Stap 3: het certificeringsorgaan antwoordt dat de aanvraag ontvankelijk is. Dat is nog geen certificaat; het kantoor vraagt er bij VDAB toegang tot MLP mee.',
      fr: "Étape 3 : l'organisme répond que la demande est recevable. Ce n'est pas encore le certificat ; le bureau s'en sert pour demander au VDAB l'accès à MLP.",
      en: 'Step 3: the body answers that the application is admissible. That is not yet the certificate; the office uses it to ask VDAB for access to MLP.',
    },
    origin: page,
    normative: true,
  },
  'C-14': {
    text: {
      nl: 'Stap 4: VDAB bevestigt de toegang tot MLP en noemt wie de opleiding afrondde; het kantoor geeft dit door aan het certificeringsorgaan.',
      fr: "Étape 4 : le VDAB confirme l'accès à MLP et cite qui a terminé la formation ; le bureau le transmet à l'organisme.",
      en: 'Step 4: VDAB confirms the access to MLP and names who completed the training; the office passes this on to the body.',
    },
    origin: page,
    normative: true,
  },
  'C-07': {
    text: {
      nl: 'Het kantoor werkt mee aan de tevredenheidsenquêtes bij werkgevers en ontslagen werknemers.',
      fr: 'Le bureau participe aux enquêtes de satisfaction auprès des employeurs et des travailleurs licenciés.',
      en: 'The office takes part in the satisfaction surveys among employers and dismissed workers.',
    },
    origin: page,
    normative: true,
  },
  'C-08': {
    text: {
      nl: 'Het kantoor werkt mee aan de klachtenprocedure van VDAB en, voor haar leden, van Federgon.',
      fr: 'Le bureau participe à la procédure de plainte du VDAB et, pour ses membres, de Federgon.',
      en: 'The office takes part in the complaints procedure of VDAB and, for its members, of Federgon.',
    },
    origin: page,
    normative: true,
  },
  'C-09': {
    text: {
      nl: 'Bij een tewerkstellingscel wordt op een vast moment geteld wie aan het werk is of niet meer beschikbaar is. Alleen het certificeringsorgaan ziet die cijfers.',
      fr: "Pour une cellule pour l'emploi, on compte à un moment fixé qui travaille ou n'est plus disponible. Seul l'organisme de certification voit ces chiffres.",
      en: 'For an employment cell it is counted at a set moment who is at work or no longer available. Only the certifying body sees these figures.',
    },
    origin: page,
    normative: true,
  },
  'C-15': {
    text: {
      nl: 'Stap 5: het certificaat wordt toegekend.',
      fr: 'Étape 5 : le certificat est accordé.',
      en: 'Step 5: the certificate is granted.',
    },
    origin: page,
    normative: true,
  },
  'C-16': {
    text: {
      nl: 'Verlenging met dezelfde consulenten als in de vorige termijn, voor outplacement en voor MLP: het kantoor dient de verlenging in, en het certificaat wordt verlengd.',
      fr: "Renouvellement avec les mêmes consultants que lors de la période précédente, pour l'outplacement et pour MLP : le bureau introduit le renouvellement, et le certificat est renouvelé.",
      en: 'Renewal with the same consultants as in the last term, for outplacement and for MLP: the office files the renewal, and the certificate is renewed.',
    },
    origin: page,
    normative: true,
  },
  'C-17': {
    text: {
      nl: 'Verlenging met andere of nieuwe consulenten: wie nieuw is slaagt voor de test, het kantoor noemt de nieuwe namen, en alleen waar iemand MLP nodig heeft vraagt het die toegang en geeft het de lijst van VDAB door.',
      fr: "Renouvellement avec d'autres consultants ou de nouveaux : les nouveaux réussissent le test, le bureau cite les nouveaux noms et, seulement si quelqu'un a besoin de MLP, demande cet accès et transmet la liste du VDAB.",
      en: 'Renewal with other or new consultants: who is new passes the test, the office gives the new names and, only where somebody needs MLP, asks for that access and hands in VDAB’s list.',
    },
    origin: page,
    normative: true,
  },
  'C-18': {
    text: {
      nl: 'Procedures veranderen; deze gelden sinds 1 september 2014. Een dossier volgt de versie die gold toen het werd ingediend.',
      fr: 'Les procédures changent ; celles-ci valent depuis le 1er septembre 2014. Un dossier suit la version en vigueur lors de son introduction.',
      en: 'Procedures change; these hold since 1 September 2014. A file follows the version in force when it was filed.',
    },
    origin: page,
    normative: true,
  },
  'C-19': {
    text: {
      nl: 'Elke brief van de procedure gaat per mail of per post van en naar het secretariaat.',
      fr: 'Chaque courrier de la procédure va par e-mail ou par la poste, de et vers le secrétariat.',
      en: 'Every letter of the procedure goes by mail or post to and from the secretariat.',
    },
    origin: page,
    normative: true,
  },
} as const satisfies Record<string, Paragraph>;
