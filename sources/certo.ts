import type { Origin, Paragraph } from './paragraph.ts';

const page: Origin = {
  document: 'VDAB and Federgon, CERTO: certificaat kwaliteit voor outplacementkantoren (procedure of 1 September 2014)',
  date: '2014-09-01',
};

/** The quality label of outplacement offices: the paragraphs behind the question whether an office may register. */
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
} as const satisfies Record<string, Paragraph>;
