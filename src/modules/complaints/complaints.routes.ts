import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import { newId } from '../../platform/new-id.ts';
import { type House, perform } from '../../platform/perform.ts';
import { commandRoute, lookerOf, refusal, verbRoute } from '../verb-route.ts';
import { complainantOf, followDigestOf, readPair } from './complaint-number.ts';
import { OnComplaint, Worded } from './complaint-verb.ts';
import { findByDigest, findComplaint, listComplaints, type WholeComplaint } from './complaint-views.ts';
import { EnteredComplaint, fileComplaint, NewComplaint, typeIn } from './file-complaint.ts';
import {
  AnswerComplaint,
  answerComplaint,
  draftAnswer,
  extendComplaint,
  reactToComplaint,
  returnDraft,
  ShareComplaint,
  shareComplaint,
  takeOver,
} from './handle-complaint.ts';
import {
  acknowledgeComplaint,
  admitComplaint,
  DismissComplaint,
  dismissComplaint,
  NamePerson,
  namePerson,
} from './judge-complaint.ts';
import { addToComplaint, withdrawComplaint } from './own-complaint.ts';

/** How often one address may lodge, or ask by number and code, in a minute: too few to guess (OURS-complaint-follow). */
export const complaintTriesAMinute = 20;
const slowed = { csrf: 'none', rateLimit: { max: complaintTriesAMinute, timeWindow: '1 minute' } } as const;

const Words = z.array(z.object({ field: z.string(), body: z.string(), on: z.iso.date() }));
const shared = {
  ...{ orgId: z.uuid(), id: z.uuid(), version: z.int(), number: z.string(), status: z.string(), door: z.string() },
  ...{ about: z.string().describe('The organisation that it is about'), topic: z.string() },
  receivedOn: z.iso.date(),
  receiptBy: z.iso.date().describe('Last day to confirm receipt, inclusive'),
  answerBy: z.iso.date().describe('Last day to answer, inclusive'),
  ...{ outcome: z.string().nullable(), grounds: z.array(z.string()), words: Words },
  steps: z.array(z.string()).describe('Open to who asks, today'),
};
const Complaint = z
  .object({
    ...shared,
    complainant: z
      .object({ name: z.string(), email: z.string().nullable(), address: z.string().nullable() })
      .nullable()
      .describe('Null for the accused, unless who complains consents'),
    proposed: z.array(z.string()).describe('Grounds on which it is proposed to declare it not admissible'),
  })
  .meta({ id: 'Complaint' });
const Followed = z
  .object({ found: z.boolean(), complaint: z.object(shared).nullable() })
  .meta({ id: 'FollowedComplaint' });
const Pair = z.object({ number: z.string().min(1).max(40), code: z.string().min(1).max(40) });
const Made = z
  .object({ number: z.string(), code: z.string().describe('Shown once; with the number it opens the complaint') })
  .meta({ id: 'LodgedComplaint' });

function bodyOf({ words, state, ...complaint }: WholeComplaint) {
  const { orgId, id, version, number, about, steps } = complaint;
  const { status, door, topic, receivedOn, receiptBy, answerBy, outcome, grounds } = state;
  const told = words.map(({ field, body, on }) => ({ field, body, on }));
  const days = { receivedOn, receiptBy, answerBy };
  return {
    orgId,
    id,
    version,
    number,
    about,
    steps,
    status,
    door,
    topic,
    ...days,
    outcome,
    grounds: [...grounds],
    words: told,
  };
}

