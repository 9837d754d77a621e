import { z } from 'zod';
import { examTopics } from '../../../schemes/index.ts';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { lookerOf, spoken, verbRoute } from '../verb-route.ts';
import { listBank } from './bank-views.ts';
import { markDue } from './mark-attempt.ts';
import { foreseeRegrade, NewKeyOf, RegradeQuestion, regradeQuestion } from './regrade.ts';
import {
  OnQuestion,
  RewriteQuestion,
  retireQuestion,
  rewriteQuestion,
  WriteQuestion,
  writeQuestion,
} from './write-question.ts';

const Figures = z
  .object({
    shown: z.int(),
    shareRight: z.number().nullable(),
    discrimination: z.number().nullable().describe('Point-biserial with the rest score; null with too few sheets'),
    chosen: z.record(z.string(), z.number()),
  })
  .nullable();
const Words = z.object({ stem: z.string(), options: z.array(z.string()) });
const Version = z.object({
  edition: z.int(),
  nl: Words,
  fr: Words,
  correct: z.array(z.string()),
  isWithdrawn: z.boolean(),
  figures: Figures,
});
const Bank = z.object({
  questions: z.array(
    z.object({
      id: z.uuid(),
      version: z.int(),
      topic: z.enum(examTopics),
      status: z.string(),
      edition: z.int(),
      versions: z.array(Version),
    }),
  ),
});
const standing = z.object({ points: z.int(), outOf: z.int(), passed: z.boolean() });
const Foreseen = z.object({
  effects: z.array(z.object({ attemptId: z.uuid(), personId: z.uuid(), before: standing, after: standing })),
  wrong: z.array(z.object({ code: z.string(), source: z.string(), about: z.string(), text: z.string() })),
});

/** The bank at the API: questions with their keys and figures, and corrections with whom they touch. */
export function bankRoutes(served: { app: Http; house: House }): void {
  const { app, house } = served;
  const all = '/organisations/:orgId/exam-questions';
  const one = `${all}/:questionId`;
  const refuseOthers = (req: Parameters<typeof lookerOf>[0], orgId: string) => {
    const { actor } = lookerOf(req);
    if (actor.role !== 'certification-secretariat' || actor.orgId !== orgId) throw problem(404);
  };
  app.get(
    `/api/v1${all}`,
    {
      schema: {
        summary: 'The question bank, with keys and figures',
        tags: ['question'],
        params: z.object({ orgId: idField }),
        response: { 200: Bank, ...problems },
      },
    },
    async (req) => {
      refuseOthers(req, req.params.orgId);
      await markDue(house, {});
      const found = await listBank(house.database, req.scope);
      return { questions: found.map(({ state, ...rest }) => ({ ...rest, ...state })) };
    },
  );
  app.post(
    `/api/v1${one}/regrading/preview`,
    {
      schema: {
        summary: 'Whom a correction of a key would touch',
        tags: ['question'],
        params: OnQuestion,
        body: NewKeyOf.omit({ orgId: true, questionId: true }),
        response: { 200: Foreseen, ...problems },
      },
    },
    async (req) => {
      refuseOthers(req, req.params.orgId);
      await markDue(house, { questionId: req.params.questionId });
      const command = { ...req.body, ...req.params };
      const found = await foreseeRegrade(house.database, req.scope, command);
      if (!found) throw problem(404);
      return { effects: found.effects, wrong: spoken(found.wrong ? [found.wrong] : [], req.language) };
    },
  );
  const post = (url: string, summary: string) => ({ method: 'POST', url, summary }) as const;
  verbRoute(served, writeQuestion, { ...post(all, 'Write a question'), input: WriteQuestion, created: true });
  verbRoute(served, rewriteQuestion, { ...post(`${one}/versions`, 'Write a new version'), input: RewriteQuestion });
  verbRoute(served, retireQuestion, { ...post(`${one}/retirement`, 'Take it out of use'), input: OnQuestion });
  verbRoute(served, regradeQuestion, {
    ...post(`${one}/regrading`, 'Correct the key of a version, for those who were shown'),
    input: RegradeQuestion,
  });
}
