import { addDays, type Day, day } from '../../kernel/day.ts';
import { type Scope, statement } from '../../platform/database/index.ts';
import type { House } from '../../platform/perform.ts';
import { type CellOutcome, outcomesOf } from '../cells/index.ts';
import { countUnknownComplaints } from './complaint-facts.ts';
import type { QualityFact } from './fact.ts';
import { askReviewable } from './record-review.ts';
import { nextReviewBy, type ReviewState, reviewKind } from './review.ts';
import { openReviewSteps } from './review-needs.ts';
import { factsOfAll, factsOfQuality } from './suppliers.ts';
import { type Warning, warningsOf } from './warning.ts';

/** A review as the organisation and its body read it. */
export interface ShownReview {
  id: string;
  state: ReviewState;
  body: string;
}

/** What is known of an organisation's quality, for itself and its body. */
export interface QualityOf {
  orgId: string;
  name: string;
  kind: string;
  facts: QualityFact[];
  warnings: Warning[];
  /** Complaints that the organisation does not know of: for its body alone, and in no warning. */
  unknownComplaints: number;
  /** Outcomes of employment cells: for CERTO alone, and in no review, since its office may not read them (C-09). */
  cells: CellOutcome[];
  /** Newest first. */
  reviews: ShownReview[];
  /** The steps that are open to the asker today. */
  steps: string[];
}

interface Row {
  orgId: string;
  name: string;
  kind: string;
}

const find = statement<Row>(
  'quality.organisation',
  `select o.id as "orgId", o.name, o.kind from organisation o where o.id = $1::uuid and corresponds_with(o.id)
     and o.kind in ('outplacement-office', 'career-centre', 'federal-service')`,
);
const listReviews = statement<ShownReview>(
  'review.list',
  `select r.id, ${reviewKind.stateOf('r')} as state, t.body from review r join review_text t on t.org_id = r.org_id and t.id = r.id
   where r.org_id = $1::uuid and corresponds_with(r.org_id) order by r.reviewed_on desc, r.id desc`,
);

/** An organisation's quality; null for whoever is neither of it nor of its body (OURS-quality). */
export async function findQuality(house: House, scope: Scope, orgId: string): Promise<QualityOf | null> {
  const { database } = house;
  const [[row], reviews, [asked]] = await database.run(
    scope,
    find.with(orgId),
    listReviews.with(orgId),
    askReviewable.with(orgId),
  );
  if (!row || !asked || !scope.actor) return null;
  const facts = await factsOfQuality(house, scope, orgId);
  return {
    ...{ ...row, facts, warnings: warningsOf(facts, scope.today), reviews },
    unknownComplaints: await countUnknownComplaints(house, scope, orgId),
    cells: await outcomesOf(house, scope, orgId, { from: day('2000-01-01'), until: addDays(scope.today, 1) }),
    steps: openReviewSteps({ ...asked, orgId, who: scope.actor, today: scope.today }),
  };
}

/** An organisation in the list of its body. */
export interface ListedQuality extends Row {
  warnings: Warning[];
  reviewedOn: Day | null;
  /** By when the next review is due; null when nothing is granted, or BOSA checks the level instead. */
  nextBy: Day | null;
}

const list = statement<Row & { reviewedOn: Day | null; nextBy: Day | null; grantedOn: Day | null }>(
  'quality.list',
  `select o.id as "orgId", o.name, o.kind, r.reviewed_on as "reviewedOn", r.next_by as "nextBy",
     (select min(c.starts_on) from certificate c where c.org_id = o.id and c.status in ('valid', 'suspended')
       and c.starts_on <= app_today() and (c.ends_on is null or c.ends_on >= app_today())) as "grantedOn"
   from organisation o left join lateral (select r.reviewed_on, r.next_by from review r where r.org_id = o.id
     order by r.reviewed_on desc, r.id desc limit 1) r on true
   where corresponds_with(o.id) and app_role() <> 'office-manager'
     and o.kind in ('outplacement-office', 'career-centre', 'federal-service') order by o.name, o.id limit 500`,
);

/** The organisations of the asker's body, each with what asks for attention. */
export async function listQuality(house: House, scope: Scope): Promise<ListedQuality[]> {
  const [rows] = await house.database.run(scope, list.with());
  const facts = await factsOfAll(house, scope);
  return rows.map(({ grantedOn, ...row }) => ({
    ...row,
    nextBy: grantedOn !== null && row.kind !== 'federal-service' ? (row.nextBy ?? nextReviewBy(grantedOn)) : null,
    warnings: warningsOf(facts.get(row.orgId) ?? [], scope.today),
  }));
}
