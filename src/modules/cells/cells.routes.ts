import { z } from 'zod';
import type { employmentCell2014 } from '../../../schemes/index.ts';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { dayField, idField } from '../fields.ts';
import { verbRoute } from '../verb-route.ts';
import { guidesCells, listCells, outcomesOf } from './cell-views.ts';
import { DeliverCount, deliverCount, EnterCount, enterCount } from './deliver-count.ts';
import { askCountAgain, closeCell, FollowCell } from './follow-cell.ts';
import { RegisterCell, registerCell } from './register-cell.ts';

/** The statuses that a cell has for who looks. */
const statuses = [
  'open',
  'lapsed',
  'delivered',
  'closed',
] as const satisfies readonly (keyof typeof employmentCell2014.statuses)[];

const Cell = z
  .object({
    orgId: z.uuid(),
    id: z.uuid(),
    version: z.int(),
    company: z.string(),
    companyNumber: z.string(),
    startedOn: z.iso.date(),
    countOn: z.iso.date().describe('The set moment'),
    deliverBy: z.iso.date().describe('Last day to hand the count in, inclusive'),
    status: z.enum(statuses),
    deliveredOn: z.iso.date().nullable(),
    steps: z.array(z.string()),
  })
  .meta({ id: 'EmploymentCell', description: 'Without what was counted, which only the certifying body reads' });

const Outcome = z
  .object({
    orgId: z.uuid(),
    cellId: z.uuid(),
    office: z.string(),
    company: z.string(),
    countOn: z.iso.date(),
    ...{ guided: z.int(), atWork: z.int(), notAvailable: z.int(), other: z.int() },
  })
  .meta({ id: 'EmploymentCellOutcome' });

const body: readonly string[] = ['certification-secretariat', 'evaluator', 'decider'];

function reading(app: Http, { database }: House): void {
  app.get(
    '/api/v1/organisations/:orgId/employment-cells',
    {
      schema: {
        ...{ summary: 'The employment cells that an office guides', tags: ['employment_cell'] },
        params: z.object({ orgId: idField }),
        response: { 200: z.object({ cells: z.array(Cell) }), ...problems },
      },
    },
    async ({ scope, params: { orgId } }) => {
      if (!(await guidesCells(database, scope, orgId))) throw problem(404);
      const cells = await listCells(database, scope, orgId);
      return {
        cells: cells.map(({ id, version, company, status, steps, state }) => {
          const { companyNumber, startedOn, countOn, deliverBy, deliveredOn } = state;
          const days = { startedOn, countOn, deliverBy, deliveredOn };
          return { orgId, id, version, company, companyNumber, ...days, status, steps };
        }),
      };
    },
  );
  app.get(
    '/api/v1/employment-cell-outcomes',
    {
      schema: {
        ...{ summary: 'What was counted, for the certifying body alone (C-09)', tags: ['employment_cell'] },
        querystring: z.object({
          orgId: idField.optional(),
          from: dayField.describe('First day of the moments, included'),
          until: dayField.describe('Day before which they lie'),
        }),
        response: { 200: z.object({ outcomes: z.array(Outcome) }), ...problems },
      },
    },
    async ({ actor, scope, query: { orgId = null, ...window } }) => {
      if (!body.includes(actor?.role ?? '')) throw problem(403, { kind: 'not-your-role' });
      return { outcomes: await outcomesOf({ database }, scope, orgId, window) };
    },
  );
}

/** Employment cells at the API. */
export function cellRoutes(served: { app: Http; house: House }): void {
  const cells = '/organisations/:orgId/employment-cells';
  const one = `${cells}/:cellId`;
  reading(served.app, served.house);
  verbRoute(served, registerCell, {
    ...{ method: 'POST', url: cells, summary: 'Note an employment cell that an office guides', created: true },
    input: RegisterCell,
  });
  verbRoute(served, deliverCount, {
    ...{ method: 'POST', url: `${one}/count`, summary: 'Hand in the count of one’s own cell' },
    input: DeliverCount,
  });
  verbRoute(served, enterCount, {
    ...{ method: 'POST', url: `${one}/received-count`, summary: 'Type in a count that came by post or mail' },
    input: EnterCount,
  });
  verbRoute(served, askCountAgain, {
    ...{ method: 'POST', url: `${one}/renewed-question`, summary: 'Ask a count again, with why' },
    input: FollowCell,
  });
  verbRoute(served, closeCell, {
    ...{ method: 'POST', url: `${one}/closing`, summary: 'Close a cell without a count, with why' },
    input: FollowCell,
  });
}
