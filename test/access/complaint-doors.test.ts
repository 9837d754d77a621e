import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../src/kernel/role.ts';
import { roles } from '../../src/kernel/role.ts';
import {
  acknowledgeComplaint,
  admitComplaint,
  answerComplaint,
  dismissComplaint,
  findComplaint,
  listComplaints,
  passOn,
  shareComplaint,
} from '../../src/modules/complaints/index.ts';
import { findQuality } from '../../src/modules/quality/index.ts';
import { statement } from '../../src/platform/database/index.ts';
import { newId } from '../../src/platform/new-id.ts';
import { NotYourDoor } from '../../src/platform/view.ts';
import { aTown, lodged, type Town } from '../setup/complaints.ts';
import { aHouse, aProfessional, type Org, type TestHouse } from '../setup/house.ts';
import { aMailServer, type MailServer } from '../setup/mail-server.ts';
import { aSite, type TestSite } from '../setup/site.ts';
import { sendMails } from '../setup/surveys.ts';

const words = 'Zevenblad stond er niet.';
const name = 'Wilhelmina Kanarie';
type Lodged = Awaited<ReturnType<typeof lodged>>;

/** One complaint of each kind: at every door, shared and not, with consent and without, passed on, and following another. */
async function someOfEach(house: TestHouse, town: Town): Promise<void> {
  const { vdab, federgon, ombudsman, bosa, office, other, centre, service } = town;
  const at = (over: Parameters<typeof lodged>[2]) => lodged(house, town, { text: words, name, ...over });
  const about = (org: Org) => ({ aboutOrg: org.id });
  const shared = async (officer: Actor, { on }: Lodged) => {
    await house.does(officer, acknowledgeComplaint, on);
    const outcome = await house.does(officer, shareComplaint, { ...on, text: 'Een afspraak ging niet door.' });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.grounds));
  };
  await at({});
  await at({ consents: true, language: 'fr' });
  await shared(vdab.officer, await at({}));
  await shared(vdab.officer, await at({ consents: true }));
  await shared(federgon.officer, await at({ door: 'federgon' }));
  await at({ door: 'federgon' });
  await at(about(other));
  await at({ ...about(centre), door: 'centre', consents: true });
  await at({ ...about(centre), door: 'ombudsman' });
  await shared(ombudsman.officer, await at({ ...about(centre), door: 'ombudsman' }));
  const selection = { ...about(service), door: 'bosa', topic: 'interview', capacity: 'candidate' } as const;
  await at(selection);
  await shared(bosa.officer, await at(selection));
  const answered = await at({});
  await shared(vdab.officer, answered);
  await house.does(vdab.officer, admitComplaint, answered.on);
  await house.does(vdab.officer, answerComplaint, { ...answered.on, outcome: 'founded', text: 'Zo is het.' });
  const dismissed = await at({});
  await house.does(vdab.officer, dismissComplaint, { ...dismissed.on, grounds: ['no-interest'], text: 'Nee.' });
  const { number, code } = dismissed;
  await at({ door: 'ombudsman', earlier: { number, code } });
  const onward = await at(about(office));
  const asking = { actor: vdab.officer, requestId: newId() };
  await passOn(house, asking, { ...onward.on, to: 'federgon', text: 'Federgon helpt je verder.' });
}

const everyComplaint = statement<{ orgId: string; id: string; followsOrg: string | null; follows: string | null }>(
  'test.complaints',
  'select org_id as "orgId", id, follows_org as "followsOrg", follows from complaint order by id',
);

