import type { Cite } from '../../sources/index.ts';

/**
 * From when on facts of quality are told together as a warning. No source gives these numbers, so that all are ours. A warning
 * says what stands there and changes nothing.
 */
export const earlyWarning2014 = {
  id: 'early-warning/2014-09-01',
  source: 'OURS-early-warning',
  inForce: { from: '2014-09-01' },
  /** The days before today whose facts count, and as many before those to compare with. */
  looksBack: { months: 12, source: 'OURS-early-warning' },
  /** Satisfied, of all who answered: the whole interval lies under it. */
  satisfiedAim: { percent: 70, source: 'OURS-early-warning' },
  /** Complaints that were right, wholly or in part; and more than in the year before. */
  foundedFrom: { count: 3, source: 'OURS-early-warning' },
  /** Complaints at one's own door that were not answered in time. */
  lateFrom: { count: 2, source: 'OURS-early-warning' },
  /** File checks from which a measure followed. */
  measuresFrom: { count: 1, source: 'OURS-early-warning' },
} as const satisfies {
  id: string;
  source: Cite;
  inForce: { from: string };
} & Record<'looksBack' | 'satisfiedAim' | 'foundedFrom' | 'lateFrom' | 'measuresFrom', object>;
