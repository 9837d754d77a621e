import type { Cite } from '../../sources/index.ts';

/** How long notice is that an employer gives, for contracts since 2014, from five years of service on. Weeks. */
export const dismissalNotice2014 = {
  id: 'dismissal-notice/2014-01-01',
  inForce: { from: '2014-01-01' },
  /** From so many whole years on this many weeks, and more for each further year. Last first. */
  spans: [
    { fromYears: 20, weeks: 62, perYear: 1 },
    { fromYears: 5, weeks: 18, perYear: 3 },
  ],
  source: 'AOW-37/2',
} as const satisfies {
  id: string;
  inForce: { from: string };
  spans: readonly { fromYears: number; weeks: number; perYear: number }[];
  source: Cite;
};
