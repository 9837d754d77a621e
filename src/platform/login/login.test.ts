import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { aBrowser, type Browser } from '../../../test/browser.ts';
import { builtDataDir } from '../../../test/setup/fresh-data-dir.ts';
import { builtDatabase } from '../../../test/setup/fresh-database.ts';
import { engines } from '../../../test/setup/house.ts';
import { type Config, loadConfig } from '../../config.ts';
import { clockWith } from '../clock.ts';
import { type Database, openDatabase, statement } from '../database/index.ts';
import { buildHttp, type Http, openFront } from '../http/index.ts';
import { keysFrom } from '../keys.ts';
import { createLog } from '../log.ts';
import { newId } from '../new-id.ts';
import { addLogin, databasePersonas, type LoginOptions, type LoginPages, parkedFor, putPersona } from './index.ts';

const DATA_DIR = mkdtempSync(join(tmpdir(), 'waarborg-'));
const config = loadConfig({ DATA_DIR });
const keys = keysFrom(config.masterKey);
const clock = clockWith();
const outside = { actor: null, today: clock.today() };
let database: Database;

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 40);
const sql = (text: string, ...values: unknown[]) =>
  statement<{ [column: string]: unknown }>(`test.${digest(text)}`, text).with(...values);
const system = {
  id: newId(),
  name: 'test',
  role: 'system' as const,
  orgId: null,
  orgName: null,
  unitNumber: null,
  region: null,
  citizenId: null,
};

const office = { id: newId(), code: '0428315871' };
const otherOffice = { id: newId(), code: '0206731645' };
const citizenId = newId();
const rrn = '85073003328';
const label = (text: string) => ({ nl: text, fr: text, en: text });

const pages: LoginPages = {
  capacity: (_req, { choices, csrf, returnTo }) => JSON.stringify({ choices, csrf, returnTo }),
  persona: (_req, { personas }) => personas.map(({ sub }) => sub).join(),
};

interface Site {
  app: Http;
  config: Config;
  browser(): Browser;
  logged(): string;
}

/** A small site behind the login: a page, a form on it, and an API route. */
async function aSite(more: Partial<LoginOptions> = {}): Promise<Site> {
  let lines = '';
  const to = new Writable({
    write(chunk, _encoding, done) {
      lines += String(chunk);
      done();
    },
  });
  const site = more.config ?? config;
  const app = await buildHttp({
    config: site,
    database,
    clock,
    log: createLog('debug', to),
    isOverloaded: () => false,
  });
  await addLogin(app, {
    config: site,
    database,
    clock,
    keys,
    pages,
    personas: databasePersonas(database, clock),
    ...more,
  });
  app.get('/', async () => 'start');
  app.register(async (own) => {
    own.addHook('preValidation', own.requireActor);
    own.get('/own', async (req) => ({ actor: req.actor, again: parkedFor(req, '/own') }));
    own.get('/other', async () => 'other');
    own.post('/own', async (req) => ({ did: req.body }));
    own.get('/own/data', async (req) => (await database.run(req.scope, sql('select 1 as one')))[0]);
    own.post('/own/data', async (req) => (await database.run(req.scope, sql('select 1 as one')))[0]);
    own.get('/api/v1/own', async () => ({ fine: true }));
    own.post('/api/v1/own', async () => ({ fine: true }));
  });
  return { app, config: site, browser: () => aBrowser(app, site.publicUrl), logged: () => lines };
}

/** Logs in by another way than the one that was underway. */
const aLogin = (browser: Browser, sub: string) => browser.loginAs(sub, '/other');
const actorIn = (body: string) => z.object({ actor: z.record(z.string(), z.unknown()) }).parse(JSON.parse(body)).actor;
const age = (column: string, interval: string) =>
  database.run(
    outside,
    sql(`update session set created_at = created_at - interval '1 day', ${column} = now() - interval '${interval}'`),
  );

