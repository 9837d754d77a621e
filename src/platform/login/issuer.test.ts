import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBrowser } from '../../../test/browser.ts';
import { builtDataDir } from '../../../test/setup/fresh-data-dir.ts';
import { loadConfig } from '../../config.ts';
import { clockWith } from '../clock.ts';
import { type Database, openDatabase } from '../database/index.ts';
import { buildHttp, type Http } from '../http/index.ts';
import { keysFrom } from '../keys.ts';
import { createLog } from '../log.ts';
import { addLogin } from './index.ts';
import { oidcAdapter } from './oidc-adapter.ts';

/** Another body's issuer, on a socket of its own: RS256, claims only when asked for, and a page to log out. */
async function anIssuer(): Promise<{ server: Server; url: string }> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(url, {
    clients: [
      {
        client_id: 'waarborg',
        client_secret: 's3cret',
        redirect_uris: ['http://127.0.0.1:3000/auth/callback'],
        post_logout_redirect_uris: ['http://127.0.0.1:3000/'],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kty: 'RSA', alg: 'RS256', use: 'sig' }] },
    adapter: oidcAdapter(database, clockWith()),
    ttl: { Interaction: 600, Grant: 600, Session: 600 },
    cookies: { keys: ['x'] },
    scopes: ['openid', 'profile', 'rrn', 'vo', 'waarborg'],
    claims: { openid: ['sub'], profile: ['given_name', 'family_name'], rrn: ['rrn'], vo: ['vo_doelgroepcode'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => '/choose' },
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({ clientId: 'waarborg', accountId: 'cas' });
      grant.addOIDCScope('openid profile rrn vo waarborg');
      await grant.save();
      return grant;
    },
    findAccount: (_ctx, sub) => ({
      accountId: sub,
      claims: async () => ({
        sub,
        given_name: 'Cas',
        family_name: 'Claes',
        rrn: '85073003328',
        vo_doelgroepcode: 'BUR',
      }),
    }),
  });
  const answer = provider.callback();
  server.on('request', async (req, res) => {
    if (req.url === '/choose') await provider.interactionFinished(req, res, { login: { accountId: 'cas' } });
    else await answer(req, res);
  });
  return { server, url };
}

const DATA_DIR = mkdtempSync(join(tmpdir(), 'waarborg-'));
const secret = 'x'.repeat(32);
const pages = { capacity: () => '', persona: () => '' };
let database: Database;
let issuer: { server: Server; url: string };
beforeAll(async () => {
  database = await openDatabase({ url: undefined, directory: await builtDataDir(), secret });
  issuer = await anIssuer();
});
afterAll(async () => {
  issuer.server.close();
  issuer.server.closeAllConnections();
  await database.close();
});

async function aSite(url: string): Promise<Http> {
  const client = { OIDC_ISSUER: url, OIDC_CLIENT_ID: 'waarborg', OIDC_CLIENT_SECRET: 's3cret' };
  const config = loadConfig({ DATA_DIR, ...client, MASTER_KEY: secret, SIGNING_KEY: secret });
  const clock = clockWith();
  const app = await buildHttp({ config, database, clock, log: createLog('silent'), isOverloaded: () => false });
  await addLogin(app, { config, database, clock, keys: keysFrom(secret), pages });
  app.get('/', async (req) => req.actor);
  return app;
}

/** Follows the issuer's own pages, as a browser would, until it sends back to the product. */
async function throughIssuer(url: string): Promise<string> {
  const jar = new Map<string, string>();
  for (let [at, steps] = [url, 0]; steps < 10; steps += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const set of reply.headers.getSetCookie()) jar.set(set.split('=')[0] ?? '', /=([^;]*)/.exec(set)?.[1] ?? '');
    at = new URL(reply.headers.get('location') ?? '', at).href;
    if (!at.startsWith(issuer.url)) return at.replace('http://127.0.0.1:3000', '');
  }
  throw new Error('the issuer does not send back');
}

test('with an issuer of another body one logs in there, and comes back as who it says', async () => {
  const app = await aSite(issuer.url);
  const browser = aBrowser(app, 'http://127.0.0.1:3000');

  const leaving = await browser.get('/auth/login?return=/');
  const page = await browser.get(await throughIssuer(String(leaving.headers.location)));

  expect(leaving.headers.location).toMatch(/code_challenge_method=S256/);
  expect(leaving.headers.location).toMatch(/acr_values=urn/);
  expect(page.path).toBe('/');
  expect(JSON.parse(page.body)).toMatchObject({ name: 'Cas Claes', role: 'citizen', citizenId: null });
});

test('logging out leads on to the issuer, by a page and not by a redirect of the form', async () => {
  const app = await aSite(issuer.url);
  const browser = aBrowser(app, 'http://127.0.0.1:3000');
  const leaving = await browser.get('/auth/login');
  await browser.get(await throughIssuer(String(leaving.headers.location)));

  const page = await browser.post('/auth/logout', { _csrf: await browser.csrf() });

  expect([page.status, browser.cookies.has('session')]).toEqual([200, false]);
  expect(page.headers.refresh).toMatch(
    `0; url=${issuer.url}/session/end?post_logout_redirect_uri=http%3A%2F%2F127.0.0.1%3A3000%2F&client_id=waarborg`,
  );
  expect(page.body).toMatch('Je bent afgemeld.');
});

test('with an issuer of another body there are no personas', async () => {
  const app = await aSite(issuer.url);

  expect((await app.inject({ url: '/idp/.well-known/openid-configuration' })).statusCode).toBe(404);
});

test('an issuer that can not be reached is named as the reason, and asked again at the next login', async () => {
  const closed = await anIssuer();
  const app = await aSite(closed.url);
  const handlers = closed.server.listeners('request');
  closed.server.removeAllListeners('request').on('request', (_req, res) => void res.writeHead(502).end());

  const before = await app.inject({ url: '/auth/login', headers: { host: '127.0.0.1:3000' } });
  closed.server.removeAllListeners('request');
  for (const handler of handlers) closed.server.on('request', handler as () => void);
  const after = await app.inject({ url: '/auth/login', headers: { host: '127.0.0.1:3000' } });
  closed.server.close();
  closed.server.closeAllConnections();

  expect(before.statusCode).toBe(503);
  expect(before.body).toMatch('De aanmelddienst antwoordt niet.');
  expect(after.statusCode).toBe(303);
});

test('nobody listening where the issuer should be is the same', async () => {
  const reply = await (await aSite('http://127.0.0.1:9')).inject({
    url: '/auth/login',
    headers: { host: '127.0.0.1:3000' },
  });

  expect(reply.statusCode).toBe(503);
});
