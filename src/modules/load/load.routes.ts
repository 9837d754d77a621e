import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { findLoad } from './office-load.ts';

const minutes = z.int().min(0).describe('In minutes');
const Load = z
  .object({
    consultants: z.array(
      z.object({
        personId: z.uuid(),
        name: z.string(),
        running: z.int(),
        interrupted: z.int(),
        sessionsPast: z.int().describe('In the last 28 days'),
        sessionsComing: z.int().describe('In the next seven days'),
      }),
    ),
    leadTimes: z.array(
      z.object({
        what: z.enum(['first-session', 'end']),
        programmes: z.int(),
        median: z.int().nullable().describe('In days from the agreement; null while there are fewer than five'),
        p90: z.int().nullable(),
      }),
    ),
    months: z.array(z.object({ month: z.iso.date(), delivered: minutes, sold: minutes })),
    packages: z.array(
      z.object({ packageId: z.uuid(), name: z.string(), workers: z.int(), delivered: minutes, sold: minutes }),
    ),
    unsettled: z.object({ unsaid: z.int(), unconfirmed: z.int(), different: z.int() }),
  })
  .meta({ id: 'OfficeLoad' });

/** The work of one's own office in sums, at the API. */
export function loadRoutes({ app, house }: { app: Http; house: House }): void {
  app.get(
    '/api/v1/load',
    {
      schema: {
        ...{ summary: 'Load, lead times and hours of one’s own office, in sums', tags: ['load'] },
        response: { 200: Load, ...problems },
      },
    },
    async ({ scope }) => {
      const load = await findLoad(house.database, scope);
      if (!load) throw problem(404);
      return load;
    },
  );
}