/** Sows the people and bodies of these tests into an empty database. */
async function sow(): Promise<void> {
  const [ann, bob, eva, gone] = [newId(), newId(), newId(), newId()];
  const organisation = (id: string, code: string, name: string) =>
    sql("insert into organisation (id, code, name, kind) values ($1, $2, $3, 'outplacement-office')", id, code, name);
  const person = (id: string, sub: string) =>
    sql("insert into person (id, sub, given_name, family_name) values ($1, $2, 'X', 'Y')", id, sub);
  const staff = (org: string, id: string, role: string, from: string, ends: string | null) =>
    sql(
      'insert into staff (org_id, person_id, role, from_on, ends_on) values ($1, $2, $3, $4, $5)',
      org,
      id,
      role,
      from,
      ends,
    );
  const role = (name: string, org: { code: string }) => `Waarborg-${name}:${org.code}`;
  await database.run(
    { ...outside, actor: system },
    organisation(office.id, office.code, 'Kantoor Een'),
    organisation(otherOffice.id, otherOffice.code, 'Kantoor Twee'),
    person(ann, 'ann'),
    person(bob, 'bob'),
    person(eva, 'eva'),
    person(gone, 'gone'),
    staff(office.id, ann, 'consultant', '2020-01-01', null),
    staff(office.id, bob, 'consultant', '2020-01-01', null),
    staff(office.id, bob, 'office-manager', '2020-01-01', null),
    staff(otherOffice.id, bob, 'consultant', '2020-01-01', '2020-12-31'),
    staff(office.id, eva, 'consultant', '2020-01-01', clock.today()),
    staff(office.id, gone, 'consultant', '2020-01-01', '2020-12-31'),
    sql(
      'insert into national_number (digest, citizen_id) values ($1, $2)',
      keys.lookUp('national-number', rrn),
      citizenId,
    ),
  );
  const ea = { vo_doelgroepcode: 'EA', acr: 'urn:be:vlaanderen:authmech:itsme' };
  const personas = [
    {
      sub: 'ann',
      claims: { ...ea, given_name: 'Ann', family_name: 'Canary', waarborg_rol_3d: [role('consultant', office)] },
    },
    {
      sub: 'bob',
      claims: {
        ...ea,
        given_name: 'Bob',
        family_name: 'Canary',
        rrn,
        waarborg_rol_3d: [role('consultant', office), role('office-manager', office), role('consultant', otherOffice)],
      },
    },
    {
      sub: 'eva',
      claims: { ...ea, given_name: 'Eva', family_name: 'Canary', waarborg_rol_3d: [role('consultant', office)] },
    },
    {
      sub: 'gone',
      claims: { ...ea, given_name: 'Gil', family_name: 'Canary', waarborg_rol_3d: [role('consultant', office)] },
    },
    {
      sub: 'cas',
      claims: {
        vo_doelgroepcode: 'BUR',
        given_name: 'Cas',
        family_name: 'Canary',
        rrn,
        acr: 'urn:be:vlaanderen:authmech:eid',
      },
    },
    {
      sub: 'new',
      claims: {
        vo_doelgroepcode: 'BUR',
        given_name: 'Nia',
        family_name: 'Canary',
        rrn: '00010000135',
        birthdate: '2000-01-01',
      },
    },
    {
      sub: 'weak',
      claims: {
        vo_doelgroepcode: 'BUR',
        given_name: 'Wim',
        family_name: 'Canary',
        rrn,
        acr: 'urn:be:vlaanderen:authmech:csampassword',
      },
    },
  ];
  await database.run(
    outside,
    ...personas.map(({ sub, claims }, place) => putPersona({ sub, claims, label: label(sub) }, place)),
  );
}

