import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aCitizen,
  aHouse,
  anAttestation,
  anOrganisation,
  aProfessional,
  engines,
  type TestHouse,
} from '../../../test/setup/house.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import { checkReplay } from '../../platform/replay.ts';
import { entryHistory } from './entry-history.ts';
import { handover } from './handover.ts';
import { openTab } from './open-tab.ts';
import { removeEntry } from './remove-entry.ts';
import { writeEntry } from './write-entry.ts';

const looker = (actor: Actor) => ({ actor, requestId: newId() });

describe.each(engines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let ann: Actor;
  let bina: Actor;
  beforeAll(async () => {
    house = await aHouse(engine);
    const office = await anOrganisation(house, 'Kompas');
    ann = await aProfessional(house, office, 'consultant');
    bina = await aCitizen(house);
    await anAttestation(house, bina, office, '2026-03-01', '2027-03-01', '2027-04-15');
  });
  afterAll(() => house.close());

  test('M-22: the history has every version: what it held, who made it, when; refusals are not in it', async () => {
    const id = newId();
    const goal = { goal: 'Rijbewijs C', action: 'Inschrijven', byOn: '2026-06-01', state: 'planned' };
    const write = (actor: Actor, values: Record<string, string>) =>
      house.does(actor, writeEntry, { citizenId: bina.id, id, section: 'goal', values });
    await write(ann, goal);
    await write(ann, { ...goal, goal: '' });
    await write(bina, goal);
    house.today('2026-03-09');
    await write(ann, { ...goal, state: 'in-progress', action: 'Ingeschreven' });
    await write(ann, { ...goal, state: 'in-progress', action: 'Ingeschreven' });
    await house.does(ann, removeEntry, { citizenId: bina.id, id });
    house.today('2026-03-02');

    const asked = looker(bina);
    const history = await entryHistory(house, asked, bina.id, id);

    const later = { ...goal, state: 'in-progress', action: 'Ingeschreven' };
    expect(history?.versions.map(({ n, did, on, values }) => [n, did, on, values])).toEqual([
      [1, 'written', '2026-03-02', goal],
      [2, 'written', '2026-03-09', later],
      [3, 'confirmed', '2026-03-09', later],
      [4, 'removed', '2026-03-09', later],
    ]);
    expect(history?.versions[0]).toMatchObject({
      by: 'Ann De Smet',
      office: 'Kompas',
      at: new Date('2026-03-02T11:00Z'),
    });
    expect(await house.rows('select door, about from look where request_id = $1', asked.requestId)).toEqual([
      { door: 'file.entry-history', about: id },
    ]);
  });

  test('M-22: the handover shows what is missing, then what has grown old', async () => {
    const sections = async () =>
      (await handover(house, looker(ann), bina.id))?.stale.map(({ section, why }) => `${section} ${why}`);
    expect(await sections()).toContain('situation missing');
    const values = { status: 'employed', since: '2026-02-01' };
    await house.does(ann, writeEntry, { citizenId: bina.id, id: newId(), section: 'situation', values });
    expect((await sections())?.filter((one) => one.startsWith('situation'))).toEqual([]);
    house.today('2026-06-03');
    expect(await sections()).toContain('situation out-of-date');
    house.today('2026-03-02');
  });

  test('M-24: Traject shows the wanted jobs, the best score on top', async () => {
    for (const [title, score] of [
      ['Bediende', 3],
      ['Webmaster', 5],
      ['Magazijnier', 4],
    ] as const)
      await house.does(bina, writeEntry, {
        citizenId: bina.id,
        id: newId(),
        section: 'wanted-job',
        values: { title, score },
      });
    const path = await openTab(house, looker(ann), bina.id, 'path');
    expect(path?.sections.flatMap(({ entries }) => entries.map(({ values }) => values.title))).toEqual([
      'Webmaster',
      'Magazijnier',
      'Bediende',
    ]);
  });

  test('M-23: the portrait begins with who the citizen is, which nobody writes here', async () => {
    await house.asOwner(
      `update citizen set national_number = '85073003328', gender = 'f' where citizen_id = '${bina.id}'`,
    );
    const shown = await openTab(house, looker(ann), bina.id, 'portrait');
    expect(shown?.identity).toMatchObject({ nationalNumber: '85.07.30-033.28', openUntil: '2027-04-15' });
    expect(shown?.sections[0]).toMatchObject({ section: { id: 'identity' }, mayWrite: false, mayAdd: false });
    expect(shown?.sections[0]?.entries[0]?.values).toEqual({
      givenName: 'Bina',
      familyName: 'Patel',
      birthOn: '1980-05-17',
      nationalNumber: '85.07.30-033.28',
      gender: 'f',
      language: 'nl',
      region: 'antwerpen',
    });
    expect((await openTab(house, looker(bina), bina.id, 'portrait'))?.identity.openUntil).toBeNull();
  });

  test('MAGDA-logging: each tab is a door of its own in the looks', async () => {
    const [first, second] = [looker(ann), looker(ann)];
    await openTab(house, first, bina.id, 'career');
    await openTab(house, second, bina.id, 'preconditions');
    const doors = await house.rows(
      'select door, purpose from look where request_id in ($1, $2) order by door',
      first.requestId,
      second.requestId,
    );
    expect(doors).toEqual([
      { door: 'file.career', purpose: 'guidance' },
      { door: 'file.preconditions', purpose: 'guidance' },
    ]);
  });

  test('OURS-journal: every entry is what its journal says, removed and confirmed ones too', async () => {
    const { entries, faults } = await checkReplay(house);
    expect(entries).toBeGreaterThan(4);
    expect(faults.filter(({ kind }) => kind === 'entry')).toEqual([]);
  });
});
