import { z } from 'zod';
import type { Http } from '../../platform/http/index.ts';
import { problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { lookerOf, refusal, verbRoute } from '../verb-route.ts';
import { endExtraTime, GrantExtraTime, grantExtraTime, OnExtraTime } from './accommodation.ts';
import { secondsLeft } from './attempt.ts';
import { bankRoutes } from './bank.routes.ts';
import { findOwnAttempt, listOpenSittings } from './candidate-views.ts';
import { EnrolCandidate, enrolCandidate, OnSeat, withdrawCandidate } from './enrol.ts';
import { markDue } from './mark-attempt.ts';
import { SaveAnswer, saveAnswer } from './save-answer.ts';
import { BeginAttempt, beginAttempt, handInAttempt, OnAttempt } from './sit.ts';
import { cancelSitting, OnSitting, PlanSitting, planSitting } from './sitting.ts';

const OpenSittings = z.object({
  sittings: z.array(
    z.object({
      id: z.uuid(),
      opensAt: z.iso.datetime(),
      closesAt: z.iso.datetime(),
      languages: z.array(z.string()),
      minutes: z.int(),
      questions: z.int(),
      seats: z.int(),
      free: z.int(),
      seatId: z.uuid().nullable().describe('One’s own seat'),
    }),
  ),
});
const Attempt = z
  .object({
    id: z.uuid(),
    version: z.int(),
    status: z.enum(['begun', 'ended']),
    endsAt: z.iso.datetime(),
    secondsLeft: z.int(),
    questions: z.array(
      z.object({
        id: z.uuid(),
        words: z.array(z.object({ language: z.string(), stem: z.string(), options: z.array(z.string()) })),
        chosen: z.array(z.string()),
      }),
    ),
    result: z
      .object({
        points: z.int(),
        outOf: z.int(),
        passed: z.boolean(),
        topics: z.array(z.object({ topic: z.string(), right: z.int(), outOf: z.int() })),
      })
      .nullable(),
  })
  .meta({
    id: 'ExamAttempt',
    description: 'One’s own attempt: what it asks while it runs, what came of it afterwards',
  });

/** Reading for a candidate, and saving an answer, which is no verb: it is one statement, durable when it is told. */
function candidateRoutes({ app, house }: { app: Http; house: House }): void {
  app.get(
    '/api/v1/exam-sittings',
    {
      schema: {
        summary: 'Sittings that are not over',
        tags: ['sitting'],
        response: { 200: OpenSittings, ...problems },
      },
    },
    async (req) => {
      const { actor } = lookerOf(req);
      if (actor.role !== 'consultant' && actor.role !== 'office-manager') throw problem(403, { kind: 'not-your-role' });
      const found = await listOpenSittings(house.database, req.scope, house.clock.now());
      return {
        sittings: found.map(({ id, state, free, seat }) => {
          const { opensAt, closesAt, minutes, questions, seats } = state;
          const window = { opensAt, closesAt, minutes, questions, seats };
          return { id, ...window, languages: [...state.languages], free, seatId: seat?.id ?? null };
        }),
      };
    },
  );
  const one = '/api/v1/people/:personId/exam-attempts/:attemptId';
  app.get(
    one,
    {
      schema: {
        summary: 'One’s own attempt',
        tags: ['attempt'],
        params: OnAttempt,
        response: { 200: Attempt, ...problems },
      },
    },
    async (req, reply) => {
      if (lookerOf(req).actor.id !== req.params.personId) throw problem(404);
      await markDue(house, { personId: req.params.personId });
      const now = house.clock.now();
      const found = await findOwnAttempt(house.database, req.scope, now, req.params);
      if (!found) throw problem(404);
      const { id, version, status, state, words, answers } = found;
      const { points, outOf, passed, topics } = state;
      reply.header('etag', `"${version}"`);
      return {
        ...{ id, version, status, endsAt: state.endsAt, secondsLeft: secondsLeft(state, now) },
        questions: state.questions.map((question) => ({
          id: question.id,
          words: words.filter((one) => one.id === question.id).map(({ id: _, ...rest }) => rest),
          chosen: [...(answers[question.id] ?? [])],
        })),
        result:
          points === null || outOf === null || passed === null ? null : { points, outOf, passed, topics: [...topics] },
      };
    },
  );
  app.put(
    `${one}/answers/:questionId`,
    {
      schema: {
        summary: 'Save an answer',
        tags: ['attempt'],
        params: SaveAnswer.omit({ chosen: true }),
        body: SaveAnswer.pick({ chosen: true }),
        response: { 200: z.object({ savedAt: z.iso.datetime(), secondsLeft: z.int() }), ...problems },
      },
    },
    async (req) => {
      const saved = await saveAnswer(house, lookerOf(req), { ...req.params, ...req.body });
      if (saved === null) throw problem(404);
      if (!saved.ok) throw refusal({ ok: false, reason: 'refused', grounds: saved.grounds }, req.language);
      return { savedAt: saved.savedAt.toISOString(), secondsLeft: saved.secondsLeft };
    },
  );
}

/** The competence test at the API: sittings and seats, one's own attempt, and what the secretariat keeps. */
export function examRoutes(served: { app: Http; house: House }): void {
  candidateRoutes(served);
  bankRoutes(served);
  const post = (url: string, summary: string) => ({ method: 'POST', url, summary }) as const;
  const body = '/organisations/:orgId';
  verbRoute(served, planSitting, {
    ...post(`${body}/exam-sittings`, 'Plan a sitting'),
    input: PlanSitting,
    created: true,
  });
  verbRoute(served, cancelSitting, {
    ...post(`${body}/exam-sittings/:sittingId/cancellation`, 'Cancel a sitting'),
    input: OnSitting,
  });
  verbRoute(served, enrolCandidate, {
    ...post(`${body}/exam-seats`, 'Take a seat'),
    input: EnrolCandidate,
    created: true,
  });
  verbRoute(served, withdrawCandidate, {
    ...post(`${body}/exam-seats/:seatId/withdrawal`, 'Give a seat up'),
    input: OnSeat,
  });
  verbRoute(served, grantExtraTime, {
    ...post(`${body}/exam-extra-time`, 'Grant extra time'),
    input: GrantExtraTime,
    created: true,
  });
  verbRoute(served, endExtraTime, {
    ...post(`${body}/exam-extra-time/:accommodationId/end`, 'End extra time'),
    input: OnExtraTime,
  });
  const own = '/people/:personId/exam-attempts';
  verbRoute(served, beginAttempt, { ...post(own, 'Begin the test'), input: BeginAttempt, created: true });
  verbRoute(served, handInAttempt, { ...post(`${own}/:attemptId/hand-in`, 'Hand the test in'), input: OnAttempt });
}
