import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replayFaults } from '../../../test/setup/attestations.ts';
import { aTown, lodged, type Town } from '../../../test/setup/complaints.ts';
import { aHouse, type TestHouse, usualEngines } from '../../../test/setup/house.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { drainOutbox } from '../../platform/relay.ts';
import { letters } from '../letters.ts';
import {
  acknowledgeComplaint,
  addToComplaint,
  admitComplaint,
  findByDigest,
  findComplaint,
  followDigestOf,
  forwardComplaint,
  passedOn,
  passOn,
  withdrawComplaint,
} from './index.ts';

const why = (outcome: Outcome) => (outcome.ok ? 'done' : outcome.grounds.map(({ code }) => code));
const text = 'Federgon is hier de juiste dienst.';

describe.each(usualEngines)('OURS-complaint-forward: a complaint is passed on, on the %s engine', (engine) => {
  let house: TestHouse;
  let town: Town;
  beforeAll(async () => {
    house = await aHouse(engine);
    town = await aTown(house);
  });
  afterAll(() => house.close());

  type It = Awaited<ReturnType<typeof lodged>>;
  const seen = (actor: Actor, orgId: string, id: string) =>
    findComplaint(house, { actor, requestId: newId() }, orgId, id);
  const pass = (actor: Actor, { on }: Pick<It, 'on'>, to: 'vdab' | 'federgon' | 'centre' | 'ombudsman' | 'bosa') =>
    passOn(house, { actor, requestId: newId() }, { ...on, to, text });
  const there = ({ on }: Pick<It, 'on'>) => passedOn(house, on.complaintId);

  test('it ends at one door and begins at the other, with its words and who complains, whose terms begin that day', async () => {
    house.today('2026-03-02');
    const it = await lodged(house, town, { factsOn: '2025-03-03' });
    await house.does(it.complainant, addToComplaint, { ...it.own, text: 'Het waren er vier.' });
    house.today('2026-03-10');
    expect(why(await pass(town.vdab.officer, it, 'federgon'))).toBe('done');

    const next = there(it);
    expect(await seen(town.federgon.officer, town.federgon.org.id, next.id)).toMatchObject({
      state: {
        ...{ status: 'lodged', door: 'federgon', receivedOn: '2026-03-10', answerBy: '2026-04-24', consents: false },
        ...{ firstReceivedOn: '2026-03-02', follows: it.on.complaintId, factsOn: '2025-03-03' },
      },
      complainant: { name: 'Bina Patel' },
      words: [{ field: 'complaint', body: 'Drie afspraken gingen niet door.\n\nHet waren er vier.' }],
    });
    expect(await seen(town.federgon.officer, it.on.orgId, it.on.complaintId)).toMatchObject({
      state: { status: 'forwarded', forwardedTo: 'federgon' },
      words: [{ field: 'complaint' }, { field: 'addition' }, { field: 'reasons', body: text }],
    });
    // Who passed it on reads what it was, and nothing of what it became.
    expect(await seen(town.vdab.officer, town.federgon.org.id, next.id)).toBe(null);
    expect(await seen(town.manager, town.federgon.org.id, next.id)).toBe(null);
    expect(why(await house.does(town.federgon.officer, admitComplaint, on(next.id)))).toBe('done');
    expect(await replayFaults(house)).toEqual([]);
  });
  const on = (complaintId: string) => ({ orgId: town.federgon.org.id, complaintId });

  test('who complains is told, and follows it there by a number and a code of its own', async () => {
    const told: { to: string; body: string }[] = [];
    const post = { send: async ({ to, body }: (typeof told)[number]) => void told.push({ to, body }) };
    const log = { warn: () => undefined, error: () => undefined };
    const drain = () => drainOutbox({ ...house, letters, post, publicUrl: 'https://waarborg.example', log });
    const it = await lodged(house, town, { email: 'bina@example.org' });
    await drain();
    told.length = 0;
    await pass(town.vdab.officer, it, 'federgon');
    await drain();
    expect(told.map(({ to }) => to).sort()).toEqual(['bina@example.org', 'officerfedergon@example.org']);
    expect(told.find(({ to }) => to === 'bina@example.org')?.body).toContain(`/follow?number=${it.number}`);

    expect(await findByDigest(house, it.followDigest)).toMatchObject({
      state: { status: 'forwarded', forwardedTo: 'federgon' },
      words: [{ field: 'complaint' }, { field: 'reasons' }],
      steps: [],
    });
    const { number, code, id } = there(it);
    const followDigest = followDigestOf(house.keys, number, code);
    const own = await findByDigest(house, followDigest);
    expect(own).toMatchObject({ orgId: town.federgon.org.id, number, steps: ['add', 'withdraw'] });
    expect(why(await house.does({ ...it.complainant, id }, withdrawComplaint, { ...on(id), followDigest }))).toBe(
      'done',
    );
  });

  test('not to the same door, nor to one that does not hear it, nor to one that nobody keeps', async () => {
    const it = await lodged(house, town);
    const other = await lodged(house, town, { aboutOrg: town.other.id });
    expect(why(await pass(town.vdab.officer, it, 'vdab'))).toEqual(['door-not-for-this']);
    expect(why(await pass(town.vdab.officer, it, 'bosa'))).toEqual(['door-not-for-this']);
    expect(why(await pass(town.vdab.officer, it, 'ombudsman'))).toEqual(['after-vdab']);
    expect(why(await pass(town.vdab.officer, other, 'federgon'))).toEqual(['not-a-member']);
    expect(why(await pass(town.federgon.officer, it, 'vdab'))).toEqual(['door-closed']);
    expect(why(await pass(town.manager, it, 'federgon'))).toEqual(['door-closed']);
    expect((await seen(town.vdab.officer, it.on.orgId, it.on.complaintId))?.state.status).toBe('lodged');
  });

  test('to the centre itself only with consent, and from the centre to VDAB', async () => {
    const about = { aboutOrg: town.centre.id } as const;
    const shy = await lodged(house, town, about);
    expect(why(await pass(town.vdab.officer, shy, 'centre'))).toEqual(['centre-needs-consent']);
    const open = await lodged(house, town, { ...about, consents: true });
    expect(why(await pass(town.vdab.officer, open, 'centre'))).toBe('done');
    expect(await seen(town.centreManager, town.centre.id, there(open).id)).toMatchObject({
      complainant: { name: 'Bina Patel' },
    });
    const own = await lodged(house, town, { ...about, door: 'centre', consents: true });
    expect(why(await pass(town.centreManager, own, 'vdab'))).toBe('done');
    expect(await seen(town.vdab.officer, town.vdab.org.id, there(own).id)).toMatchObject({ words: [{}] });
    expect(await seen(town.centreManager, town.vdab.org.id, there(own).id)).toBe(null);
    expect(await replayFaults(house)).toEqual([]);
  });

  test('once, and not when it is being handled', async () => {
    const it = await lodged(house, town);
    await house.does(town.vdab.officer, acknowledgeComplaint, it.on);
    expect(why(await pass(town.vdab.officer, it, 'federgon'))).toBe('done');
    expect(why(await pass(town.vdab.officer, it, 'federgon'))).toEqual(['not-open-now']);
    const handled = await lodged(house, town);
    await house.does(town.vdab.officer, admitComplaint, handled.on);
    expect(why(await pass(town.vdab.officer, handled, 'federgon'))).toEqual(['not-open-now']);
  });

  test('what was passed on counts for no flood of its sender', async () => {
    house.today('2026-03-20');
    const email = 'door@example.org';
    const it = await lodged(house, town, { email });
    await pass(town.vdab.officer, it, 'federgon');
    for (let n = 0; n < 4; n += 1) expect(why((await lodged(house, town, { email })).outcome)).toBe('done');
    expect(why((await lodged(house, town, { email })).outcome)).toEqual(['too-many-complaints']);
  });

  test('OURS-roles: behind the second wall nobody begins a complaint elsewhere, but of what they passed on just now', async () => {
    const it = await lodged(house, town);
    const { officer } = town.vdab;
    const toId = newId();
    const insert = `insert into complaint select * from jsonb_populate_record(null::complaint,
      (select to_jsonb(c) || jsonb_build_object('org_id', '${town.federgon.org.id}', 'id', '${toId}', 'door', 'federgon',
        'follow_digest', '${toId}', 'follows_org', c.org_id, 'follows', c.id) from complaint c where c.id = '${it.on.complaintId}'))`;
    await expect(house.as(officer, insert)).rejects.toThrow(/row-level security/);
    await expect(
      house.as(
        officer,
        `select pass_on_complaint('${it.on.orgId}', '${it.on.complaintId}', '${town.federgon.org.id}', '${toId}')`,
      ),
    ).rejects.toThrow(/only what was passed on/);
    // Named outright, another door than the law's is refused too.
    const { id, number, code } = there(it);
    const astray = { toId: id, toDigest: followDigestOf(house.keys, number, code), to: 'bosa', text } as const;
    expect(why(await house.does(officer, forwardComplaint, { ...it.on, ...astray }))).toEqual(['door-not-for-this']);
  });
});
