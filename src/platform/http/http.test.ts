import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { builtDataDir } from '../../../test/setup/fresh-data-dir.ts';
import { type Config, loadConfig } from '../../config.ts';
import { clockWith } from '../clock.ts';
import { type Database, openDatabase, Stale } from '../database/index.ts';
import { createLog } from '../log.ts';
import { buildHttp, type Http, type HttpOptions, openFront, partsOf, problem, problems } from './index.ts';

const DATA_DIR = mkdtempSync(join(tmpdir(), 'waarborg-'));
const config = loadConfig({ DATA_DIR, PORT: '0', LOG_LEVEL: 'debug' });
let database: Database;
beforeAll(async () => {
  database = await openDatabase({ url: undefined, directory: await builtDataDir(), secret: 'test' });
});
afterAll(() => database.close());

/** A door with a few routes of its own kinds, and what it logged. */
async function aDoor(options: Partial<HttpOptions> = {}): Promise<{ app: Http; logged: () => string }> {
  let lines = '';
  const to = new Writable({
    write(chunk, _encoding, done) {
      lines += String(chunk);
      done();
    },
  });
  const log = createLog('debug', to);
  const app = await buildHttp({ config, database, clock: clockWith(), log, isOverloaded: () => false, ...options });
  const Thing = z.object({ name: z.string().min(2), endsOn: z.iso.date().optional() });
  app.post(
    '/api/v1/things',
    { schema: { body: Thing, response: { 200: Thing, ...problems } } },
    async (req) => req.body,
  );
  app.get(
    '/api/v1/things/:id',
    { schema: { params: z.object({ id: z.uuid() }), response: { ...problems } } },
    async () => {
      const ground = { code: 'certificate-not-valid', source: 'C-01', about: '2026-03-01' } as const;
      throw problem(409, { kind: 'refused', detail: 'Te laat.', grounds: [ground] });
    },
  );
  app.get('/api/v1/fault', async () => {
    throw new Error('canary of Jan Janssens');
  });
  app.get('/api/v1/stale', async () => {
    throw new Stale('someone else');
  });
  app.get('/page/:id', async (req) => `page in ${req.language}`);
  app.post('/page/:id', async (req) => req.body);
  app.get('/broken', async () => {
    throw new Error('canary of Jan Janssens');
  });
  return { app, logged: () => lines };
}

test('a refusal by the API is problem+json with its grounds and nothing else', async () => {
  const { app } = await aDoor();

  const reply = await app.inject({
    url: '/api/v1/things/0197a7e2-0000-7000-8000-000000000001',
    headers: { 'accept-language': 'fr-BE' },
  });

  expect(reply.statusCode).toBe(409);
  expect(reply.headers['content-type']).toMatch('application/problem+json');
  expect(reply.json()).toEqual({
    type: 'urn:waarborg:problem:refused',
    title: 'Ce n’est pas possible maintenant.',
    status: 409,
    detail: 'Te laat.',
    requestId: reply.headers['x-request-id'],
    grounds: [
      { code: 'certificate-not-valid', source: 'C-01', about: '2026-03-01', text: expect.stringMatching(/CERTO/) },
    ],
  });
});

test('a body that is not filled in well names its fields', async () => {
  const { app } = await aDoor();

  const reply = await app.inject({ method: 'POST', url: '/api/v1/things', payload: { name: 'x', endsOn: 'gisteren' } });

  expect(reply.statusCode).toBe(422);
  expect(reply.json()).toMatchObject({
    type: 'urn:waarborg:problem:invalid',
    fields: [{ name: 'name', code: 'too-small' }, { name: 'endsOn' }],
  });
});

test.each([
  { why: 'no such route', ask: { url: '/api/v1/nothing' }, status: 404 },
  { why: 'an id that can not exist', ask: { url: '/api/v1/things/12' }, status: 404 },
  {
    why: 'half a body',
    ask: {
      method: 'POST' as const,
      url: '/api/v1/things',
      headers: { 'content-type': 'application/json' },
      payload: '{"na',
    },
    status: 400,
  },
  {
    why: 'another kind of body',
    ask: { method: 'POST' as const, url: '/api/v1/things', headers: { 'content-type': 'text/csv' }, payload: 'a' },
    status: 415,
  },
  {
    why: 'a body over 1 MiB',
    ask: { method: 'POST' as const, url: '/api/v1/things', payload: { name: 'x'.repeat(1024 * 1024) } },
    status: 413,
  },
  { why: 'somebody else was first', ask: { url: '/api/v1/stale' }, status: 409 },
  { why: 'a fault', ask: { url: '/api/v1/fault' }, status: 500 },
  { why: 'an address that can not be decoded', ask: { url: '/api/v1/%zz' }, status: 400 },
])('the API answers $status to $why, as a problem', async ({ ask, status }) => {
  const { app } = await aDoor();

  const reply = await app.inject(ask);

  expect(reply.statusCode).toBe(status);
  expect(reply.headers['content-type']).toMatch('application/problem+json');
  expect(reply.json()).toMatchObject({ status, title: expect.stringMatching(/\.$/) });
  expect(reply.body).not.toMatch(/canary|someone|%zz|stack/);
});