describe.each(engines)('on the %s database', (engine) => {
  beforeAll(async () => {
    const url = engine === 'server' ? await builtDatabase() : undefined;
    const directory = engine === 'embedded' ? await builtDataDir() : '';
    database = await openDatabase({ url, directory, secret: 'x'.repeat(32) });
    await sow();
  });
  afterAll(() => database.close());

  test('a reader is sent to log in, picks a persona, and comes back to the page', async () => {
    const browser = (await aSite()).browser();

    const list = await browser.get('/own?x=1');
    const page = await browser.post(list.path, { sub: 'ann' });

    expect(list.body).toBe('ann,bob,eva,gone,cas,new,weak');
    expect(page.path).toBe('/own?x=1');
    expect(actorIn(page.body)).toMatchObject({
      name: 'Ann Canary',
      role: 'consultant',
      orgId: office.id,
      orgName: 'Kantoor Een',
      citizenId: null,
    });
  });

  test('a citizen with a file acts on it', async () => {
    const page = await (await aSite()).browser().loginAs('cas', '/own');

    expect(actorIn(page.body)).toMatchObject({ id: citizenId, role: 'citizen', citizenId, orgId: null });
  });

  test('a citizen without a file logs in, is the same person each time, and can be matched with a draft', async () => {
    const site = await aSite();
    const [first, second] = [site.browser(), site.browser()];

    const once = actorIn((await first.loginAs('new', '/own')).body);
    const twice = actorIn((await second.loginAs('new', '/own')).body);
    const [rows] = await database.run(
      outside,
      sql("select identity from session where identity ->> 'givenName' = 'Nia'"),
    );

    expect(once).toMatchObject({ role: 'citizen', citizenId: null });
    expect(twice.id).toBe(once.id);
    expect(rows[0]?.identity).toEqual({
      givenName: 'Nia',
      familyName: 'Canary',
      numberDigest: keys.lookUp('national-number', '00010000135'),
      birthOn: '2000-01-01',
    });
  });

  test('a citizen whose file is made while they are logged in has it at the next look', async () => {
    const site = await aSite({ cacheMillis: 0 });
    const browser = site.browser();
    await browser.loginAs('new', '/own');
    const made = newId();
    const digest = keys.lookUp('national-number', '00010000135');
    await database.run(
      { ...outside, actor: system },
      sql('insert into national_number (digest, citizen_id) values ($1, $2)', digest, made),
    );

    expect(actorIn((await browser.get('/own')).body)).toMatchObject({ id: made, citizenId: made });
  });

  test('who has several capacities chooses one and can choose another, under a new token each time', async () => {
    const browser = (await aSite()).browser();
    const choice = await browser.loginAs('bob', '/own');
    const { choices, csrf, returnTo } = JSON.parse(choice.body);
    const before = browser.cookies.get('session');

    const early = await browser.get('/own');
    const chosen = await browser.post('/auth/capacity', { choice: '1', return: returnTo, _csrf: csrf });
    const again = await browser.post('/auth/capacity', { choice: '2', return: '/own', _csrf: await browser.csrf() });

    expect(choice.path).toBe('/auth/capacity?return=%2Fown');
    expect(choices.map((actor: { role: string }) => actor.role)).toEqual(['consultant', 'office-manager', 'citizen']);
    expect(early.path).toBe('/auth/capacity?return=%2Fown');
    expect([chosen.path, actorIn(chosen.body).role]).toEqual(['/own', 'office-manager']);
    expect(actorIn(again.body)).toMatchObject({ role: 'citizen', citizenId });
    expect(browser.cookies.get('session')).not.toBe(before);
  });

  test('a capacity that was not offered is not given', async () => {
    const browser = (await aSite()).browser();
    await browser.loginAs('bob');

    const page = await browser.post('/auth/capacity', { choice: '7', _csrf: await browser.csrf() });

    expect(page.status).toBe(422);
    expect((await browser.get('/own')).path).toMatch('/auth/capacity');
  });

  test.each([
    { sub: 'gone', why: 'a role claimed without a place on the staff list today', says: 'je hebt hier geen rol' },
    { sub: 'weak', why: 'a means below level Substantial', says: 'Met een wachtwoord alleen' },
  ])('nobody gets in with $why, and may try again as somebody else', async ({ sub, says }) => {
    const browser = (await aSite()).browser();

    const page = await browser.loginAs(sub, '/own');
    const next = await browser.get('/own');

    expect([page.status, browser.cookies.has('session')]).toEqual([403, false]);
    expect(page.body).toMatch(says);
    expect(next.path).toMatch('/idp/interaction/');
  });

  test('a professional whose place on the staff list ends loses the session the day after', async () => {
    let days = 0;
    const site = await aSite({ cacheMillis: 0, clock: clockWith(() => days * 86_400_000) });
    const browser = site.browser();
    await browser.loginAs('eva');

    const lastDay = await browser.get('/own');
    days = 1;
    const nextDay = await browser.get('/own');

    expect(lastDay.path).toBe('/own');
    expect(nextDay).toMatchObject({ status: 403, way: expect.arrayContaining(['/auth/login?return=%2Fown']) });
  });

  test('logging out ends the session here and at the provider', async () => {
    const browser = (await aSite({ cacheMillis: 0 })).browser();
    await browser.loginAs('ann', '/own');
    const stolen = new Map(browser.cookies);

    const out = await browser.post('/auth/logout', { _csrf: await browser.csrf() });
    for (const [name, value] of stolen) browser.cookies.set(name, value);
    const replayed = await browser.get('/own');

    expect(out.path).toBe('/');
    expect(replayed.path).toMatch('/idp/interaction/');
  });

  test('while the provider remembers who you are, a new session asks nothing', async () => {
    const browser = (await aSite()).browser();
    await browser.loginAs('ann');
    browser.cookies.delete('session');

    expect((await browser.get('/own')).path).toBe('/own');
  });

  test.each([
    { why: 'half an hour without a request', column: 'seen_at', interval: '30 minutes' },
    { why: 'eight hours, however busy', column: 'expires_at', interval: '1 second' },
    { why: 'its end elsewhere', column: 'ended_at', interval: '1 second' },
  ])('a session ends by $why, also where it is still in memory', async ({ column, interval }) => {
    const browser = (await aSite()).browser();
    await browser.loginAs('ann');
    await age(column, interval);

    const data = await browser.get('/own/data');

    expect(data.way).toContain('/auth/login?return=%2Fown%2Fdata');
    expect([data.status, data.path]).toEqual([200, '/own/data']);
  });

  test('a session that was used within the half hour stands and is moved on', async () => {
    const browser = (await aSite({ cacheMillis: 0 })).browser();
    await browser.loginAs('ann');
    await age('seen_at', '29 minutes');

    expect((await browser.get('/own/data')).body).toBe('[{"one":1}]');
    const [[row]] = await database.run(
      outside,
      sql("select max(seen_at) > now() - interval '1 minute' as fresh from session"),
    );
    expect(row?.fresh).toBe(true);
  });

  test('the API says 401 to nobody, and 403 to who has no capacity yet', async () => {
    const browser = (await aSite()).browser();

    const nobody = await browser.get('/api/v1/own');
    await browser.loginAs('bob');
    const undecided = await browser.get('/api/v1/own');

    expect([nobody.status, JSON.parse(nobody.body).type]).toEqual([401, 'urn:waarborg:problem:login']);
    expect([undecided.status, JSON.parse(undecided.body).type]).toEqual([403, 'urn:waarborg:problem:capacity']);
  });

  test('me tells who is logged in and what requests must carry', async () => {
    const browser = (await aSite()).browser();
    const nobody = JSON.parse((await browser.get('/api/v1/me')).body);
    await browser.loginAs('ann');

    const me = JSON.parse((await browser.get('/api/v1/me?lang=fr')).body);

    expect(nobody).toEqual({ actor: null, csrf: null, language: 'nl', endsAt: null });
    expect(me).toMatchObject({
      actor: { role: 'consultant' },
      csrf: expect.stringMatching(/^[\w-]{43}$/),
      language: 'fr',
    });
  });

  test('a callback with another state, without one, or for a second time opens nothing', async () => {
    const site = await aSite();
    const browser = site.browser();
    const list = await browser.get('/auth/login');
    const attempt = new Map(browser.cookies);
    const { way } = await browser.post(list.path, { sub: 'ann' });
    const callback = way.find((path) => path.startsWith('/auth/callback')) ?? '';

    const fresh = async (path: string, keepAttempt: boolean) => {
      const other = site.browser();
      if (keepAttempt)
        for (const [name, value] of attempt) if (name.startsWith('login-')) other.cookies.set(name, value);
      return { page: await other.get(path), in: other.cookies.has('session') };
    };

    const changed = callback.replace(/state=(.{8})/, 'state=$1x');
    expect(await fresh(changed, true)).toMatchObject({ page: { status: 400 }, in: false });
    expect(await fresh(callback.replace(/state=[^&]+&?/, ''), true)).toMatchObject({
      page: { status: 400 },
      in: false,
    });
    // Another browser, and the same one with the cookie put back: the code was spent.
    expect(await fresh(callback, false)).toMatchObject({ page: { status: 400 }, in: false });
    expect(await fresh(callback, true)).toMatchObject({ page: { status: 400 }, in: false });
    // The back button of who is logged in.
    expect(await browser.get(callback)).toMatchObject({ status: 200, path: '/' });
  });

  test('a login that the person stops says so', async () => {
    const site = await aSite();
    const browser = site.browser();
    const list = await site.app.inject({ url: '/auth/login', headers: { host: '127.0.0.1:3000' } });
    const state = new URL(String(list.headers.location)).searchParams.get('state');
    for (const { name, value } of list.cookies) browser.cookies.set(name, value);

    const page = await browser.get(
      `/auth/callback?error=access_denied&state=${state}&iss=${encodeURIComponent(`${config.publicUrl}/idp`)}`,
    );

    expect(page).toMatchObject({ status: 400, body: expect.stringMatching('gestopt') });
  });

  test('a tampered attempt is no attempt', async () => {
    const browser = (await aSite()).browser();
    const list = await browser.get('/auth/login');
    for (const [name, value] of browser.cookies)
      if (name.startsWith('login-')) browser.cookies.set(name, `A${value.slice(1)}`);

    expect((await browser.post(list.path, { sub: 'ann' })).status).toBe(400);
  });

  test.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '/\t/evil.example/',
    'javascript:alert(1)',
    '/auth/logout',
    '/idp/auth',
    '/..//evil.example',
  ])('logging in never leads to %j', async (wanted) => {
    const page = await (await aSite()).browser().loginAs('ann', wanted);

    expect([page.status, page.path]).toEqual([200, '/']);
  });

  test('an unsafe request without the token or from elsewhere does nothing', async () => {
    const browser = (await aSite()).browser();
    await browser.loginAs('ann', '/own');
    const _csrf = await browser.csrf();

    expect((await browser.post('/own', { a: '1' })).status).toBe(403);
    expect((await browser.post('/own', { a: '1', _csrf: `${_csrf}x` })).status).toBe(403);
    expect((await browser.post('/own', { a: '1', _csrf }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await browser.post('/own', { a: '1', _csrf }, { 'sec-fetch-site': 'same-site' })).status).toBe(403);
    const refused = await browser.post('/own', {}, { 'sec-fetch-site': 'cross-site' });
    expect(refused.body).toMatch('Ga terug, vernieuw de pagina');
    expect(JSON.parse((await browser.post('/own', { a: '1', _csrf })).body)).toEqual({ did: { a: '1' } });
    expect((await browser.post('/own', { a: '1', csrf: _csrf })).status).toBe(403);
    expect((await browser.post('/api/v1/own', {}, { 'x-csrf-token': _csrf })).status).toBe(200);
    expect((await browser.post('/api/v1/own', {})).status).toBe(403);
  });

  test('a browser that does not say from where it comes is believed by its Origin only', async () => {
    const site = await aSite();
    const browser = site.browser();
    await browser.loginAs('ann');
    const headers = { cookie: `session=${browser.cookies.get('session')}`, 'x-csrf-token': await browser.csrf() };
    const send = (origin?: string) =>
      site.app.inject({ method: 'POST', url: '/api/v1/own', headers: { ...headers, ...(origin ? { origin } : {}) } });

    expect((await send(config.publicUrl)).statusCode).toBe(200);
    expect((await send('https://evil.example')).statusCode).toBe(403);
    expect((await send('null')).statusCode).toBe(403);
    expect((await send()).statusCode).toBe(403);
  });

  test('a file form shows its token in its first field', async () => {
    const site = await aSite();
    const browser = site.browser();
    await browser.loginAs('ann');
    const csrf = await browser.csrf();
    const send = (...parts: string[]) =>
      site.app.inject({
        method: 'POST',
        url: '/own',
        headers: {
          cookie: `session=${browser.cookies.get('session')}`,
          'sec-fetch-site': 'same-origin',
          'content-type': 'multipart/form-data; boundary=x',
        },
        payload: `${parts.map((part) => `--x\r\ncontent-disposition: form-data; ${part}\r\n`).join('')}--x--\r\n`,
      });

    expect((await send(`name="_csrf"\r\n\r\n${csrf}`, 'name="f"; filename="f.txt"\r\n\r\nhello')).statusCode).toBe(200);
    expect((await send('name="f"; filename="f.txt"\r\n\r\nhello', `name="_csrf"\r\n\r\n${csrf}`)).statusCode).toBe(403);
  });

  test('a form that came too late is not executed, and is given back once to its sender', async () => {
    const browser = (await aSite({ cacheMillis: 0 })).browser();
    await browser.loginAs('ann', '/own');
    const _csrf = await browser.csrf();
    await browser.get('/own?step=2');
    await age('seen_at', '31 minutes');

    const page = await browser.post('/own', { story: 'canary', _csrf });
    const later = await browser.get('/own');

    expect(page.path).toBe('/own?step=2');
    expect(JSON.parse(page.body).again).toEqual({ story: 'canary' });
    expect(JSON.parse(later.body).again).toBeNull();
    expect(browser.cookies.has('parked')).toBe(false);
  });

  test('a form whose session ends between its check and its statement is kept as well', async () => {
    const browser = (await aSite()).browser();
    await browser.loginAs('ann', '/own');
    const _csrf = await browser.csrf();
    await browser.get('/own');
    await age('ended_at', '1 second');

    const page = await browser.post('/own/data', { story: 'canary', _csrf });

    expect([page.path, JSON.parse(page.body).again]).toEqual(['/own', { story: 'canary' }]);
    expect(page.way).toContain('/auth/login?return=%2Fown');
  });

  test('a form waits while its sender looks at other pages, and returns to where it was sent when its page is not known', async () => {
    const browser = (await aSite({ cacheMillis: 0 })).browser();
    await browser.loginAs('ann', '/own');
    const _csrf = await browser.csrf();
    await age('ended_at', '1 second');
    browser.cookies.delete('idp-session');
    const list = await browser.post('/own', { story: 'canary', _csrf }, { referer: 'https://elsewhere.example/page' });
    const session = await aLogin(browser, 'ann');

    const other = await browser.get('/other');
    const page = await browser.get('/own');

    expect(list.way[1]).toBe('/auth/login?return=%2Fown');
    expect([session.path, other.body]).toEqual(['/other', 'other']);
    expect(JSON.parse(page.body).again).toEqual({ story: 'canary' });
  });

  test('a form of one person is never shown to the next', async () => {
    const browser = (await aSite({ cacheMillis: 0 })).browser();
    await browser.loginAs('ann', '/own');
    const _csrf = await browser.csrf();
    await browser.get('/own');
    await age('ended_at', '1 second');
    browser.cookies.delete('idp-session');
    const list = await browser.post('/own', { story: 'canary', _csrf });

    const page = await browser.post(list.path, { sub: 'cas' });
    const [rows] = await database.run(outside, sql('select 1 from parked_form'));

    expect([page.path, JSON.parse(page.body).again]).toEqual(['/own', null]);
    expect([browser.cookies.has('parked'), rows]).toEqual([false, []]);
  });

  test('a form of an unknown sender is for whoever logs in next in that browser within ten minutes', async () => {
    const site = await aSite();
    const [soon, late] = [site.browser(), site.browser()];
    const sent = { story: 'canary', tags: 'a' };
    const referer = `${config.publicUrl}/own`;

    const list = await soon.post('/own', sent, { referer });
    const page = await soon.post(list.path, { sub: 'cas' });
    const lateList = await late.post('/own', sent, { referer });
    await database.run(outside, sql("update parked_form set expires_at = expires_at - interval '10 minutes'"));
    const latePage = await late.post(lateList.path, { sub: 'cas' });

    expect(JSON.parse(page.body).again).toEqual(sent);
    expect([latePage.path, JSON.parse(latePage.body).again]).toEqual(['/own', null]);
  });

  test('a parked form can not be read in the database', async () => {
    const browser = (await aSite()).browser();
    await browser.post('/own', { story: 'canary-at-rest' });

    const [rows] = await database.run(outside, sql('select sealed from parked_form'));

    expect(rows).toHaveLength(1);
    expect(Buffer.from(String(rows[0]?.sealed), 'base64').toString('latin1')).not.toMatch('canary');
  });

  test('a form over 100 KiB is let go, and its sender still gets to log in', async () => {
    const browser = (await aSite()).browser();

    const page = await browser.post('/own', { story: 'x'.repeat(101 * 1024) });

    expect(page.path).toMatch('/idp/interaction/');
    expect(browser.cookies.has('parked')).toBe(false);
  });

  test('too many attempts from one address are refused for a while', async () => {
    const browser = (await aSite({ attemptsPerMinute: 2 })).browser();

    const statuses = [
      await browser.get('/auth/login'),
      await browser.get('/auth/login'),
      await browser.get('/auth/login'),
    ].map(({ status }) => status);

    expect(statuses).toEqual([200, 200, 429]);
    expect((await browser.get('/')).status).toBe(200);
  });

  test('over https every cookie is bound to this host', async () => {
    const publicUrl = 'https://waarborg.example';
    const site = await aSite({ config: { ...config, publicUrl } });

    const browser = site.browser();
    const page = await browser.loginAs('ann', '/own');

    expect(page.status).toBe(200);
    expect(browser.cookies.has('__Host-session')).toBe(true);
    expect(browser.cookies.has('session')).toBe(false);
    const reply = await site.app.inject({ url: '/auth/login', headers: { host: 'waarborg.example' } });
    expect(reply.cookies[0]).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax', path: '/' });
  });

  test('over a real socket, on a port that the system chose, logging in works from end to end', async () => {
    const front = await openFront({ ...config, port: 0, publicUrl: 'http://127.0.0.1:0' });
    const { app } = await aSite({ config: front.config });
    await front.serve(app);

    const browser = aBrowser(null, front.config.publicUrl);
    const page = await browser.loginAs('ann', '/own');
    const out = await browser.post('/auth/logout', { _csrf: await browser.csrf() });
    await front.close();

    expect(actorIn(page.body)).toMatchObject({ role: 'consultant' });
    expect([out.path, browser.cookies.has('session')]).toEqual(['/', false]);
  });

  test('behind a proxy that changes the address, logging in works all the same', async () => {
    const site = await aSite({ config: { ...config, publicUrl: 'https://waarborg.example' } });
    const to = async (url: string, headers: Record<string, string> = {}) =>
      (await site.app.inject({ url, headers: { host: '10.0.0.7:3000', ...headers } })).headers;

    const first = await to('/auth/login?return=/own');
    const second = await to(String(first.location).replace('https://waarborg.example', ''));
    const third = await to(String(second.location).replace('https://waarborg.example', ''));

    expect(first.location).toBe('https://waarborg.example/auth/login?at=public&return=%2Fown');
    expect(second.location).toMatch('https://waarborg.example/idp/auth?');
    expect(third.location).toMatch(/^\/idp\/interaction\//);
  });

  test('the log tells of logins by code and id, never by name', async () => {
    const site = await aSite({ cacheMillis: 0 });
    const browser = site.browser();
    await browser.loginAs('ann', '/own?q=canary');
    await browser.post('/own', { story: 'canary' });
    await browser.post('/auth/logout', { _csrf: await browser.csrf() });
    await browser.loginAs('gone');
    await browser.get('/auth/callback?code=canary&state=canarycanary');

    const events = [...site.logged().matchAll(/"security":"([a-z-]+)"/g)].map(([, event]) => event);

    expect(events).toEqual(['login', 'csrf-refused', 'logout', 'login-refused', 'login-refused']);
    expect(site.logged()).toMatch(/"reason":"no-capacity"/);
    expect(site.logged()).not.toMatch(/canary/i);
    expect((await site.app.inject({ url: '/metrics' })).body).toMatch('http_requests_in_flight 1\n');
  });
});