/** Lodging and following a complaint, without a login. */
export function openComplaintRoutes(app: Http, house: House): void {
  app.route({
    method: 'POST',
    url: '/api/v1/complaints',
    config: slowed,
    schema: {
      summary: 'Lodge a complaint',
      tags: ['complaint'],
      body: NewComplaint,
      response: { 201: Made, ...problems },
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
  const found = async (pair: z.infer<typeof Pair>) => {
    const read = readPair(pair);
    return read && findByDigest(house, followDigestOf(house.keys, read.number, read.code));
  };
  app.route({
    method: 'POST',
    url: '/api/v1/complaints/follow',
    config: slowed,
    schema: {
      summary: 'Follow a complaint by its number and code',
      tags: ['complaint'],
      body: Pair,
      response: { 200: Followed, ...problems },
    },
    handler: async ({ body }) => {
      const complaint = await found(body);
      return { found: complaint !== null, complaint: complaint && bodyOf(complaint) };
    },
  });
  const own = (url: string, summary: string, step: 'add' | 'withdraw') =>
    app.route({
      method: 'POST',
      url: `/api/v1/complaints/${url}`,
      config: slowed,
      schema: {
        ...{ summary, tags: ['complaint'] },
        body: step === 'add' ? Pair.extend({ text: z.string().min(1).max(8000) }) : Pair,
        response: { 200: Followed, ...problems },
      },
      handler: async ({ body, id: requestId, language }) => {
        const complaint = await found(body);
        if (!complaint) return { found: false, complaint: null };
        const command = {
          orgId: complaint.orgId,
          complaintId: complaint.id,
          followDigest: complaint.state.followDigest,
        };
        const asking = { actor: complainantOf(complaint.id), requestId };
        const outcome =
          'text' in body && typeof body.text === 'string'
            ? await perform(house, asking, addToComplaint, { ...command, text: body.text })
            : await perform(house, asking, withdrawComplaint, command);
        if (!outcome.ok) throw refusal(outcome, language);
        const after = await found(body);
        return { found: true, complaint: after && bodyOf(after) };
      },
    });
  own('additions', 'Add something to one’s complaint', 'add');
  own('withdrawal', 'Withdraw one’s complaint', 'withdraw');
}

function reading({ app, house }: { app: Http; house: House }): void {
  const at = '/api/v1/organisations/:orgId/complaints';
  app.get(
    at,
    {
      schema: {
        ...{ summary: 'Complaints at a door that one may read, by their term', tags: ['complaint'] },
        params: OnComplaint.pick({ orgId: true }),
        response: {
          200: z.object({
            complaints: z.array(
              z.object({
                id: z.uuid(),
                number: z.string(),
                about: z.string(),
                status: z.string(),
                answerBy: z.iso.date(),
              }),
            ),
          }),
          ...problems,
        },
      },
    },
    async ({ scope, params, actor }) => {
      if (actor?.role !== 'complaints-officer' && actor?.role !== 'office-manager')
        throw problem(403, { kind: 'not-your-role' });
      const all = await listComplaints(house.database, scope);
      const here = all.filter(({ orgId }) => orgId === params.orgId);
      return {
        complaints: here.map(({ id, number, about, state: { status, answerBy } }) => ({
          id,
          number,
          about,
          status,
          answerBy,
        })),
      };
    },
  );
  app.get(
    `${at}/:complaintId`,
    {
      schema: {
        ...{ summary: 'One complaint, with the steps that are open', tags: ['complaint'], params: OnComplaint },
        response: { 200: Complaint, ...problems },
      },
    },
    async (req, reply) => {
      const complaint = await findComplaint(house, lookerOf(req), req.params.orgId, req.params.complaintId);
      if (!complaint) throw problem(404);
      reply.header('etag', `"${complaint.version}"`);
      const { complainant, proposed } = complaint;
      const who = complainant && { name: complainant.name, email: complainant.email, address: complainant.address };
      return { ...bodyOf(complaint), complainant: who, proposed };
    },
  );
}

/** Handling complaints, at the API. */
export function complaintRoutes(served: { app: Http; house: House }): void {
  const all = '/organisations/:orgId/complaints';
  const one = `${all}/:complaintId`;
  const post = (url: string, summary: string) => ({ method: 'POST', url: `${one}/${url}`, summary }) as const;
  reading(served);
  commandRoute(
    served,
    'complaint',
    { method: 'POST', url: all, summary: 'Type a complaint in for somebody', input: EnteredComplaint, created: true },
    (asking, entered) => typeIn(served.house, asking, entered),
  );
  verbRoute(served, acknowledgeComplaint, { ...post('receipt', 'Confirm its receipt'), input: OnComplaint });
  verbRoute(served, admitComplaint, { ...post('admission', 'Declare it admissible'), input: OnComplaint });
  verbRoute(served, dismissComplaint, { ...post('dismissal', 'Declare it not admissible'), input: DismissComplaint });
  verbRoute(served, namePerson, { ...post('person', 'Say whom it is about'), input: NamePerson });
  verbRoute(served, shareComplaint, { ...post('sharing', 'Share it with the accused'), input: ShareComplaint });
  verbRoute(served, reactToComplaint, { ...post('reaction', 'React to it'), input: Worded });
  verbRoute(served, extendComplaint, { ...post('extension', 'Extend its term'), input: Worded });
  verbRoute(served, draftAnswer, { ...post('draft', 'Deliver a draft of the answer'), input: Worded });
  verbRoute(served, returnDraft, { ...post('draft/return', 'Send the draft back'), input: Worded });
  verbRoute(served, takeOver, { ...post('take-over', 'Draft the answer ourselves'), input: Worded });
  verbRoute(served, answerComplaint, { ...post('answer', 'Answer it'), input: AnswerComplaint });
}
