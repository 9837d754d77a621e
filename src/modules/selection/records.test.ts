import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { replayFaults } from '../../../test/setup/attestations.ts';
import { aHouse, anOrganisation, aProfessional, on, type TestHouse, usualEngines } from '../../../test/setup/house.ts';
import { aService, atClientLevel, given, type Selecting } from '../../../test/setup/selection.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Outcome } from '../../platform/perform.ts';
import {
  assessLevel,
  checkCertificate,
  checkYearly,
  KeepProfile,
  keepProfile,
  listSelectionFacts,
  loadSelectionFacts,
  nextCheckOn,
  withdrawTrackCertificate,
} from './index.ts';

const why = (outcome: Outcome) => (outcome.ok ? 'done' : outcome.grounds.map(({ code }) => code));

describe.each(usualEngines)('what is kept of a federal service on the %s engine', (engine) => {
  let house: TestHouse;
  let all: Selecting;
  beforeAll(async () => {
    house = await aHouse(engine);
  });
  beforeEach(async () => {
    house.today('2026-03-02');
    all = await aService(house);
  });
  afterAll(() => house.close());

  const scope = (actor: Actor) => ({ actor, today: house.clock.today() });
  const facts = (actor: Actor = all.manager) => loadSelectionFacts(house.database, scope(actor), all.service.id);
  const level = async () => {
    const found = await facts();
    return found && assessLevel(found.facts, house.clock.today()).level;
  };
  const everybodyElse = () => Object.values({ ...all.staff, ...all }).filter(isActor);
  const isActor = (one: unknown): one is Actor => typeof one === 'object' && one !== null && 'role' in one;

  test('S-03, S-04, S-08: certificates, checks and the profile together give the client level, which all rebuild', async () => {
    expect(await level()).toBe(null);
    await atClientLevel(house, all);
    expect(await level()).toBe('client');
    expect((await facts())?.facts).toMatchObject({
      languageRoles: ['nl', 'fr'],
      proPartner: true,
      proPartnerId: all.manager.id,
      qChecks: [{ staffId: all.staff[0].id, score: 84.5, closedOn: '2025-11-03' }],
    });
    expect(await replayFaults(house)).toEqual([]);
  });

  test('OURS-track-certificate: it counts for who employs the holder today, to its last day and to theirs', async () => {
    const [piet] = all.staff;
    await given(house, all, piet, ['a-to-z', 'nl', '2025-01-10', '2026-03-31']);
    house.today('2026-03-31');
    expect(await level()).toBe('individual');
    house.today('2026-04-01');
    expect(await level()).toBe(null);
    house.today('2026-03-02');
    await house.asOwner(`update staff set ends_on = '2026-03-02' where person_id = '${piet.id}'`);
    expect(await level()).toBe('individual');
    house.today('2026-03-03');
    expect(await level()).toBe(null);
    const elsewhere = await anOrganisation(house, 'FOD Elders', 'federal-service', []);
    await house.asOwner(
      `insert into staff values ('${elsewhere.id}', '${piet.id}', 'selection-consultant', null, '2026-03-03', null)`,
    );
    const there = await loadSelectionFacts(house.database, scope(all.officer), elsewhere.id);
    expect(there && assessLevel(there.facts, on('2026-03-03')).level).toBe('individual');
  });

  test('OURS-track-certificate: one valid certificate per track, one language role, never in the future or backwards', async () => {
    const [piet] = all.staff;
    const give = async (...what: Parameters<typeof given>[3]) => why((await given(house, all, piet, what)).outcome);
    expect(await give('a-to-z', 'nl', '2026-03-03')).toEqual(['date-in-future']);
    expect(await give('a-to-z', 'nl', '2026-03-02', '2026-03-01')).toEqual(['end-before-start']);
    expect(await give('a-to-z', 'nl', '2026-01-01', '2026-01-31')).toBe('done');
    expect(await give('a-to-z', 'nl', '2026-01-31')).toEqual(['track-already-held']);
    expect(await give('a-to-z', 'nl', '2025-01-01', '2026-01-01')).toEqual(['track-already-held']);
    expect(await give('a-to-z', 'nl', '2026-02-01')).toBe('done');
    expect(await give('selection-tests', 'fr', '2026-02-01')).toEqual(['other-language-role']);
    expect(await give('selection-tests', 'nl', '2026-02-01')).toBe('done');
  });

  test('OURS-track-certificate: withdrawn with a reason it counts no more from that day, and is not withdrawn twice', async () => {
    const [piet] = all.staff;
    const { id } = await given(house, all, piet, ['a-to-z', 'nl', '2025-01-10']);
    const command = { personId: piet.id, certificateId: id, reason: 'Het examen werd ongeldig verklaard.' };
    for (const who of everybodyElse().filter(({ role }) => role !== 'selection-trainer'))
      expect([who.role, why(await house.does(who, withdrawTrackCertificate, command))]).toEqual([
        who.role,
        ['door-closed'],
      ]);
    expect(await level()).toBe('individual');
    expect(why(await house.does(all.trainer, withdrawTrackCertificate, command))).toBe('done');
    expect(await level()).toBe(null);
    expect(why(await house.does(all.trainer, withdrawTrackCertificate, command))).toEqual(['not-open-now']);
    expect(await house.rows('select body, n from selection_text where record_id = $1', id)).toEqual([
      { body: 'Het examen werd ongeldig verklaard.', n: 2 },
    ]);
    const { outcome } = await given(house, all, piet, ['a-to-z', 'fr', '2026-03-02']);
    expect(why(outcome)).toBe('done');
    expect(await replayFaults(house)).toEqual([]);
  });

  test('S-08: the PRO Partner is on the staff, only one’s own manager keeps a profile, and only a service has one', async () => {
    const keep = (who: Actor, orgId: string, proPartner: string | null) =>
      house.does(who, keepProfile, { orgId, languageRoles: ['nl'], proPartner, hasTestRooms: true });
    expect(why(await keep(all.manager, all.service.id, all.officer.id))).toEqual(['person-unknown']);
    for (const who of everybodyElse().filter(({ role }) => role !== 'office-manager'))
      expect([who.role, why(await keep(who, all.service.id, null))]).toEqual([who.role, ['door-closed']]);
    const office = await anOrganisation(house, 'Kompas');
    const manager = await aProfessional(house, office, 'office-manager', 'Nele');
    expect(why(await keep(manager, office.id, null))).toEqual(['door-closed']);
    expect(why(await keep(manager, all.service.id, null))).toEqual(['door-closed']);
    expect(await loadSelectionFacts(house.database, scope(manager), all.service.id)).toBe(null);
    expect(why(await keep(all.manager, all.service.id, all.staff[4].id))).toBe('done');
    expect(await facts()).toMatchObject({ profile: { hasTestRooms: true, proPartner: all.staff[4].id } });
  });

  test('S-09: the yearly check notes what the facts give, and the next is a year later', async () => {
    const check = (who: Actor) => house.does(who, checkYearly, { orgId: all.service.id });
    expect(why(await check(all.officer))).toEqual(['profile-missing']);
    await atClientLevel(house, all);
    expect(nextCheckOn((await facts())?.profile ?? null)).toBe('2027-03-02');
    house.today('2026-11-03');
    for (const who of everybodyElse().filter(({ role }) => role !== 'selection-officer'))
      expect([who.role, (await check(who)).ok]).toEqual([who.role, false]);
    expect(why(await check(all.officer))).toBe('done');
    expect((await facts())?.profile).toMatchObject({ checkedOn: '2026-11-03', levelFound: 'individual' });
    expect(nextCheckOn((await facts())?.profile ?? null)).toBe('2027-11-03');
    const [row] = await house.rows<{ unmet: string[] }>(
      `select facts -> 0 -> 'unmet' as unmet from journal where record_id = $1 order by seq desc limit 1`,
      all.service.id,
    );
    expect(row?.unmet).toEqual(['q-check-average none']);
    expect(await replayFaults(house)).toEqual([]);
  });

  test('OURS-track-certificate: the code with the family name tells what it is worth today, and nothing tells them apart', async () => {
    const [piet] = all.staff;
    const { id } = await given(house, all, piet, ['a-to-z', 'nl', '2025-01-10', '2026-03-02']);
    const [row] = await house.rows<{ code: string }>('select code from track_certificate where id = $1', id);
    const ask = (code: string, familyName: string) =>
      checkCertificate(house.database, house.clock.today(), { code, familyName });
    const code = row?.code ?? '';
    expect(await ask(code, 'De Smet')).toEqual({ track: 'a-to-z', worth: 'valid' });
    expect(await ask(code.toLowerCase().replace('-', ' '), ' de  SMET')).toEqual({ track: 'a-to-z', worth: 'valid' });
    expect([
      await ask(code, 'Smets'),
      await ask(code, ''),
      await ask('2222-2222', 'De Smet'),
      await ask('x', 'x'),
    ]).toEqual([null, null, null, null]);
    house.today('2026-03-03');
    expect(await ask(code, 'De Smet')).toEqual({ track: 'a-to-z', worth: 'ended' });
  });

  test('S-09: all services come by name, so many at a time, for DG R&O and nobody else', async () => {
    await aService(house, 'AAA eerste dienst');
    const page = (after: string | null, limit: number, who = all.officer) =>
      listSelectionFacts(house.database, scope(who), { after, limit });
    const whole = await page(null, 500);
    const found: string[] = [];
    for (let after: string | null = null, rows = await page(null, 2); rows.length > 0; rows = await page(after, 2)) {
      found.push(...rows.map(({ orgId }) => orgId));
      after = rows.at(-1)?.orgId ?? null;
    }
    expect(whole[0]?.name).toBe('AAA eerste dienst');
    expect(found).toEqual(whole.map(({ orgId }) => orgId));
    expect((await page(null, 500, all.manager)).map(({ orgId }) => orgId)).toEqual([all.service.id]);
    expect([
      await page(null, 5, all.trainer),
      await page(null, 5, all.checker),
      await page(null, 5, all.staff[0]),
    ]).toEqual([[], [], []]);
  });
});

describe('what is typed', () => {
  const id = '01900000-0000-7000-8000-000000000000';
  test('S-08: a service has at least one language role', () =>
    expect(KeepProfile.safeParse({ orgId: id, languageRoles: [] }).success).toBe(false));
});
