import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { HouseWithGate } from '../documents/index.ts';
import { idField } from '../fields.ts';
import { guidanceForms } from '../programmes/index.ts';
import { commandRoute, looked, verbRoute } from '../verb-route.ts';
import { AgreeToPlan, agreeToPlan } from './agree-to-plan.ts';
import { sharePlan } from './make-plan.ts';
import { listPlans, type PlannedProgramme, type ShownPlan } from './plan-views.ts';
import { SharePlan } from './share-plan.ts';
import { WritePlan, writePlan } from './write-plan.ts';

const Plan = z
  .object({
    id: z.uuid(),
    version: z.int(),
    programmeId: z.uuid(),
    office: z.string(),
    status: z.enum(['draft', 'shared', 'agreed']).describe('A draft is told to the office that guides alone'),
    n: z.int().describe('The number of the version, from 1; 0 for a draft'),
    form: z.enum(guidanceForms),
    support: z.boolean(),
    ...{ goal: z.string(), balance: z.string(), training: z.string(), followUp: z.string(), place: z.string() },
    agreements: z.string(),
    steps: z.array(
      z.object({
        what: z.string(),
        service: z.string(),
        phase: z.int(),
        minutes: z.int().describe('Planned minutes of guidance'),
        by: z.iso.date().nullable(),
      }),
    ),
    sharedOn: z.iso.date().nullable(),
    agreedOn: z.iso.date().nullable(),
    documentId: z.uuid().nullable(),
  })
  .meta({ id: 'ActionPlan' });

function answerOf({ id: programmeId, office }: PlannedProgramme, plan: ShownPlan): z.infer<typeof Plan> {
  const { id, version, state, words } = plan;
  const { status, n, form, support, sharedOn, agreedOn, documentId } = state;
  const { goal, balance, training, followUp, place, agreements } = words;
  const steps = state.steps.map((step, at) => ({ what: words.steps[at] ?? '', ...step }));
  return {
    ...{ id, version, programmeId, office, status, n, form, support, sharedOn, agreedOn, documentId },
    ...{ goal, balance, training, followUp, place, agreements, steps },
  };
}

/** Action plans at the API. */
export function actionPlanRoutes(served: { app: Http; house: HouseWithGate }): void {
  const { app, house } = served;
  const at = '/citizens/:citizenId/action-plans';
  app.get(
    `/api/v1${at}`,
    {
      schema: {
        ...{
          summary: 'The action plans of a citizen, the draft first and then the newest version',
          tags: ['action_plan'],
        },
        params: z.object({ citizenId: idField }),
        response: { 200: z.object({ plans: z.array(Plan) }), ...problems },
      },
    },
    async (req) => {
      const [shown] = await looked(house, req, listPlans, req.params.citizenId);
      if (!shown) throw problem(404);
      return { plans: shown.programmes.flatMap((one) => one.plans.map((plan) => answerOf(one, plan))) };
    },
  );
  verbRoute(served, writePlan, {
    ...{ method: 'POST', url: at, summary: 'Keep the draft of an action plan', input: WritePlan, created: true },
  });
  commandRoute(
    served,
    'action_plan',
    {
      ...{ method: 'POST', url: `${at}/versions`, input: SharePlan, created: true },
      summary: 'Share an action plan: a version that stays, with its document',
    },
    (asking, command) => sharePlan(house, asking, command),
  );
  verbRoute(served, agreeToPlan, {
    ...{ method: 'POST', url: `${at}/:planId/agreement`, input: AgreeToPlan },
    summary: 'Say that one has seen a version and agrees',
  });
}
