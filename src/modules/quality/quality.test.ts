import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aTown, lodged, type Town } from '../../../test/setup/complaints.ts';
import { aHouse, aProfessional, type TestHouse } from '../../../test/setup/house.ts';
import { aSite, type TestSite } from '../../../test/setup/site.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import {
  acknowledgeComplaint,
  admitComplaint,
  answerComplaint,
  dismissComplaint,
  shareComplaint,
} from '../complaints/index.ts';
import { findQuality, listQuality } from './index.ts';

const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('OURS-quality: the quality of an organisation', () => {
  let house: TestHouse;
  let site: TestSite;
  let town: Town;
  let secretariat: Actor;
  let mandates: Actor;
  beforeAll(async () => {
    house = await aHouse('server', '2026-03-02');
    town = await aTown(house);
    site = await aSite(house);
    secretariat = await aProfessional(house, town.federgon.org, 'certification-secretariat', 'Sofie');
    mandates = await aProfessional(house, town.vdab.org, 'mandate-officer', 'Vera');
    await house.asOwner(
      `insert into certificate (org_id, id, version, scheme, number, application_id, status, starts_on, ends_on, since, criteria)
       values ('${town.office.id}', '${newId()}', 1, 'certo/2014-09-01', 'CERTO-2222-2222', '${newId()}', 'valid', '2025-03-02',
         '2028-03-01', '2025-03-02', '[]')`,
    );
  });
  afterAll(async () => {
    await site.close();
    await house.close();
  });

  const scope = (actor: Actor) => ({ actor, today: house.clock.today() });
  const seen = (actor: Actor, orgId = town.office.id) => findQuality(house, scope(actor), orgId);
  const counted = async (actor: Actor) => (await seen(actor))?.facts.filter(({ kind }) => kind === 'complaint') ?? null;

  /** A complaint about the office at VDAB, founded or not, shared or not. */
  async function aComplaint(isFounded: boolean, isShared: boolean): Promise<void> {
    const { on } = await lodged(house, town);
    const { officer } = town.vdab;
    await house.does(officer, acknowledgeComplaint, on);
    if (isShared) await house.does(officer, shareComplaint, { ...on, text: 'Drie afspraken gingen niet door.' });
    if (!isFounded)
      return void (await house.does(officer, dismissComplaint, { ...on, grounds: ['no-interest'], text: 'Nee.' }));
    await house.does(officer, admitComplaint, on);
    const answer = { ...on, outcome: 'founded', text: 'Zo is het.' } as const;
    expect((await house.does(officer, answerComplaint, answer)).ok).toBe(true);
  }

  test('OURS-complaint-privacy: a complaint that nobody told it of is in no count, no page and no answer of the API', async () => {
    const before = await site.enter(town.manager);
    const [page, api] = [`/quality/${town.office.id}`, `/organisations/${town.office.id}/quality`];
    const [pageBefore, apiBefore] = [words((await before.get(page)).body), (await before.api('GET', api)).body];

    await aComplaint(true, false);

    const after = await site.enter(town.manager);
    expect(words((await after.get(page)).body)).toBe(pageBefore);
    expect((await after.api('GET', api)).body).toEqual(apiBefore);
    expect(await counted(town.manager)).toEqual([]);
    expect(await counted(secretariat)).toEqual([]);
    expect((await seen(secretariat))?.unknownComplaints).toBe(1);
    expect((await seen(town.manager))?.unknownComplaints).toBe(0);
  });

  test('once it is shared it counts, for the office and for its body alike, with how it ended', async () => {
    await aComplaint(true, true);
    await aComplaint(false, true);

    const facts = await counted(town.manager);
    expect(facts?.map((one) => one.kind === 'complaint' && one.end)).toEqual(['founded', 'not-admissible']);
    expect(await counted(secretariat)).toEqual(facts);
  });

  test('nobody else reads it: another office, a centre, another body, who handles complaints', async () => {
    const others = [town.otherManager, town.centreManager, town.serviceManager, mandates, town.vdab.officer];
    for (const who of others) expect(await seen(who)).toBeNull();
    expect(await seen(town.centreManager, town.centre.id)).toMatchObject({ kind: 'career-centre' });
    expect(await seen(mandates, town.centre.id)).toMatchObject({ kind: 'career-centre' });
  });

  test('OURS-early-warning: three that are founded are told to both, and nothing happens to the certificate', async () => {
    await aComplaint(true, true);
    await aComplaint(true, true);

    for (const who of [town.manager, secretariat])
      expect((await seen(who))?.warnings).toMatchObject([{ code: 'complaints-rising', facts: { length: 3 } }]);
    const listed = await listQuality(house, scope(secretariat));
    expect(listed.find(({ orgId }) => orgId === town.office.id)).toMatchObject({
      ...{ warnings: [{ code: 'complaints-rising' }], reviewedOn: null, nextBy: '2026-03-02' },
    });
    expect(await listQuality(house, scope(town.manager))).toEqual([]);
    expect(await house.rows(`select status from certificate`)).toEqual([{ status: 'valid' }]);
  });

  test('OURS-review: the body records what it concludes with the facts of the day, and the office reads it', async () => {
    const sofie = await site.enter(secretariat);
    const page = `/quality/${town.office.id}`;
    const half = await sofie.send(page, { conclusion: 'attention', text: '' });
    const done = await sofie.send(page, { conclusion: 'attention', text: 'Drie gegronde klachten in een jaar.' });
    await aComplaint(true, true);

    expect(half.status).toBe(422);
    expect(words(half.body)).toContain('Waarom besluit je dat?');
    expect(done.path).toContain('told=reviewed');
    const read = await seen(town.manager);
    expect(read?.reviews).toMatchObject([
      {
        body: 'Drie gegronde klachten in een jaar.',
        state: {
          conclusion: 'attention',
          reviewedOn: '2026-03-02',
          nextBy: '2027-03-02',
          warnings: ['complaints-rising'],
        },
      },
    ]);
    // What came in later changes nothing of what was frozen.
    const frozen = read?.reviews[0]?.state.facts.filter(({ kind }) => kind === 'complaint');
    expect(frozen).toHaveLength(4);
    expect(await counted(town.manager)).toHaveLength(5);
    const greet = await site.enter(town.manager);
    const shown = words((await greet.get('/quality')).body);
    expect(shown).toContain('Dit vraagt aandacht');
    expect(shown).not.toContain('Opvolging vastleggen');
    expect(await house.rows(`select status from certificate`)).toEqual([{ status: 'valid' }]);
  });

  test('OURS-review: not twice in half a year; the office itself, another body and who decides record none', async () => {
    const at = `/organisations/${town.office.id}/reviews`;
    const review = { conclusion: 'continues', text: 'Het loopt goed.' };
    const answered = async (who: Actor) => (await (await site.enter(who)).api('POST', at, { body: review })).status;
    expect(await answered(secretariat)).toBe(409);
    for (const who of [town.manager, mandates, town.otherManager]) expect(await answered(who)).toBe(403);
  });
});
