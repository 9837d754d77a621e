import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { dayField, idField } from '../fields.ts';
import { verbRoute } from '../verb-route.ts';
import { RecordFollowUp, recordFollowUp } from './follow-up.ts';
import { checksOf, listFollowed } from './follow-up-views.ts';
import { SendInformation, sendInformation } from './information.ts';

const FollowUp = z
  .object({
    organisation: z.string(),
    plan: z.array(
      z.object({
        kind: z.string(),
        dueOn: z.iso.date(),
        doneOn: z.iso.date().nullable(),
        state: z.enum(['done', 'late', 'soon', 'later']).describe('Today'),
      }),
    ),
    done: z.array(
      z.object({
        ...{ kind: z.string(), id: z.uuid(), on: z.iso.date(), isCorrect: z.boolean().nullable() },
        ...{ decidedOn: z.iso.date().nullable(), measure: z.string().nullable(), text: z.string().nullable() },
      }),
    ),
  })
  .meta({ id: 'FollowUp', description: 'What is planned over a mandate, and what was done' });

/** The follow-up of centres at the API. */
export function followUpRoutes(served: { app: Http; house: House }): void {
  const { database } = served.house;
  served.app.get(
    '/api/v1/organisations/:orgId/follow-up',
    {
      schema: {
        ...{ summary: 'The follow-up of a centre, planned and done', tags: ['follow_up'] },
        params: z.object({ orgId: idField }),
        querystring: z.object({ from: dayField, until: dayField.describe('Last day, inclusive') }),
        response: { 200: FollowUp, ...problems },
      },
    },
    async ({ scope, params: { orgId }, query }) => {
      const [centre] = await listFollowed(database, scope, orgId);
      if (!centre) throw problem(404);
      const facts = await checksOf(database, scope, orgId, query);
      const done = facts.map(({ kind, id, on, isCorrect, decidedOn, measure, text }) => ({
        ...{ kind, id, on, isCorrect, decidedOn, measure, text },
      }));
      return { organisation: centre.organisation, plan: centre.plan, done };
    },
  );
  verbRoute(served, recordFollowUp, {
    ...{
      method: 'POST',
      url: '/organisations/:orgId/follow-ups',
      summary: 'Record a contact, a visit or a check of the offer',
    },
    input: RecordFollowUp,
    created: true,
  });
  verbRoute(served, sendInformation, {
    ...{
      method: 'POST',
      url: '/organisations/:orgId/information',
      summary: 'Send an information mail to every centre',
    },
    input: SendInformation,
    created: true,
  });
}
