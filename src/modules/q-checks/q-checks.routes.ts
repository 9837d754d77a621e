import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { verbRoute } from '../verb-route.ts';
import { findFollowedService, listSelections } from './check-views.ts';
import { NoteSelection, noteSelection } from './closed-selection.ts';
import {
  AnswerCheck,
  answerCheck,
  CorrectCheck,
  correctCheck,
  FinishCheck,
  finishCheck,
  JudgeSelection,
  judgeSelection,
} from './judge-selection.ts';
import { verdicts } from './judgement.ts';

const Selection = z
  .object({
    orgId: z.uuid(),
    id: z.uuid(),
    code: z.string(),
    personId: z.uuid(),
    closedOn: z.iso.date(),
    isDrawn: z.boolean().describe('Whether it stands in a sample'),
    status: z.enum(['new', 'told', 'unanswered', 'answered', 'final']),
    score: z.string().nullable().describe('Counts for the level once it is final'),
    answerBy: z.iso.date().nullable().describe('Last day for the word of the service, inclusive'),
    verdicts: z.array(z.object({ criterion: z.string(), verdict: z.enum(verdicts) })),
    steps: z.array(z.string()),
  })
  .meta({ id: 'ClosedSelection' });

function reading(app: Http, { database }: House): void {
  app.get(
    '/api/v1/organisations/:orgId/closed-selections',
    {
      schema: {
        ...{ summary: 'The closed selections of a service, with their Q-checks', tags: ['q_check'] },
        params: z.object({ orgId: idField }),
        response: { 200: z.object({ selections: z.array(Selection) }), ...problems },
      },
    },
    async ({ scope, params: { orgId } }) => {
      if (!(await findFollowedService(database, scope, orgId))) throw problem(404);
      const rows = await listSelections(database, scope, orgId);
      return {
        selections: rows.map(({ id, selection: { code, personId, closedOn }, isDrawn, check, status, steps }) => {
          const { score = null, answerBy = null, verdicts: found = [] } = check?.state ?? {};
          const judged = { status, score, answerBy, verdicts: [...found], steps };
          return { orgId, id, code, personId, closedOn, isDrawn, ...judged };
        }),
      };
    },
  );
}

/** Closed selections and their Q-checks at the API. */
export function qCheckRoutes(served: { app: Http; house: House }): void {
  const selections = '/organisations/:orgId/closed-selections';
  const check = `${selections}/:selectionId/check`;
  reading(served.app, served.house);
  verbRoute(served, noteSelection, {
    ...{ method: 'POST', url: selections, summary: 'Note a selection that a service closed', created: true },
    input: NoteSelection,
  });
  verbRoute(served, judgeSelection, {
    ...{ method: 'POST', url: check, summary: 'Judge a selection that was drawn', created: true },
    input: JudgeSelection,
  });
  verbRoute(served, answerCheck, {
    ...{ method: 'POST', url: `${check}/answer`, summary: 'Say what the service thinks of it' },
    input: AnswerCheck,
  });
  verbRoute(served, finishCheck, {
    ...{ method: 'POST', url: `${check}/finish`, summary: 'Make it final: from then on its score counts' },
    input: FinishCheck,
  });
  verbRoute(served, correctCheck, {
    ...{ method: 'POST', url: `${check}/correction`, summary: 'Correct a final check, with why' },
    input: CorrectCheck,
  });
}