describe('OURS-complaint-privacy: at every door the same complaints, and no other', () => {
  let house: TestHouse;
  let site: TestSite;
  let town: Town;
  let server: MailServer;
  let all: { orgId: string; id: string; followsOrg: string | null; follows: string | null }[];
  const everybody: Actor[] = [];
  beforeAll(async () => {
    house = await aHouse('server', '2026-03-02');
    [town, server] = [await aTown(house), await aMailServer()];
    await house.asOwner(`update person set language = 'fr' where family_name = 'Dirk' or given_name = 'Dirk'`);
    site = await aSite(house);
    await someOfEach(house, town);
    all = await house.rows(everyComplaint.text);
    const { vdab, federgon, ombudsman, bosa, office, other, centre, service } = town;
    const orgs = [vdab.org, federgon.org, ombudsman.org, bosa.org, office, other, centre, service];
    for (const role of roles)
      for (const { id: orgId, name: orgName } of orgs)
        everybody.push({
          ...{ id: newId(), name: 'Ann', role, orgId, orgName, unitNumber: null, region: null, citizenId: null },
        });
  });
  afterAll(async () => {
    await site.close();
    await server.close();
    await house.close();
  });

  const scope = (actor: Actor) => ({ actor, today: house.clock.today() });
  const listedBy = async (actor: Actor) =>
    (await listComplaints(house.database, scope(actor))).complaints.map(({ id }) => id).sort();
  const opens = async (actor: Actor, { orgId, id }: { orgId: string; id: string }) => {
    try {
      return await findComplaint(house, { actor, requestId: newId() }, orgId, id);
    } catch (error) {
      if (error instanceof NotYourDoor) return null;
      throw error;
    }
  };

  test('who lists one opens it, and who opens one lists it or one that follows it: for every role at every organisation', async () => {
    let opened = 0;
    for (const actor of everybody) {
      const listed = await listedBy(actor);
      const details: string[] = [];
      for (const one of all) if (await opens(actor, one)) details.push(one.id);
      const before = all.filter(({ id }) => listed.includes(id)).flatMap(({ follows }) => follows ?? []);
      const expected = [...new Set([...listed, ...before])].sort();
      expect([actor.role, actor.orgName, details.sort()]).toEqual([actor.role, actor.orgName, expected]);
      opened += details.length;
    }
    // Not because nobody sees anything: written down by hand from the doors above.
    expect((await listedBy(town.vdab.officer)).length).toBe(8);
    expect((await listedBy(town.manager)).length).toBe(4);
    expect(opened).toBeGreaterThan(20);
  });

  test('the API and the page list what the query lists, and answer for what it opens', async () => {
    const { vdab, federgon, ombudsman, bosa, manager, otherManager, centreManager, serviceManager } = town;
    const officers = [vdab.officer, federgon.officer, ombudsman.officer, bosa.officer];
    for (const actor of [...officers, manager, otherManager, centreManager, serviceManager]) {
      const listed = await listedBy(actor);
      const browser = await site.enter(actor);
      const page = (await browser.get(officers.includes(actor) ? '/' : '/complaints')).body;
      const onPage = [...page.matchAll(/href="\/complaints\/[0-9a-f-]{36}\/([0-9a-f-]{36})"/g)].map(([, id]) => id);
      expect([...new Set(onPage)].sort()).toEqual(listed);
      for (const { orgId, id } of all) {
        const { status, body } = await browser.api('GET', `/organisations/${orgId}/complaints/${id}`);
        const whole = await opens(actor, { orgId, id });
        expect(status).toBe(whole ? 200 : 404);
        if (!whole?.complainant) expect(JSON.stringify(body)).not.toContain('Kanarie');
      }
    }
  });

  test('a manager’s count on the page of quality is the number of complaints that they can open', async () => {
    for (const actor of [town.manager, town.otherManager, town.centreManager, town.serviceManager]) {
      const quality = await findQuality(house, scope(actor), actor.orgId ?? '');
      const counted = quality?.facts.filter(({ kind }) => kind === 'complaint').length;
      expect(counted).toBe((await listedBy(actor)).length);
    }
  });

  test('OURS-mail: a mail leads its reader to what they may open, in their language, as plain text, and says nothing of it', async () => {
    await sendMails(house, server);
    const staff = [town.vdab.officer, town.federgon.officer, town.ombudsman.officer, town.bosa.officer];
    const managers = [town.manager, town.otherManager, town.centreManager, town.serviceManager];
    const people = await house.rows<{ id: string; email: string; language: string }>(
      'select id, email, language from person',
    );
    const readers = new Map(
      [...staff, ...managers].map((actor) => [people.find(({ id }) => id === actor.id)?.email, actor]),
    );
    let led = 0;
    for (const mail of server.received) {
      expect(mail.header('content-type')).toMatch(/^text\/plain/);
      expect(mail.raw + mail.body).not.toMatch(
        /Zevenblad|Kanarie|Wilhelmina|Kompas|Baken|Boog|Beemd|klacht over|plainte sur/,
      );
      const [, orgId = '', id = ''] = /\/complaints\/([0-9a-f-]{36})\/([0-9a-f-]{36})/.exec(mail.body) ?? [];
      if (id === '') {
        expect(mail.body).toContain('/follow?number=');
        continue;
      }
      led += 1;
      const reader = readers.get(mail.to[0]);
      if (!reader) throw new Error(`a mail to nobody of these: ${mail.to[0]}`);
      expect([reader.name, (await opens(reader, { orgId, id }))?.id]).toEqual([reader.name, id]);
      expect(mail.header('content-language')).toBe(people.find(({ id: one }) => one === reader.id)?.language);
    }
    expect(led).toBeGreaterThan(15);
    const french = server.received.filter((mail) => mail.header('content-language') === 'fr');
    expect(french.length).toBeGreaterThan(1);
  });

  test('GDPR-32: who works elsewhere at the same body opens none', async () => {
    const lore = await aProfessional(house, town.vdab.org, 'mandate-officer', 'Lore');
    for (const one of all) expect(await opens(lore, one)).toBeNull();
  });
});
