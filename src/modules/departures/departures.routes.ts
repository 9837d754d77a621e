import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { verbRoute } from '../verb-route.ts';
import { DepartColleague, departColleague } from './depart-colleague.ts';
import { findDeparturePlan } from './departure-views.ts';

const Plan = z
  .object({
    plan: z.string().describe('To be given back with the departure'),
    lines: z.int().describe('Open lines that this person carries out'),
    lastDueOn: z.iso.date().nullable().describe('The last day on which one of them turns'),
    applicationId: z.uuid().nullable().describe('The application that runs and names this person'),
    failing: z
      .array(z.object({ certificateId: z.uuid(), condition: z.string(), about: z.uuid(), source: z.string() }))
      .describe('Conditions of a certificate that would fail'),
  })
  .meta({ id: 'DeparturePlan', description: 'What the departure of a consultant hits' });

/** Departures at the API. */
export function departureRoutes(served: { app: Http; house: House }): void {
  const one = '/organisations/:orgId/staff/:personId/departure';
  served.app.get(
    `/api/v1${one}`,
    {
      schema: {
        summary: 'What the departure of a consultant would hit today',
        tags: ['departure'],
        params: z.object({ orgId: idField, personId: idField }),
        response: { 200: Plan, ...problems },
      },
    },
    async ({ scope, params }) => {
      const found = await findDeparturePlan(served.house, scope, params.orgId, params.personId);
      if (!found) throw problem(404);
      const { lines, lastDueOn, applicationId } = found.hits;
      const failing = found.failing.map(({ certificateId, condition: { condition, about, source } }) => ({
        ...{ certificateId, condition, about, source },
      }));
      return { plan: found.plan, lines, lastDueOn, applicationId, failing };
    },
  );
  verbRoute(served, departColleague, {
    ...{ method: 'POST', url: one, summary: 'End a consultant’s place, with everything that it hits' },
    input: DepartColleague,
    created: true,
  });
}
