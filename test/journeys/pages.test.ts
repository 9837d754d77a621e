import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { aBrowser, type Browser } from '../browser.ts';
import { aSignedFile, come, type Somebody } from './come.ts';
import { openStage, type Stage } from './stage.ts';

describe('what the pages promise', () => {
  let stage: Stage;
  let steps: string;
  const open = new Map<Somebody, Browser>();
  const as = async (who: Somebody) => {
    const known = open.get(who) ?? (await come(stage, who));
    open.set(who, known);
    return known;
  };

  beforeAll(async () => {
    stage = await openStage();
    steps = `/files/${await aSignedFile(stage, await as('ann'), await as('bina'))}/guidance/steps`;
    // Signing made her file, and her session goes on under a new token.
    open.delete('bina');
  });
  afterAll(() => stage.close());

  test('M-04: Voeg een stap toe, Outplacement, Toevoegen: the detail screen opens; another kind is not ours', async () => {
    const ann = await as('ann');
    expect((await ann.get(`${steps}/new?kind=outplacement`)).body).toContain('Stap: Outplacement');
    expect((await ann.get(`${steps}/new?kind=training`)).body).toContain('Deze stap registreert een andere dienst.');
  });

  test('M-07/reading: the start of the attestation is filled in; another date is asked once more, and then taken', async () => {
    const ann = await as('ann');
    const { body } = await ann.get(`${steps}/new?kind=outplacement`);
    const [year = '', month = '', date = ''] = stage.today.split('-');
    expect(body).toMatch(new RegExp(`name="date-day"[^>]*value="${date}"`));
    const lookup = /name="requester"[^>]*value="([^"]*)"/.exec(body)?.[1] ?? '';
    const form = {
      state: 'in-progress',
      'date-day': date,
      'date-month': month,
      'date-year': String(Number(year) - 1),
      requester: lookup,
      executor: lookup,
    };

    const asked = await ann.post(`${steps}/new`, form);
    expect(asked.body).toContain('Die datum geldt als start van de begeleiding.');
    expect(await stage.rows('select id from step')).toHaveLength(0);

    const taken = await ann.post(`${steps}/new`, { ...form, acknowledged: 'yes' });
    expect(taken.path).toContain('told=added');
  });

  test('M-03: the list gives date, step and state, and can be filtered', async () => {
    const ann = await as('ann');
    const { body } = await ann.get(steps);
    for (const heading of ['Datum', 'Stap', 'Toestand', 'Voeg een stap toe']) expect(body).toContain(heading);
    expect((await ann.get(`${steps}?status=stopped`)).body).toContain('Geen stap past bij deze filter.');
    expect((await ann.get(`${steps}?status=in-progress`)).body).toContain('Bezig');
  });

  test('GDPR-5: no name stands in an address: what is searched for is posted', async () => {
    const found = await (await as('ann')).post('/files', { name: 'patel' });
    expect(found.body).toContain('Patel');
    expect(found.path.toLowerCase()).not.toContain('patel');
  });

  test('GDPR-12: who asks what is known of them is answered in plain words, in their language', async () => {
    const bina = await as('bina');
    expect((await bina.get('/me/looks?lang=nl')).body).toContain('Hier zie je iedereen die je dossier opende');
    expect((await bina.get('/me/looks?lang=fr')).body).toContain('Vous voyez ici toutes les personnes');
    await bina.get('/?lang=nl');
  });

  test('GDPR-15: the citizen sees who looked, for which office and why', async () => {
    const { body } = await (await as('bina')).get('/me/looks');
    for (const told of ['Ann De Smet', 'Kompas Outplacement', 'Begeleiding bij outplacement'])
      expect(body).toContain(told);
  });

  test('GDPR-20: the citizen takes everything home as one zip with JSON and PDF', async () => {
    const bina = await as('bina');
    await bina.get('/me/download');
    const zip = await bina.post('/me/download');
    expect(zip.headers['content-type']).toBe('application/zip');
    for (const name of ['dossier.json', 'dossier.pdf', 'inzagen.json']) expect(zip.body).toContain(name);
  });

  test('GDPR-7: consent is shown with its days, and withdrawn in two clicks; the next request finds the door closed', async () => {
    const [bina, ann] = [await as('bina'), await as('ann')];
    expect((await ann.get(steps)).status).toBe(200);
    const { body } = await bina.get('/me/attestations');
    const address = /href="(\/me\/attestations\/[^"]+\/withdrawal)"/.exec(body)?.[1] ?? '';
    await bina.get(address);
    expect((await bina.post(address)).path).toContain('told=withdrawn');

    const closed = await ann.get(steps);
    expect(closed.status).toBe(403);
    expect(closed.body).toContain('De burger trok de toestemming in');
    expect(closed.body).not.toContain('Patel');
  });

  test('BD-II.16: a statement says how accessible the site is, without a login', async () => {
    const { status, body } = await aBrowser(null, stage.origin).get('/accessibility');
    expect(status).toBe(200);
    expect(body).toContain('WCAG 2.2');
  });
});

test('OURS-demo: on a database server the demo starts only when it is asked for', () => {
  const server = { DATABASE_URL: 'postgres://localhost/waarborg' };
  expect(parseConfig({}).demo).toBe(true);
  expect(parseConfig({ ...server, DEMO: '1' }).demo).toBe(true);
  expect(() => parseConfig(server)).toThrow(/DEMO/);
});
