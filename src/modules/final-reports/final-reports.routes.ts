import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import { type HouseWithGate, notBrought } from '../documents/index.ts';
import { idField } from '../fields.ts';
import { programmeOutcomes } from '../programmes/index.ts';
import { askingOf } from '../verb-route.ts';
import { FileReport, fileReport, openReport } from './file-report.ts';

const Figures = z
  .object({
    programmeId: z.uuid(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date().describe('The day on which it ended, else its last possible day'),
    outcome: z.enum(programmeOutcomes).nullable(),
    confirmedMinutes: z.int().describe('Both sides said them, or one took over the word of the other'),
    openMinutes: z.int().describe('Said by the office and not confirmed; they do not count'),
    phases: z.array(z.object({ phase: z.int(), dueMinutes: z.int(), confirmedMinutes: z.int() })),
    services: z.array(z.object({ service: z.string(), sessions: z.int(), confirmedMinutes: z.int() })),
    attended: z.object({ individual: z.int(), group: z.int() }),
    absent: z.int(),
    plans: z.array(z.object({ n: z.int(), sharedOn: z.iso.date().nullable(), agreedOn: z.iso.date().nullable() })),
  })
  .meta({ id: 'FinalReportFigures' });

const inFile = z.object({ citizenId: idField });

/** Final reports at the API: what they are drafted from, and filing one. */
export function finalReportRoutes({ app, house }: { app: Http; house: HouseWithGate }): void {
  const at = '/api/v1/citizens/:citizenId/final-reports';
  app.get(
    at,
    {
      schema: {
        ...{
          summary: 'The figures of a final report, for the consultants of the office that guides',
          tags: ['document'],
        },
        params: inFile,
        response: { 200: Figures, ...problems },
      },
    },
    async (req) => {
      if (req.actor?.role !== 'consultant') throw problem(403, { kind: 'not-your-role' });
      const found = await openReport(house, askingOf(req), { ...req.params, programmeId: null });
      if (!found) throw problem(404);
      const { startsOn, endsOn, outcome, total, phases, services, attended, absent, plans } = found.report.figures;
      return {
        ...{ programmeId: found.programme.id, startsOn, endsOn, outcome, attended, absent },
        ...{ confirmedMinutes: total.confirmed, openMinutes: total.waiting + total.different },
        phases: phases.map((one) => ({
          ...{ phase: one.phase, dueMinutes: one.budget, confirmedMinutes: one.confirmed },
        })),
        services: services.map(({ service, sessions, minutes }) => ({ service, sessions, confirmedMinutes: minutes })),
        plans: plans.map(({ n, sharedOn, agreedOn }) => ({ n, sharedOn, agreedOn })),
      };
    },
  );
  app.post(
    at,
    {
      schema: {
        summary: 'File the final report of a programme that is over, with its figures',
        tags: ['document'],
        params: inFile,
        body: FileReport.omit({ citizenId: true }),
        response: { 201: z.object({ id: z.uuid() }), ...problems },
      },
    },
    async (req, reply) => {
      if (req.actor?.role !== 'consultant') throw problem(403, { kind: 'not-your-role' });
      const filed = await fileReport(house, askingOf(req), { ...req.body, ...req.params });
      if (!filed.ok && filed.why === 'no-paper') throw problem(503);
      if (!filed.ok && filed.why === 'not-due') throw problem(409, { kind: 'report-not-due' });
      if (!filed.ok) throw notBrought(filed, req.language);
      reply.code(201);
      return { id: filed.id };
    },
  );
}
