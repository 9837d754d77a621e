import type { Day } from '../../kernel/day.ts';
import type { QualityLabel } from '../certificates/index.ts';

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
