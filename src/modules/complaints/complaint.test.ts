import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replayFaults } from '../../../test/setup/attestations.ts';
import { aTown, lodged, noted, type Town, typed } from '../../../test/setup/complaints.ts';
import { aHouse, aProfessional, type TestHouse, usualEngines } from '../../../test/setup/house.ts';
import { day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { drainOutbox } from '../../platform/relay.ts';
import { letters } from '../letters.ts';
import {
  acknowledgeComplaint,
  addToComplaint,
  admitComplaint,
  answerComplaint,
  type ComplaintPage,
  dismissComplaint,
  draftAnswer,
  EnteredComplaint,
  extendComplaint,
  fileComplaint,
  findByDigest,
  findComplaint,
  listComplaints,
  namePerson,
  offerDoors,
  reactToComplaint,
  shareComplaint,
  typeIn,
  withdrawComplaint,
} from './index.ts';

const why = (outcome: Outcome) => (outcome.ok ? 'done' : outcome.grounds.map(({ code }) => code));
const text = 'Zo is het.';

describe.each(usualEngines)('a complaint on the %s engine', (engine) => {
  let house: TestHouse;
  let town: Town;
  beforeAll(async () => {
    house = await aHouse(engine);
    town = await aTown(house);
  });
  afterAll(() => house.close());

  const scope = (actor: Actor) => ({ actor, today: house.clock.today() });
  const seen = (actor: Actor, { orgId, complaintId }: { orgId: string; complaintId: string }) =>
    findComplaint(house, { actor, requestId: newId() }, orgId, complaintId);
  const listed = async (actor: Actor) =>
    (await listComplaints(house.database, scope(actor))).complaints.map(({ id }) => id);

  test('OURS-complaint, C-08: lodged without an account, handled at VDAB, and answered to who has number and code', async () => {
    house.today('2026-03-02');
    const it = await lodged(house, town);
    expect(why(it.outcome)).toBe('done');
    const { officer } = town.vdab;
    expect(await seen(officer, it.on)).toMatchObject({
      ...{ about: 'Kompas', body: 'VDAB', number: it.number, complainant: { name: 'Bina Patel' } },
      state: { status: 'lodged', receiptBy: '2026-03-12', answerBy: '2026-04-16' },
      steps: ['acknowledge', 'admit', 'dismiss', 'name-person', 'forward'],
    });
    expect(why(await house.does(officer, acknowledgeComplaint, it.on))).toBe('done');
    expect(why(await house.does(officer, admitComplaint, it.on))).toBe('done');
    expect(why(await house.does(it.complainant, addToComplaint, { ...it.own, text: 'Het waren er vier.' }))).toBe(
      'done',
    );
    expect(
      why(await house.does(officer, answerComplaint, { ...it.on, outcome: 'founded', text: 'Je hebt gelijk.' })),
    ).toBe('done');
    expect(await findByDigest(house, it.followDigest)).toMatchObject({
      state: { status: 'answered', outcome: 'founded' },
      words: [{ field: 'complaint' }, { field: 'addition' }, { field: 'answer', body: 'Je hebt gelijk.' }],
    });
    expect(await replayFaults(house)).toEqual([]);
  });

  test('OURS-complaint-follow: another code, another number, or nothing finds nothing; nobody else acts with a guessed digest', async () => {
    const it = await lodged(house, town);
    expect(await findByDigest(house, `${it.followDigest.slice(0, -1)}_`)).toBe(null);
    const wrong = { ...it.own, followDigest: 'guessed' };
    const outcome = await house.does(it.complainant, withdrawComplaint, wrong);
    expect(why(outcome)).toEqual(['door-closed']);
    expect((await seen(town.vdab.officer, it.on))?.state.status).toBe('lodged');
  });

  test('OURS-complaint-privacy: the accused sees nothing until it is shared, and then a summary and no name', async () => {
    const it = await lodged(house, town);
    const { officer } = town.vdab;
    await house.does(officer, admitComplaint, it.on);
    expect(await seen(town.manager, it.on)).toBe(null);
    expect(await listed(town.manager)).not.toContain(it.on.complaintId);
    expect(why(await house.does(town.manager, reactToComplaint, { ...it.on, text }))).toEqual(['door-closed']);

    expect(why(await house.does(officer, shareComplaint, { ...it.on, text: '' }))).toEqual(['summary-missing']);
    expect(why(await house.does(officer, shareComplaint, { ...it.on, text: 'Afspraken gingen niet door.' }))).toBe(
      'done',
    );
    const shown = await seen(town.manager, it.on);
    expect(shown).toMatchObject({ complainant: null, words: [{ field: 'summary' }], people: [], steps: ['react'] });
    expect(JSON.stringify(shown)).not.toContain('Bina');
    expect(why(await house.does(town.manager, reactToComplaint, { ...it.on, text }))).toBe('done');
    expect((await seen(officer, it.on))?.words.map(({ field }) => field)).toEqual(['complaint', 'summary', 'reaction']);
    expect((await findByDigest(house, it.followDigest))?.words.map(({ field }) => field)).toEqual(['complaint']);
    for (const who of [town.otherManager, town.federgon.officer, town.bosa.officer, town.ombudsman.officer])
      expect(await seen(who, it.on)).toBe(null);
    expect(await replayFaults(house)).toEqual([]);
  });

  test('OURS-complaint-privacy: with consent the accused reads who complains and in which words', async () => {
    const it = await lodged(house, town, { consents: true });
    await house.does(town.vdab.officer, admitComplaint, it.on);
    expect(why(await house.does(town.vdab.officer, shareComplaint, { ...it.on, text: '' }))).toBe('done');
    expect(await seen(town.manager, it.on)).toMatchObject({
      complainant: { name: 'Bina Patel' },
      words: [{ field: 'complaint', body: 'Drie afspraken gingen niet door.' }],
    });
  });

  test('OURS-roles: behind the second wall too the accused, another door and nobody read no row of it', async () => {
    const it = await lodged(house, town);
    const tables = ['complaint', 'complaint_text', 'complainant', 'complaint_file'];
    const count = async (actor: Actor, table: string) => {
      const [row] = await house.as<{ n: number }>(
        actor,
        `select count(*)::int as n from ${table} where id = '${it.on.complaintId}'`,
      );
      return row?.n;
    };
    const closed = [town.manager, town.otherManager, town.federgon.officer, town.bosa.officer, it.complainant];
    for (const table of tables)
      for (const actor of closed)
        expect([table, actor.name, await count(actor, table)]).toEqual([table, actor.name, 0]);
    expect(await count(town.vdab.officer, 'complainant')).toBe(1);

    await house.does(town.vdab.officer, admitComplaint, it.on);
    await house.does(town.vdab.officer, shareComplaint, { ...it.on, text: 'Kort.' });
    expect(await count(town.manager, 'complaint')).toBe(1);
    expect(await count(town.manager, 'complainant')).toBe(0);
    expect(
      await house.as<{ field: string }>(
        town.manager,
        `select field from complaint_text where id = '${it.on.complaintId}'`,
      ),
    ).toEqual([{ field: 'summary' }]);
    // Whom it is about changes nothing of it, whatever a query says.
    await house.does(town.vdab.officer, namePerson, { ...it.on, person: town.manager.id });
    const changed = `update complaint set outcome = 'unfounded' where id = '${it.on.complaintId}' returning id`;
    expect(await house.as(town.federgon.officer, changed)).toEqual([]);
    expect(await house.as(it.complainant, changed)).toEqual([]);
  });

  test('OURS-complaint-separation: who works, or worked lately, for the accused handles nothing', async () => {
    const it = await lodged(house, town);
    const colleague = await aProfessional(house, town.vdab.org, 'complaints-officer', 'Wout');
    await house.sow(
      statement(
        'sow.second-place',
        `insert into staff values ($1, $2, 'consultant', null, '2020-01-01', '2025-06-30')`,
      ).with(...[town.office.id, colleague.id]),
    );
    expect(why(await house.does(colleague, admitComplaint, it.on))).toEqual(['handler-works-there']);
    expect(why(await house.does(town.vdab.officer, namePerson, { ...it.on, person: town.otherManager.id }))).toEqual([
      'accused-unknown',
    ]);
    expect(why(await house.does(town.vdab.officer, namePerson, { ...it.on, person: colleague.id }))).toBe('done');
    expect(why(await house.does(colleague, admitComplaint, it.on))).toEqual(['handler-is-accused']);
    const changed = `update complaint set status = 'answered' where id = '${it.on.complaintId}' returning id`;
    expect(await house.as(colleague, changed)).toEqual([]);
    expect(await seen(colleague, it.on)).toMatchObject({
      ...{ words: [], complainant: null, steps: ['name-person'], barred: [{ code: 'handler-is-accused' }] },
    });
    for (const table of ['complaint_text', 'complainant'])
      expect(await house.as(colleague, `select id from ${table} where id = '${it.on.complaintId}'`)).toEqual([]);
    expect(why(await house.does(town.vdab.officer, admitComplaint, it.on))).toBe('done');
  });

  test('C-08: Federgon hears about members only, and of an unmanned door one hears so', async () => {
    const offered = async (org: { id: string }) =>
      (await offerDoors(house.database, { actor: null, today: day('2026-03-02') }, org.id))?.doors;
    const codes = async (org: { id: string }) =>
      Object.fromEntries(
        ((await offered(org)) ?? []).map(({ door, closed }) => [door, closed.map(({ code }) => code)]),
      );
    expect(await codes(town.office)).toMatchObject({
      vdab: [],
      federgon: [],
      ombudsman: ['after-vdab'],
      bosa: ['door-not-for-this'],
    });
    expect(await codes(town.other)).toMatchObject({ federgon: ['not-a-member'] });
    expect(await codes(town.centre)).toMatchObject({
      vdab: [],
      centre: [],
      ombudsman: [],
      federgon: ['door-not-for-this'],
    });
    expect(await codes(town.service)).toMatchObject({ bosa: [], vdab: ['door-not-for-this'] });
    expect(why((await lodged(house, town, { door: 'federgon', aboutOrg: town.other.id })).outcome)).toEqual([
      'not-a-member',
    ]);
    expect(why((await lodged(house, town, { door: 'federgon' })).outcome)).toBe('done');
  });

  test('V-12: a career centre hears at its own door with consent, VDAB and the Ombudsman at once', async () => {
    const about = { aboutOrg: town.centre.id } as const;
    expect(why((await lodged(house, town, { ...about, door: 'centre' })).outcome)).toEqual(['centre-needs-consent']);
    const it = await lodged(house, town, { ...about, door: 'centre', consents: true });
    expect(why(it.outcome)).toBe('done');
    expect(await seen(town.centreManager, it.on)).toMatchObject({ complainant: { name: 'Bina Patel' }, body: 'Boog' });
    expect(await seen(town.vdab.officer, it.on)).toBe(null);
    expect(why(await house.does(town.centreManager, admitComplaint, it.on))).toBe('done');
    expect(why(await house.does(town.centreManager, answerComplaint, { ...it.on, outcome: 'founded', text }))).toBe(
      'done',
    );
    expect(why((await lodged(house, town, { ...about, door: 'ombudsman' })).outcome)).toBe('done');
    expect(await replayFaults(house)).toEqual([]);
  });

  test('BD-ombudsman: about an office one goes on to the Ombudsman after VDAB, who then reads what was said there', async () => {
    house.today('2026-03-02');
    const first = await lodged(house, town);
    expect(why(await house.does(town.vdab.officer, admitComplaint, first.on))).toBe('done');
    const earlier = { number: first.number, code: first.code };
    house.today('2026-04-16');
    expect(why((await lodged(house, town, { door: 'ombudsman', earlier })).outcome)).toEqual(['earlier-still-runs']);
    house.today('2026-04-17');
    expect(
      why((await lodged(house, town, { door: 'ombudsman', earlier: { ...earlier, code: 'K7QM-2F9D' } })).outcome),
    ).toEqual(['earlier-unknown']);
    const next = await lodged(house, town, { door: 'ombudsman', earlier });
    expect(why(next.outcome)).toBe('done');
    expect(await seen(town.ombudsman.officer, next.on)).toMatchObject({ state: { follows: first.on.complaintId } });
    expect(await seen(town.ombudsman.officer, first.on)).toMatchObject({ words: [{ field: 'complaint' }], steps: [] });
    expect(why(await house.does(town.ombudsman.officer, acknowledgeComplaint, first.on))).toEqual(['door-closed']);
    house.today('2026-03-02');
  });

  test('S-05, S-06: with a level the service drafts about an interview, and DG R&O gives the answer', async () => {
    await house.sow(
      statement(
        'sow.level',
        `insert into certificate (org_id, id, version, scheme, number, application_id, starts_on, ends_on, level, status, since, criteria)
         values ($1, $2, 1, 'granted-level/2024-03-22', $3, $2, '2025-01-01', null, 'client', 'valid', '2025-01-01', '[]')`,
      ).with(town.service.id, newId(), `BOSA-${engine}`),
    );
    const about = { door: 'bosa', aboutOrg: town.service.id, capacity: 'candidate', consents: true } as const;
    const it = await lodged(house, town, { ...about, topic: 'interview' });
    const { officer } = town.bosa;
    expect(why(await house.does(officer, admitComplaint, it.on))).toBe('done');
    expect(why(await house.does(officer, answerComplaint, { ...it.on, outcome: 'unfounded', text }))).toEqual([
      'draft-awaited',
    ]);
    await house.does(officer, shareComplaint, { ...it.on, text: '' });
    expect(why(await house.does(town.serviceManager, draftAnswer, { ...it.on, text: 'Ontwerp.' }))).toBe('done');
    expect(why(await house.does(officer, answerComplaint, { ...it.on, outcome: 'unfounded', text }))).toBe('done');

    const test = await lodged(house, town, { ...about, topic: 'standard-test' });
    await house.does(officer, admitComplaint, test.on);
    await house.does(officer, shareComplaint, { ...test.on, text: '' });
    expect(why(await house.does(town.serviceManager, draftAnswer, { ...test.on, text }))).toEqual(['draft-not-yours']);
    // The level was put there by hand, past the journal.
    expect((await replayFaults(house)).filter((fault) => !fault.startsWith('certificate'))).toEqual([]);
  });

  test('OURS-complaint: typed in from a letter the terms count from the day on which it came', async () => {
    const { officer, org } = town.vdab;
    const entered = EnteredComplaint.parse({
      ...{ ...typed(town), earlier: undefined, orgId: org.id, channel: 'letter', receivedOn: '2026-02-23', email: '' },
      address: 'Kerkstraat 1, 2000 Antwerpen',
    });
    const asking = { actor: officer, requestId: newId() };
    expect(why(await typeIn(house, asking, entered))).toBe('done');
    expect(await seen(officer, { orgId: org.id, complaintId: entered.id })).toMatchObject({
      state: { channel: 'letter', receiptBy: '2026-03-05', answerBy: '2026-04-09' },
      complainant: { email: null, address: 'Kerkstraat 1, 2000 Antwerpen' },
    });
    const earlier = { number: 'KL-2222-2222', code: '2222-2222' };
    expect(why(await typeIn(house, asking, { ...entered, id: newId(), earlier }))).toEqual(['earlier-unknown']);
    const elsewhere = { ...entered, id: newId() };
    expect(why(await typeIn(house, { ...asking, actor: town.federgon.officer }, elsewhere))).toEqual(['door-closed']);
  });

  test('BD-ombudsman: the Ombudsman types in what follows a complaint, whose number and code who complains gave', async () => {
    house.today('2026-03-02');
    const first = await lodged(house, town);
    await house.does(town.vdab.officer, dismissComplaint, { ...first.on, grounds: ['no-interest'], text });
    const { officer, org } = town.ombudsman;
    expect(await seen(officer, first.on)).toBe(null);
    const entered = EnteredComplaint.parse({
      ...{ ...typed(town, { door: 'ombudsman' }), orgId: org.id, channel: 'phone', receivedOn: '2026-03-02' },
      earlier: { number: first.number, code: first.code },
    });
    const asking = { actor: officer, requestId: newId() };
    expect(why(await typeIn(house, asking, { ...entered, earlier: null }))).toEqual(['after-vdab']);
    expect(why(await typeIn(house, asking, entered))).toBe('done');
    expect(await seen(officer, { orgId: org.id, complaintId: entered.id })).toMatchObject({
      state: { follows: first.on.complaintId },
    });
    expect(await seen(officer, first.on)).toMatchObject({ words: [{ field: 'complaint' }, { field: 'reasons' }] });
    // Another organisation's complaint is no earlier one of this.
    const about = await lodged(house, town, { aboutOrg: town.other.id });
    const astray = { ...entered, id: newId(), earlier: { number: about.number, code: about.code } };
    expect(why(await typeIn(house, asking, astray))).toEqual(['earlier-unknown']);
  });

  test('OURS-complaint: the list goes on page by page, each complaint once, those that run first', async () => {
    const { officer } = town.federgon;
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) ids.push((await lodged(house, town, { door: 'federgon' })).on.complaintId);
    const [ended = ''] = ids;
    await house.does(officer, dismissComplaint, {
      ...{ orgId: town.federgon.org.id, complaintId: ended, grounds: ['court-seized'], text },
    });
    const all = await listed(officer);
    const paged: string[] = [];
    let after: string | null = '';
    for (let n = 0; after !== null && n < 10; n += 1) {
      const page: ComplaintPage = await listComplaints(house.database, scope(officer), { after, size: 2 });
      expect(page.complaints.length).toBeLessThanOrEqual(2);
      paged.push(...page.complaints.map(({ id }) => id));
      after = page.next;
    }
    expect(paged).toEqual(all);
    expect(new Set(paged).size).toBe(paged.length);
    expect(ids.filter((id) => !paged.includes(id))).toEqual([]);
    expect(paged.at(-1)).toBe(ended);
    // A place that is none begins at the beginning.
    const { complaints } = await listComplaints(house.database, scope(officer), { after: 'x' });
    expect(complaints.map(({ id }) => id)).toEqual(all);
  });

  test('OURS-complaint-flood: five a day of one sender come in, the sixth does not, and tomorrow it does', async () => {
    house.today('2026-03-03');
    const email = 'veel@example.org';
    const five = [];
    for (let n = 0; n < 5; n += 1) five.push(await lodged(house, town, { email }));
    expect(five.map(({ outcome }) => why(outcome))).toEqual(five.map(() => 'done'));
    expect(why((await lodged(house, town, { email: 'VEEL@example.org' })).outcome)).toEqual(['too-many-complaints']);
    expect(why((await lodged(house, town, {})).outcome)).toBe('done');
    house.today('2026-03-04');
    expect(why((await lodged(house, town, { email })).outcome)).toBe('done');
    // None of those that came in is lost.
    for (const { followDigest } of five)
      expect(await findByDigest(house, followDigest)).toMatchObject({ state: { status: 'lodged' } });
    house.today('2026-03-02');
  });

  test('OURS-idempotency: a double click lodges one complaint, under one number and one code', async () => {
    const once = newId();
    const given = typed(town, {});
    const arrival = { requestId: newId(), ip: '192.0.2.9', once };
    const [a, b] = [await fileComplaint(house, given, arrival), await fileComplaint(house, given, arrival)];
    expect([a.number, a.code]).toEqual([b.number, b.code]);
    expect(await house.rows('select id from complaint where id = $1', a.id)).toHaveLength(1);
    const { outcome } = await fileComplaint(house, { ...given, text: 'Iets anders.' }, arrival);
    expect(why(outcome)).toEqual(['idempotency-key-reused']);
  });

  test('GDPR-32: no name and no word of a complaint stands in the journal or in a message that waits', async () => {
    const it = await lodged(house, town, { name: 'Zqkanarie', text: 'Zqwoorden' });
    await house.does(town.vdab.officer, dismissComplaint, { ...it.on, grounds: ['no-interest'], text: 'Zqreden' });
    const [told] = await house.rows<{ all: string }>(
      `select (select string_agg(facts::text || grounds::text, '') from journal) || (select string_agg(payload::text, '') from outbox) as all`,
    );
    expect(told?.all).toContain(it.on.complaintId);
    expect(told?.all).not.toMatch(/Zqkanarie|Zqwoorden|Zqreden/);
  });

  test('MAGDA-logging: who handles it leaves a look with its purpose', async () => {
    const it = await lodged(house, town);
    await seen(town.vdab.officer, it.on);
    await house.does(town.vdab.officer, acknowledgeComplaint, it.on);
    await house.does(town.vdab.officer, shareComplaint, { ...it.on, text });
    await seen(town.manager, it.on);
    const looks = await house.rows(
      'select role, purpose from look where citizen_id = $1 order by role',
      it.on.complaintId,
    );
    expect(looks).toEqual([
      { role: 'complaints-officer', purpose: 'complaint' },
      { role: 'office-manager', purpose: 'complaint' },
    ]);
  });

  describe('OURS-complaint-terms: who is told', () => {
    let told: { to: string; body: string; language: string }[] = [];
    const drained = async () => {
      told = [];
      const post = {
        send: async ({ to, body, language }: (typeof told)[number]) => void told.push({ to, body, language }),
      };
      const log = { warn: () => undefined, error: () => undefined };
      await drainOutbox({ ...house, letters, post, publicUrl: 'https://waarborg.example', log });
      return told.map(({ to }) => to).sort();
    };

    test('the receipt goes to who complains in their language, with a link and no word of it; the task to who handles', async () => {
      house.today('2026-03-10');
      await drained();
      const it = await lodged(house, town, { email: 'bina@example.org', language: 'fr' });
      expect(await drained()).toEqual(['bina@example.org', 'officervdab@example.org', 'wout@example.org']);
      const mail = told.find(({ to }) => to === 'bina@example.org');
      expect(mail?.language).toBe('fr');
      expect(mail?.body).toContain(`/follow?number=${it.number}`);
      expect(mail?.body).not.toContain(it.code);
      expect(mail?.body).not.toMatch(/plainte|afspraken|Kompas/i);
    });

    test('a reminder waits until three days before the receipt and a week before the answer, and not when it was done', async () => {
      house.today('2026-03-16');
      await drained();
      const [late, done] = [await lodged(house, town), await lodged(house, town)];
      await drained();
      await house.does(town.vdab.officer, acknowledgeComplaint, done.on);
      await drained();
      const reminded = async (on: string) => {
        house.today(on);
        await drained();
        const ofIt = (id: string) => told.filter(({ body }) => body.includes(id)).map(({ to }) => to);
        return { late: ofIt(late.on.complaintId).sort(), done: ofIt(done.on.complaintId).sort() };
      };
      const everyone = ['officervdab@example.org', 'wout@example.org'];
      expect(await reminded('2026-03-22')).toEqual({ late: [], done: [] });
      expect(await reminded('2026-03-23')).toEqual({ late: everyone, done: [] });

      await house.does(town.vdab.officer, admitComplaint, done.on);
      await house.does(town.vdab.officer, admitComplaint, late.on);
      await house.does(town.vdab.officer, extendComplaint, { ...late.on, text });
      // 2026-04-30 is the last day of the one, and 2026-05-15 that of the other.
      expect(await reminded('2026-04-22')).toEqual({ late: [], done: [] });
      expect(await reminded('2026-04-23')).toEqual({ late: [], done: everyone });
      expect(await reminded('2026-05-07')).toEqual({ late: [], done: [] });
      expect(await reminded('2026-05-08')).toEqual({ late: everyone, done: [] });
    });
  });

  test('OURS-complaint: whoever has no such place does nothing here', async () => {
    const it = await lodged(house, town);
    const stranger = await aProfessional(house, town.vdab.org, 'mandate-officer', 'Lore');
    expect(why(await house.does(stranger, admitComplaint, it.on))).toEqual(['door-closed']);
    await noted(house, town.other, 'federgon-member');
  });
});
