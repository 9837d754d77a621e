import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aCitizen,
  aHouse,
  anAttestation,
  anOrganisation,
  aProfessional,
  engines,
  type Org,
  type TestHouse,
} from '../../../test/setup/house.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { entryHistory } from './entry-history.ts';
import { openTab, type ShownEntry } from './open-tab.ts';
import { removeEntry } from './remove-entry.ts';
import type { TabId } from './tabs.ts';
import { type WriteEntry, writeEntry } from './write-entry.ts';

const looker = (actor: Actor) => ({ actor, requestId: newId() });
const grounds = (outcome: Outcome) =>
  outcome.ok ? [] : [outcome.reason, ...outcome.grounds.map(({ code, about }) => `${code}: ${about}`)];

const study = {
  name: 'Elektromechanica',
  institution: 'VTI Brugge',
  level: 'secondary-3',
  from: '1996-09',
  to: '1998-06',
  diploma: true,
};
const situation = { status: 'notice-period', since: '2026-02-01', drivingLicences: ['B'] };

describe.each(engines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let office: Org;
  let ann: Actor;
  let bina: Actor;
  beforeAll(async () => {
    house = await aHouse(engine);
    office = await anOrganisation(house, 'Kompas');
    ann = await aProfessional(house, office, 'consultant');
    bina = await aCitizen(house);
    await anAttestation(house, bina, office, '2026-03-01', '2027-03-01', '2027-04-15');
  });
  afterAll(() => house.close());

  const command = (section: WriteEntry['section'], values: WriteEntry['values']): WriteEntry => ({
    citizenId: bina.id,
    id: newId(),
    section,
    values,
  });
  const shownIn = async (tab: TabId, id: string, actor = ann): Promise<ShownEntry | undefined> =>
    (await openTab(house, looker(actor), bina.id, tab))?.sections
      .flatMap(({ entries }) => entries)
      .find((entry) => entry.id === id);
  const journalOf = (id: string) =>
    house.rows<{ outcome: string; facts: Record<string, unknown>[] }>(
      'select outcome, facts from journal where record_id = $1 order by seq',
      id,
    );

  test('M-22: an entry stands in its tab with its newest texts, and who saved it when, for which office', async () => {
    const asked = command('study', study);
    expect(await house.does(bina, writeEntry, asked)).toMatchObject({ ok: true });
    expect(await shownIn('career', asked.id)).toMatchObject({ version: 1, updatedBy: 'Bina Patel', office: null });

    await house.does(ann, writeEntry, { ...asked, values: { ...study, name: 'Elektriciteit', institution: '' } });

    const entry = await shownIn('career', asked.id, bina);
    expect(entry).toMatchObject({ version: 2, updatedOn: '2026-03-02', updatedBy: 'Ann De Smet', office: 'Kompas' });
    const { institution: _, ...rest } = study;
    expect(entry?.values).toEqual({ ...rest, name: 'Elektriciteit' });
  });

  test('OURS-journal: the journal has codes and days, and of each text that changed a keyed digest only', async () => {
    const asked = command('study', study);
    await house.does(ann, writeEntry, asked);
    await house.does(ann, writeEntry, { ...asked, values: { ...study, name: 'Elektriciteit' } });

    const [first, second] = (await journalOf(asked.id)).map(({ facts }) => facts[0]);
    const { name: _, institution: __, ...codes } = study;
    expect(first).toMatchObject({ did: 'written', section: 'study', audience: 'file', n: 1, codes });
    expect(Object.keys(Object(first?.texts))).toEqual(['name', 'institution']);
    expect(Object.keys(Object(second?.texts))).toEqual(['name']);
    expect(JSON.stringify([first, second])).not.toMatch(/Elektr|VTI/);
    const texts = await house.rows<{ field: string; n: number }>(
      'select field, n, body from record_text where record_id = $1 order by n, field',
      asked.id,
    );
    expect(texts).toEqual([
      { field: 'institution', n: 1, body: 'VTI Brugge' },
      { field: 'name', n: 1, body: 'Elektromechanica' },
      { field: 'name', n: 2, body: 'Elektriciteit' },
    ]);
  });

  test('OURS-fresh: saved as it stands, an entry is confirmed: up to date from that day, nothing written again', async () => {
    const citizen = await aCitizen(house);
    const asked = { ...command('situation', situation), citizenId: citizen.id };
    await anAttestation(house, citizen, office, '2026-03-01', '2027-03-01', '2027-04-15');
    await house.does(ann, writeEntry, asked);
    house.today('2026-06-03');
    const before = (await openTab(house, looker(ann), citizen.id, 'portrait'))?.sections.at(-1)?.entries[0];
    await house.does(ann, writeEntry, asked);
    const after = (await openTab(house, looker(ann), citizen.id, 'portrait'))?.sections.at(-1)?.entries[0];
    house.today('2026-03-02');

    expect(before).toMatchObject({ isOutOfDate: true, freshUntil: '2026-06-02', updatedOn: '2026-03-02' });
    expect(after).toMatchObject({ isOutOfDate: false, freshUntil: '2026-09-03', updatedOn: '2026-06-03', version: 2 });
    expect((await journalOf(asked.id)).map(({ facts }) => facts[0]?.did)).toEqual(['written', 'confirmed']);
  });

  test('OURS-input: every wrong field is named at once; the refusal is journalled, nothing is kept', async () => {
    const asked = command('job', {
      employer: '',
      function: 'Elektricien',
      from: '2020-13',
      to: '2019-01',
      salary: 'x',
    });
    const outcome = await house.does(ann, writeEntry, asked);
    expect(grounds(outcome)).toEqual([
      'refused',
      'field-unknown: job',
      'field-missing: employer',
      'month-impossible: from',
    ]);
    expect(await house.rows('select id from entry where id = $1', asked.id)).toEqual([]);
    expect(await house.rows('select n from record_text where record_id = $1', asked.id)).toEqual([]);
  });

  test('OURS-version: who saved an older version is told so, and what stands there stays', async () => {
    const asked = command('study', study);
    await house.does(ann, writeEntry, asked);
    await house.does(bina, writeEntry, { ...asked, values: { ...study, level: 'bachelor' } }, { version: 1 });

    const outcome = await house.does(
      ann,
      writeEntry,
      { ...asked, values: { ...study, level: 'master' } },
      { version: 1 },
    );

    expect(grounds(outcome)).toEqual(['stale', `changed-meanwhile: ${asked.id}`]);
    expect((await shownIn('career', asked.id))?.values.level).toBe('bachelor');
  });

  test('a section that has one entry gets one, also when eight are begun at once', async () => {
    const citizen = await aCitizen(house);
    const contact = { street: 'Kaai 1', postalCode: '8000', municipality: 'Brugge', preferredChannel: 'letter' };
    const asked = Array.from({ length: 8 }, () => ({ ...command('contact', contact), citizenId: citizen.id }));

    const outcomes = await Promise.all(asked.map((one) => house.does(citizen, writeEntry, one)));

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = outcomes.filter(({ ok }) => !ok).map((outcome) => grounds(outcome)[1]);
    expect(new Set(refused)).toEqual(new Set(['entry-exists: contact']));
  });

  test('a removed entry leaves the tab and stays in its history; its section has room again', async () => {
    const citizen = await aCitizen(house);
    await anAttestation(house, citizen, office, '2026-03-01', '2027-03-01', '2027-04-15');
    const asked = { ...command('situation', situation), citizenId: citizen.id };
    await house.does(ann, writeEntry, asked);

    expect(await house.does(ann, removeEntry, { citizenId: citizen.id, id: asked.id })).toMatchObject({ ok: true });

    const portrait = await openTab(house, looker(ann), citizen.id, 'portrait');
    expect(portrait?.sections.find(({ section }) => section.id === 'situation')).toMatchObject({
      entries: [],
      mayAdd: true,
    });
    const history = await entryHistory(house, looker(ann), citizen.id, asked.id);
    expect(history?.removedOn).toBe('2026-03-02');
    expect(history?.versions.map(({ did }) => did)).toEqual(['written', 'removed']);
    expect(grounds(await house.does(ann, writeEntry, asked))).toEqual(['refused', `entry-removed: ${asked.id}`]);
    expect(grounds(await house.does(ann, removeEntry, { citizenId: citizen.id, id: asked.id }))).toEqual([
      'refused',
      `entry-removed: ${asked.id}`,
    ]);
    expect(await house.does(ann, writeEntry, { ...asked, id: newId() })).toMatchObject({ ok: true });
  });

  test('an entry keeps its section, and one that is not there cannot be removed', async () => {
    const asked = command('study', study);
    await house.does(ann, writeEntry, asked);
    const moved = { ...asked, section: 'goal' as const, values: {} };
    expect(grounds(await house.does(ann, writeEntry, moved))).toEqual(['refused', `entry-unknown: ${asked.id}`]);
    const nowhere = newId();
    expect(grounds(await house.does(ann, removeEntry, { citizenId: bina.id, id: nowhere }))).toEqual([
      'refused',
      `entry-unknown: ${nowhere}`,
    ]);
  });

  test('M-01: before, after and without an attestation the consultant finds the file closed', async () => {
    const citizen = await aCitizen(house);
    const asked = { ...command('study', study), citizenId: citizen.id };
    const tries = async (on: string) => {
      house.today(on);
      return [
        grounds(await house.does(ann, writeEntry, asked))[0] ?? 'done',
        (await openTab(house, looker(ann), citizen.id, 'career')) ? 'open' : 'shut',
      ];
    };
    expect(await tries('2026-03-02')).toEqual(['closed', 'shut']);
    await anAttestation(house, citizen, office, '2026-03-03', '2026-04-03', '2026-05-17');
    expect(await tries('2026-03-02')).toEqual(['closed', 'shut']);
    expect(await tries('2026-03-03')).toEqual(['done', 'open']);
    expect(await tries('2026-05-17')).toEqual(['done', 'open']);
    expect(await tries('2026-05-18')).toEqual(['closed', 'shut']);
    house.today('2026-03-02');
  });

  test('M-01: the list of open files alone lets nobody write: the attestation itself must be live', async () => {
    const citizen = await aCitizen(house);
    const attestation = await anAttestation(house, citizen, office, '2026-03-01', '2027-03-01', '2027-04-15');
    await house.asOwner(`update attestation set withdrawn_on = '2026-03-02' where id = '${attestation}'`);
    const asked = { ...command('study', study), citizenId: citizen.id };
    expect(grounds(await house.does(ann, writeEntry, asked))).toEqual(['refused', 'no-live-attestation: 2026-03-02']);
  });
});
