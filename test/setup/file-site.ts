import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Config, loadConfig } from '../../src/config.ts';
import type { Actor } from '../../src/kernel/role.ts';
import type { Gate } from '../../src/platform/documents/admit.ts';
import { openStorage } from '../../src/platform/documents/storage.ts';
import { buildHttp, type Http } from '../../src/platform/http/index.ts';
import { createLog } from '../../src/platform/log.ts';
import { addLogin, databasePersonas } from '../../src/platform/login/index.ts';
import type { Site } from '../../src/web/site.tsx';
import type { TestHouse } from './house.ts';

/** What came back from one request. */
export interface Reply {
  status: number;
  body: string;
  bytes: Buffer;
  headers: Readonly<Record<string, string | string[] | number | undefined>>;
}

/** A file in a form. */
export interface SentFile {
  field?: string;
  name: string;
  bytes: Buffer;
}

/** Somebody who is logged in, without a browser: redirects are not followed. */
export interface Visitor {
  /** Headers that a request by this visitor carries, for one that is sent in another way. */
  headers(): Record<string, string>;
  /** The token of this visitor's forms. */
  csrf(): string;
  /** The session ends, and the visitor does not know it yet. */
  expire(): Promise<void>;
  /** Logs in again, in the same browser. */
  logIn(): Promise<void>;
  get(path: string): Promise<Reply>;
  /** Sends a form with files, the token first and the file last, as a browser does; without `file` none is chosen. */
  send(
    path: string,
    fields: Readonly<Record<string, string>>,
    file?: SentFile,
    headers?: Record<string, string>,
  ): Promise<Reply>;
}

/** A door with pages and routes, in front of a house of the tests. */
export interface FileSite extends Site {
  gate: Gate;
  visitor(actor: Actor): Promise<Visitor>;
  close(): Promise<void>;
}

const boundary = 'waarborg-boundary';

/** What says that a body is such a form. */
export const formHeaders = { 'content-type': `multipart/form-data; boundary=${boundary}` };

/** The bytes of a multipart form as browsers write it. */
export function multipart(fields: Readonly<Record<string, string>>, { field = 'file', name, bytes }: SentFile): Buffer {
  const parts = Object.entries(fields).map(([key, value]) =>
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`),
  );
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  return Buffer.concat([...parts, Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
}

/** Opens a door in front of a house; `add` adds the pages and routes that the test is about. */
export async function aFileSite(house: TestHouse, add: (site: FileSite) => void): Promise<FileSite> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  const config: Config = loadConfig({ DATA_DIR: folder });
  const { database, clock, keys } = house;
  const app: Http = await buildHttp({
    ...{ config, database, clock, isOverloaded: () => false },
    log: createLog('error', { write: (line) => void process.stderr.write(line) }),
  });
  const pages = { capacity: () => '', persona: () => '' };
  const sessions = await addLogin(app, {
    config,
    database,
    clock,
    keys,
    pages,
    personas: databasePersonas(database, clock),
  });
  const storage = await openStorage(pathToFileURL(join(folder, 'documents')));
  const gate: Gate = { storage, quarantineDir: join(folder, 'quarantine'), clamdAddress: null };
  const { host } = new URL(config.publicUrl);

  const site: FileSite = {
    ...{ app, house, config, movable: null, gate },
    async visitor(actor) {
      const identity = { givenName: 'X', familyName: 'Y', numberDigest: null, birthOn: null };
      const beginning = { personId: actor.id, choices: [actor], identity, acr: null };
      const begin = () => sessions.begin(beginning, clock.today());
      let { token, session } = await begin();
      const kept = new Map<string, string>();
      const headers = () => {
        const cookies = [`session=${token}`, ...[...kept].map(([name, value]) => `${name}=${value}`)];
        return { host, cookie: cookies.join('; '), 'sec-fetch-site': 'same-origin' };
      };
      const ask = async (method: 'GET' | 'POST', url: string, more: Record<string, string>, payload?: Buffer) => {
        const reply = await app.inject({
          method,
          url,
          headers: { ...headers(), ...more },
          ...(payload ? { payload } : {}),
        });
        for (const { name, value } of reply.cookies) kept.set(name, value);
        return { status: reply.statusCode, body: reply.body, bytes: reply.rawPayload, headers: reply.headers };
      };
      return {
        headers,
        csrf: () => session.csrf,
        expire: () => sessions.end(session, clock.today()),
        async logIn() {
          ({ token, session } = await begin());
        },
        get: (path) => ask('GET', path, {}),
        send: (path, fields, file = { name: '', bytes: Buffer.alloc(0) }, more = {}) =>
          ask('POST', path, { ...formHeaders, ...more }, multipart({ _csrf: session.csrf, ...fields }, file)),
      };
    },
    async close() {
      await app.close();
      await rm(folder, { recursive: true });
    },
  };
  add(site);
  await app.ready();
  return site;
}