test('a reader gets a page about the refusal, by the house that renders it', async () => {
  const { app } = await aDoor({
    errorPage: (req, { status, requestId }) => `<p>${status} ${req.language} ${requestId}</p>`,
  });

  const reply = await app.inject({ url: '/nowhere?lang=en' });

  expect(reply.statusCode).toBe(404);
  expect(reply.headers['content-type']).toMatch('text/html');
  expect(reply.body).toBe(`<p>404 en ${reply.headers['x-request-id']}</p>`);
});

test('an error page that fails itself gives way to a bare one', async () => {
  const errorPage = () => {
    throw new Error('no page');
  };
  const { app } = await aDoor({ errorPage });

  const reply = await app.inject({ url: '/broken' });

  expect(reply.statusCode).toBe(500);
  expect(reply.body).toMatch('Er ging iets mis bij ons.');
});

test('every answer shuts out what the product does not use', async () => {
  const { app } = await aDoor();

  const { headers } = await app.inject({ url: '/page/1' });

  expect(headers['content-security-policy']).toBe(
    "default-src 'none';style-src 'self';script-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
  );
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  expect(headers).not.toHaveProperty('strict-transport-security');
});

test('https is asked to stay only where it is', async () => {
  const { app } = await aDoor({ config: { ...config, publicUrl: 'https://waarborg.example' } });

  expect((await app.inject({ url: '/page/1' })).headers['strict-transport-security']).toMatch('max-age=31536000');
});

test.each([
  { why: 'nothing said', headers: {}, url: '/page/1', language: 'nl' },
  {
    why: 'the browser prefers',
    headers: { 'accept-language': 'de, fr;q=0.8, nl;q=0.9' },
    url: '/page/1',
    language: 'nl',
  },
  { why: 'the browser names none of ours', headers: { 'accept-language': 'de' }, url: '/page/1', language: 'nl' },
  {
    why: 'a weight of nought is a refusal',
    headers: { 'accept-language': 'fr;q=0, en;q=0.1' },
    url: '/page/1',
    language: 'en',
  },
  { why: 'chosen before', headers: { cookie: 'language=fr', 'accept-language': 'en' }, url: '/page/1', language: 'fr' },
  { why: 'asked now', headers: { cookie: 'language=fr' }, url: '/page/1?lang=en', language: 'en' },
  { why: 'asked for one we lack', headers: {}, url: '/page/1?lang=xx', language: 'nl' },
  { why: 'asked twice', headers: {}, url: '/page/1?lang=fr&lang=en', language: 'nl' },
])('language: $why', async ({ headers, url, language }) => {
  const { app } = await aDoor();

  expect((await app.inject({ url, headers })).body).toBe(`page in ${language}`);
});

test('a language asked by link is remembered for a year', async () => {
  const { app } = await aDoor();

  const [set] = (await app.inject({ url: '/page/1?lang=fr' })).cookies;

  expect(set).toMatchObject({
    name: 'language',
    value: 'fr',
    path: '/',
    sameSite: 'Lax',
    httpOnly: true,
    maxAge: 31_536_000,
  });
  expect((await app.inject({ url: '/page/1?lang=fr', headers: { cookie: 'language=fr' } })).cookies).toEqual([]);
});

test('the log has a line per request by pattern, and nothing that anybody sent', async () => {
  const { app, logged } = await aDoor();

  await app.inject({
    url: '/page/canary-in-path?name=canary-in-query',
    headers: { cookie: 'session=canary-in-cookie' },
  });
  await app.inject({ method: 'POST', url: '/page/1', payload: { name: 'canary-in-body' } });
  await app.inject({ url: '/api/v1/fault' });
  await app.inject({ url: '/canary-of-no-route' });
  await app.inject({ url: '/canary%zz' });

  expect(logged()).toMatch(/"method":"GET","route":"\/page\/:id","status":200,"millis":\d+,"msg":"answered"/);
  expect(logged()).toMatch(/"msg":"fault"/);
  expect(logged()).toMatch(/http\.test\.ts/);
  expect(logged()).not.toMatch(/canary/);
});

test('measures are labelled by pattern', async () => {
  const { app } = await aDoor();
  await app.inject({ url: '/page/canary' });
  await app.inject({ url: '/nowhere/canary' });

  const { body } = await app.inject({ url: '/metrics' });

  expect(body).toMatch('http_request_duration_seconds_count{method="GET",route="/page/:id",status="200"} 1');
  expect(body).toMatch('http_request_duration_seconds_count{method="GET",route="none",status="404"} 1');
  expect(body).toMatch('http_requests_in_flight 1');
  expect(body).toMatch('process_cpu_seconds_total');
  expect(body).not.toMatch('canary');
});

test('ready means that the database and every check work', async () => {
  let works = true;
  const storage = async () => {
    if (!works) throw new Error('disk full');
  };
  const { app } = await aDoor({ checks: { storage } });

  const before = await app.inject({ url: '/health/ready' });
  works = false;
  const after = await app.inject({ url: '/health/ready' });

  expect([before.statusCode, before.json()]).toEqual([200, { ready: true, database: true, storage: true }]);
  expect([after.statusCode, after.json()]).toEqual([503, { ready: false, database: true, storage: false }]);
  expect((await app.inject({ url: '/health/live' })).statusCode).toBe(200);
});

