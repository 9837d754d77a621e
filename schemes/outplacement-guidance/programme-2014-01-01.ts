import type { Scheme } from '../../src/kernel/scheme.ts';

export type ProgrammeStatus = 'new' | 'running' | 'interrupted' | 'ended';
export type ProgrammeNeed =
  | 'worker-ready'
  | 'no-open-programme'
  | 'day-past-or-today'
  | 'no-minutes-since'
  | 'restart-allowed'
  | 'stop-told-when-early';

/** The outplacement of one citizen at one office: it begins with the line, a job interrupts it, and it ends once. */
export const outplacementProgramme2014 = {
  id: 'outplacement-programme/2014-01-01',
  title: {
    nl: 'Begeleidingsprogramma outplacement',
    fr: 'Programme d’accompagnement d’outplacement',
    en: 'Programme of outplacement guidance',
  },
  source: 'OURS-programme',
  inForce: { from: '2014-01-01' },
  terms: {},
  statuses: {
    new: { label: { nl: 'Nog niet gestart', fr: 'Pas encore démarré', en: 'Not yet started' } },
    running: { label: { nl: 'Loopt', fr: 'En cours', en: 'Running' } },
    interrupted: { label: { nl: 'Onderbroken', fr: 'Interrompu', en: 'Interrupted' } },
    ended: { label: { nl: 'Beëindigd', fr: 'Terminé', en: 'Ended' }, final: true },
  },
  steps: [
    {
      do: 'start',
      by: ['consultant'],
      from: ['new'],
      to: 'running',
      source: 'OURS-programme',
      needs: ['worker-ready', 'no-open-programme'],
      label: { nl: 'Programma starten', fr: 'Démarrer le programme', en: 'Start the programme' },
    },
    {
      do: 'interrupt',
      by: ['consultant'],
      from: ['running'],
      to: 'interrupted',
      source: 'OPL-11/9',
      needs: ['day-past-or-today', 'no-minutes-since'],
      label: { nl: 'Onderbreken: nieuw werk', fr: 'Interrompre : nouvel emploi', en: 'Interrupt: a new job' },
    },
    {
      do: 'resume',
      by: ['consultant'],
      from: ['interrupted'],
      to: 'running',
      source: 'OPL-11/9',
      needs: ['restart-allowed'],
      label: { nl: 'Hervatten', fr: 'Reprendre', en: 'Resume' },
    },
    {
      do: 'end',
      by: ['consultant'],
      from: ['running', 'interrupted'],
      to: 'ended',
      source: 'OURS-programme',
      needs: ['day-past-or-today', 'no-minutes-since', 'stop-told-when-early'],
      label: { nl: 'Programma beëindigen', fr: 'Terminer le programme', en: 'End the programme' },
    },
  ],
} as const satisfies Scheme<ProgrammeStatus, ProgrammeNeed, never>;
