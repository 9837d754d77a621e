import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import { newId } from '../../platform/new-id.ts';
import type { House } from '../../platform/perform.ts';
import { refusal } from '../verb-route.ts';
import { answerOf, complaintAnswer } from './complaint-answer.ts';
import { followDigestOf, readPair } from './complaint-number.ts';
import { findByDigest } from './complaint-views.ts';
import { fileComplaint, NewComplaint } from './file-complaint.ts';
import { actOnOwn, type OwnStep } from './own-complaint.ts';

/** How often one address may lodge, or ask by number and code, in a minute: too few to guess (OURS-complaint-follow). */
export const complaintTriesAMinute = 20;
const slowed = { csrf: 'none', rateLimit: { max: complaintTriesAMinute, timeWindow: '1 minute' } } as const;

const Followed = z
  .object({ found: z.boolean(), complaint: z.object(complaintAnswer).nullable() })
  .meta({ id: 'FollowedComplaint' });
const Pair = z.object({ number: z.string().min(1).max(40), code: z.string().min(1).max(40) });
const Made = z
  .object({ number: z.string(), code: z.string().describe('Shown once; with the number it opens the complaint') })
  .meta({ id: 'LodgedComplaint' });

const found = async (house: House, pair: z.infer<typeof Pair>) => {
  const read = readPair(pair);
  return read && findByDigest(house, followDigestOf(house.keys, read.number, read.code));
};

/** Carries out what who complains asks, and tells how the complaint then stands. */
async function does(
  house: House,
  req: Pick<FastifyRequest, 'id' | 'language'>,
  pair: z.infer<typeof Pair>,
  own: OwnStep,
) {
  const complaint = await found(house, pair);
  if (!complaint) return { found: false, complaint: null };
  const { orgId, id, state } = complaint;
  const outcome = await actOnOwn(house, req.id, { orgId, id, followDigest: state.followDigest }, own);
  if (outcome === null) throw problem(422, { kind: 'invalid' });
  if (!outcome.ok) throw refusal(outcome, req.language);
  const after = await found(house, pair);
  return { found: true, complaint: after && answerOf(after) };
}

function lodging(app: Http, house: House): void {
  app.route({
    method: 'POST',
    url: '/api/v1/complaints',
    config: slowed,
    schema: {
      ...{ summary: 'Lodge a complaint', tags: ['complaint'] },
      ...{ body: NewComplaint, response: { 201: Made, ...problems } },
    },
    handler: async (req, reply) => {
      const key = req.headers['idempotency-key'];
      const once = typeof key === 'string' ? key.slice(0, 200) : newId();
      const { outcome, number, code } = await fileComplaint(house, req.body, { requestId: req.id, ip: req.ip, once });
      if (!outcome.ok) throw refusal(outcome, req.language);
      reply.code(201);
      return { number, code };
    },
  });
}

/** Lodging and following a complaint, without a login. */
export function openComplaintRoutes(app: Http, house: House): void {
  lodging(app, house);
  const route = (url: string, summary: string) =>
    ({
      ...{ method: 'POST', url: `/api/v1/complaints/${url}`, config: slowed },
      schema: { summary, tags: ['complaint'], response: { 200: Followed, ...problems } },
    }) as const;
  const follow = route('follow', 'Follow a complaint by its number and code');
  app.route({
    ...follow,
    schema: { ...follow.schema, body: Pair },
    handler: async ({ body }) => {
      const complaint = await found(house, body);
      return { found: complaint !== null, complaint: complaint && answerOf(complaint) };
    },
  });
  const add = route('additions', 'Add something to one’s complaint');
  app.route({
    ...add,
    schema: { ...add.schema, body: Pair.extend({ text: z.string().min(1).max(8000) }) },
    handler: async (req) => does(house, req, req.body, { step: 'add', text: req.body.text }),
  });
  const withdraw = route('withdrawal', 'Withdraw one’s complaint');
  app.route({
    ...withdraw,
    schema: { ...withdraw.schema, body: Pair },
    handler: async (req) => does(house, req, req.body, { step: 'withdraw' }),
  });
}
