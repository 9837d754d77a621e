import type { Cite } from '../../sources/index.ts';

/** Restructuring: from how many dismissals on one speaks of a collective one, and what Flanders refunds an employer in euros. */
export const restructuring2019 = {
  id: 'restructuring/2019-09-18',
  inForce: { from: '2019-09-18' },
  /** By the size of the enterprise, largest first; a share in percent, or a number of workers. */
  collective: {
    sizes: [
      { fromWorkers: 100, percent: 10 },
      { fromWorkers: 21, leaving: 10 },
      { fromWorkers: 12, leaving: 6 },
      { fromWorkers: 1, percent: 50 },
    ],
    source: 'GP-31',
  },
  refund: {
    fromAge: 45,
    older: { euros: 720, whenAtWork: 180 },
    younger: { euros: 360, whenAtWork: 90 },
    source: 'VL-refund',
  },
} as const satisfies {
  id: string;
  inForce: { from: string };
  collective: {
    sizes: readonly ({ fromWorkers: number } & ({ percent: number } | { leaving: number }))[];
    source: Cite;
  };
  refund: Record<'older' | 'younger', { euros: number; whenAtWork: number }> & { fromAge: number; source: Cite };
};
