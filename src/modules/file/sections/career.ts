import { choice, everyoneInTheFile, label, professionals, section } from './section.ts';

const from = { name: 'from', kind: 'month', required: true, past: true, label: label('Van', 'De', 'From') } as const;
const to = {
  name: 'to',
  kind: 'month',
  label: label('Tot', 'À', 'To'),
  hint: label('Laat leeg als het nog loopt.', 'Laisser vide si c’est en cours.', 'Leave empty if it still goes on.'),
} as const;

const job = section({
  id: 'job',
  tab: 'career',
  label: label('Werkervaring', 'Expérience professionnelle', 'Work experience'),
  entry: label('job', 'emploi', 'job'),
  cardinality: 'many',
  audience: 'file',
  editableBy: everyoneInTheFile,
  order: { by: 'from', down: true },
  neededForHandover: true,
  fields: [
    { name: 'employer', kind: 'text', max: 200, required: true, label: label('Werkgever', 'Employeur', 'Employer') },
    { name: 'function', kind: 'text', max: 200, required: true, label: label('Functie', 'Fonction', 'Function') },
    from,
    to,
    { name: 'tasks', kind: 'long-text', max: 2000, label: label('Taken', 'Tâches', 'Tasks') },
  ],
  periods: [['from', 'to']],
});

const study = section({
  id: 'study',
  tab: 'career',
  label: label('Studies', 'Études', 'Studies'),
  entry: label('studie', 'études', 'study'),
  cardinality: 'many',
  audience: 'file',
  editableBy: everyoneInTheFile,
  order: { by: 'from', down: true },
  neededForHandover: true,
  fields: [
    { name: 'name', kind: 'text', max: 200, required: true, label: label('Studie', 'Études', 'Study') },
    {
      name: 'institution',
      kind: 'text',
      max: 200,
      label: label('School of instelling', 'École ou institution', 'School or institution'),
    },
    {
      name: 'level',
      kind: 'code',
      required: true,
      label: label('Niveau', 'Niveau', 'Level'),
      options: [
        choice('primary', 'Lager onderwijs', 'Enseignement primaire', 'Primary education'),
        choice('secondary-2', 'Secundair, tweede graad', 'Secondaire, deuxième degré', 'Secondary, second stage'),
        choice('secondary-3', 'Secundair, derde graad', 'Secondaire, troisième degré', 'Secondary, third stage'),
        choice('secondary-7', 'Secundair na secundair', 'Secondaire après secondaire', 'Post-secondary'),
        choice('associate', 'Graduaat', 'Graduat', 'Associate degree'),
        choice('bachelor', 'Bachelor', 'Bachelier', 'Bachelor'),
        choice('master', 'Master', 'Master', 'Master'),
        choice('doctorate', 'Doctoraat', 'Doctorat', 'Doctorate'),
        choice('foreign', 'Buitenlands, niet erkend', 'Étranger, non reconnu', 'Foreign, not recognised'),
        choice('none', 'Geen', 'Aucun', 'None'),
      ],
    },
    from,
    to,
    {
      name: 'diploma',
      kind: 'yes-no',
      required: true,
      label: label('Diploma behaald', 'Diplôme obtenu', 'Diploma obtained'),
    },
  ],
  periods: [['from', 'to']],
});

const certificate = section({
  id: 'certificate',
  tab: 'career',
  label: label('Attesten en certificaten', 'Attestations et certificats', 'Certificates'),
  entry: label('attest of certificaat', 'attestation ou certificat', 'certificate'),
  cardinality: 'many',
  audience: 'file',
  editableBy: professionals,
  order: { by: 'givenOn', down: true },
  fields: [
    {
      name: 'name',
      kind: 'text',
      max: 200,
      required: true,
      label: label('Attest of certificaat', 'Attestation ou certificat', 'Certificate'),
    },
    { name: 'givenBy', kind: 'text', max: 200, label: label('Uitgereikt door', 'Délivré par', 'Given by') },
    {
      name: 'givenOn',
      kind: 'day',
      required: true,
      past: true,
      label: label('Uitgereikt op', 'Délivré le', 'Given on'),
    },
    {
      name: 'validUntilOn',
      kind: 'day',
      label: label('Geldig tot en met', 'Valable jusqu’au (inclus)', 'Valid until (included)'),
    },
  ],
  periods: [['givenOn', 'validUntilOn']],
});

/** The sections of Loopbaangegevens. */
export const careerSections = [job, study, certificate] as const;
