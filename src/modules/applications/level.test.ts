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
import { aService, atClientLevel } from '../../../test/setup/selection.ts';
import { day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import { findRegistered, listCertificates, withdrawCertificate } from '../certificates/index.ts';
import { giveTrackCertificate } from '../selection/index.ts';
import {
  admitApplication,
  chooseLevel,
  evaluateApplication,
  fileApplication,
  findApplication,
  grantCertificate,
  startApplication,
} from './index.ts';

describe.each(usualEngines)('a level on the %s engine', (engine) => {
  let house: TestHouse;
  let service: Org;
  let manager: Actor;
  let joke: Actor;
  let trainer: Actor;
  let veerle: Actor;
  let wouter: Actor;
  let mandateOfficer: Actor;
  beforeAll(async () => {
    house = await aHouse(engine);
    house.today('2026-03-02');
    service = await anOrganisation(house, 'FOD Beemd', 'federal-service', []);
    const bosa = await anOrganisation(house, 'BOSA', 'selection-authority', []);
    const vdab = await anOrganisation(house, 'VDAB', 'public-employment-service', []);
    manager = await aProfessional(house, service, 'office-manager', 'Kristof');
    joke = await aProfessional(house, service, 'selection-consultant', 'Joke');
    trainer = await aProfessional(house, bosa, 'selection-trainer', 'Olivier');
    veerle = await aProfessional(house, bosa, 'selection-officer', 'Veerle');
    wouter = await aProfessional(house, bosa, 'selection-officer', 'Wouter');
    mandateOfficer = await aProfessional(house, vdab, 'mandate-officer', 'Lore');
  });
  afterAll(() => house.close());

  const scope = (actor: Actor) => ({ actor, today: house.clock.today() });

  test('S-01, S-03, S-10, OURS-level: chosen, filed once the facts hold, granted by a second officer, without an end', async () => {
    const on = { orgId: service.id, applicationId: newId() };
    const certificateId = newId();
    const seen = (who: Actor) => findApplication(house.database, scope(who), on.orgId, on.applicationId);
    await house.does(manager, startApplication, { orgId: service.id, id: on.applicationId });
    await house.does(manager, chooseLevel, { ...on, level: 'individual' });
    expect(await house.does(manager, fileApplication, on)).toMatchObject({
      grounds: [{ code: 'level-without-a-to-z', source: 'S-03' }],
    });
    await house.does(trainer, giveTrackCertificate, {
      ...{ personId: joke.id, id: newId(), track: 'a-to-z', languageRole: 'nl' },
      ...{ startsOn: day('2026-03-02'), endsOn: null },
    });
    const done = [await house.does(manager, fileApplication, on)];
    expect([await seen(mandateOfficer), (await seen(veerle))?.steps]).toEqual([
      null,
      ['admit-complete', 'ask-completion', 'dismiss'],
    ]);
    done.push(
      await house.does(veerle, admitApplication, on),
      await house.does(veerle, evaluateApplication, { ...on, advice: 'positive', text: 'In orde.' }),
    );
    expect(await house.does(veerle, grantCertificate, { ...on, certificateId })).toMatchObject({
      grounds: [{ code: 'evaluator-does-not-decide' }],
    });
    done.push(await house.does(wouter, grantCertificate, { ...on, certificateId }));
    expect(done.map(({ ok }) => ok)).toEqual([true, true, true, true]);

    const [mine] = await listCertificates(house.database, scope(manager));
    expect(mine?.state).toMatchObject({ level: 'individual', endsOn: null });
    const status = async (today: string) =>
      (await findRegistered(house.database, day(today), mine?.state.number ?? ''))?.status;
    expect([await status('2026-03-02'), await status('2046-03-02')]).toEqual(['valid', 'valid']);

    const withdrawal = { orgId: service.id, certificateId, reasons: 'Zo is het.', heardOn: day('2026-03-01') };
    expect(await house.does(mandateOfficer, withdrawCertificate, { ...withdrawal, criteria: ['S-09'] })).toMatchObject({
      ok: false,
      reason: 'closed',
    });
    expect(await house.does(wouter, withdrawCertificate, { ...withdrawal, criteria: ['S-09'] })).toMatchObject({
      ok: true,
    });
    expect(await status('2026-03-02')).toBe('withdrawn');
    expect(await replayFaults(house)).toEqual([]);
  });

  test('S-01, S-08: a service has one level; a higher one takes the place of the one that stands, on the same day', async () => {
    const all = await aService(house, 'FOD Wei');
    await atClientLevel(house, all);
    const second = await aProfessional(
      house,
      await anOrganisation(house, 'BOSA 2', 'selection-authority', []),
      'selection-officer',
      'Otto',
    );
    const granted = async (level: 'individual' | 'client') => {
      const on = { orgId: all.service.id, applicationId: newId() };
      const done = [
        await house.does(all.manager, startApplication, { orgId: on.orgId, id: on.applicationId }),
        await house.does(all.manager, chooseLevel, { ...on, level }),
        await house.does(all.manager, fileApplication, on),
        await house.does(all.officer, admitApplication, on),
        await house.does(all.officer, evaluateApplication, { ...on, advice: 'positive', text: 'In orde.' }),
        await house.does(second, grantCertificate, { ...on, certificateId: newId() }),
      ];
      expect(done.map(({ ok }) => ok)).toEqual([true, true, true, true, true, true]);
    };
    const levels = async () =>
      (await listCertificates(house.database, scope(all.manager)))
        .map(({ state, status }) => [state.level, status])
        .sort();

    await granted('individual');
    expect(await levels()).toEqual([['individual', 'valid']]);
    await granted('client');
    expect(await levels()).toEqual([
      ['client', 'valid'],
      ['individual', 'replaced'],
    ]);
    await granted('individual');
    expect((await levels()).filter(([, status]) => status === 'valid')).toEqual([['individual', 'valid']]);
    const held = await house.rows(
      `select fact from organisation_fact where org_id = $1 and fact = 'level' and from_on <= $2 and (ends_on is null or ends_on >= $2)`,
      all.service.id,
      house.clock.today(),
    );
    expect(held).toEqual([{ fact: 'level' }]);
    expect(await replayFaults(house)).toEqual([]);
  });
});
