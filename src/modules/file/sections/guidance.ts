import { choice, label, professionals, sameEverywhere, section } from './section.ts';

const respectPrivacy = label(
  'Noteer alleen wat nodig is voor het werk. Denk aan de privacy van de burger!',
  'Notez seulement ce qui est nécessaire pour l’emploi. Pensez à la vie privée du citoyen !',
  'Note only what matters for work. Mind the citizen’s privacy!',
);

const obstacle = section({
  id: 'obstacle',
  tab: 'preconditions',
  label: label('Randvoorwaarden', 'Conditions préalables', 'Preconditions'),
  entry: label('randvoorwaarde', 'condition préalable', 'precondition'),
  cardinality: 'many',
  audience: 'file',
  editableBy: professionals,
  fields: [
    {
      name: 'obstacle',
      kind: 'code',
      required: true,
      label: label('Wat staat in de weg', 'Obstacle', 'Obstacle'),
      options: [
        choice('childcare', 'Kinderopvang', 'Garde d’enfants', 'Childcare'),
        choice('care', 'Zorg voor naasten', 'Soins à des proches', 'Care for relatives'),
        choice('transport', 'Vervoer', 'Transport', 'Transport'),
        choice('housing', 'Huisvesting', 'Logement', 'Housing'),
        choice('debts', 'Financiën', 'Finances', 'Money'),
        choice('digital', 'Digitale vaardigheden', 'Compétences numériques', 'Digital skills'),
        choice('papers', 'Documenten en rechten', 'Documents et droits', 'Papers and rights'),
        choice('wellbeing', 'Welzijn', 'Bien-être', 'Wellbeing'),
        choice('other', 'Andere', 'Autre', 'Other'),
      ],
    },
    {
      name: 'description',
      kind: 'long-text',
      max: 2000,
      required: true,
      label: label('Omschrijving', 'Description', 'Description'),
      hint: respectPrivacy,
    },
    {
      name: 'done',
      kind: 'long-text',
      max: 2000,
      label: label('Wat wordt eraan gedaan', 'Ce qui est fait', 'What is done about it'),
    },
    {
      name: 'state',
      kind: 'code',
      required: true,
      label: label('Toestand', 'État', 'State'),
      options: [
        choice('open', 'Open', 'Ouvert', 'Open'),
        choice('in-progress', 'Bezig', 'En cours', 'In progress'),
        choice('solved', 'Opgelost', 'Résolu', 'Solved'),
      ],
    },
  ],
});

const workAbility = section({
  id: 'work-ability',
  tab: 'employability',
  label: label('Inzetbaarheid', 'Employabilité', 'Employability'),
  entry: label('inschatting', 'évaluation', 'assessment'),
  cardinality: 'many',
  audience: 'file',
  editableBy: professionals,
  order: { by: 'assessedOn', down: true },
  fields: [
    {
      name: 'assessedOn',
      kind: 'day',
      required: true,
      past: true,
      label: label('Ingeschat op', 'Évalué le', 'Assessed on'),
    },
    {
      name: 'ability',
      kind: 'code',
      required: true,
      label: label('Inzetbaar', 'Employable', 'Employable'),
      options: [
        choice('at-once', 'Meteen', 'Tout de suite', 'At once'),
        choice('with-support', 'Met ondersteuning', 'Avec un soutien', 'With support'),
        choice('after-training', 'Na opleiding', 'Après une formation', 'After training'),
        choice('not-now', 'Nu niet', 'Pas maintenant', 'Not now'),
      ],
    },
    {
      name: 'limits',
      kind: 'codes',
      label: label('Waarmee het werk rekening houdt', 'Limites à respecter', 'What the work takes into account'),
      options: [
        choice('lifting', 'Tillen', 'Port de charges', 'Lifting'),
        choice('standing', 'Lang staan', 'Station debout', 'Long standing'),
        choice('pace', 'Tempo', 'Rythme', 'Pace'),
        choice('noise', 'Lawaai', 'Bruit', 'Noise'),
        choice('shifts', 'Ploegen of nacht', 'Équipes ou nuit', 'Shifts or nights'),
        choice('contact', 'Contact met klanten', 'Contact avec les clients', 'Contact with customers'),
        choice('hours', 'Aantal uren', 'Nombre d’heures', 'Number of hours'),
      ],
    },
    {
      name: 'note',
      kind: 'long-text',
      max: 2000,
      label: label('Toelichting', 'Explication', 'Note'),
      hint: respectPrivacy,
    },
  ],
});

const internalRemark = section({
  id: 'internal-remark',
  tab: 'internal-remark',
  label: label('Interne opmerkingen', 'Remarques internes', 'Internal remarks'),
  entry: label('interne opmerking', 'remarque interne', 'internal remark'),
  cardinality: 'many',
  audience: 'internal',
  editableBy: professionals,
  fields: [
    {
      name: 'remark',
      kind: 'long-text',
      max: 4000,
      required: true,
      label: label('Opmerking', 'Remarque', 'Remark'),
      hint: label(
        'Alleen professionals zien dit. De burger krijgt het als die het eigen dossier downloadt.',
        'Seuls les professionnels voient ceci. Le citoyen le reçoit quand il télécharge son dossier.',
        'Only professionals see this. The citizen gets it when downloading their own file.',
      ),
    },
  ],
});

const integration = section({
  id: 'integration',
  tab: 'integration',
  label: label('Inburgering', 'Intégration civique', 'Civic integration'),
  entry: label('inburgering', 'intégration civique', 'civic integration'),
  cardinality: 'one',
  audience: 'file',
  editableBy: professionals,
  fields: [
    {
      name: 'status',
      kind: 'code',
      required: true,
      label: label('Toestand', 'État', 'State'),
      options: [
        choice('not-applicable', 'Niet van toepassing', 'Pas d’application', 'Not applicable'),
        choice('entitled', 'Rechthebbend', 'Ayant droit', 'Entitled'),
        choice('obliged', 'Verplicht', 'Obligatoire', 'Obliged'),
        choice('in-progress', 'Bezig', 'En cours', 'In progress'),
        choice('certificate', 'Attest behaald', 'Attestation obtenue', 'Certificate obtained'),
      ],
    },
    { name: 'since', kind: 'day', past: true, label: label('Sinds', 'Depuis', 'Since') },
    {
      name: 'dutch',
      kind: 'code',
      label: label('Niveau Nederlands', 'Niveau de néerlandais', 'Level of Dutch'),
      options: [
        choice('alpha', 'Nog niet gealfabetiseerd', 'Pas encore alphabétisé', 'Not yet literate'),
        ...sameEverywhere('A1', 'A2', 'B1', 'B2', 'C1', 'C2'),
      ],
    },
    { name: 'testedOn', kind: 'day', past: true, label: label('Getest op', 'Testé le', 'Tested on') },
  ],
});

/** The sections of the sub-tabs of Begeleiding; its steps and documents are records of their own. */
export const guidanceSections = [obstacle, workAbility, internalRemark, integration] as const;
