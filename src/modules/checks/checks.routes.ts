import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import { type House, perform } from '../../platform/perform.ts';
import { systemActor } from '../../platform/system-actor.ts';
import { refusal, verbRoute } from '../verb-route.ts';
import { askCitizen, NoteAnswer, noteAnswer, takeAnswer } from './ask-citizen.ts';
import { deliverFiles, GiveContact, giveContact, replyToFindings } from './centre-steps.ts';
import { OnCheck, OnGuidance, WithWords } from './check.store.ts';
import { findCheck } from './check-views.ts';
import { DecideCheck, decideCheck, sendFindings } from './end-check.ts';
import { JudgeGuidance, judgeGuidance } from './judge-guidance.ts';
import { OpenCheck, openCheck } from './open-check.ts';
import { findQuestion, questionDigest } from './question.ts';

/** How often one address may try a link in a minute. */
export const triesPerMinute = 20;
const slowly = { csrf: 'none', rateLimit: { max: triesPerMinute, timeWindow: '1 minute' } } as const;
const OnLink = z.object({ link: z.string().min(1).max(40) });
const Question = z
  .object({ organisation: z.string(), isOpen: z.boolean(), answerBy: z.iso.date().describe('Last day, inclusive') })
  .meta({ id: 'CheckQuestion' });

/** Answering whether one was satisfied, by a personal link and without an account. */
export function openCheckRoutes(app: Http, house: House): void {
  app.route({
    ...{ method: 'GET', url: '/api/v1/check-questions/:link', config: slowly },
    schema: {
      ...{ summary: 'The question behind a personal link', tags: ['file_check'], params: OnLink },
      response: { 200: Question, ...problems },
    },
    handler: async ({ params }) => {
      const found = await findQuestion(house, questionDigest(house.keys, params.link));
      if (!found) throw problem(404);
      const { organisation, isOpen, answerBy } = found;
      return { organisation, isOpen, answerBy };
    },
  });
  app.route({
    ...{ method: 'POST', url: '/api/v1/check-questions/:link/answer', config: slowly },
    schema: {
      ...{ summary: 'Answer it, once', tags: ['file_check'], params: OnLink },
      body: NoteAnswer.pick({ isSatisfied: true }),
      response: { 200: z.object({ saved: z.literal(true) }).meta({ id: 'CheckAnswerSaved' }), ...problems },
    },
    handler: async ({ params, body, language, id: requestId }) => {
      const found = await findQuestion(house, questionDigest(house.keys, params.link));
      if (!found) throw problem(404);
      const { orgId, checkId, guidanceId } = found;
      const command = { orgId, checkId, guidanceId, ...body };
      const outcome = await perform(house, { actor: systemActor, requestId }, takeAnswer, command);
      if (!outcome.ok) throw refusal(outcome, language);
      return { saved: true as const };
    },
  });
}

const Verdict = z.object({ verdict: z.string(), unmet: z.array(z.string()), open: z.array(z.string()) }).nullable();
const Check = z
  .object({
    ...{ orgId: z.uuid(), id: z.uuid(), version: z.int(), organisation: z.string(), drawId: z.uuid() },
    status: z.string().describe('Today'),
    openedOn: z.iso.date(),
    filesBy: z.iso.date(),
    sentOn: z.iso.date().nullable(),
    replyBy: z.iso.date().nullable().describe('Last day, inclusive'),
    decidedOn: z.iso.date().nullable(),
    measure: z.string().nullable(),
    guidances: z.array(
      z.object({
        ...{ guidanceId: z.uuid(), code: z.string(), results: z.record(z.string(), z.string()) },
        satisfaction: z.string(),
        verdict: Verdict.describe('V-08; null where nothing may be told yet'),
        steps: z.array(z.string()),
      }),
    ),
    steps: z.array(z.string()).describe('Open to who asks, today'),
  })
  .meta({ id: 'FileCheck' });

function readingRoutes({ app, house: { database } }: { app: Http; house: House }): void {
  app.get(
    '/api/v1/organisations/:orgId/file-checks/:checkId',
    {
      schema: {
        ...{ summary: 'One file check, with a verdict per guidance', tags: ['file_check'], params: OnCheck },
        response: { 200: Check, ...problems },
      },
    },
    async ({ scope, params }, reply) => {
      const found = await findCheck(database, scope, params.orgId, params.checkId);
      if (!found) throw problem(404);
      const { orgId, id, version, organisation, status, steps, state } = found;
      const { drawId, openedOn, filesBy, sentOn, replyBy, decidedOn, measure } = state;
      reply.header('etag', `"${version}"`);
      return {
        ...{ orgId, id, version, organisation, drawId, status, steps },
        ...{ openedOn, filesBy, sentOn, replyBy, decidedOn, measure },
        guidances: found.guidances.map((one) => ({
          ...{ guidanceId: one.guidanceId, code: one.guidance.code, results: { ...one.found?.results } },
          ...{ satisfaction: one.found?.satisfaction ?? 'not-asked', verdict: one.verdict, steps: one.steps },
        })),
      };
    },
  );
}

/** File checks at the API. */
export function checkRoutes(served: { app: Http; house: House }): void {
  readingRoutes(served);
  const url = '/organisations/:orgId/file-checks';
  const one = `${url}/:checkId`;
  const file = `${one}/guidances/:guidanceId`;
  const post = (path: string, summary: string) => ({ method: 'POST', url: path, summary }) as const;
  verbRoute(served, openCheck, { ...post(url, 'Ask for the files that were drawn'), input: OpenCheck, created: true });
  verbRoute(served, deliverFiles, { ...post(`${one}/delivery`, 'Have the files ready'), input: WithWords });
  verbRoute(served, giveContact, { ...post(`${file}/contact`, 'Say whom one may ask'), input: GiveContact });
  verbRoute(served, judgeGuidance, {
    ...post(`${file}/judgement`, 'Hold a file to the definition'),
    input: JudgeGuidance,
  });
  verbRoute(served, askCitizen, { ...post(`${file}/question`, 'Ask the citizen by mail'), input: OnGuidance });
  verbRoute(served, noteAnswer, {
    ...post(`${file}/answer`, 'Note what the citizen said by phone'),
    input: NoteAnswer,
  });
  verbRoute(served, sendFindings, { ...post(`${one}/findings`, 'Send what was found'), input: OnCheck });
  verbRoute(served, replyToFindings, { ...post(`${one}/reply`, 'Reply to what was found'), input: WithWords });
  verbRoute(served, decideCheck, { ...post(`${one}/decision`, 'Decide what follows'), input: DecideCheck });
}
