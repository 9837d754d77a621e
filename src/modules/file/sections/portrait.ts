import { choice, everyoneInTheFile, label, professionals, sameEverywhere, section } from './section.ts';

/** Regions in which people live and look for work. */
export const regions = [
  choice('antwerpen', 'Antwerpen', 'Anvers', 'Antwerp'),
  choice('limburg', 'Limburg', 'Limbourg', 'Limburg'),
  choice('oost-vlaanderen', 'Oost-Vlaanderen', 'Flandre-Orientale', 'East Flanders'),
  choice('vlaams-brabant', 'Vlaams-Brabant', 'Brabant flamand', 'Flemish Brabant'),
  choice('west-vlaanderen', 'West-Vlaanderen', 'Flandre-Occidentale', 'West Flanders'),
  choice('brussel', 'Brussel', 'Bruxelles', 'Brussels'),
  choice('wallonie', 'Wallonië', 'Wallonie', 'Wallonia'),
  choice('abroad', 'Buitenland', 'Étranger', 'Abroad'),
];

/** Languages that one meets most, by their ISO 639 code. */
export const languageChoices = [
  choice('nl', 'Nederlands', 'Néerlandais', 'Dutch'),
  choice('fr', 'Frans', 'Français', 'French'),
  choice('de', 'Duits', 'Allemand', 'German'),
  choice('en', 'Engels', 'Anglais', 'English'),
  choice('ar', 'Arabisch', 'Arabe', 'Arabic'),
  choice('ber', 'Berbers', 'Berbère', 'Berber'),
  choice('bg', 'Bulgaars', 'Bulgare', 'Bulgarian'),
  choice('es', 'Spaans', 'Espagnol', 'Spanish'),
  choice('fa', 'Perzisch', 'Persan', 'Persian'),
  choice('hi', 'Hindi', 'Hindi', 'Hindi'),
  choice('it', 'Italiaans', 'Italien', 'Italian'),
  choice('ku', 'Koerdisch', 'Kurde', 'Kurdish'),
  choice('pl', 'Pools', 'Polonais', 'Polish'),
  choice('ps', 'Pasjtoe', 'Pachto', 'Pashto'),
  choice('pt', 'Portugees', 'Portugais', 'Portuguese'),
  choice('ro', 'Roemeens', 'Roumain', 'Romanian'),
  choice('ru', 'Russisch', 'Russe', 'Russian'),
  choice('so', 'Somalisch', 'Somali', 'Somali'),
  choice('ti', 'Tigrinya', 'Tigrigna', 'Tigrinya'),
  choice('tr', 'Turks', 'Turc', 'Turkish'),
  choice('uk', 'Oekraïens', 'Ukrainien', 'Ukrainian'),
  choice('zh', 'Chinees', 'Chinois', 'Chinese'),
  choice('vgt', 'Vlaamse Gebarentaal', 'Langue des signes flamande', 'Flemish Sign Language'),
  choice('other', 'Andere taal', 'Autre langue', 'Another language'),
];

/** Levels of the Common European Framework of Reference for Languages (CEFR). */
export const languageLevels = [
  ...sameEverywhere('A1', 'A2', 'B1', 'B2', 'C1', 'C2'),
  choice('native', 'Moedertaal', 'Langue maternelle', 'Mother tongue'),
];

/** Who the citizen is, as the register says: shown, not kept up to date here. */
export const identitySection = section({
  id: 'identity',
  tab: 'portrait',
  label: label('Identiteit', 'Identité', 'Identity'),
  entry: label('identiteit', 'identité', 'identity'),
  cardinality: 'one',
  audience: 'file',
  editableBy: [],
  fields: [
    { name: 'familyName', kind: 'text', max: 200, label: label('Familienaam', 'Nom', 'Family name') },
    { name: 'givenName', kind: 'text', max: 200, label: label('Voornaam', 'Prénom', 'Given name') },
    { name: 'birthOn', kind: 'day', label: label('Geboortedatum', 'Date de naissance', 'Date of birth') },
    {
      name: 'nationalNumber',
      kind: 'text',
      max: 20,
      label: label('Rijksregisternummer', 'Numéro de registre national', 'National number'),
    },
    {
      name: 'gender',
      kind: 'code',
      label: label('Geslacht', 'Sexe', 'Sex'),
      options: [choice('f', 'Vrouw', 'Femme', 'Woman'), choice('m', 'Man', 'Homme', 'Man'), choice('x', 'X', 'X', 'X')],
    },
    {
      name: 'language',
      kind: 'code',
      label: label('Taal van contact', 'Langue de contact', 'Language of contact'),
      options: languageChoices,
    },
    { name: 'region', kind: 'code', label: label('Regio', 'Région', 'Region'), options: regions },
  ],
});

