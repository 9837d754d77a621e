import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadConfig } from '../../src/config.ts';
import type { Actor } from '../../src/kernel/role.ts';
import { openStorage } from '../../src/platform/documents/storage.ts';
import type { Http } from '../../src/platform/http/index.ts';
import { createLog } from '../../src/platform/log.ts';
import { sessionsIn } from '../../src/platform/login/session.ts';
import { openDoor } from '../../src/serve.ts';
import { aBrowser, type Browser } from '../browser.ts';
import { formHeaders, multipart, type SentFile } from './file-site.ts';
import type { TestHouse } from './house.ts';

/** The browser of somebody who is logged in. */
export interface Visitor extends Omit<Browser, 'csrf'> {
  /** Sends a form with its token. */
  send(path: string, fields: Record<string, string>): ReturnType<Browser['post']>;
  /** Sends a form with its token and a file, if any, as a browser does; redirects are not followed. */
  sendFile(path: string, fields: Record<string, string>, file?: SentFile): Promise<Sent>;
  /** Asks the API, with the token that changes ask for. */
  api(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, asked?: ApiAsked): Promise<ApiAnswer>;
  /** Ends the session, as half an hour without use does. */
  forget(): void;
}

/** What came back for a form with a file. */
interface Sent {
  status: number;
  body: string;
  to: string;
}
interface ApiAsked {
  body?: object;
  headers?: Record<string, string>;
}
interface ApiAnswer {
  status: number;
  etag: string | undefined;
  // What the API answers is what its tests are about.
  body: Record<string, unknown>;
}

/** Everything that the product answers with, on a house of the tests and without a network. */
export interface TestSite {
  app: Http;
  /** A browser in which this person is logged in, in this capacity. */
  enter(actor: Actor): Promise<Visitor>;
  close(): Promise<void>;
}

/** Opens the product's door on a house. */
export async function aSite(house: TestHouse): Promise<TestSite> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  const config = loadConfig({ DATA_DIR: folder, LOG_LEVEL: 'error' });
  const storage = await openStorage(pathToFileURL(join(folder, 'documents')));
  const gate = { storage, quarantineDir: join(folder, 'quarantine'), clamdAddress: null };
  const log = createLog('error', { write: (line) => void process.stderr.write(line) });
  const app = await openDoor({ ...house, config, movable: null, gate }, log);
  const sessions = sessionsIn(house.database);
  await app.ready();

  return {
    app,
    async enter(actor) {
      const identity = { givenName: '', familyName: '', numberDigest: null, birthOn: null };
      const beginning = { personId: actor.id, choices: [actor], identity, acr: null };
      const { token, session } = await sessions.begin(beginning, house.clock.today());
      const browser = aBrowser(app, config.publicUrl);
      browser.cookies.set('session', token);
      return {
        ...browser,
        send: (path, fields) => browser.post(path, { _csrf: session.csrf, ...fields }),
        forget: () => void browser.cookies.delete('session'),
        async sendFile(path, fields, file = { name: '', bytes: Buffer.alloc(0) }) {
          const reply = await app.inject({
            method: 'POST',
            url: path,
            headers: {
              ...{ host: new URL(config.publicUrl).host, cookie: `session=${token}`, 'sec-fetch-site': 'same-origin' },
              ...formHeaders,
            },
            payload: multipart({ _csrf: session.csrf, ...fields }, file),
          });
          return { status: reply.statusCode, body: reply.body, to: String(reply.headers.location ?? '') };
        },
        async api(method, path, { body, headers = {} } = {}) {
          const reply = await app.inject({
            method,
            url: `/api/v1${path}`,
            headers: {
              host: new URL(config.publicUrl).host,
              cookie: `session=${token}`,
              'x-csrf-token': session.csrf,
              'sec-fetch-site': 'same-origin',
              ...headers,
            },
            ...(body ? { payload: body } : {}),
          });
          const { etag } = reply.headers;
          return { status: reply.statusCode, etag: typeof etag === 'string' ? etag : undefined, body: reply.json() };
        },
      };
    },
    async close() {
      await app.close();
      await rm(folder, { recursive: true });
    },
  };
}
