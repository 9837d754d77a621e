import { describe, expect, test } from 'vitest';
import { annualReview2014 } from '../../schemes/index.ts';
import { day } from '../../src/kernel/day.ts';
import { roles } from '../../src/kernel/role.ts';
import { openReviewSteps, permitOnReview } from '../../src/modules/quality/index.ts';
import { figure } from '../setup/figure.ts';
import { actorIn, mine, stepsOf } from './cells.ts';

const kinds = ['outplacement-office', 'career-centre', 'federal-service', 'public-employment-service'];

/** Who reviews which kind of organisation; everybody else is refused. */
const allowed = ['outplacement-office/certification-secretariat', 'career-centre/mandate-officer'];

const cells = stepsOf(annualReview2014).flatMap((step) =>
  kinds.flatMap((orgKind) => roles.map((role) => ({ step, orgKind, role }))),
);
const today = day('2026-11-22');

describe('OURS-review: every step of a review, for every role, about every kind of organisation', () => {
  test.each(cells)('$step of a $orgKind by $role', ({ step, orgKind, role }) => {
    const about = { orgId: mine, orgKind, isGranted: true, reviewedOn: null, who: actorIn(role), today };
    const isAllowed = allowed.includes(`${orgKind}/${role}`);
    const decision = permitOnReview(step, about, () => ({ ok: true, facts: [] }));
    expect(decision.ok).toBe(isAllowed);
    expect(openReviewSteps(about).includes(step)).toBe(isAllowed);
    if (!decision.ok) expect(decision.grounds.map(({ code }) => code)).toEqual(['not-your-role']);
  });

  test.each([
    { reviewedOn: null, isGranted: true, why: [] },
    { reviewedOn: '2026-05-22', isGranted: true, why: [] },
    { reviewedOn: '2026-05-23', isGranted: true, why: ['reviewed-lately'] },
    { reviewedOn: null, isGranted: false, why: ['nothing-granted'] },
    { reviewedOn: '2026-11-22', isGranted: false, why: ['nothing-granted', 'reviewed-lately'] },
  ])('reviewed on $reviewedOn, granted $isGranted: refused on $why', ({ reviewedOn, isGranted, why }) => {
    const who = actorIn('certification-secretariat');
    const on = reviewedOn === null ? null : day(reviewedOn);
    const about = { orgId: mine, orgKind: 'outplacement-office', isGranted, reviewedOn: on, who, today };
    const decision = permitOnReview('review', about, () => ({ ok: true, facts: [] }));
    expect(decision.ok ? [] : decision.grounds.map(({ code }) => code)).toEqual(why);
  });

  test('the cells are counted', () => {
    figure(
      'Every step × kind of organisation × role of a yearly review is as the procedure says',
      cells.length,
      'cells generated',
    );
  });
});
