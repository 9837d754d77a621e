import { regions } from './portrait.ts';
import { choice, everyoneInTheFile, label, professionals, sameEverywhere, section } from './section.ts';

/** Versions of ESCO; an address means nothing without the version in which it was found. */
const escoVersions = sameEverywhere('v1.2.1', 'v1.2.0', 'v1.1.2', 'v1.1.1', 'v1.1.0', 'v1.0.9');

const wantedJob = section({
  id: 'wanted-job',
  tab: 'profile',
  label: label('Gewenste jobs', 'Emplois souhaités', 'Wanted jobs'),
  entry: label('gewenste job', 'emploi souhaité', 'wanted job'),
  cardinality: 'many',
  audience: 'file',
  editableBy: everyoneInTheFile,
  order: { by: 'score', down: true },
  staleAfter: { months: 6, source: 'OURS-fresh' },
  neededForHandover: true,
  fields: [
    { name: 'title', kind: 'text', max: 200, required: true, label: label('Job', 'Emploi', 'Job') },
    {
      name: 'occupation',
      kind: 'uri',
      of: 'esco-occupation',
      label: label('Beroep in ESCO', 'Profession dans ESCO', 'Occupation in ESCO'),
      hint: label(
        'Het webadres van het beroep, als je het kent.',
        'L’adresse web de la profession, si elle est connue.',
        'The web address of the occupation, if known.',
      ),
    },
    {
      name: 'occupationVersion',
      kind: 'code',
      requiredWith: 'occupation',
      label: label('Versie van ESCO', 'Version d’ESCO', 'Version of ESCO'),
      options: escoVersions,
    },
    {
      name: 'score',
      kind: 'number',
      min: 1,
      max: 5,
      required: true,
      label: label('Score', 'Score', 'Score'),
      hint: label('5 is de job die je het liefst wilt.', '5 est l’emploi préféré.', '5 is the job wanted most.'),
    },
    {
      name: 'experience',
      kind: 'code',
      label: label('Ervaring', 'Expérience', 'Experience'),
      options: [
        choice('none', 'Geen', 'Aucune', 'None'),
        choice('under-2-years', 'Minder dan 2 jaar', 'Moins de 2 ans', 'Less than 2 years'),
        choice('2-to-5-years', '2 tot 5 jaar', '2 à 5 ans', '2 to 5 years'),
        choice('over-5-years', 'Meer dan 5 jaar', 'Plus de 5 ans', 'More than 5 years'),
      ],
    },
  ],
});

const competence = section({
  id: 'competence',
  tab: 'profile',
  label: label('Competenties', 'Compétences', 'Competences'),
  entry: label('competentie', 'compétence', 'competence'),
  cardinality: 'many',
  audience: 'file',
  editableBy: professionals,
  order: { by: 'level', down: true },
  fields: [
    { name: 'name', kind: 'text', max: 200, required: true, label: label('Competentie', 'Compétence', 'Competence') },
    {
      name: 'level',
      kind: 'number',
      min: 1,
      max: 5,
      required: true,
      label: label('Niveau', 'Niveau', 'Level'),
      hint: label(
        'Van 1 (beginner) tot 5 (expert).',
        'De 1 (débutant) à 5 (expert).',
        'From 1 (beginner) to 5 (expert).',
      ),
    },
    {
      name: 'skill',
      kind: 'uri',
      of: 'esco-skill',
      label: label('Competentie in ESCO', 'Compétence dans ESCO', 'Skill in ESCO'),
    },
    {
      name: 'skillVersion',
      kind: 'code',
      requiredWith: 'skill',
      label: label('Versie van ESCO', 'Version d’ESCO', 'Version of ESCO'),
      options: escoVersions,
    },
  ],
});

