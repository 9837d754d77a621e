import { searchName } from '../src/kernel/search-name.ts';
import { idOf, lineNumber } from './ids.ts';
import { csrfOf, families, officeOf, type Size, tokenOf } from './world.ts';

/** A request, complete. */
export interface Call {
  method: 'GET' | 'POST';
  path: string;
  body?: string;
  /** Whose session it travels under. */
  office: number;
}

/** What a request is about: a citizen by number, and for a write also the line. */
export interface About {
  citizen: number;
  line: string;
}

/** Something that people do all day, as a request to the API; what is promised of it is checked before it is measured. */
export interface Operation {
  name: string;
  /** Fastify's pattern of the address, for the bare servers. */
  route: string;
  /** Which citizens it can be done to, and where it leaves them. */
  takes: 'any' | 'without-line' | 'with-line';
  status: 200 | 201;
  /** Round trips to the database, and prepared statements in them. */
  promised: { trips: number; statements: number };
  call(about: About, world: World): Call;
}

/** What requests are made for. */
export interface World extends Size {
  /** Today in Brussels, as `2026-03-01`. */
  today: string;
}

/** The names that are searched for: the first letters of a family's. */
const prefixes = families.map((family) => searchName('', family).slice(0, 5).trim());

const api = '/api/v1';
const get = (path: string, office: number): Call => ({ method: 'GET', path, office });

/** The operations that are measured. */
export const operations: readonly Operation[] = [
  {
    name: 'Opening a file',
    route: `${api}/citizens/:citizenId/sections/:tab`,
    takes: 'any',
    status: 200,
    promised: { trips: 1, statements: 2 },
    call: ({ citizen }, world) =>
      get(`${api}/citizens/${idOf('citizen', citizen)}/sections/portrait`, officeOf(citizen, world)),
  },
  {
    name: 'Listing its steps',
    route: `${api}/citizens/:citizenId/steps`,
    takes: 'any',
    status: 200,
    promised: { trips: 1, statements: 2 },
    call: ({ citizen }, world) => get(`${api}/citizens/${idOf('citizen', citizen)}/steps`, officeOf(citizen, world)),
  },
  {
    name: 'Registering a step',
    route: `${api}/citizens/:citizenId/steps`,
    takes: 'without-line',
    status: 201,
    promised: { trips: 2, statements: 3 },
    call({ citizen, line }, world) {
      const office = officeOf(citizen, world);
      const [org, person] = [idOf('organisation', office), idOf('person', office)];
      const parties = { requesterOrg: org, requesterId: person, executorOrg: org, executorId: person };
      const command = { id: line, startsOn: world.today, financingNumber: '99FN000', summary: 'Eerste gesprek gehad.' };
      return {
        method: 'POST',
        path: `${api}/citizens/${idOf('citizen', citizen)}/steps`,
        body: JSON.stringify({ ...command, ...parties }),
        office,
      };
    },
  },
  {
    name: 'Moving a step',
    route: `${api}/citizens/:citizenId/steps/:stepId/cancellation`,
    takes: 'with-line',
    status: 200,
    promised: { trips: 2, statements: 3 },
    call: ({ citizen, line }, world) => ({
      method: 'POST',
      path: `${api}/citizens/${idOf('citizen', citizen)}/steps/${line}/cancellation`,
      body: JSON.stringify({ endedOn: world.today }),
      office: officeOf(citizen, world),
    }),
  },
  {
    name: 'Searching by name',
    route: `${api}/citizens/search`,
    takes: 'any',
    status: 200,
    promised: { trips: 1, statements: 2 },
    call: ({ citizen }, world) => ({
      method: 'POST',
      path: `${api}/citizens/search`,
      body: JSON.stringify({ name: prefixes[citizen % prefixes.length] ?? '' }),
      office: officeOf(citizen, world),
    }),
  },
  {
    name: 'Paging a caseload',
    route: `${api}/citizens`,
    takes: 'any',
    status: 200,
    promised: { trips: 1, statements: 2 },
    call: ({ citizen }, world) => get(`${api}/citizens?after=${idOf('citizen', citizen)}`, officeOf(citizen, world)),
  },
];

/** The line that a citizen has at the start. */
export const firstLine = (citizen: number): string => idOf('line', lineNumber(citizen, 0));

/** The headers of a request under a session, as a browser on our own page sends them. */
export function headersOf({ method, office }: Call): Record<string, string> {
  const cookie = { cookie: `session=${tokenOf(office)}` };
  if (method === 'GET') return cookie;
  return {
    ...cookie,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    'x-csrf-token': csrfOf(office),
  };
}
