import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { drawTexts } from '../../texts/draws.ts';
import { idField } from '../fields.ts';
import { verbRoute } from '../verb-route.ts';
import { abandonDraw, closeDraw, OnDraw } from './close-draw.ts';
import { findDraw, listDraws, type ShownDraw } from './draw-views.ts';
import { PrepareDraw, prepareDraw } from './prepare-draw.ts';
import { revealDraw } from './reveal-draw.ts';

const Brief = {
  id: z.uuid(),
  organisation: z.string().describe('Whose files are drawn'),
  subject: z.string(),
  from: z.iso.date().describe('What is drawn from ended in these days'),
  until: z.iso.date().describe('Last day, inclusive'),
  size: z.int().describe('How many of each group; all when there are fewer'),
  status: z.enum(['prepared', 'closed', 'revealed', 'abandoned']),
  preparedOn: z.iso.date(),
  commitment: z.string().describe('SHA-256 of the seed, in hexadecimal'),
};
const Draw = z
  .object({
    ...Brief,
    method: z.string(),
    methodInWords: z.object({ nl: z.string(), fr: z.string(), en: z.string() }),
    closedOn: z.iso.date().nullable(),
    populationDigest: z.string().nullable().describe('SHA-256 of the items in their order, one to a line'),
    population: z.array(z.string()).describe('Empty until the list is closed; an item leads back to nobody'),
    revealedOn: z.iso.date().nullable(),
    seed: z.string().nullable().describe('Null until the draw was made'),
    sample: z.array(z.string()).describe('Empty until the draw was made'),
  })
  .meta({ id: 'Draw', description: 'A sample that anybody can recompute' });

const briefOf = ({ id, organisation, state }: ShownDraw) => {
  const { subject, fromOn: from, endsOn: until, size, status, preparedOn, commitment } = state;
  return { id, organisation, subject, from, until, size, status, preparedOn, commitment };
};

function drawOf(shown: ShownDraw) {
  const { method, closedOn, itemsDigest, items, revealedOn, seed, sample } = shown.state;
  const { nl, fr, en } = drawTexts;
  return {
    ...briefOf(shown),
    ...{ method, methodInWords: { nl: nl['method.words'], fr: fr['method.words'], en: en['method.words'] } },
    ...{ closedOn, populationDigest: itemsDigest, population: [...items], revealedOn, seed, sample: [...sample] },
  };
}

/** Draws as data, without a login: what one needs to recompute a sample. */
export function openDrawRoutes(app: Http, { database, clock }: House): void {
  app.route({
    ...{ method: 'GET', url: '/api/v1/draws' },
    schema: {
      ...{ summary: 'Every draw, the newest first', tags: ['draw'] },
      response: { 200: z.object({ draws: z.array(z.object(Brief)) }), ...problems },
    },
    handler: async () => ({ draws: (await listDraws(database, clock.today())).map(briefOf) }),
  });
  app.route({
    ...{ method: 'GET', url: '/api/v1/draws/:id' },
    schema: {
      ...{ summary: 'One draw, with its list, its seed once it was made, and its sample', tags: ['draw'] },
      params: z.object({ id: idField }),
      response: { 200: Draw, ...problems },
    },
    handler: async ({ params: { id } }) => {
      const found = await findDraw(database, clock.today(), id);
      if (!found) throw problem(404);
      return drawOf(found);
    },
  });
}

/** Drawing at the API, for the officers of a body. */
export function drawRoutes(served: { app: Http; house: House }): void {
  const url = '/organisations/:orgId/draws';
  const post = (path: string, summary: string) => ({ method: 'POST', url: `${url}${path}`, summary }) as const;
  verbRoute(served, prepareDraw, { ...post('', 'Prepare a draw'), input: PrepareDraw, created: true });
  verbRoute(served, abandonDraw, { ...post('/:drawId/abandonment', 'Let a prepared draw go'), input: OnDraw });
  verbRoute(served, closeDraw, { ...post('/:drawId/list', 'Close the list that is drawn from'), input: OnDraw });
  verbRoute(served, revealDraw, { ...post('/:drawId/drawing', 'Draw: show the seed and the sample'), input: OnDraw });
}
