import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { verbRoute } from '../verb-route.ts';
import { EndGuidance, endGuidance } from './end-guidance.ts';
import { listGuidances } from './guidance-views.ts';
import { RegisterGuidance, registerGuidance } from './register-guidance.ts';

const Guidance = z
  .object({
    ...{ orgId: z.uuid(), id: z.uuid(), version: z.int() },
    code: z.string().describe('What the centre writes on its own file; nobody else knows whose it is'),
    cheque: z.int(),
    coachId: z.uuid(),
    startsOn: z.iso.date(),
    endedOn: z.iso.date().nullable(),
    sessions: z.int().nullable(),
  })
  .meta({ id: 'VoucherGuidance' });

/** Guidances with a voucher at the API: for their centre, and to read for VDAB's mandate officers. */
export function guidanceRoutes(served: { app: Http; house: House }): void {
  const url = '/organisations/:orgId/guidances';
  served.app.get(
    `/api/v1${url}`,
    {
      schema: {
        ...{ summary: 'The guidances of a centre', tags: ['voucher_guidance'], params: z.object({ orgId: idField }) },
        response: { 200: z.object({ guidances: z.array(Guidance) }), ...problems },
      },
    },
    async ({ scope, params: { orgId } }) => {
      const { actor } = scope;
      const isOwn = actor?.role === 'office-manager' && actor.orgId === orgId;
      if (!isOwn && actor?.role !== 'mandate-officer') throw problem(404);
      return { guidances: await listGuidances(served.house.database, scope, orgId) };
    },
  );
  verbRoute(served, registerGuidance, {
    ...{ method: 'POST', url, summary: 'Register a guidance with a voucher', created: true },
    input: RegisterGuidance,
  });
  verbRoute(served, endGuidance, {
    ...{ method: 'POST', url: `${url}/:guidanceId/end`, summary: 'Say when a guidance ended' },
    input: EndGuidance,
  });
}
