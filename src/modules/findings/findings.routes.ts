import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { OnCertificate } from '../certificates/index.ts';
import { verbRoute } from '../verb-route.ts';
import { closeFinding, confirmMended, explainFinding, extendFinding } from './answer-finding.ts';
import { OnFinding, WithWords } from './finding-verb.ts';
import { findFinding, findSurvey } from './finding-views.ts';
import { FollowFinding, followFinding } from './follow-finding.ts';
import { RaiseFinding, raiseFinding } from './raise-finding.ts';

const Condition = z.object({
  condition: z.string(),
  source: z.string(),
  about: z.uuid().describe('The person, or the office'),
  holds: z.boolean(),
  since: z.iso.date().nullable().describe('Since when it does not hold'),
  lapsesOn: z.iso.date().nullable().describe('First day on which it will not hold, as far as is known'),
  findingId: z.uuid().nullable().describe('An open finding on it'),
});
const Entitlement = z
  .object({ number: z.string(), status: z.string(), entitled: z.boolean(), conditions: z.array(Condition) })
  .meta({ id: 'Entitlement', description: 'What was granted, and what the facts carry today' });
const Finding = z
  .object({
    ...{ orgId: z.uuid(), id: z.uuid(), version: z.int(), certificateId: z.uuid() },
    ...{ condition: z.string(), about: z.uuid(), status: z.string() },
    raisedOn: z.iso.date(),
    termEndsOn: z.iso.date().describe('Last day, inclusive'),
    steps: z.array(z.string()).describe('Open to who asks, today'),
  })
  .meta({ id: 'Finding' });

function readingRoutes({ app, house: { database } }: { app: Http; house: House }): void {
  app.get(
    '/api/v1/organisations/:orgId/certificates/:certificateId/entitlement',
    {
      schema: {
        summary: 'Which conditions of a certificate hold today, which do not, and what lapses when',
        tags: ['finding'],
        params: OnCertificate,
        response: { 200: Entitlement, ...problems },
      },
    },
    async ({ scope, params }) => {
      const found = await findSurvey(database, scope, params.orgId, params.certificateId);
      if (!found) throw problem(404);
      const { number, status, conditions } = found;
      return { number, status, entitled: conditions.every(({ holds }) => holds), conditions };
    },
  );
  app.get(
    '/api/v1/organisations/:orgId/findings/:findingId',
    {
      schema: {
        summary: 'One finding, with the steps that are open',
        tags: ['finding'],
        params: OnFinding,
        response: { 200: Finding, ...problems },
      },
    },
    async ({ scope, params }, reply) => {
      const found = await findFinding(database, scope, params.orgId, params.findingId);
      if (!found) throw problem(404);
      const { orgId, id, version, status, steps, state } = found;
      const { certificateId, condition, about, raisedOn, termEndsOn } = state;
      reply.header('etag', `"${version}"`);
      return { orgId, id, version, certificateId, condition, about, status, raisedOn, termEndsOn, steps };
    },
  );
}

/** Entitlement and findings at the API. */
export function findingRoutes(served: { app: Http; house: House }): void {
  readingRoutes(served);
  const one = '/organisations/:orgId/findings/:findingId';
  const post = (url: string, summary: string) => ({ method: 'POST', url, summary }) as const;
  verbRoute(served, raiseFinding, {
    ...post('/organisations/:orgId/certificates/:certificateId/findings', 'Raise a finding'),
    input: RaiseFinding,
    created: true,
  });
  verbRoute(served, explainFinding, { ...post(`${one}/answer`, 'Answer a finding'), input: WithWords });
  verbRoute(served, extendFinding, { ...post(`${one}/extension`, 'Extend its term, once'), input: WithWords });
  verbRoute(served, confirmMended, { ...post(`${one}/mending`, 'Confirm that it is mended'), input: WithWords });
  verbRoute(served, closeFinding, { ...post(`${one}/closing`, 'Close it without consequence'), input: WithWords });
  verbRoute(served, followFinding, {
    ...post(`${one}/consequence`, 'Suspend or withdraw on it, when its term is over'),
    input: FollowFinding,
  });
}
