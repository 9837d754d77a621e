import { z } from 'zod';
import { reviewConclusions } from '../../../schemes/index.ts';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { commandRoute } from '../verb-route.ts';
import { findQuality } from './quality-views.ts';
import { RecordReview, reviewNow } from './record-review.ts';
import { warningCodes } from './warning.ts';

const SaidFact = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const Quality = z
  .object({
    facts: z.array(SaidFact).describe('Oldest first; counts of answers are those that were published'),
    warnings: z.array(z.object({ code: z.enum(warningCodes), source: z.string(), facts: z.array(SaidFact) })),
    unknownComplaints: z.int().describe('Complaints that the organisation does not know of; nought but for its body'),
    reviews: z.array(
      z.object({
        id: z.uuid(),
        reviewedOn: z.iso.date(),
        nextBy: z.iso.date(),
        conclusion: z.enum(reviewConclusions),
        warnings: z.array(z.enum(warningCodes)),
        text: z.string(),
      }),
    ),
    steps: z.array(z.string()),
  })
  .meta({ id: 'Quality' });

/** An organisation's quality at the API, and its yearly review. */
export function qualityRoutes(served: { app: Http; house: House }): void {
  const { app, house } = served;
  const organisation = '/organisations/:orgId';
  app.get(
    `/api/v1${organisation}/quality`,
    {
      schema: {
        ...{ summary: 'What is known of an organisation’s quality', tags: ['quality'] },
        params: z.object({ orgId: idField }),
        response: { 200: Quality, ...problems },
      },
    },
    async ({ scope, params: { orgId } }) => {
      const found = await findQuality(house, scope, orgId);
      if (!found) throw problem(404);
      const { facts, warnings, unknownComplaints, reviews, steps } = found;
      return {
        ...{ facts: facts.map((fact) => ({ ...fact })), unknownComplaints, steps },
        warnings: warnings.map((one) => ({ ...one, facts: one.facts.map((fact) => ({ ...fact })) })),
        reviews: reviews.map(({ id, body: text, state: { reviewedOn, nextBy, conclusion, warnings: told } }) => ({
          ...{ id, reviewedOn, nextBy, conclusion, warnings: [...told], text },
        })),
      };
    },
  );
  commandRoute(
    served,
    'quality',
    {
      ...{ method: 'POST', url: `${organisation}/reviews`, summary: 'Record the yearly review' },
      ...{ input: RecordReview, created: true },
    },
    (asking, given) => reviewNow(house, asking, given),
  );
}
