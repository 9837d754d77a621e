import { annualReview2014, type ReviewNeed } from '../../../schemes/index.ts';
import { add, type Day, formatDay } from '../../kernel/day.ts';
import { type Decision, refuse } from '../../kernel/decision.ts';
import { type Needs, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Fact } from '../../platform/record.ts';

/** What a review is asked on: everything as data. */
export interface ReviewCase {
  orgId: string;
  /** What kind of organisation it is about. */
  orgKind: string;
  /** Whether it holds a certificate or a mandate today, suspended or not. */
  isGranted: boolean;
  /** The day of the newest review; null when there is none. */
  reviewedOn: Day | null;
  who: Actor;
  today: Day;
}

/** Who reviews which kind of organisation. */
const reviewers: Readonly<Record<string, string>> = {
  'outplacement-office': 'certification-secretariat',
  'career-centre': 'mandate-officer',
};

const needs: Needs<ReviewNeed, ReviewCase> = {
  'granted-by-us': ({ isGranted, orgId }) =>
    isGranted ? [] : [{ code: 'nothing-granted', source: 'OURS-review', about: orgId }],
  'not-reviewed-lately': ({ reviewedOn, today }) => {
    const from = reviewedOn && add(reviewedOn, annualReview2014.terms.againFrom);
    return from === null || today >= from
      ? []
      : [{ code: 'reviewed-lately', source: 'OURS-review', about: formatDay(from, 'nl') }];
  },
};

const askOf = (about: ReviewCase) => ({
  scheme: annualReview2014,
  status: 'new' as const,
  who: about.who,
  needs,
  about,
});

const isForeign = ({ orgKind, who }: ReviewCase): boolean => reviewers[orgKind] !== who.role;

/** Asks the scheme's table whether a review is open to this actor, and decides when it is. */
export const permitOnReview = (step: string, about: ReviewCase, then: () => Decision<Fact>): Decision<Fact> =>
  isForeign(about)
    ? refuse({ code: 'not-your-role', source: 'OURS-review', about: step })
    : permitThen({ ...askOf(about), step }, then);

/** The steps open to this actor: what buttons and the API offer. */
export const openReviewSteps = (about: ReviewCase): string[] => (isForeign(about) ? [] : openSteps(askOf(about)));
