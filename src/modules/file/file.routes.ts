import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { idField } from '../fields.ts';
import { lookerOf, verbRoute } from '../verb-route.ts';
import { entryHistory } from './entry-history.ts';
import { handover } from './handover.ts';
import { openTab, type ShownEntry, type ShownSection } from './open-tab.ts';
import { RemoveEntry, removeEntry } from './remove-entry.ts';
import { type FoundFile, type FoundPage, leastLetters, searchCaseload, searchRegion } from './search-files.ts';
import { type TabId, tabs } from './tabs.ts';
import { WriteEntry, writeEntry } from './write-entry.ts';

const day = z.iso.date().nullable();

const FoundAnswer = z
  .object({
    citizenId: z.uuid(),
    givenName: z.string(),
    familyName: z.string(),
    birthOn: day,
    openUntil: day.describe(
      'Last day, inclusive, on which your office may open the file; null when you need no attestation',
    ),
    lineStatus: z.enum(['in-progress', 'executed', 'stopped', 'cancelled']).nullable(),
    lineDueOn: day.describe('Day on which lapse of time makes, or made, the line executed (M-17)'),
  })
  .meta({ id: 'FoundFile' });

const foundAnswer = ({ citizen_id: citizenId, ...file }: FoundFile): z.infer<typeof FoundAnswer> => ({
  citizenId,
  ...file,
});

const Values = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))
  .describe('The fields that are filled in, by name');

const EntryAnswer = z
  .object({
    id: z.uuid(),
    version: z.int(),
    values: Values,
    updatedOn: day,
    updatedBy: z.string().nullable(),
    office: z.string().nullable(),
    freshUntil: day.describe('Last day, inclusive, on which it counts as up to date; null when it does not age'),
    isOutOfDate: z.boolean(),
  })
  .meta({ id: 'Entry' });

const SectionAnswer = z
  .object({
    id: z.string(),
    cardinality: z.enum(['one', 'many']),
    mayWrite: z.boolean(),
    mayAdd: z.boolean(),
    entries: z.array(EntryAnswer),
  })
  .meta({ id: 'Section' });

const VersionAnswer = z
  .object({
    n: z.int(),
    did: z.enum(['written', 'confirmed', 'removed']),
    on: z.iso.date(),
    at: z.iso.datetime(),
    by: z.string().nullable(),
    office: z.string().nullable(),
    values: Values,
  })
  .meta({ id: 'EntryVersion' });

const StaleAnswer = z
  .object({
    section: z.string(),
    why: z.enum(['missing', 'out-of-date']),
    updatedOn: day,
    source: z.string().describe('The paragraph it stands on'),
  })
  .meta({ id: 'StaleSection' });

/** Lists of codes are read-only in the product; the schema of an answer makes lists of its own. */
const own = (values: ShownEntry['values']): z.infer<typeof Values> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
  );

const entryAnswer = (entry: ShownEntry): z.infer<typeof EntryAnswer> => ({ ...entry, values: own(entry.values) });

const sectionAnswer = ({ section, entries, mayWrite, mayAdd }: ShownSection): z.infer<typeof SectionAnswer> => ({
  id: section.id,
  cardinality: section.cardinality,
  mayWrite,
  mayAdd,
  entries: entries.map(entryAnswer),
});

const tabIds: readonly TabId[] = tabs.map(({ id }) => id);

/** Finding a file, its sections and their entries at the API. */
export function fileRoutes(served: { app: Http; house: House }): void {
  searchRoutes(served);
  readingRoutes(served);
  const at = '/citizens/:citizenId/entries';
  verbRoute(served, writeEntry, {
    method: 'POST',
    url: at,
    summary: 'Add an entry to a section',
    input: WriteEntry,
    created: true,
  });
  verbRoute(served, writeEntry, {
    method: 'PUT',
    url: `${at}/:id`,
    summary: 'Change an entry, or confirm it by giving it as it stands',
    input: WriteEntry,
  });
  verbRoute(served, removeEntry, {
    method: 'DELETE',
    url: `${at}/:id`,
    summary: 'Take an entry out of the file’s pages; its history is kept',
    input: RemoveEntry,
  });
}

