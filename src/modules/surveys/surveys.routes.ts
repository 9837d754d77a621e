import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import { type House, type Outcome, perform } from '../../platform/perform.ts';
import { askingOf, refusal, verbRoute } from '../verb-route.ts';
import { AnswerSurvey, answerSurvey, GivenAnswer, typeInAnswer } from './answer-survey.ts';
import { OnInvitation, printLetter } from './keep-invitation.ts';
import { findSurveyBy } from './open-survey.ts';
import { questionnaireOf } from './questionnaires.ts';
import { StartRound, startRound } from './start-round.ts';
import { linkDigest, respondentOf, typedDigest } from './survey-code.ts';
import { findParticipation, findSurveyed, listResults } from './survey-views.ts';
import { allowSurveys, refuseSurveys } from './wish.ts';

/** How often one address may try a link or a code in a minute: enough for a family or an office, too few to guess. */
export const triesPerMinute = 20;

/** Staff types in faster than anybody answers. */
const typedPerMinute = 100;
const slowly = { csrf: 'none', rateLimit: { max: triesPerMinute, timeWindow: '1 minute' } } as const;
const OnLink = z.object({ link: z.string().min(1).max(40) });
const Saved = z.object({ saved: z.literal(true) }).meta({ id: 'SurveySaved' });
const Survey = z
  .object({
    organisation: z.string(),
    questionnaire: z.string(),
    status: z.enum(['open', 'answered', 'closed']),
    answerBy: z.iso.date().describe('Last day, inclusive'),
    questions: z.array(z.object({ id: z.string(), kind: z.enum(['satisfied', 'agrees', 'knows']), label: z.string() })),
  })
  .meta({ id: 'Survey' });

/** An answer's outcome; nothing of it goes into an idempotency key, which would keep a digest beside who answered. */
function saved(outcome: Outcome, language: 'nl' | 'fr' | 'en'): { saved: true } {
  if (!outcome.ok) throw refusal(outcome, language);
  return { saved: true };
}

/** Answering with a personal link, without an account. */
export function openSurveyRoutes(app: Http, house: House): void {
  const url = '/api/v1/surveys/:link';
  app.route({
    ...{ method: 'GET', url, config: slowly },
    schema: {
      ...{ summary: 'The questions behind a personal link', tags: ['survey'], params: OnLink },
      response: { 200: Survey, ...problems },
    },
    handler: async ({ params, language }) => {
      const found = await findSurveyBy(house, linkDigest(house.keys, params.link));
      if (!found) throw problem(404);
      const { organisation, status, state } = found;
      const { questionnaire, answerBy } = state;
      const questions = questionnaireOf(questionnaire).questions.map(({ id, kind, label }) => ({
        ...{ id, kind, label: label[language] },
      }));
      return { organisation, status, questionnaire, answerBy, questions };
    },
  });
  app.route({
    ...{ method: 'POST', url: `${url}/answer`, config: slowly },
    schema: {
      ...{ summary: 'Answer them, once', tags: ['survey'], params: OnLink, body: GivenAnswer },
      response: { 200: Saved, ...problems },
    },
    handler: async ({ params, body, language, id: requestId }) => {
      const found = await findSurveyBy(house, linkDigest(house.keys, params.link));
      if (!found) throw problem(404);
      const { orgId, id, digest } = found;
      const command = AnswerSurvey.parse({ ...body, orgId, id, digest });
      return saved(await perform(house, { actor: respondentOf(id), requestId }, answerSurvey, command), language);
    },
  });
  wishRoute(app, house);
}

const Wish = z.object({ wants: z.enum(['no-more', 'again']).describe('no-more: no reminder and no later survey') });

/** Asking by a personal link to be asked no more, or taking that back. */
function wishRoute(app: Http, house: House): void {
  app.route({
    ...{ method: 'POST', url: '/api/v1/surveys/:link/wish', config: slowly },
    schema: {
      ...{ summary: 'Ask to be asked no more, or again', tags: ['survey'], params: OnLink, body: Wish },
      response: { 200: Saved, ...problems },
    },
    handler: async ({ params, body, language, id: requestId }) => {
      const found = await findSurveyBy(house, linkDigest(house.keys, params.link));
      if (!found) throw problem(404);
      const { orgId, id, digest } = found;
      const verb = body.wants === 'no-more' ? refuseSurveys : allowSurveys;
      const asking = { actor: respondentOf(id), requestId };
      return saved(await perform(house, asking, verb, { orgId, id, digest }), language);
    },
  });
}

const PaperAnswer = GivenAnswer.extend({ code: z.string().min(1).max(40) });

function typingRoute({ app, house }: { app: Http; house: House }): void {
  app.route({
    ...{
      method: 'POST',
      url: '/api/v1/survey-answers',
      config: { rateLimit: { max: typedPerMinute, timeWindow: '1 minute' } },
    },
    schema: {
      ...{ summary: 'Type in an answer that came on paper, by the code of its letter', tags: ['survey'] },
      body: PaperAnswer,
      response: { 200: Saved, ...problems },
    },
    handler: async (req) => {
      const { code, ...given } = req.body;
      const { idempotencyKey: _, ...asking } = askingOf(req);
      const digest = typedDigest(house.keys, code);
      const found = digest && (await findSurveyBy(house, digest, asking.actor));
      if (!found) throw problem(404);
      const command = AnswerSurvey.parse({ ...given, orgId: found.orgId, id: found.id, digest });
      return saved(await perform(house, asking, typeInAnswer, command), req.language);
    },
  });
}

const Figure = z.object({
  question: z.string(),
  side: z.enum(['exact', 'few', 'most']).describe('few: fewer than five favourable; most: all but fewer than five'),
  favourable: z.int().optional().describe('Only when exact'),
});
const Results = z
  .object({
    takesPart: z.boolean().nullable().describe('In the surveys of the year before today (C-07)'),
    results: z.array(
      z.object({
        questionnaire: z.string(),
        fromQuarter: z.string(),
        toQuarter: z.string(),
        publishedOn: z.iso.date(),
        answers: z.int(),
        invited: z.int().nullable(),
        figures: z.array(Figure),
      }),
    ),
  })
  .meta({ id: 'SurveyResults', description: 'Published per closed quarter, with small numbers hidden' });

/** Surveys at the API: results, rounds, and what is on paper. */
export function surveyRoutes(served: { app: Http; house: House }): void {
  const { app, house } = served;
  const organisation = '/organisations/:orgId';
  app.get(
    `/api/v1${organisation}/survey-results`,
    {
      schema: {
        ...{ summary: 'What was answered about an organisation', tags: ['survey'] },
        params: OnInvitation.pick({ orgId: true }),
        response: { 200: Results, ...problems },
      },
    },
    async ({ scope, params: { orgId } }) => {
      if (!(await findSurveyed(house.database, scope, orgId))) throw problem(404);
      const participation = await findParticipation(house.database, scope, orgId);
      const results = await listResults(house, scope, orgId);
      return {
        takesPart: participation?.takesPart ?? null,
        results: results.map((one) => ({ ...one, figures: [...one.figures] })),
      };
    },
  );
  verbRoute(served, startRound, {
    ...{ method: 'POST', url: `${organisation}/survey-rounds`, summary: 'Start a round', created: true },
    input: StartRound,
  });
  verbRoute(served, printLetter, {
    ...{
      method: 'POST',
      url: `${organisation}/survey-invitations/:id/print`,
      summary: 'Note that a letter was printed',
    },
    input: OnInvitation,
  });
  typingRoute(served);
}
