import type { Day } from '../../src/kernel/day.ts';
import type { Reviewable } from '../../src/modules/quality/record-review.ts';
import type { Telling } from './history.ts';

/** What a review is decided on: the organisation as the case tells it, and its newest review. */
const reviewSubject = ({ facts, done }: Telling): Reviewable => {
  const reviewed = done.filter((one) => one.do === 'review.record').at(-1);
  return {
    orgKind: facts.kind ?? 'outplacement-office',
    isGranted: facts.isGranted ?? true,
    // A fact's day is one: the decision made it.
    reviewedOn: (reviewed?.facts[0]?.on as Day | undefined) ?? null,
  };
};

/** The subjects of reviews. */
export const reviewSubjects: Readonly<Record<string, (told: Telling) => object>> = { 'review.record': reviewSubject };
