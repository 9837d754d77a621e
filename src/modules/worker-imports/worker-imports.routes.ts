import { z } from 'zod';
import type { Language } from '../../kernel/language.ts';
import { fileFormOf, type Http, problem, problems } from '../../platform/http/index.ts';
import { OnAgreement } from '../agreements/index.ts';
import { announcedBytes } from '../documents/index.ts';
import { askingOf, refusal, verbRoute } from '../verb-route.ts';
import { OnImport } from './import.store.ts';
import { cancelImport, confirmImport } from './import-steps.ts';
import { findImport, headingsOf, listBadRows, type ShownImport } from './import-views.ts';
import { badRowsFile, sendCsv } from './list-files.ts';
import { type HouseWithQuarantine, type ReadList, readList } from './read-list.ts';
import { toldColumn, toldProblem, toldRefusal } from './told.ts';

const tags = ['worker_import'];
const all = '/api/v1/organisations/:orgId/agreements/:agreementId/imports';
const one = `${all}/:importId`;

const ImportAnswer = z
  .object({
    id: z.uuid(),
    version: z.int(),
    status: z.enum(['read', 'running', 'stopping', 'done', 'cancelled', 'stopped']),
    columns: z.array(z.string().nullable()).describe('What each column of the file holds; null when it is not read'),
    rows: z.int().describe('Rows below the headings'),
    good: z.int().describe('Rows that could be added when the list was read'),
    added: z.int().describe('Workers that were added so far'),
    bad: z.int().describe('Rows that were set aside and can be asked for'),
    readOn: z.iso.date(),
    eraseOn: z.iso.date().describe('From this day on nothing of what was read is kept'),
    steps: z.array(z.string()),
  })
  .meta({ id: 'WorkerImport' });

function answerOf({ id, version, state, progress, isErased, steps }: ShownImport): z.infer<typeof ImportAnswer> {
  const { status, columns, rows, good, readOn, eraseOn } = state;
  const isOver = !['read', 'running', 'stopping'].includes(status);
  const added = isOver ? state.added : progress.added;
  return {
    id,
    version,
    status,
    columns: [...columns],
    rows,
    good,
    added,
    readOn,
    eraseOn,
    steps,
    bad: isErased ? 0 : progress.bad,
  };
}

/** A refused list, as a problem of its file. */
export function listRefused(refused: Extract<ReadList, { ok: false }>, language: Language) {
  if (refused.why === 'decision') return refusal(refused.outcome, language);
  const said = toldRefusal(refused, language);
  if (refused.why === 'closed') return problem(403, { kind: 'closed', detail: said.join(' ') });
  if (refused.why === 'quota') return problem(429, { kind: refused.code, detail: said.join(' ') });
  const codes = refused.why === 'headings' ? refused.problems.map(({ code }) => code) : [refused.code];
  const fields = said.map((message, at) => ({ name: 'file', code: codes[at] ?? 'invalid', message }));
  return problem(422, { kind: 'list-refused', fields });
}

const BadRow = z.object({
  row: z.int().describe('As a spreadsheet numbers it'),
  problems: z.array(z.object({ code: z.string(), column: z.string(), text: z.string() })),
});

function reading({ app, house }: { app: Http; house: HouseWithQuarantine }): void {
  app.get(
    one,
    {
      schema: { summary: 'How far an import is', tags, params: OnImport, response: { 200: ImportAnswer, ...problems } },
    },
    async (req, reply) => {
      const found = await findImport(house.database, req.scope, req.params);
      if (!found) throw problem(404);
      reply.header('etag', `"${found.version}"`);
      return answerOf(found);
    },
  );
  app.get(
    `${one}/bad-rows`,
    {
      schema: {
        ...{ summary: 'The rows that can not be added, each with what is wrong', tags, params: OnImport },
        querystring: z.object({
          after: z.coerce.number().int().min(0).default(0).describe('`next` of the page before'),
        }),
        response: { 200: z.object({ rows: z.array(BadRow), next: z.int().nullable() }), ...problems },
      },
    },
    async ({ scope, params, query, language }) => {
      const found = await findImport(house.database, scope, params);
      if (!found) throw problem(404);
      const headings = await headingsOf(house.database, scope, params);
      const { rows, next } = await listBadRows(house.database, scope, params, { ...query, limit: 100 });
      const said = rows.map(({ at, problems: wrong }) => ({
        row: at,
        problems: wrong.map((one) => ({
          ...{ code: one.code, column: toldColumn(one, at, headings, language), text: toldProblem(one, language) },
        })),
      }));
      return { rows: said, next };
    },
  );
  app.get(
    `${one}/bad-rows.csv`,
    {
      schema: {
        summary: 'The same as a file, to correct and read again',
        tags,
        params: OnImport,
        response: { ...problems },
      },
    },
    async ({ scope, params, language }, reply) => {
      if (!(await findImport(house.database, scope, params))) throw problem(404);
      return sendCsv(reply, 'bad-rows', badRowsFile(house.database, scope, params, language));
    },
  );
}

/** Imports of lists of workers, at the API. */
export function workerImportRoutes({ app, house }: { app: Http; house: HouseWithQuarantine }): void {
  app.post(
    all,
    {
      schema: {
        ...{ summary: 'Read a list of workers', tags, params: OnAgreement, consumes: ['multipart/form-data'] },
        description: 'A multipart form with a file, CSV or XLSX. Nothing is added before the import is confirmed.',
        response: { 201: z.object({ id: z.uuid() }), ...problems },
      },
    },
    async (req, reply) => {
      const { idempotencyKey, ...asking } = askingOf(req);
      const { file } = await fileFormOf(req, 'file');
      if (!file)
        throw problem(422, {
          kind: 'invalid',
          fields: [{ name: 'file', code: 'missing', message: 'A file is required' }],
        });
      const sent = { ...req.params, file, bytes: announcedBytes(req), once: idempotencyKey ?? null };
      const read = await readList(house, asking, sent);
      if (!read.ok) throw listRefused(read, req.language);
      reply.code(201);
      return { id: read.importId };
    },
  );
  reading({ app, house });
  const post = (url: string, summary: string) =>
    ({
      method: 'POST',
      url: `/organisations/:orgId/agreements/:agreementId/imports/:importId/${url}`,
      summary,
      input: OnImport,
    }) as const;
  verbRoute({ app, house }, confirmImport, post('confirmation', 'Add the good rows of a list'));
  verbRoute({ app, house }, cancelImport, post('cancellation', 'Let a list be, or stop adding it'));
}
