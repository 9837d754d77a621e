import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { looked, lookerOf, verbRoute } from '../verb-route.ts';
import { AddSummary, addSummary } from './add-summary.ts';
import { CancelStep, cancelStep } from './cancel-step.ts';
import { CorrectStep, correctStep } from './correct-step.ts';
import { DeclineStop, declineStop } from './decline-stop.ts';
import { lineToday } from './line.ts';
import { openLineSteps } from './line-needs.ts';
import { RegisterStep, registerStep } from './register-step.ts';
import { ReportStop, reportStop } from './report-stop.ts';
import { StopStep, stopStep } from './stop-step.ts';
import { listSteps, openStep, type ShownLine, type ShownSteps } from './views.ts';

const LineAnswer = z
  .object({
    id: z.uuid(),
    version: z.int(),
    service: z.string(),
    status: z.string(),
    date: z.iso.date(),
    startsOn: z.iso.date(),
    endedOn: z.iso.date().nullable(),
    turnsOn: z.iso.date().nullable().describe('Day on which lapse of time makes it executed (M-17)'),
    summaryUntil: z.iso.date().nullable().describe('Last day, inclusive, on which the summary can be added to (M-20)'),
    open: z.array(z.string()).describe('The steps that are open to you now'),
  })
  .meta({ id: 'Line' });

function answerOf(
  house: House,
  req: Parameters<typeof lookerOf>[0],
  shown: ShownSteps,
  line: ShownLine,
): z.infer<typeof LineAnswer> {
  const today = house.clock.today();
  const now = lineToday(line.state, today);
  const { attestations, office, person } = shown;
  const about = {
    today,
    who: lookerOf(req).actor,
    line: line.state,
    attestations,
    openLines: [],
    office,
    person,
    consultation: null,
  };
  return {
    id: line.id,
    version: line.version,
    service: line.state.service,
    status: now.status,
    date: now.date,
    startsOn: line.state.startsOn,
    endedOn: line.state.endedOn,
    turnsOn: now.turns?.on ?? null,
    summaryUntil: now.summaryUntil,
    open: openLineSteps(about),
  };
}

/** The lines of "Stappen naar werk" at the API. */
export function stepRoutes(served: { app: Http; house: House }): void {
  const { app, house } = served;
  const at = '/citizens/:citizenId/steps';
  app.get(
    `/api/v1${at}`,
    {
      schema: {
        summary: 'List the steps to work',
        tags: ['step'],
        params: z.object({ citizenId: idField }),
        response: { 200: z.object({ steps: z.array(LineAnswer) }), ...problems },
      },
    },
    async (req) => {
      const [shown] = await looked(house, req, listSteps, req.params.citizenId);
      if (!shown) throw problem(404);
      return { steps: shown.lines.map((line) => answerOf(house, req, shown, line)) };
    },
  );
  app.get(
    `/api/v1${at}/:stepId`,
    {
      schema: {
        summary: 'Open a step',
        tags: ['step'],
        params: z.object({ citizenId: idField, stepId: idField }),
        response: { 200: LineAnswer, ...problems },
      },
    },
    async (req, reply) => {
      const [shown] = await looked(house, req, openStep, req.params.citizenId, req.params.stepId);
      const line = shown?.lines[0];
      if (!shown || !line) throw problem(404);
      reply.header('etag', `"${line.version}"`);
      return answerOf(house, req, shown, line);
    },
  );
  verbRoute(served, registerStep, {
    method: 'POST',
    url: at,
    summary: 'Register the start of outplacement',
    input: RegisterStep,
    created: true,
  });
  verbRoute(served, correctStep, {
    method: 'PUT',
    url: `${at}/:stepId`,
    summary: 'Change an open line',
    input: CorrectStep,
  });
  verbRoute(served, cancelStep, {
    method: 'POST',
    url: `${at}/:stepId/cancellation`,
    summary: 'Cancel: no guidance took place',
    input: CancelStep,
  });
  verbRoute(served, reportStop, {
    method: 'POST',
    url: `${at}/:stepId/stop-report`,
    summary: 'Report a stop to the adviser',
    input: ReportStop,
  });
  verbRoute(served, declineStop, {
    method: 'POST',
    url: `${at}/:stepId/stop-report/refusal`,
    summary: 'Decide that guidance goes on',
    input: DeclineStop,
  });
  verbRoute(served, stopStep, { method: 'POST', url: `${at}/:stepId/stop`, summary: 'Stop the line', input: StopStep });
  verbRoute(served, addSummary, {
    method: 'POST',
    url: `${at}/:stepId/summary`,
    summary: 'Add to the summary of a final line',
    input: AddSummary,
  });
}
