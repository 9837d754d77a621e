import type { Day } from '../../kernel/day.ts';

/** The quality certificate of a centre, by a scheme that VDAB accepts, with the number that its issuer gave. */
export type QualityLabel = {
  code: (typeof qualityLabels)[number];
  number: string;
  fromOn: Day;
  /** Last day, included. */
  endsOn: Day;
};

/** The quality certificates that can be named; which of them VDAB takes is judged on the application. */
export const qualityLabels = ['qfor', 'iso-9001', 'efqm', 'iip', 'c2e', 'r4e', 'krm-wse', 'other'] as const;

/** What a centre shows for its mandate, without its texts (V-02 … V-04). */
export interface MandateDetails {
  /** Since when it guides, and how many hours it did. */
  experience: { since: Day; hours: number } | null;
  visionOn: Day | null;
  coachingOn: Day | null;
  label: QualityLabel | null;
}

/** Nothing shown yet. */
export const noDetails: MandateDetails = { experience: null, visionOn: null, coachingOn: null, label: null };
