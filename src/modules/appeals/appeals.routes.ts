import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { verbRoute } from '../verb-route.ts';
import { OnAppeal, Reasoned } from './appeal-verb.ts';
import { findAppeal } from './appeal-views.ts';
import { annulAppeal, upholdAppeal } from './decide-appeal.ts';
import { admitAppeal, dismissAppeal, excuseAppeal, retractAppeal } from './judge-appeal.ts';
import { LodgeAppeal, lodgeAppeal } from './lodge-appeal.ts';

const Appeal = z
  .object({
    ...{ orgId: z.uuid(), id: z.uuid(), version: z.int(), status: z.string() },
    against: z.string().describe('The decision that is contested'),
    recordId: z.uuid().describe('The application or the certificate that it is on'),
    lodgedOn: z.iso.date(),
    lodgeBy: z.iso.date().describe('Last day on which it could be lodged, inclusive'),
    decideBy: z.iso.date().describe('Last day on which it is decided, inclusive'),
    decidedOn: z.iso.date().nullable(),
    steps: z.array(z.string()).describe('Open to who asks, today'),
  })
  .meta({ id: 'Appeal' });

/** Appeals at the API. */
export function appealRoutes(served: { app: Http; house: House }): void {
  const all = '/organisations/:orgId/appeals';
  const one = `${all}/:appealId`;
  const post = (url: string, summary: string) => ({ method: 'POST', url, summary }) as const;
  served.app.get(
    `/api/v1${one}`,
    {
      schema: {
        summary: 'One appeal, with the steps that are open',
        tags: ['appeal'],
        params: OnAppeal,
        response: { 200: Appeal, ...problems },
      },
    },
    async ({ scope, params }, reply) => {
      const found = await findAppeal(served.house.database, scope, params.orgId, params.appealId);
      if (!found) throw problem(404);
      const { orgId, id, version, steps } = found;
      const { status, against, recordId, lodgedOn, lodgeBy, decideBy, decidedOn } = found.state;
      reply.header('etag', `"${version}"`);
      return { orgId, id, version, status, against, recordId, lodgedOn, lodgeBy, decideBy, decidedOn, steps };
    },
  );
  verbRoute(served, lodgeAppeal, { ...post(all, 'Lodge an appeal'), input: LodgeAppeal, created: true });
  verbRoute(served, admitAppeal, { ...post(`${one}/admission`, 'Confirm its receipt'), input: OnAppeal });
  verbRoute(served, excuseAppeal, { ...post(`${one}/excuse`, 'Admit it though it is late'), input: Reasoned });
  verbRoute(served, dismissAppeal, { ...post(`${one}/dismissal`, 'Declare it not admissible'), input: Reasoned });
  verbRoute(served, upholdAppeal, { ...post(`${one}/upholding`, 'Let the decision stand'), input: Reasoned });
  verbRoute(served, annulAppeal, { ...post(`${one}/annulment`, 'Annul the decision'), input: Reasoned });
  verbRoute(served, retractAppeal, { ...post(`${one}/retraction`, 'Withdraw it'), input: OnAppeal });
}