const FoundPageAnswer = z.object({ citizens: z.array(FoundAnswer), next: z.uuid().nullable() });
const after = idField.optional().describe('The `next` of the page before');
const rows = z.int().min(1).max(100);

/**
 * Lists and searches files. A name that is searched for travels in the body: an address stands in the logs of every
 * proxy on the way. For that reason the list takes nothing that it does not know.
 */
function searchRoutes({ app, house }: { app: Http; house: House }): void {
  const answerOf = ({ files, next }: FoundPage) => ({ citizens: files.map(foundAnswer), next });
  app.get(
    '/api/v1/citizens',
    {
      schema: {
        summary: 'List the files that are open to your office, in the order of names',
        tags: ['file'],
        querystring: z.strictObject({ after, limit: z.coerce.number().pipe(rows).default(25) }),
        response: { 200: FoundPageAnswer, ...problems },
      },
    },
    async (req) => answerOf(await searchCaseload(house, lookerOf(req), '', req.query.after ?? null, req.query.limit)),
  );
  app.post(
    '/api/v1/citizens/search',
    {
      schema: {
        summary: 'Find the files that you may open, by name',
        description: `Family name first; capitals and accents do not matter. A mediator gives ${leastLetters} letters at least. It changes nothing, and may be repeated.`,
        tags: ['file'],
        body: z.object({ name: z.string().max(100), after, limit: rows.default(25) }),
        response: { 200: FoundPageAnswer, ...problems },
      },
    },
    async (req) => {
      const looker = lookerOf(req);
      const search = looker.actor.role === 'mediator' ? searchRegion : searchCaseload;
      return answerOf(await search(house, looker, req.body.name, req.body.after ?? null, req.body.limit));
    },
  );
}

function readingRoutes({ app, house }: { app: Http; house: House }): void {
  app.get(
    '/api/v1/citizens/:citizenId/sections/:tab',
    {
      schema: {
        summary: 'Open the sections of a tab',
        tags: ['file'],
        params: z.object({ citizenId: idField, tab: z.enum(tabIds) }),
        response: { 200: z.object({ sections: z.array(SectionAnswer) }), ...problems },
      },
    },
    async (req) => {
      const shown = await openTab(house, lookerOf(req), req.params.citizenId, req.params.tab);
      if (!shown) throw problem(404);
      return { sections: shown.sections.map(sectionAnswer) };
    },
  );
  app.get(
    '/api/v1/citizens/:citizenId/entries/:id/versions',
    {
      schema: {
        summary: 'Open everything that an entry ever held',
        tags: ['file'],
        params: z.object({ citizenId: idField, id: idField }),
        response: { 200: z.object({ section: z.string(), versions: z.array(VersionAnswer) }), ...problems },
      },
    },
    async (req) => {
      const history = await entryHistory(house, lookerOf(req), req.params.citizenId, req.params.id);
      if (!history) throw problem(404);
      return {
        section: history.section.id,
        versions: history.versions.map(({ at, values, ...version }) => ({
          ...version,
          at: at.toISOString(),
          values: own(values),
        })),
      };
    },
  );
  app.get(
    '/api/v1/citizens/:citizenId/handover',
    {
      schema: {
        summary: 'What stands between the file and its handover (M-22)',
        tags: ['file'],
        params: z.object({ citizenId: idField }),
        response: { 200: z.object({ stale: z.array(StaleAnswer) }), ...problems },
      },
    },
    async (req) => {
      const shown = await handover(house, lookerOf(req), req.params.citizenId);
      if (!shown) throw problem(404);
      return { stale: shown.stale };
    },
  );
}
