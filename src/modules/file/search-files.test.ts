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
import { NotYourDoor } from '../../platform/view.ts';
import { openTab } from './open-tab.ts';
import { closingFiles, type FoundFile, recentFiles, searchCaseload, searchRegion } from './search-files.ts';

const looker = (actor: Actor) => ({ actor, requestId: newId() });
const names = (files: readonly FoundFile[]) => files.map(({ givenName, familyName }) => `${familyName} ${givenName}`);

/** Given name, family name, last day of access; in the order in which they must be listed. */
const people: [string, string, string][] = [
  ['Zoë', 'D’Hondt', '2026-04-01'],
  ['An', 'Lefèvre', '2026-03-20'],
  ['Jean-Pierre', 'Lefèvre', '2026-03-02'],
  ['Bina', 'Patel', '2027-04-15'],
  ['Carla', 'Patel', '2026-05-01'],
  ['Łukasz', 'Patelski', '2026-06-01'],
  ['Dirk', 'Van den Bergh', '2026-07-01'],
];

describe.each(engines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let office: Org;
  let ann: Actor;
  let mia: Actor;
  const files = new Map<string, Actor>();
  beforeAll(async () => {
    house = await aHouse(engine);
    office = await anOrganisation(house, 'Kompas');
    const vdab = await anOrganisation(house, 'VDAB', 'public-employment-service', []);
    const other = await anOrganisation(house, 'Elders');
    ann = await aProfessional(house, office, 'consultant');
    mia = await aProfessional(house, vdab, 'mediator', 'Mia', 'limburg');
    const sow = async (given: string, family: string, region: string, org: Org, from: string, closes: string) => {
      const citizen = await aCitizen(house, given, family, region);
      await anAttestation(house, citizen, org, from, closes, closes);
      files.set(`${family} ${given}`, citizen);
    };
    for (const [given, family, closes] of [...people].reverse())
      await sow(given, family, 'limburg', office, '2026-03-01', closes);
    await sow('Patrick', 'Patel', 'antwerpen', other, '2026-03-01', '2027-01-01');
    await sow('Past', 'Patel', 'antwerpen', office, '2026-01-01', '2026-03-01');
    await sow('Future', 'Patel', 'antwerpen', office, '2026-03-03', '2027-01-01');
  });
  afterAll(() => house.close());

  test.each([
    ['', people.map(([given, family]) => `${family} ${given}`)],
    ['patel', ['Patel Bina', 'Patel Carla', 'Patelski Łukasz']],
    ['PATEL, b', ['Patel Bina']],
    ['lefevre', ['Lefèvre An', 'Lefèvre Jean-Pierre']],
    ['Lefèvre jean pierre', ['Lefèvre Jean-Pierre']],
    ["d'hondt", ['D’Hondt Zoë']],
    ['van-den-b', ['Van den Bergh Dirk']],
    ['patelskil', []],
    ['bina', []],
    ['%', people.map(([given, family]) => `${family} ${given}`)],
  ])('M-01: searching “%s” finds the open files of the office whose name begins so', async (typed, found) => {
    expect(names((await searchCaseload(house, looker(ann), typed, null, 50)).files)).toEqual(found);
  });

  test('MAGDA-logging: each person shown is a look, and nobody else', async () => {
    const asked = looker(ann);
    const { files: shown } = await searchCaseload(house, asked, 'patel', null, 2);
    const looks = await house.rows<{ citizen_id: string }>(
      'select citizen_id from look where request_id = $1',
      asked.requestId,
    );
    expect(looks.map(({ citizen_id }) => citizen_id).sort()).toEqual(shown.map(({ citizen_id }) => citizen_id).sort());
    expect(shown).toHaveLength(2);
  });

  test.each([1, 2, 3, 7, 50])('pages of %i give everyone once, in order', async (limit) => {
    const seen: string[] = [];
    let last: string | null = null;
    do {
      const page = await searchCaseload(house, looker(ann), '', last, limit);
      seen.push(...names(page.files));
      last = page.next;
    } while (last !== null && seen.length < 50);
    expect(seen).toEqual(people.map(([given, family]) => `${family} ${given}`));
  });

  test('M-17: a file shows until when it is open, and its line as it stands today', async () => {
    const id = files.get('Patel Bina')?.id;
    await house.asOwner(
      `update caseload set line_status = 'in-progress', line_due_on = '2026-03-03' where citizen_id = '${id}'`,
    );
    const first = async () => (await searchCaseload(house, looker(ann), 'patel bina', null, 1)).files[0];
    expect(await first()).toMatchObject({
      openUntil: '2027-04-15',
      lineStatus: 'in-progress',
      lineDueOn: '2026-03-03',
    });
    house.today('2026-03-03');
    expect(await first()).toMatchObject({ lineStatus: 'executed' });
    house.today('2026-03-02');
  });

  test('a mediator finds the jobseekers of the own region, open or not, from two letters on', async () => {
    const found = async (typed: string) => names((await searchRegion(house, looker(mia), typed, null, 50)).files);
    expect(await found('patel')).toEqual(['Patel Bina', 'Patel Carla', 'Patelski Łukasz']);
    expect(await found('pa')).toHaveLength(3);
    expect(await found('p')).toEqual([]);
    expect(await found(' - ')).toEqual([]);
    const { next } = await searchRegion(house, looker(mia), 'patel', null, 2);
    expect(names((await searchRegion(house, looker(mia), 'patel', next, 2)).files)).toEqual(['Patelski Łukasz']);
  });

  test('each list is its own role’s', async () => {
    await expect(searchCaseload(house, looker(mia), 'pa', null, 5)).rejects.toThrow(NotYourDoor);
    await expect(searchRegion(house, looker(ann), 'pa', null, 5)).rejects.toThrow(NotYourDoor);
  });

  test('files opened lately come back, the newest first; a list that named them does not count', async () => {
    const bob = await aProfessional(house, office, 'consultant', 'Bob');
    const open = (name: string, tab: 'career' | 'portrait') =>
      openTab(house, looker(bob), files.get(name)?.id ?? '', tab);
    await searchCaseload(house, looker(bob), '', null, 50);
    expect(await recentFiles(house, looker(bob))).toEqual([]);
    house.today('2026-03-02');
    await open('Patel Carla', 'portrait');
    house.today('2026-03-10');
    await open('Van den Bergh Dirk', 'career');
    await open('Lefèvre An', 'career');
    house.today('2026-03-16');
    expect(new Set(names(await recentFiles(house, looker(bob))))).toEqual(
      new Set(['Van den Bergh Dirk', 'Lefèvre An', 'Patel Carla'].slice(0, 2)),
    );
    house.today('2026-03-21');
    expect(names(await recentFiles(house, looker(bob)))).toEqual(['Van den Bergh Dirk']);
    house.today('2026-03-02');
  });

  test('files that close soon, the first to close on top; the last day counts', async () => {
    expect(names(await closingFiles(house, looker(ann), 30))).toEqual([
      'Lefèvre Jean-Pierre',
      'Lefèvre An',
      'D’Hondt Zoë',
    ]);
    expect(names(await closingFiles(house, looker(ann), 29))).toEqual(['Lefèvre Jean-Pierre', 'Lefèvre An']);
  });
});
