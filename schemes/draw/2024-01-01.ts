import type { Role } from '../../src/kernel/role.ts';
import type { Scheme } from '../../src/kernel/scheme.ts';

/** The names that this scheme uses, so that a wrong one does not compile. */
export type DrawStatus = 'new' | 'prepared' | 'closed' | 'revealed' | 'abandoned';
export type DrawNeed = 'draws-from-such' | 'no-draw-overlaps' | 'period-over' | 'population-not-empty';

/** What is drawn from: whose officers draw, from which kind of organisation, and in the database `is_draw_body` says the same. */
export const drawSubjects = {
  'guidance-files': { by: ['mandate-officer'], from: 'career-centre', source: 'V-09' },
  selections: { by: ['selection-officer', 'selection-checker'], from: 'federal-service', source: 'S-08' },
} as const satisfies Record<string, { by: readonly Role[]; from: string; source: 'V-09' | 'S-08' }>;

/** What is drawn from. */
export type DrawSubject = keyof typeof drawSubjects;

/**
 * A draw: a seed that is fixed before the population is, and shown after it. The sources ask for checks and say nothing of how
 * their sample is found, so that the method is ours.
 */
export const draw2024 = {
  id: 'draw/2024-01-01',
  title: { nl: 'Steekproef', fr: 'Échantillon', en: 'Sample' },
  source: 'OURS-draw',
  inForce: { from: '2024-01-01' },
  terms: {},
  statuses: {
    new: { label: { nl: 'Nog niet voorbereid', fr: 'Pas encore préparé', en: 'Not prepared yet' } },
    prepared: { label: { nl: 'Voorbereid', fr: 'Préparé', en: 'Prepared' } },
    closed: { label: { nl: 'Lijst vastgelegd', fr: 'Liste arrêtée', en: 'List closed' } },
    revealed: { label: { nl: 'Getrokken', fr: 'Tiré', en: 'Drawn' }, final: true },
    abandoned: { label: { nl: 'Niet doorgegaan', fr: 'Abandonné', en: 'Abandoned' }, final: true },
  },
  steps: [
    {
      do: 'prepare',
      by: ['mandate-officer', 'selection-officer', 'selection-checker'],
      from: ['new'],
      to: 'prepared',
      source: 'OURS-draw',
      needs: ['draws-from-such', 'no-draw-overlaps'],
      label: { nl: 'Steekproef voorbereiden', fr: 'Préparer l’échantillon', en: 'Prepare a sample' },
    },
    {
      do: 'abandon',
      by: ['mandate-officer', 'selection-officer', 'selection-checker'],
      from: ['prepared'],
      to: 'abandoned',
      source: 'OURS-draw',
      label: { nl: 'Niet laten doorgaan', fr: 'Abandonner', en: 'Abandon' },
    },
    {
      do: 'close',
      by: ['mandate-officer', 'selection-officer', 'selection-checker'],
      from: ['prepared'],
      to: 'closed',
      source: 'OURS-draw',
      needs: ['period-over', 'population-not-empty'],
      label: { nl: 'Lijst vastleggen', fr: 'Arrêter la liste', en: 'Close the list' },
    },
    {
      do: 'reveal',
      by: ['mandate-officer', 'selection-officer', 'selection-checker'],
      from: ['closed'],
      to: 'revealed',
      source: 'OURS-draw',
      label: { nl: 'Trekken', fr: 'Tirer', en: 'Draw' },
    },
  ],
} as const satisfies Scheme<DrawStatus, DrawNeed>;
