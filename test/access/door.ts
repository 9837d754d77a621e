import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { loadConfig } from '../../src/config.ts';
import type { Actor } from '../../src/kernel/role.ts';
import type { Gate } from '../../src/platform/documents/admit.ts';
import { openStorage } from '../../src/platform/documents/storage.ts';
import type { Http } from '../../src/platform/http/index.ts';
import { createLog } from '../../src/platform/log.ts';
import { type Session, sessionsIn } from '../../src/platform/login/session.ts';
import { movableClock } from '../../src/platform/movable-clock.ts';
import { openDoor } from '../../src/serve.ts';
import type { TestHouse } from '../setup/house.ts';

export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';

/** What came back from one request. */
export interface Reply {
  status: number;
  /** Where it leads to; '' when nowhere. */
  location: string;
  /** Everything that left: the headers, and the body as text. */
  sent: string;
  body: string;
  bytes: Buffer;
  /** Under which the looks of this request stand. */
  requestId: string;
}

/** What is sent beside the address. */
export interface Sent {
  json?: object;
  form?: Readonly<Record<string, string>>;
  /** A multipart form; its file goes last. */
  parts?: Readonly<Record<string, string>>;
  file?: { name: string; text: string };
  headers?: Readonly<Record<string, string>>;
}

/** Somebody who knocks; null is nobody. */
export interface Knocker {
  cookie: string;
  session: Session;
}

/** What a test wants of a door. */
export interface DoorOptions {
  /** Told of each request when its answer is ready and has not left yet. */
  beforeBody?: (requestId: string) => Promise<void>;
}

/** The product's door in front of a house of the tests, with nothing left out. */
export interface Door {
  app: Http;
  gate: Gate;
  /** Every route that was registered: `GET /files/:citizenId`, methods that one registration shares apart. */
  routes: readonly string[];
  /** What the log was told. */
  logged(): string;
  enter(actor: Actor, identity?: Partial<Session['identity']>): Promise<Knocker>;
  ask(who: Knocker | null, method: Method, url: string, sent?: Sent): Promise<Reply>;
  close(): Promise<void>;
}

const boundary = 'waarborg';
const part = (disposition: string, value: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n${value}\r\n`;
const multipart = (fields: Readonly<Record<string, string>>, file: Sent['file']) =>
  [
    ...Object.entries(fields).map(([name, value]) => part(`name="${name}"`, value)),
    ...(file ? [part(`name="file"; filename="${file.name}"`, file.text)] : []),
    `--${boundary}--\r\n`,
  ].join('');

/** Listens for the door that is being built, so that no route escapes, whichever plugin registers it. */
function watchRoutes(hook: (route: RouteOptions) => void, { beforeBody }: DoorOptions): () => void {
  const listen = (message: unknown) => {
    // The channel's message is documented as holding the instance.
    const { fastify } = message as { fastify: FastifyInstance };
    fastify.addHook('onRoute', hook);
    if (beforeBody) fastify.addHook('onSend', async (req) => beforeBody(req.id));
  };
  subscribe('fastify.initialization', listen);
  return () => void unsubscribe('fastify.initialization', listen);
}

function payloadOf(
  csrf: string,
  { json, form, parts, file }: Sent,
): { payload?: string; headers: Record<string, string> } {
  if (json) return { payload: JSON.stringify(json), headers: { 'content-type': 'application/json' } };
  if (parts)
    return {
      payload: multipart({ _csrf: csrf, ...parts }, file),
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    };
  if (!form) return { headers: {} };
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return { payload: new URLSearchParams({ _csrf: csrf, ...form }).toString(), headers };
}

/** Opens the whole product in front of a house, as the demo does, so that its own routes are there too. */
export async function aDoor(house: TestHouse, options: DoorOptions = {}): Promise<Door> {
  const folder = await mkdtemp(join(tmpdir(), 'door-'));
  const config = loadConfig({ DATA_DIR: folder });
  const storage = await openStorage(pathToFileURL(join(folder, 'documents')));
  const gate: Gate = { storage, quarantineDir: join(folder, 'quarantine'), clamdAddress: null };
  let lines = '';
  const log = createLog('info', { write: (line) => void (lines += line) });
  const routes: string[] = [];
  const note = ({ method, url }: RouteOptions) => void routes.push(...[method].flat().map((one) => `${one} ${url}`));
  const stop = watchRoutes(note, options);
  const movable = movableClock(house.database);
  const app = await openDoor({ ...house, config, movable, gate }, log);
  await app.ready();
  stop();
  const sessions = sessionsIn(house.database);
  const { host } = new URL(config.publicUrl);
  return {
    ...{ app, gate, routes },
    logged: () => lines,
    async enter(actor, identity = {}) {
      const nobody = { givenName: '', familyName: '', numberDigest: null, birthOn: null };
      const beginning = { personId: actor.id, choices: [actor], identity: { ...nobody, ...identity }, acr: null };
      const { token, session } = await sessions.begin(beginning, house.clock.today());
      return { cookie: `session=${token}`, session };
    },
    async ask(who, method, url, sent = {}) {
      const csrf = who?.session.csrf ?? '';
      const { payload, headers } = payloadOf(csrf, sent);
      const own = who ? { cookie: who.cookie, 'x-csrf-token': csrf } : {};
      const reply = await app.inject({
        ...{ method, url, headers: { host, 'sec-fetch-site': 'same-origin', ...own, ...headers, ...sent.headers } },
        ...(payload === undefined ? {} : { payload }),
      });
      const { location } = reply.headers;
      return {
        status: reply.statusCode,
        location: typeof location === 'string' ? location : '',
        sent: `${JSON.stringify(reply.headers)}\n${reply.body}`,
        body: reply.body,
        bytes: reply.rawPayload,
        requestId: String(reply.headers['x-request-id'] ?? ''),
      };
    },
    async close() {
      movable.stop();
      await app.close();
      await rm(folder, { recursive: true });
    },
  };
}
