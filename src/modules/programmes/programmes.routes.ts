import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { looked, verbRoute } from '../verb-route.ts';
import { phaseBudgets } from './budget.ts';
import { EndProgramme, endProgramme } from './end-programme.ts';
import { InterruptProgramme, interruptProgramme } from './interrupt-programme.ts';
import { openProgrammes, type ShownPart, type ShownProgramme } from './programme-views.ts';
import { ResumeProgramme, resumeProgramme } from './resume-programme.ts';
import { StartProgramme, startProgramme } from './start-programme.ts';

/** What of a session and its minutes is said of one's part in it. */
export const AttendanceAnswer = z
  .object({
    ...{ id: z.uuid(), version: z.int(), sessionId: z.uuid(), status: z.string() },
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    phase: z.int().describe('The phase that it counts to, from 1'),
    plannedMinutes: z.int(),
    officeMinutes: z.int().nullable().describe('What the office said; 0 is absent'),
    citizenMinutes: z.int().nullable().describe('What the citizen said'),
    citizenHow: z.string().nullable().describe('`page`, or `phone` when a colleague typed it in'),
    settledMinutes: z.int().nullable().describe('What one side took over from the other'),
  })
  .meta({ id: 'Attendance' });

const ProgrammeAnswer = z
  .object({
    ...{ id: z.uuid(), version: z.int(), orgId: z.uuid(), stepId: z.uuid(), status: z.string(), regime: z.string() },
    startsOn: z.iso.date(),
    endsOn: z.iso.date().describe('The last possible day, inclusive'),
    interruptedOn: z.iso.date().nullable(),
    endedOn: z.iso.date().nullable(),
    outcome: z.string().nullable(),
    phases: z.array(
      z.object({
        ...{ from: z.iso.date(), until: z.iso.date() },
        budget: z.int().describe('Minutes, as all of these'),
        ...{ confirmed: z.int(), waiting: z.int(), different: z.int(), planned: z.int(), left: z.int() },
      }),
    ),
    attendances: z.array(AttendanceAnswer),
  })
  .meta({ id: 'Programme' });

/** A part in a session as the API tells it. */
export const attendanceAnswer = ({ attendance, session }: Pick<ShownPart, 'attendance' | 'session'>) => {
  const { id, version, state } = attendance;
  const { sessionId, status, phase, plannedMinutes, officeMinutes, citizenMinutes, citizenHow, settledMinutes } = state;
  const { startsAt, endsAt } = session.state;
  const said = { officeMinutes, citizenMinutes, citizenHow, settledMinutes };
  return { id, version, sessionId, status, startsAt, endsAt, phase, plannedMinutes, ...said };
};

function programmeAnswer({ id, version, state, parts }: ShownProgramme): z.infer<typeof ProgrammeAnswer> {
  const { orgId, stepId, status, regime, startsOn, endsOn, interruptedOn, endedOn, outcome } = state;
  const budgets = phaseBudgets(
    state.phases,
    parts.map(({ attendance }) => attendance.state),
  );
  const empty = { budget: 0, confirmed: 0, waiting: 0, different: 0, planned: 0, left: 0 };
  return {
    ...{ id, version, orgId, stepId, status, regime, startsOn, endsOn, interruptedOn, endedOn, outcome },
    phases: state.phases.map(({ from, until }, at) => ({ from, until, ...(budgets[at] ?? empty) })),
    attendances: parts.map(attendanceAnswer),
  };
}

/** Programmes at the API: for their citizen, and for the consultants of the office that guides. */
export function programmeRoutes(served: { app: Http; house: House }): void {
  const url = '/citizens/:citizenId/programmes';
  served.app.get(
    `/api/v1${url}`,
    {
      schema: {
        ...{ summary: 'The programmes of a citizen, with their budget', tags: ['programme'] },
        params: z.object({ citizenId: idField }),
        response: { 200: z.object({ programmes: z.array(ProgrammeAnswer) }), ...problems },
      },
    },
    async (req) => {
      const [shown] = await looked(served.house, req, openProgrammes, req.params.citizenId);
      if (!shown) throw problem(404);
      return { programmes: shown.programmes.map(programmeAnswer) };
    },
  );
  verbRoute(served, startProgramme, {
    ...{
      method: 'POST',
      url,
      summary: 'Start a programme: the line, the programme and the worker in one',
      created: true,
    },
    input: StartProgramme,
  });
  verbRoute(served, interruptProgramme, {
    ...{ method: 'POST', url: `${url}/:programmeId/interruption`, summary: 'Interrupt a programme by a job' },
    input: InterruptProgramme,
  });
  verbRoute(served, resumeProgramme, {
    ...{ method: 'POST', url: `${url}/:programmeId/resumption`, summary: 'Resume a programme after a job was lost' },
    input: ResumeProgramme,
  });
  verbRoute(served, endProgramme, {
    ...{
      method: 'POST',
      url: `${url}/:programmeId/end`,
      summary: 'End a programme, with the report of a stop if early',
    },
    input: EndProgramme,
  });
}
