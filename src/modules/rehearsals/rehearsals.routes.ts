import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { findChange, OnChange, WithdrawChange } from '../values/index.ts';
import { commandRoute } from '../verb-route.ts';
import { effectsAfter } from './rehearsal.ts';
import { filesUnder, publishNow, rehearseNow, withdrawNow } from './rehearse.ts';

/** What comes back of a page of effects as the cursor of the next: one id, or two with a slash between. */
export const Cursor = z.string().regex(/^[0-9a-f-]{36}(\/[0-9a-f-]{36})?$/);

const Effects = z
  .object({
    effects: z.array(
      z.object({
        orgId: z.uuid(),
        fileId: z.uuid(),
        kind: z.enum(['service', 'certificate', 'application']),
        name: z.string(),
        before: z.string(),
        after: z.string(),
        grounds: z.array(z.object({ source: z.string(), about: z.string() })),
      }),
    ),
    next: z.string().nullable().describe('`after` of the next page'),
  })
  .meta({ id: 'ValueEffects' });

/** Rehearsing, publishing and withdrawing a change of a value, at the API; what a rehearsal finds, page by page. */
export function rehearsalRoutes(served: { app: Http; house: House }): void {
  const { app, house } = served;
  const one = '/organisations/:orgId/value-changes/:changeId';
  const post = (url: string, summary: string) => ({ method: 'POST', url: `${one}/${url}`, summary }) as const;
  app.get(
    `/api/v1${one}/effects`,
    {
      schema: {
        summary: 'The files that a change of a value would touch on its first day, and how',
        tags: ['value_change'],
        params: OnChange,
        querystring: z.object({ after: Cursor.optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
        response: { 200: Effects, ...problems },
      },
    },
    async ({ scope, params, query }) => {
      const found = await findChange(house.database, scope, params.orgId, params.changeId);
      if (!found) throw problem(404);
      const files = filesUnder(house, scope, found.published, found.state);
      const { effects, next } = await effectsAfter(files, query.after ?? null, query.limit);
      return {
        effects: effects.map(({ cursor, grounds, ...effect }) => ({
          ...effect,
          grounds: grounds.map(({ source, about }) => ({ source, about })),
        })),
        next,
      };
    },
  );
  commandRoute(
    served,
    'value_change',
    { ...post('rehearsal', 'Rehearse it on all files'), input: OnChange },
    (asking, on) => rehearseNow(house, asking, on),
  );
  commandRoute(served, 'value_change', { ...post('publication', 'Publish it'), input: OnChange }, (asking, on) =>
    publishNow(house, asking, on),
  );
  commandRoute(served, 'value_change', { ...post('withdrawal', 'Withdraw it'), input: WithdrawChange }, (asking, on) =>
    withdrawNow(house, asking, on),
  );
}
