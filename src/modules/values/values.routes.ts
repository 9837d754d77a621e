import { z } from 'zod';
import { changeable } from '../../../schemes/index.ts';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { spoken, verbRoute } from '../verb-route.ts';
import { DraftChange, draftChange, OnChange, ReviseChange, reviseChange } from './change-verb.ts';
import { findChange, listPublished } from './change-views.ts';
import { changeableOf, changeOn, valueNames } from './value.ts';

const Value = z
  .object({
    name: z.enum(valueNames),
    unit: z.enum(['years', 'days', 'months', 'people', 'percent']),
    touches: z.enum(['new-files', 'everyone-from-date']),
    source: z.string(),
    standard: z.number().describe('The scheme’s own number, until something is published'),
    value: z.number().describe('What holds today'),
    since: z.iso.date().nullable().describe('Null while the scheme’s own number holds'),
    published: z.array(z.object({ value: z.number(), fromOn: z.iso.date() })).describe('Newest first'),
  })
  .meta({ id: 'LawValue' });

/** Which values hold, for anybody: no login, nothing about anybody. */
export function lawRoutes(app: Http, { database, clock }: House): void {
  app.route({
    method: 'GET',
    url: '/api/v1/values',
    schema: {
      summary: 'The values that hold today, and those that were and will be',
      tags: ['value_change'],
      response: { 200: z.object({ values: z.array(Value) }), ...problems },
    },
    handler: async () => {
      const today = clock.today();
      const rows = (await listPublished(database, today)).map(({ state }) => state);
      return {
        values: valueNames.map((name) => {
          const { unit, touches, source, standard } = changeableOf(name);
          const held = changeOn(rows, name, today);
          const published = rows
            .filter((row) => row.name === name)
            .map(({ value, fromOn }) => ({ value: Number(value), fromOn }));
          const value = held === null ? standard : Number(held.value);
          return { name, unit, touches, source, standard, value, since: held?.fromOn ?? null, published };
        }),
      };
    },
  });
}

const grounds = z.array(z.object({ code: z.string(), source: z.string(), about: z.string(), text: z.string() }));
const Change = z
  .object({
    orgId: z.uuid(),
    id: z.uuid(),
    version: z.int(),
    name: z.enum(Object.keys(changeable)),
    value: z.number(),
    fromOn: z.iso.date(),
    status: z.enum(['new', 'draft', 'rehearsed', 'published', 'in-force', 'withdrawn']).describe('Today'),
    rehearsal: z
      .object({
        on: z.iso.date(),
        examined: z.int(),
        changed: z.int(),
        ifFiled: z.int().describe('Applications in preparation, which it would touch when filed from its day on'),
        digest: z.string(),
      })
      .nullable(),
    publishedOn: z.iso.date().nullable(),
    steps: z.array(z.string()).describe('Open to who asks, today'),
    notPublished: grounds.describe('Why who asks can not publish it'),
  })
  .meta({ id: 'ValueChange' });

/** Changes of values at the API, but for what needs a rehearsal: their own body writes and rewrites them. */
export function valueRoutes(served: { app: Http; house: House }): void {
  const { app, house } = served;
  const all = '/organisations/:orgId/value-changes';
  app.get(
    `/api/v1${all}/:changeId`,
    {
      schema: {
        summary: 'One change of a value, with the steps that are open',
        tags: ['value_change'],
        params: OnChange,
        response: { 200: Change, ...problems },
      },
    },
    async (req, reply) => {
      const found = await findChange(house.database, req.scope, req.params.orgId, req.params.changeId);
      if (!found) throw problem(404);
      const { orgId, id, version, status, steps } = found;
      const { name, value, fromOn, rehearsedOn, examined, changed, ifFiled, digest, publishedOn } = found.state;
      const isRehearsed = rehearsedOn !== null && examined !== null && changed !== null && ifFiled !== null;
      const rehearsal = isRehearsed && digest ? { on: rehearsedOn, examined, changed, ifFiled, digest } : null;
      reply.header('etag', `"${version}"`);
      return {
        ...{ orgId, id, version, name, value: Number(value), fromOn, status, rehearsal, publishedOn, steps },
        notPublished: spoken(found.notPublished, req.language),
      };
    },
  );
  const post = (url: string, summary: string) => ({ method: 'POST', url, summary }) as const;
  verbRoute(served, draftChange, { ...post(all, 'Write a change of a value'), input: DraftChange, created: true });
  verbRoute(served, reviseChange, { ...post(`${all}/:changeId/revision`, 'Write it again'), input: ReviseChange });
}
