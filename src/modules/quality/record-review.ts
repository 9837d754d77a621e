import { z } from 'zod';
import { reviewConclusions } from '../../../schemes/index.ts';
import { accept } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { type Asking, type House, loading, type Outcome, perform, type Verb } from '../../platform/perform.ts';
import { idField, textField } from '../fields.ts';
import type { QualityFact } from './fact.ts';
import type { Reviewed } from './review.ts';
import { permitOnReview, type ReviewCase } from './review-needs.ts';
import { factsOfQuality } from './suppliers.ts';
import { warningsOf } from './warning.ts';

/** Records a review: what the body concludes, and why. */
export const RecordReview = z.object({
  orgId: idField,
  id: idField.default(() => newId()),
  conclusion: z.enum(reviewConclusions).describe('What follows; nothing does by itself'),
  text: textField(4000)
    .refine((text) => text !== '', 'reasons-missing')
    .describe('The grounds, which the organisation reads'),
});
export type RecordReview = z.infer<typeof RecordReview>;

/** With what the product adds: the facts of today, as far as the organisation can know them. */
interface Recording extends RecordReview {
  facts: readonly QualityFact[];
}

/** On what a review is judged: an organisation and what it holds. */
export type Reviewable = Pick<ReviewCase, 'orgKind' | 'isGranted' | 'reviewedOn'>;

const reviewable = `select o.kind as "orgKind",
    exists (select from certificate c where c.org_id = o.id and c.status in ('valid', 'suspended')
      and c.starts_on <= app_today() and (c.ends_on is null or c.ends_on >= app_today())) as "isGranted",
    (select max(r.reviewed_on) from review r where r.org_id = o.id) as "reviewedOn"
  from organisation o where o.id = $1::uuid`;

/** What a review is asked on, in SQL, for whoever reads of it; null for who neither is of the organisation nor of its body. */
export const askReviewable = statement<Reviewable>('review.asked', `${reviewable} and corresponds_with(o.id)`);
// Who does not act for its body finds a closed door before anything is decided, as behind the wall.
const loadReviewable = statement<Reviewable>('review.load', `${reviewable} and takes_in_for(o.id)`);
const keepText = statement<unknown>('review.text', 'insert into review_text (org_id, id, body) values ($1, $2, $3)');

/** Records the yearly review of an organisation, with the facts of that day (OURS-review). */
export const recordReview: Verb<Recording, Reviewable> = {
  name: 'review.record',
  owner: ({ orgId }) => orgId,
  known: ({ id, orgId }) => [id, orgId],
  load: ({ command: { orgId } }) => loading([loadReviewable.with(orgId)], ([[row]]) => row ?? null),
  held: () => [],
  decide({ subject, command, who, today }) {
    const { orgId, id, conclusion, facts } = command;
    return permitOnReview('review', { ...subject, orgId, who, today }, () => {
      const warnings = warningsOf(facts, today).map(({ code }) => code);
      return accept<Reviewed>({
        ...{ kind: 'review', id, did: 'reviewed', on: today, by: who.id },
        ...{ conclusion, warnings, facts },
      });
    });
  },
  also: ({ command: { orgId, id, text } }) => [keepText.with(orgId, id, text)],
};

/** Reviews an organisation on what stands there at this moment. */
export async function reviewNow(house: House, asking: Asking, given: RecordReview): Promise<Outcome> {
  const { actor, session } = asking;
  const scope = { actor, today: house.clock.today(), ...(session ? { session } : {}) };
  const facts = await factsOfQuality(house, scope, given.orgId);
  return perform(house, { ...asking, repeats: JSON.stringify(given) }, recordReview, { ...given, facts });
}
