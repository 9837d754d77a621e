import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aHouse,
  anOrganisation,
  aProfessional,
  type Org,
  type TestHouse,
  usualEngines,
} from '../../../test/setup/house.ts';
import { aSite, type TestSite, type Visitor } from '../../../test/setup/site.ts';
import { day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import { outcomesOf } from '../../modules/cells/index.ts';
import { letters } from '../../modules/letters.ts';
import { createLog } from '../../platform/log.ts';
import type { Letter } from '../../platform/mail.ts';
import { newId } from '../../platform/new-id.ts';
import { drainOutbox } from '../../platform/relay.ts';

const dayFields = (name: string, text: string) => {
  const [year = '', month = '', date = ''] = text.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};
/** Numbers that nothing else on a page has. */
const figures = { guided: '86417', atWork: '70309', notAvailable: '9107', other: '7001' };
const told = /86[.\s]?417|70[.\s]?309|9[.\s]?107|7[.\s]?001/;

describe.each(usualEngines)('employment cells on the %s engine', (engine) => {
  let house: TestHouse;
  let site: TestSite;
  let office: Org;
  const people = new Map<string, Actor>();
  const enter = (name: string): Promise<Visitor> => {
    const actor = people.get(name);
    if (!actor) throw new Error(`nobody is called ${name}`);
    return site.enter(actor);
  };
  beforeAll(async () => {
    house = await aHouse(engine, '2025-03-10');
    site = await aSite(house);
    office = await anOrganisation(house, 'Kompas');
    const other = await anOrganisation(house, 'Baken');
    const certo = await anOrganisation(house, 'CERTO', 'certifying-body', []);
    for (const [org, role, name] of [
      [office, 'office-manager', 'Greet'],
      [office, 'consultant', 'Ann'],
      [office, 'data-protection-officer', 'Dirk'],
      [other, 'office-manager', 'Wim'],
      [certo, 'certification-secretariat', 'Mo'],
      [certo, 'evaluator', 'Eva'],
      [certo, 'decider', 'Oda'],
      [certo, 'data-protection-officer', 'Dora'],
      [certo, 'policy-officer', 'Pol'],
    ] as const)
      people.set(name, await aProfessional(house, org, role, name));
  });
  afterAll(async () => {
    await site.close();
    await house.close();
  });

  /** Sends what is due, into a list. */
  async function mailed(): Promise<Letter[]> {
    const all: Letter[] = [];
    const post = { send: async (letter: Letter) => void all.push(letter) };
    const { database, clock, keys } = house;
    const publicUrl = 'https://waarborg.example';
    await drainOutbox({ database, clock, keys, letters, post, publicUrl, log: createLog('error') });
    return all;
  }

  /** Notes a cell on a day, and gives the address of its page. */
  async function noted(startedOn: string, companyName = 'Alfa'): Promise<{ path: string; cellId: string }> {
    const mo = await enter('Mo');
    const page = await mo.send('/employment-cells/new', {
      ...{ orgId: office.id, companyName, companyNumber: '0403.019.261', once: newId() },
      ...dayFields('startedOn', startedOn),
    });
    expect([page.status, page.path]).toEqual([200, '/employment-cells?told=registered']);
    const [row] = await house.rows<{ id: string }>(`select id from employment_cell where started_on = $1`, startedOn);
    return { path: `/employment-cells/${office.id}/${row?.id}`, cellId: row?.id ?? '' };
  }

  test('C-09, OURS-cell-figures: a count is handed in on its moment, once, and read by the certifying body alone at every door', async () => {
    house.today('2025-03-10');
    const { path, cellId } = await noted('2025-03-03');
    expect(await mailed()).toEqual([]);

    house.today('2026-03-02');
    const greet = await enter('Greet');
    expect((await greet.get(path)).body).toContain('De telling kan vanaf 03/03/2026');
    const api = `/organisations/${office.id}/employment-cells`;
    const counts = Object.fromEntries(Object.entries(figures).map(([name, count]) => [name, Number(count)]));
    const early = await greet.api('POST', `${api}/${cellId}/count`, { body: counts });
    expect([early.status, early.body.grounds]).toMatchObject([409, [{ code: 'count-too-early', about: '2026-03-03' }]]);
    expect(await mailed()).toEqual([]);

    house.today('2026-03-03');
    expect((await mailed()).map(({ to, body }) => [to, body.includes(path)])).toEqual([['greet@example.org', true]]);
    const form = { do: 'deliver', ...figures, once: newId() };
    const wrong = await greet.send(path, { ...form, other: '7000' });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('De aantallen kloppen niet');
    expect(wrong.body).toContain('value="86417"');
    expect((await greet.send(path, { ...form, guided: 'veel' })).body).toContain('Vul een aantal in');
    const done = await greet.send(path, form);
    expect(done.body).toContain('De telling is bezorgd aan CERTO.');
    const twice = await greet.api('POST', `${api}/${cellId}/count`, { body: counts });
    expect([twice.status, twice.body.grounds]).toMatchObject([409, [{ code: 'not-open-now' }]]);

    for (const name of people.keys()) {
      const isBody = ['Mo', 'Eva', 'Oda'].includes(name);
      const one = await enter(name);
      const outcomes = '/employment-cell-outcomes?from=2026-01-01&until=2027-01-01';
      const pages = ['/', '/employment-cells', path, '/oversight/journal', '/certificate', '/findings', '/surveys'];
      const read = await Promise.all(pages.map(async (url) => [url, told.test((await one.get(url)).body)]));
      const answers = await Promise.all(
        [api, outcomes].map(async (url) => [url, told.test(JSON.stringify(await one.api('GET', url)))]),
      );
      const tells = [...read, ...answers].filter(([, is]) => is).map(([url]) => url);
      expect([name, tells]).toEqual([name, isBody ? ['/employment-cells', path, outcomes] : []]);
    }
    // Not in the journal, nor in what a repeated request is answered with.
    for (const table of ['journal', 'first_answer', 'outbox']) {
      const rows = await house.rows<{ row: unknown }>(`select to_jsonb(t) as row from ${table} t`);
      expect([table, rows.filter(({ row }) => /86417|70309/.test(JSON.stringify(row)))]).toEqual([table, []]);
    }
  });

  test('C-09, OURS-cell: what was counted is given for a window of moments, the newest count of each', async () => {
    house.today('2026-03-04');
    const { path, cellId } = await noted('2025-03-04', 'Beta');
    const mo = await enter('Mo');
    const typed = { do: 'enter', channel: 'post', ...dayFields('receivedOn', '2026-03-04') };
    const given = (atWork: string) => ({ guided: '12', atWork, notAvailable: '2', other: String(10 - Number(atWork)) });
    await mo.send(path, { ...typed, ...given('7'), once: newId() });
    const scope = (name: string) => ({ actor: people.get(name) ?? null, today: day('2026-03-04') });
    const window = (from: string, until: string) => ({ from: day(from), until: day(until) });
    const ofBeta = async (name: string, from = '2026-03-04', until = '2026-03-05') =>
      (await outcomesOf(house, scope(name), office.id, window(from, until))).map((one) => [one.company, one.atWork]);

    expect(await ofBeta('Oda')).toEqual([['Beta', 7]]);
    expect(await ofBeta('Oda', '2026-03-05', '2027-01-01')).toEqual([]);
    expect(await ofBeta('Oda', '2026-01-01', '2026-03-04')).toEqual([['Alfa', 70309]]);
    for (const name of ['Greet', 'Wim', 'Ann', 'Dirk', 'Dora', 'Pol'])
      expect([name, await ofBeta(name)]).toEqual([name, []]);

    const again = await mo.send(path, { do: 'ask-again', reasons: 'Er ontbrak iemand.', once: newId() });
    expect(again.status).toBe(200);
    expect(await ofBeta('Oda')).toEqual([]);
    const greet = await enter('Greet');
    expect((await greet.get(path)).body).toContain('Er ontbrak iemand.');
    await greet.send(path, { do: 'deliver', ...given('8'), once: newId() });
    expect(await ofBeta('Oda')).toEqual([['Beta', 8]]);
    const page = (await mo.get(path)).body;
    expect(page).toContain('8 (66,7 %)');
    expect(page).toContain('7 (58,3 %)');
    expect((await greet.get(path)).body).not.toMatch(/66,7|58,3/);
    const rows = await house.rows('select 1 from employment_cell_figure where id = $1', cellId);
    expect(rows).toHaveLength(2);
  });

  test.each([
    { on: '2026-05-04', over: { companyNumber: '0403.019.262' }, says: 'Dit is geen ondernemingsnummer' },
    { on: '2026-05-04', over: dayFields('startedOn', '2026-05-05'), says: 'Deze datum ligt in de toekomst' },
    { on: '2026-05-04', over: dayFields('startedOn', '2025-03-03'), says: 'Deze cel is al genoteerd' },
    { on: '2026-05-04', over: { companyName: '' }, says: 'Bedrijf: vul dit in' },
  ])('OURS-input: $says, and everything that was typed comes back', async ({ on, over, says }) => {
    house.today(on);
    const mo = await enter('Mo');
    const page = await mo.send('/employment-cells/new', {
      ...{ orgId: office.id, companyName: 'Gamma', companyNumber: '0403.019.261', once: newId() },
      ...{ ...dayFields('startedOn', '2026-05-04'), ...over },
    });
    expect(page.status).toBe(422);
    expect(page.body).toContain(says);
    expect(page.body).toContain(`value="${office.id}"`);
  });

  test('OURS-cell: of a cell that is closed no mail goes, and its count is refused', async () => {
    house.today('2025-06-02');
    const { path } = await noted('2025-06-01', 'Delta');
    const mo = await enter('Mo');
    const closed = await mo.send(path, { do: 'close', reasons: 'Een ander kantoor begeleidt.', once: newId() });
    expect(closed.body).toContain('Zonder telling afgesloten');
    house.today('2026-06-01');
    expect(await mailed()).toEqual([]);
    const greet = await enter('Greet');
    expect((await greet.send(path, { do: 'deliver', ...figures, once: newId() })).status).toBe(422);
    expect((await (await enter('Wim')).get(path)).status).toBe(404);
  });
});