const contact = section({
  id: 'contact',
  tab: 'portrait',
  label: label('Contactgegevens', 'Coordonnées', 'Contact details'),
  entry: label('contactgegevens', 'coordonnées', 'contact details'),
  cardinality: 'one',
  audience: 'file',
  editableBy: everyoneInTheFile,
  staleAfter: { months: 6, source: 'OURS-fresh' },
  neededForHandover: true,
  fields: [
    {
      name: 'street',
      kind: 'text',
      max: 200,
      required: true,
      label: label('Straat en nummer', 'Rue et numéro', 'Street and number'),
    },
    {
      name: 'postalCode',
      kind: 'text',
      max: 12,
      required: true,
      label: label('Postcode', 'Code postal', 'Postal code'),
    },
    {
      name: 'municipality',
      kind: 'text',
      max: 100,
      required: true,
      label: label('Gemeente', 'Commune', 'Municipality'),
    },
    {
      name: 'phone',
      kind: 'text',
      max: 40,
      format: 'phone',
      label: label('Telefoon of gsm', 'Téléphone ou GSM', 'Phone'),
    },
    {
      name: 'email',
      kind: 'text',
      max: 200,
      format: 'e-mail',
      label: label('E-mailadres', 'Adresse e-mail', 'E-mail address'),
    },
    {
      name: 'preferredChannel',
      kind: 'code',
      required: true,
      label: label('Liefst bereikbaar via', 'Canal préféré', 'Preferred channel'),
      options: [
        choice('phone', 'Telefoon', 'Téléphone', 'Phone'),
        choice('e-mail', 'E-mail', 'E-mail', 'E-mail'),
        choice('letter', 'Brief', 'Lettre', 'Letter'),
        choice('app', 'Mijn Loopbaan', 'Mijn Loopbaan', 'Mijn Loopbaan'),
      ],
    },
  ],
});

const language = section({
  id: 'language',
  tab: 'portrait',
  label: label('Talen', 'Langues', 'Languages'),
  entry: label('taal', 'langue', 'language'),
  cardinality: 'many',
  audience: 'file',
  editableBy: everyoneInTheFile,
  neededForHandover: true,
  fields: [
    {
      name: 'language',
      kind: 'code',
      required: true,
      label: label('Taal', 'Langue', 'Language'),
      options: languageChoices,
    },
    {
      name: 'speaking',
      kind: 'code',
      required: true,
      label: label('Spreken', 'Parler', 'Speaking'),
      hint: label(
        'Van A1 (enkele woorden) tot C2 (zoals een moedertaalspreker).',
        'De A1 (quelques mots) à C2 (comme une langue maternelle).',
        'From A1 (a few words) to C2 (like a native speaker).',
      ),
      options: languageLevels,
    },
    { name: 'listening', kind: 'code', label: label('Luisteren', 'Écouter', 'Listening'), options: languageLevels },
    { name: 'reading', kind: 'code', label: label('Lezen', 'Lire', 'Reading'), options: languageLevels },
    { name: 'writing', kind: 'code', label: label('Schrijven', 'Écrire', 'Writing'), options: languageLevels },
  ],
});

const situation = section({
  id: 'situation',
  tab: 'portrait',
  label: label('Situatie', 'Situation', 'Situation'),
  entry: label('situatie', 'situation', 'situation'),
  cardinality: 'one',
  audience: 'file',
  editableBy: professionals,
  staleAfter: { months: 3, source: 'OURS-fresh' },
  neededForHandover: true,
  fields: [
    {
      name: 'status',
      kind: 'code',
      required: true,
      label: label('Statuut', 'Statut', 'Status'),
      options: [
        choice('notice-period', 'In opzegperiode', 'En préavis', 'In the notice period'),
        choice(
          'jobseeker-with-benefit',
          'Werkzoekend met uitkering',
          'Demandeur d’emploi avec allocation',
          'Jobseeker with a benefit',
        ),
        choice(
          'jobseeker-without-benefit',
          'Werkzoekend zonder uitkering',
          'Demandeur d’emploi sans allocation',
          'Jobseeker without a benefit',
        ),
        choice('employed', 'Aan het werk', 'Au travail', 'At work'),
        choice('self-employed', 'Zelfstandig', 'Indépendant', 'Self-employed'),
        choice('in-training', 'In opleiding', 'En formation', 'In training'),
        choice('unable-to-work', 'Arbeidsongeschikt', 'En incapacité de travail', 'Unable to work'),
        choice('other', 'Andere', 'Autre', 'Other'),
      ],
    },
    { name: 'since', kind: 'day', required: true, past: true, label: label('Sinds', 'Depuis', 'Since') },
    {
      name: 'drivingLicences',
      kind: 'codes',
      label: label('Rijbewijzen', 'Permis de conduire', 'Driving licences'),
      options: sameEverywhere('AM', 'A', 'B', 'BE', 'C', 'CE', 'C1', 'D', 'D1', 'G'),
    },
    {
      name: 'transport',
      kind: 'codes',
      label: label('Vervoer', 'Transport', 'Transport'),
      options: [
        choice('car', 'Auto', 'Voiture', 'Car'),
        choice('motorcycle', 'Bromfiets of motor', 'Cyclomoteur ou moto', 'Moped or motorcycle'),
        choice('bicycle', 'Fiets', 'Vélo', 'Bicycle'),
        choice('public-transport', 'Openbaar vervoer', 'Transports en commun', 'Public transport'),
        choice('none', 'Geen', 'Aucun', 'None'),
      ],
    },
  ],
});

/** The sections of Klantenportret. */
export const portraitSections = [contact, language, situation] as const;
