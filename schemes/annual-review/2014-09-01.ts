import type { Scheme } from '../../src/kernel/scheme.ts';

/** The names that this scheme uses, so that a wrong one does not compile. */
export type ReviewStatus = 'new' | 'recorded';
export type ReviewNeed = 'granted-by-us' | 'not-reviewed-lately';

/** What a body can conclude from a year's facts. None of them does anything by itself. */
export const reviewConclusions = ['continues', 'attention', 'finding'] as const;
export type ReviewConclusion = (typeof reviewConclusions)[number];

/**
 * A body looks at the facts of an organisation once a year and says what it concludes. The facts of that day are kept with it.
 * Of a federal service BOSA notes the yearly check of its level instead (S-09).
 */
export const annualReview2014 = {
  id: 'annual-review/2014-09-01',
  title: { nl: 'Jaarlijkse opvolging', fr: 'Suivi annuel', en: 'Annual review' },
  source: 'OURS-review',
  inForce: { from: '2014-09-01' },
  terms: {
    reviewEvery: { years: 1, source: 'OURS-review' },
    againFrom: { months: 6, source: 'OURS-review' },
  },
  statuses: {
    new: { label: { nl: 'Nog niet opgevolgd', fr: 'Pas encore suivi', en: 'Not reviewed yet' } },
    recorded: { label: { nl: 'Vastgelegd', fr: 'Consigné', en: 'Recorded' }, final: true },
  },
  steps: [
    {
      do: 'review',
      by: ['certification-secretariat', 'mandate-officer'],
      from: ['new'],
      to: 'recorded',
      source: 'OURS-review',
      needs: ['granted-by-us', 'not-reviewed-lately'],
      label: { nl: 'Opvolging vastleggen', fr: 'Consigner le suivi', en: 'Record the review' },
    },
  ],
} as const satisfies Scheme<ReviewStatus, ReviewNeed, never>;