const mobility = section({
  id: 'mobility',
  tab: 'profile',
  label: label('Mobiliteit', 'Mobilité', 'Mobility'),
  entry: label('mobiliteit', 'mobilité', 'mobility'),
  cardinality: 'one',
  audience: 'file',
  editableBy: professionals,
  staleAfter: { months: 6, source: 'OURS-fresh' },
  neededForHandover: true,
  fields: [
    {
      name: 'distanceKm',
      kind: 'number',
      min: 0,
      max: 300,
      required: true,
      label: label(
        'Afstand tot het werk, hoogstens (km)',
        'Distance maximale jusqu’au travail (km)',
        'Distance to work, at most (km)',
      ),
    },
    {
      name: 'travelMinutes',
      kind: 'number',
      min: 0,
      max: 240,
      label: label(
        'Reistijd, hoogstens (minuten)',
        'Temps de trajet maximal (minutes)',
        'Travel time, at most (minutes)',
      ),
    },
    {
      name: 'regions',
      kind: 'codes',
      label: label('Waar je wilt werken', 'Régions de travail', 'Where to work'),
      options: regions,
    },
    {
      name: 'transport',
      kind: 'codes',
      label: label('Hoe je gaat werken', 'Moyens de transport', 'How to get to work'),
      options: [
        choice('car', 'Auto', 'Voiture', 'Car'),
        choice('motorcycle', 'Bromfiets of motor', 'Cyclomoteur ou moto', 'Moped or motorcycle'),
        choice('bicycle', 'Fiets', 'Vélo', 'Bicycle'),
        choice('public-transport', 'Openbaar vervoer', 'Transports en commun', 'Public transport'),
        choice('on-foot', 'Te voet', 'À pied', 'On foot'),
      ],
    },
  ],
});

const workRegime = section({
  id: 'work-regime',
  tab: 'profile',
  label: label('Arbeidsregime', 'Régime de travail', 'Work regime'),
  entry: label('arbeidsregime', 'régime de travail', 'work regime'),
  cardinality: 'one',
  audience: 'file',
  editableBy: professionals,
  staleAfter: { months: 6, source: 'OURS-fresh' },
  neededForHandover: true,
  fields: [
    {
      name: 'hoursPerWeekFrom',
      kind: 'number',
      min: 1,
      max: 60,
      required: true,
      label: label('Uren per week, minstens', 'Heures par semaine, minimum', 'Hours a week, at least'),
    },
    {
      name: 'hoursPerWeekTo',
      kind: 'number',
      min: 1,
      max: 60,
      label: label('Uren per week, hoogstens', 'Heures par semaine, maximum', 'Hours a week, at most'),
    },
    {
      name: 'days',
      kind: 'codes',
      label: label('Dagen', 'Jours', 'Days'),
      options: [
        choice('monday', 'Maandag', 'Lundi', 'Monday'),
        choice('tuesday', 'Dinsdag', 'Mardi', 'Tuesday'),
        choice('wednesday', 'Woensdag', 'Mercredi', 'Wednesday'),
        choice('thursday', 'Donderdag', 'Jeudi', 'Thursday'),
        choice('friday', 'Vrijdag', 'Vendredi', 'Friday'),
        choice('saturday', 'Zaterdag', 'Samedi', 'Saturday'),
        choice('sunday', 'Zondag', 'Dimanche', 'Sunday'),
      ],
    },
    {
      name: 'shifts',
      kind: 'codes',
      label: label('Ploegen', 'Équipes', 'Shifts'),
      options: [
        choice('day', 'Dagwerk', 'Travail de jour', 'Day work'),
        choice('two-shifts', 'Twee ploegen', 'Deux équipes', 'Two shifts'),
        choice('three-shifts', 'Drie ploegen', 'Trois équipes', 'Three shifts'),
        choice('night', 'Nachtwerk', 'Travail de nuit', 'Night work'),
        choice('weekend', 'Weekendwerk', 'Travail de week-end', 'Weekend work'),
        choice('split', 'Onderbroken dienst', 'Service coupé', 'Split shifts'),
      ],
    },
    {
      name: 'contracts',
      kind: 'codes',
      label: label('Soorten contract', 'Types de contrat', 'Kinds of contract'),
      options: [
        choice('open-ended', 'Onbepaalde duur', 'Durée indéterminée', 'Open-ended'),
        choice('fixed-term', 'Bepaalde duur', 'Durée déterminée', 'Fixed-term'),
        choice('temporary-agency', 'Uitzendwerk', 'Travail intérimaire', 'Temporary agency work'),
        choice('flexi-job', 'Flexi-job', 'Flexi-job', 'Flexi-job'),
        choice('self-employed', 'Zelfstandig', 'Indépendant', 'Self-employed'),
      ],
    },
  ],
  periods: [['hoursPerWeekFrom', 'hoursPerWeekTo']],
});

/** The sections of Profiel & Gewenste jobs. */
export const profileSections = [wantedJob, competence, mobility, workRegime] as const;
