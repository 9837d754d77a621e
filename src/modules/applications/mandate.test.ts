import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replayFaults } from '../../../test/setup/attestations.ts';
import {
  aHouse,
  anOrganisation,
  aProfessional,
  type Org,
  type TestHouse,
  usualEngines,
} from '../../../test/setup/house.ts';
import { day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import { findRegistered } from '../certificates/index.ts';
import {
  admitApplication,
  evaluateApplication,
  fileApplication,
  findApplication,
  grantCertificate,
  listApplications,
  nameLabel,
  namePeople,
  setOutCoaching,
  setOutVision,
  showExperience,
  startApplication,
} from './index.ts';
import { qualifiedFrom } from './mandate-needs.ts';

describe('BVR-2023-12-15: from which day every coach must be qualified', () => {
  test.each([
    // A mandate that existed at the end of 2023 has until the end of 2029, decree or no decree.
    ['2018-05-01', null, '2030-01-01'],
    ['2023-12-31', '2024-06-01', '2030-01-01'],
    // One given since then waits for the decree.
    ['2024-01-01', null, null],
    ['2024-01-01', '2027-03-31', '2028-09-30'],
    ['2025-02-01', '2026-08-31', '2028-02-29'],
    [null, null, null],
    [null, '2027-01-15', '2028-07-15'],
  ])('a mandate from %s, a decree on %s: from %s', (from, decree, expected) => {
    const asDay = (text: string | null) => (text === null ? null : day(text));
    expect(qualifiedFrom(asDay(from), asDay(decree))).toBe(expected);
  });
});

describe.each(usualEngines)('a mandate on the %s engine', (engine) => {
  let house: TestHouse;
  let centre: Org;
  let manager: Actor;
  let coach: Actor;
  let lore: Actor;
  let yves: Actor;
  let elsewhere: Actor;
  let decider: Actor;
  beforeAll(async () => {
    house = await aHouse(engine);
    house.today('2026-03-02');
    centre = await anOrganisation(house, 'Klaverpad', 'career-centre', []);
    const other = await anOrganisation(house, 'Wegwijs', 'career-centre', []);
    const vdab = await anOrganisation(house, 'VDAB', 'public-employment-service', []);
    const certo = await anOrganisation(house, 'CERTO', 'certifying-body', []);
    manager = await aProfessional(house, centre, 'office-manager', 'Saskia');
    coach = await aProfessional(house, centre, 'consultant', 'Leen');
    elsewhere = await aProfessional(house, other, 'office-manager', 'Bruno');
    lore = await aProfessional(house, vdab, 'mandate-officer', 'Lore');
    yves = await aProfessional(house, vdab, 'mandate-officer', 'Yves');
    decider = await aProfessional(house, certo, 'decider', 'Amina');
  });
  afterAll(() => house.close());

  const scope = (actor: Actor) => ({ actor, today: house.clock.today() });

  test('V-01, V-02, V-03, V-04, V-05, V-06, OURS-mandate: applied for, advised on by one officer and given by another, it runs six years and is public', async () => {
    const on = { orgId: centre.id, applicationId: newId() };
    const certificateId = newId();
    const seen = (who: Actor) => findApplication(house.database, scope(who), on.orgId, on.applicationId);
    const done = [await house.does(manager, startApplication, { orgId: centre.id, id: on.applicationId })];
    expect((await seen(manager))?.missing.map(({ source }) => source)).toEqual([
      'V-02',
      'V-03',
      'V-03',
      'V-04',
      'V-03',
    ]);
    done.push(
      await house.does(manager, showExperience, { ...on, since: day('2019-01-01'), hours: 10, text: 'Gesprekken.' }),
      await house.does(manager, setOutVision, { ...on, text: 'Van vraag naar plan.' }),
      await house.does(manager, setOutCoaching, { ...on, text: 'Intervisie.' }),
      await house.does(manager, nameLabel, {
        ...{ ...on, code: 'qfor', number: '12/A', fromOn: day('2025-01-01'), endsOn: day('2027-12-31') },
      }),
      await house.does(manager, namePeople, { ...on, consultants: [coach.id], mlpPeople: [] }),
    );
    expect([await seen(lore), await seen(decider), await seen(elsewhere)]).toEqual([null, null, null]);
    done.push(await house.does(manager, fileApplication, on));
    expect((await listApplications(house.database, scope(lore))).open.map(({ id }) => id)).toEqual([on.applicationId]);
    expect([await seen(decider), await seen(elsewhere)]).toEqual([null, null]);
    expect((await seen(lore))?.words.map(({ field }) => field)).toEqual(['experience', 'vision', 'coaching']);
    done.push(
      await house.does(lore, admitApplication, on),
      await house.does(lore, evaluateApplication, { ...on, advice: 'positive', text: 'In orde.' }),
    );
    expect(await house.does(lore, grantCertificate, { ...on, certificateId })).toMatchObject({
      ok: false,
      grounds: [{ code: 'evaluator-does-not-decide' }],
    });
    done.push(await house.does(yves, grantCertificate, { ...on, certificateId }));
    expect(done.map(({ ok }) => ok)).toEqual(done.map(() => true));

    const [row] = await house.rows<{ number: string }>('select number from certificate where id = $1', certificateId);
    const number = row?.number ?? '';
    expect(number).toMatch(/^LBB-/);
    const on6 = async (today: string) => (await findRegistered(house.database, day(today), number))?.status;
    expect([await on6('2026-03-02'), await on6('2032-03-01'), await on6('2032-03-02')]).toEqual([
      ...['valid', 'valid', 'expired'],
    ]);
    const facts = await house.rows<{ fact: string }>('select fact from organisation_fact where org_id = $1', centre.id);
    expect(facts).toEqual([{ fact: 'mandate' }]);
    expect(await replayFaults(house)).toEqual([]);
  });

  test('V-01: an organisation that is neither office nor centre has nothing to apply for', async () => {
    const vdabManager = { ...lore, role: 'office-manager' as const };
    expect(await house.does(vdabManager, startApplication, { orgId: lore.orgId ?? '', id: newId() })).toMatchObject({
      ok: false,
      reason: 'closed',
    });
  });
});
