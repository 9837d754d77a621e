import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDoor, type Door } from '../../../test/access/door.ts';
import { aHouse, type TestHouse } from '../../../test/setup/house.ts';
import { aService, atClientLevel, type Selecting } from '../../../test/setup/selection.ts';
import type { Actor } from '../../kernel/role.ts';
import { checksPerMinute } from './records.routes.ts';

describe('levels and certificates over HTTP', () => {
  let house: TestHouse;
  let door: Door;
  let all: Selecting;
  let code: string;
  beforeAll(async () => {
    house = await aHouse('embedded');
    all = await aService(house);
    await atClientLevel(house, all);
    const [row] = await house.rows<{ code: string }>(
      'select code from track_certificate where person_id = $1',
      all.staff[0].id,
    );
    code = row?.code ?? '';
    door = await aDoor(house);
  });
  afterAll(async () => {
    await door.close();
    await house.close();
  });
  const get = async (who: Actor, url: string) => door.ask(await door.enter(who), 'GET', url);
  /** As somebody asks who has a paper in hand: without cookie, token or origin, from an address of their own. */
  const check = (payload: object, remoteAddress: string) =>
    door.app.inject({ method: 'POST', url: '/api/v1/selection/certificate-check', payload, remoteAddress });

  test('S-08: the manager and DG R&O read the same outlook; to anybody else there is no such service', async () => {
    const url = `/api/v1/organisations/${all.service.id}/entitlement`;
    const reply = await get(all.manager, url);
    expect(JSON.parse(reply.body)).toMatchObject({
      level: 'client',
      qCheckAverage: 84.5,
      lapses: [
        { on: '2026-11-03', was: 'client', level: 'individual', because: [{ why: 'check-leaves-window' }] },
        { on: '2027-01-01', because: [{ why: 'certificate-ends', track: 'selection-tests' }] },
      ],
      checkBy: '2027-03-02',
    });
    expect((await get(all.officer, url)).body).toBe(reply.body);
    for (const who of [all.trainer, all.checker, all.staff[0]])
      expect([who.role, (await get(who, url)).status]).toEqual([who.role, 404]);
  });

  test('S-09: the list of services goes on after the last one, and has no names of people in it', async () => {
    const first = await get(all.officer, '/api/v1/selection/services?limit=1');
    const { services } = JSON.parse(first.body);
    expect(services).toEqual([
      { orgId: all.service.id, name: 'FOD Beemd', level: 'client', unmet: [], checkBy: '2027-03-02' },
    ]);
    const next = await get(all.officer, `/api/v1/selection/services?limit=1&after=${all.service.id}`);
    expect(JSON.parse(next.body)).toEqual({ services: [] });
    expect((await get(all.manager, '/api/v1/selection/services')).status).toBe(403);
    expect((await get(all.officer, '/api/v1/selection/services?limit=0')).status).toBe(400);
  });

  test('OURS-track-certificate: with code and family name one hears yes, and no name comes back', async () => {
    const yes = await check({ code, familyName: 'de smet' }, '10.0.0.1');
    expect(yes.json()).toEqual({ found: true, track: 'a-to-z', valid: true });
    const nothing = { found: false, track: null, valid: false };
    expect((await check({ code, familyName: 'Smets' }, '10.0.0.1')).json()).toEqual(nothing);
    expect((await check({ code: '2222-2222', familyName: 'De Smet' }, '10.0.0.1')).json()).toEqual(nothing);
    const empty = await check({ code: '', familyName: '' }, '10.0.0.1');
    expect([empty.statusCode, empty.json().fields.map(({ name }: { name: string }) => name)]).toEqual([
      422,
      ['code', 'familyName'],
    ]);
  });

  test('OURS-track-certificate: who tries codes is stopped, and another address is not', async () => {
    const codes: number[] = [];
    for (let n = 0; n <= checksPerMinute; n += 1)
      codes.push((await check({ code: '2222-2222', familyName: 'x' }, '10.0.0.2')).statusCode);
    expect([codes.filter((status) => status === 200).length, codes.at(-1)]).toEqual([checksPerMinute, 429]);
    expect((await check({ code, familyName: 'De Smet' }, '10.0.0.3')).statusCode).toBe(200);
  });
});
