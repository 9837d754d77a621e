import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replayFaults } from '../../../test/setup/attestations.ts';
import { aCentre } from '../../../test/setup/granted.ts';
import { aHouse, on, type TestHouse, usualEngines } from '../../../test/setup/house.ts';
import { aSite, type TestSite } from '../../../test/setup/site.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { endGuidance, listGuidances, registerGuidance } from '../guidances/index.ts';
import { abandonDraw, closeDraw, drawnRecords, findDraw, itemsOf, prepareDraw, revealDraw } from './index.ts';

const run = promisify(execFile);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const why = (outcome: Outcome) => (outcome.ok ? 'done' : outcome.grounds.map(({ code }) => code));

describe.each(usualEngines)('drawing a sample on the %s engine', (engine) => {
  let house: TestHouse;
  let site: TestSite;
  let centre: Awaited<ReturnType<typeof aCentre>>;
  const guidances: string[] = [];
  beforeAll(async () => {
    house = await aHouse(engine);
    site = await aSite(house);
    centre = await aCentre(house);
    house.today('2026-07-01');
    // Twelve that ended in the first half of the year, and one on the day after it.
    for (const endedOn of [...Array.from({ length: 12 }, () => '2026-06-30'), '2026-07-01'])
      guidances.push(await aGuidance(endedOn));
  });
  afterAll(async () => {
    await site.close();
    await house.close();
  });

  const scope = (actor: Actor | null) => ({ actor, today: house.clock.today() });
  async function aGuidance(endedOn: string): Promise<string> {
    const { orgId, manager, coach } = centre;
    const id = newId();
    const began = { orgId, id, cheque: 1 as const, coachId: coach.id, startsOn: on('2026-03-10') };
    expect(why(await house.does(manager, registerGuidance, began))).toBe('done');
    const ended = { orgId, guidanceId: id, endedOn: on(endedOn), sessions: 4 };
    expect(why(await house.does(manager, endGuidance, ended))).toBe('done');
    return id;
  }
  const prepared = (over: object = {}) => ({
    ...{ orgId: centre.orgId, id: newId(), subject: 'guidance-files' as const, size: 4 },
    ...{ fromOn: on('2026-01-01'), endsOn: on('2026-06-30') },
    ...over,
  });
  const published = async (id: string) => (await site.app.inject(`/api/v1/draws/${id}`)).json();
  /** Runs the program that is published, as a stranger would: on what the API said, with Node alone. */
  async function recomputed(id: string, change: object = {}): Promise<{ code: number; out: string }> {
    const folder = mkdtempSync(join(tmpdir(), 'draw-'));
    const script = (await site.app.inject('/draws/recompute.mjs')).body;
    writeFileSync(join(folder, 'recompute.mjs'), script);
    writeFileSync(join(folder, 'draw.json'), JSON.stringify({ ...(await published(id)), ...change }));
    return run(process.execPath, ['recompute.mjs', 'draw.json'], { cwd: folder }).then(
      ({ stdout }) => ({ code: 0, out: stdout }),
      ({ code, stdout }) => ({ code, out: stdout }),
    );
  }
  const forced = (who: Actor, sql: string) =>
    house.as(who, sql).then(
      (rows) => rows.length,
      () => 'refused',
    );

  test('OURS-guidance: a guidance needs a mandate and a coach of the centre on its first day, and tells of nobody', async () => {
    const { orgId, manager, first } = centre;
    const began = { orgId, id: newId(), cheque: 1 as const, coachId: centre.coach.id, startsOn: on('2026-03-01') };
    expect(why(await house.does(manager, registerGuidance, began))).toEqual(['no-mandate-then']);
    const stranger = { ...began, coachId: manager.id, startsOn: on('2026-03-02') };
    expect(why(await house.does(manager, registerGuidance, stranger))).toEqual(['coach-not-there-then']);
    expect(why(await house.does(first, registerGuidance, began))).toEqual(['door-closed']);
    const [guidance] = await listGuidances(house.database, scope(first), orgId);
    expect(Object.keys(guidance ?? {}).sort()).toEqual([
      ...['cheque', 'coach', 'coachId', 'code', 'endedOn', 'id', 'orgId', 'sessions', 'startsOn', 'version'],
    ]);
    const again = { orgId, guidanceId: guidances[0] ?? '', endedOn: on('2026-07-01'), sessions: 1 };
    expect(why(await house.does(manager, endGuidance, again))).toEqual(['not-open-now']);
  });

  test('OURS-draw: committed, closed and drawn in that order, and a stranger’s program finds the same', async () => {
    const { orgId, manager, first, second } = centre;
    const draw = prepared();
    const it = { orgId, drawId: draw.id };
    expect(why(await house.does(manager, prepareDraw, draw))).toEqual(['door-closed']);
    expect(why(await house.does(first, prepareDraw, draw))).toBe('done');
    const committed = await published(draw.id);
    expect(committed).toMatchObject({ status: 'prepared', population: [], seed: null, sample: [] });
    expect(why(await house.does(first, prepareDraw, prepared({ fromOn: on('2026-06-30') })))).toEqual([
      'draw-overlaps',
    ]);
    expect(why(await house.does(first, revealDraw, it))).toEqual(['not-open-now']);

    expect(why(await house.does(second, closeDraw, it))).toBe('done');
    const closed = await published(draw.id);
    expect(closed.population).toHaveLength(12);
    expect(closed.seed).toBe(null);
    expect((await recomputed(draw.id)).out).toContain('no sample to check');
    expect(why(await house.does(first, abandonDraw, it))).toEqual(['not-open-now']);

    expect(why(await house.does(second, revealDraw, it))).toBe('done');
    const shown = await published(draw.id);
    expect(sha256(shown.seed)).toBe(committed.commitment);
    expect(shown.population).toEqual(closed.population);
    expect(shown.sample).toHaveLength(4);
    const right = await recomputed(draw.id);
    expect(right.code).toBe(0);
    expect(right.out.trim().split('\n').slice(3)).toEqual(shown.sample);
    for (const lie of [
      { seed: '0'.repeat(64) },
      { sample: shown.population.slice(0, 4).reverse() },
      { population: [] },
    ])
      expect((await recomputed(draw.id, lie)).code).toBe(1);
    expect(await replayFaults(house)).toEqual([]);
  });

  test('OURS-draw: an item leads back for centre and VDAB alone, and is another one in another draw', async () => {
    const { orgId, manager, first } = centre;
    const [{ id }] = (await site.app.inject('/api/v1/draws')).json().draws;
    const shown = await findDraw(house.database, house.clock.today(), id);
    if (!shown) throw new Error('no draw');
    const drawn = await drawnRecords(house.database, scope(first), shown);
    expect(drawn).toHaveLength(4);
    expect(drawn.every((one) => guidances.slice(0, 12).includes(one))).toBe(true);
    expect(await drawnRecords(house.database, scope(manager), shown)).toEqual(drawn);
    for (const who of [null, centre.coach]) expect((await itemsOf(house.database, scope(who), shown)).size).toBe(0);

    const next = prepared({ fromOn: on('2026-07-01'), endsOn: on('2026-07-01') });
    house.today('2026-07-01');
    expect(why(await house.does(first, prepareDraw, next))).toBe('done');
    expect(why(await house.does(first, closeDraw, { orgId, drawId: next.id }))).toEqual(['period-runs']);
    house.today('2026-07-02');
    expect(why(await house.does(first, closeDraw, { orgId, drawId: next.id }))).toBe('done');
    expect((await published(next.id)).population).toHaveLength(1);
    expect(shown.state.items).not.toContain((await published(next.id)).population[0]);
  });

  test('OURS-draw: by one’s own SQL nobody changes a draw, chooses its list, or sees its seed too early', async () => {
    const { orgId, first, manager } = centre;
    const draw = prepared({ fromOn: on('2025-01-01'), endsOn: on('2025-12-31') });
    expect(why(await house.does(first, prepareDraw, draw))).toBe('done');
    expect(why(await house.does(first, closeDraw, { orgId, drawId: draw.id }))).toEqual(['population-empty']);
    const mine = `where id = '${draw.id}' returning id`;
    expect(await forced(first, `select 1 from draw_seed where draw_id = '${draw.id}'`)).toBe(0);
    expect(await forced(first, `update draw set commitment = 'x' ${mine}`)).toBe('refused');
    expect(await forced(first, `update draw set ends_on = '2026-12-31' ${mine}`)).toBe('refused');
    expect(await forced(first, `update draw set size = 1 ${mine}`)).toBe('refused');
    const [{ id: done = '' } = {}] = await house.rows<{ id: string }>(`select id from draw where status = 'revealed'`);
    const theirs = `where id = '${done}' returning id`;
    for (const set of [
      `sample = sample - 0`,
      `items = items - 0`,
      `status = 'closed'`,
      `seed = 'x'`,
      `revealed_on = '2026-07-01'`,
      'revealed_by = null',
    ])
      expect(await forced(first, `update draw set ${set} ${theirs}`)).toBe('refused');
    const [{ id: closed = '' } = {}] = await house.rows<{ id: string }>(`select id from draw where status = 'closed'`);
    for (const set of [
      `items = '["a"]'`,
      `seed = 'x', sample = '["a"]', status = 'revealed', revealed_on = '2026-07-02'`,
      `status = 'abandoned', abandoned_on = '2026-07-02'`,
    ])
      expect(await forced(first, `update draw set ${set} where id = '${closed}' returning id`)).toBe('refused');
    const item = `insert into draw_item values ('${orgId}', '${closed}', 'a', '${newId()}') returning item`;
    expect(await forced(first, item)).toBe('refused');
    expect(await forced(first, `delete from draw returning id`)).toBe('refused');
    expect(await forced(manager, `update draw set version = 9 returning id`)).toBe(0);
    expect(why(await house.does(first, abandonDraw, { orgId, drawId: draw.id }))).toBe('done');
    expect((await published(draw.id)).status).toBe('abandoned');
  });

  test('OURS-draw: the page tells the method in three languages, and needs no login', async () => {
    const [{ id }] = (await site.app.inject('/api/v1/draws')).json().draws;
    for (const [language, words] of [
      ['nl', 'Hoe trekken we?'],
      ['fr', 'Comment tirons-nous ?'],
      ['en', 'How do we draw?'],
    ]) {
      const page = await site.app.inject({ url: `/draws/${id}`, headers: { 'accept-language': language } });
      expect([page.statusCode, page.body.includes(String(words))]).toEqual([200, true]);
    }
    expect((await site.app.inject('/draws')).body).toContain('Klaverpad');
    expect((await site.app.inject('/draws/x')).statusCode).toBe(404);
  });
});