test('under overload requests are turned away, health and measures are not', async () => {
  const { app } = await aDoor({ isOverloaded: () => true });

  const shed = await app.inject({ url: '/api/v1/things/1' });

  expect([shed.statusCode, shed.headers['retry-after']]).toEqual([503, '5']);
  expect((await app.inject({ url: '/health/ready' })).statusCode).toBe(200);
  expect((await app.inject({ url: '/metrics' })).body).toMatch('http_requests_shed_total 1');
});

test('the API describes itself in OpenAPI 3.1, pages left out, the problem declared once', async () => {
  const { app } = await aDoor();

  const described = (await app.inject({ url: '/api/openapi.json' })).json();

  expect(described.openapi).toBe('3.1.0');
  expect(Object.keys(described.paths)).toEqual([
    '/api/v1/things',
    '/api/v1/things/{id}',
    '/api/v1/fault',
    '/api/v1/stale',
  ]);
  expect(described.paths['/api/v1/things'].post.responses['422'].content).toEqual({
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  });
  expect(Object.keys(described.components.schemas.Problem.properties)).toContain('grounds');
});

test('a built file whose name holds its hash is kept for a year, another for five minutes', async () => {
  const assetsDir = join(DATA_DIR, 'assets');
  mkdirSync(assetsDir);
  for (const name of ['site-4f2a9c1b.css', 'site.css', 'islands-component.js'])
    writeFileSync(join(assetsDir, name), '');
  const { app } = await aDoor({ assetsDir });

  const cache = async (name: string) => (await app.inject({ url: `/assets/${name}` })).headers['cache-control'];

  expect(await cache('site-4f2a9c1b.css')).toBe('public, max-age=31536000, immutable');
  expect(await cache('site.css')).toBe('public, max-age=300');
  expect(await cache('islands-component.js')).toBe('public, max-age=300');
  expect((await app.inject({ url: '/assets/../secrets.json' })).statusCode).toBe(404);
  expect((await app.inject({ url: '/assets/%2e%2e/secrets.json' })).statusCode).not.toBe(200);
});

test('a file over the limit is refused', async () => {
  const { app } = await aDoor({ fileBytes: 100 });
  app.post('/files', async (req) => {
    for await (const part of partsOf(req)) if (part.type === 'file') return { size: (await part.toBuffer()).length };
    return {};
  });
  const send = (size: number) => {
    const body = `--x\r\ncontent-disposition: form-data; name="f"; filename="f.txt"\r\n\r\n${'a'.repeat(size)}\r\n--x--\r\n`;
    return app.inject({
      method: 'POST',
      url: '/files',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      payload: body,
    });
  };

  expect((await send(100)).json()).toEqual({ size: 100 });
  expect((await send(101)).statusCode).toBe(413);
});

/** A request over a real socket. */
const ask = (config: Config, path: string) =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    const req = get(`${config.publicUrl}${path}`, { agent: false }, (res) => {
      let body = '';
      res.on('data', (chunk) => (body += chunk));
      res.on('end', () => resolve({ status: res.statusCode ?? 0, body }));
    });
    req.on('error', reject);
  });

test('while starting it is alive and not ready; afterwards it answers', async () => {
  const front = await openFront(config);
  const live = await ask(front.config, '/health/live');
  const early = await ask(front.config, '/page/1');
  const { app } = await aDoor({ config: front.config });
  await front.serve(app);

  expect(live.status).toBe(200);
  expect(early.status).toBe(503);
  expect(await ask(front.config, '/page/1')).toEqual({ status: 200, body: 'page in nl' });
  expect(front.config.publicUrl).toBe(`http://127.0.0.1:${front.config.port}`);
  await front.close();
});

test('stopping lets a request in flight finish and takes no other', async () => {
  const front = await openFront(config);
  const { app } = await aDoor({ config: front.config });
  let finish = () => {};
  const entered = new Promise<void>((enter) => {
    app.get(
      '/slow',
      () =>
        new Promise((resolve) => {
          finish = () => resolve('done');
          enter();
        }),
    );
  });
  await front.serve(app);

  const slow = ask(front.config, '/slow');
  await entered;
  const closed = front.close();
  await expect(ask(front.config, '/page/1')).rejects.toThrow('ECONNREFUSED');
  finish();

  expect(await slow).toEqual({ status: 200, body: 'done' });
  await closed;
});

test('a request that takes longer than the drain is cut', async () => {
  const front = await openFront(config, 50);
  const { app } = await aDoor({ config: front.config });
  const entered = new Promise<void>((enter) => {
    app.get('/endless', () => {
      enter();
      return new Promise(() => undefined);
    });
  });
  await front.serve(app);

  const endless = expect(ask(front.config, '/endless')).rejects.toThrow();
  await entered;
  await front.close();

  await endless;
});
