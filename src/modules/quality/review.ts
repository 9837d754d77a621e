import { annualReview2014, type ReviewConclusion } from '../../../schemes/index.ts';
import { add, type Day, day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import type { QualityFact } from './fact.ts';
import type { WarningCode } from './warning.ts';

/** A yearly review as the fold of its fact: the facts of that day, and what its body concluded. */
export interface ReviewState {
  scheme: string;
  status: 'recorded';
  reviewedOn: Day;
  reviewedBy: string;
  /** By when the next one is due, included. */
  nextBy: Day;
  conclusion: ReviewConclusion;
  warnings: readonly WarningCode[];
  facts: readonly QualityFact[];
}

/** That a review was recorded; nothing else happens to one. */
export interface Reviewed extends Fact {
  kind: 'review';
  did: 'reviewed';
  on: Day;
  by: string;
  conclusion: ReviewConclusion;
  warnings: readonly WarningCode[];
  facts: readonly QualityFact[];
}

/** By when the next review is due: 2026-11-22 asks for one by 2027-11-22. */
export const nextReviewBy = (reviewedOn: Day): Day => add(reviewedOn, annualReview2014.terms.reviewEvery);

/** The record kind of reviews: the history of the organisation that is reviewed. */
export const reviewKind = recordKind<ReviewState, Reviewed>({
  kind: 'review',
  owner: 'org_id',
  columns: {
    scheme: 'text',
    status: 'text',
    reviewedOn: 'date',
    reviewedBy: 'uuid',
    nextBy: 'date',
    conclusion: 'text',
    warnings: 'jsonb',
    facts: 'jsonb',
  },
  evolve: (before, { on, by, conclusion, warnings, facts }) => ({
    ...(before ?? { scheme: annualReview2014.id, reviewedOn: day('1900-01-01') }),
    ...{ status: 'recorded', reviewedOn: on, reviewedBy: by, nextBy: nextReviewBy(on), conclusion, warnings, facts },
  }),
});
