import type { Scheme } from '../../src/kernel/scheme.ts';

/** The names that this scheme uses, so that a wrong one does not compile. */
export type WorkerImportStatus = 'new' | 'read' | 'running' | 'stopping' | 'done' | 'cancelled' | 'stopped';
export type WorkerImportNeed = 'workers-welcome' | 'few-unanswered' | 'something-good';

/** A list of dismissed workers that is imported into an agreement: read, looked at, and added piece by piece. */
export const workerImport2014 = {
  id: 'worker-import/2014-09-01',
  title: {
    nl: 'Import van een lijst van ontslagen werknemers',
    fr: 'Importation d’une liste de travailleurs licenciés',
    en: 'Import of a list of dismissed workers',
  },
  source: 'OURS-import',
  inForce: { from: '2014-09-01' },
  terms: { keptFor: { days: 14, source: 'OURS-import-kept' } },
  statuses: {
    new: { label: { nl: 'Nog niet gelezen', fr: 'Pas encore lue', en: 'Not read yet' } },
    read: { label: { nl: 'Wacht op je akkoord', fr: 'Attend votre accord', en: 'Waits for your agreement' } },
    running: { label: { nl: 'Bezig', fr: 'En cours', en: 'Running' } },
    stopping: { label: { nl: 'Wordt gestopt', fr: 'En cours d’arrêt', en: 'Being stopped' } },
    done: { label: { nl: 'Klaar', fr: 'Terminée', en: 'Done' }, final: true },
    cancelled: { label: { nl: 'Geannuleerd', fr: 'Annulée', en: 'Cancelled' }, final: true },
    stopped: { label: { nl: 'Kon niet verder', fr: 'N’a pas pu continuer', en: 'Could not go on' }, final: true },
  },
  steps: [
    {
      do: 'read',
      by: ['office-manager', 'employer'],
      from: ['new'],
      to: 'read',
      source: 'OURS-import',
      needs: ['workers-welcome', 'few-unanswered'],
      label: { nl: 'Lijst inlezen', fr: 'Lire la liste', en: 'Read the list' },
    },
    {
      do: 'confirm',
      by: ['office-manager', 'employer'],
      from: ['read'],
      to: 'running',
      source: 'OURS-import',
      needs: ['workers-welcome', 'something-good'],
      label: { nl: 'Toevoegen', fr: 'Ajouter', en: 'Add' },
    },
    {
      do: 'cancel',
      by: ['office-manager', 'employer'],
      from: ['read'],
      to: 'cancelled',
      source: 'OURS-import-kept',
      label: { nl: 'Niet importeren', fr: 'Ne pas importer', en: 'Do not import' },
    },
    {
      do: 'cancel',
      by: ['office-manager', 'employer'],
      from: ['running'],
      to: 'stopping',
      source: 'OURS-import',
      label: { nl: 'Stoppen', fr: 'Arrêter', en: 'Stop' },
    },
    {
      do: 'end',
      by: [],
      from: ['running'],
      to: 'done',
      source: 'OURS-import',
      label: { nl: 'Alles is toegevoegd', fr: 'Tout est ajouté', en: 'Everything is added' },
    },
    {
      do: 'end',
      by: [],
      from: ['stopping'],
      to: 'cancelled',
      source: 'OURS-import',
      label: { nl: 'De import stopt', fr: 'L’importation s’arrête', en: 'The import stops' },
    },
    {
      do: 'give-up',
      by: [],
      from: ['running'],
      to: 'stopped',
      source: 'OURS-import',
      label: { nl: 'De import kan niet verder', fr: 'L’importation ne peut continuer', en: 'The import can not go on' },
    },
  ],
} as const satisfies Scheme<WorkerImportStatus, WorkerImportNeed>;
