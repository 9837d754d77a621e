import type { Track } from '../../schemes/index.ts';
import type { Actor } from '../../src/kernel/role.ts';
import { giveTrackCertificate, keepProfile, type LanguageRole, qCheckKind } from '../../src/modules/selection/index.ts';
import { newId } from '../../src/platform/new-id.ts';
import type { Outcome } from '../../src/platform/perform.ts';
import { anOrganisation, aProfessional, type Org, on, planted, type TestHouse } from './house.ts';

/** A federal service with its people, and those of BOSA who certify it. */
export interface Selecting {
  service: Org;
  manager: Actor;
  /** Five who run selections. */
  staff: readonly [Actor, Actor, Actor, Actor, Actor];
  officer: Actor;
  trainer: Actor;
  checker: Actor;
}

/** Sows a service without certificates, and BOSA. */
export async function aService(house: TestHouse, name = 'FOD Beemd'): Promise<Selecting> {
  const service = await anOrganisation(house, name, 'federal-service', []);
  const bosa = await anOrganisation(house, 'BOSA', 'selection-authority', []);
  const colleague = (given: string) => aProfessional(house, service, 'selection-consultant', given);
  return {
    service,
    manager: await aProfessional(house, service, 'office-manager', 'Mia'),
    staff: [
      await colleague('Piet'),
      await colleague('Quinten'),
      await colleague('Rita'),
      await colleague('Said'),
      await colleague('Tine'),
    ],
    officer: await aProfessional(house, bosa, 'selection-officer', 'Omar'),
    trainer: await aProfessional(house, bosa, 'selection-trainer', 'Tess'),
    checker: await aProfessional(house, bosa, 'selection-checker', 'Chris'),
  };
}

/** Gives somebody a certificate from a day on; gives its id with the outcome. */
export async function given(
  house: TestHouse,
  { trainer }: Selecting,
  person: Actor,
  [track, languageRole, startsOn, endsOn = null]: readonly [Track, LanguageRole, string, (string | null)?],
): Promise<{ id: string; outcome: Outcome }> {
  const id = newId();
  const days = { startsOn: on(startsOn), endsOn: endsOn === null ? null : on(endsOn) };
  const command = { personId: person.id, id, track, languageRole, ...days };
  return { id, outcome: await house.does(trainer, giveTrackCertificate, command) };
}

/** Sows a score that counts, as a check that became final does; gives its id. */
export async function scored(
  house: TestHouse,
  { checker, service }: Selecting,
  person: Actor,
  score: number,
  closedOn: string,
): Promise<string> {
  const id = newId();
  const fact = { kind: 'q_check', id, did: 'recorded', on: house.clock.today(), by: checker.id, personId: person.id };
  await house.sow(planted(house, qCheckKind, service.id, { ...fact, score: String(score), closedOn: on(closedOn) }));
  return id;
}

/** Brings a service to client level: four people, both roles, its manager as PRO Partner, a check of 84.5. */
export async function atClientLevel(house: TestHouse, all: Selecting): Promise<void> {
  const [piet, quinten, rita, said] = all.staff;
  const outcomes = [
    (await given(house, all, piet, ['a-to-z', 'nl', '2025-01-10'])).outcome,
    (await given(house, all, quinten, ['a-to-z', 'fr', '2025-01-10'])).outcome,
    (await given(house, all, rita, ['selection-tests', 'nl', '2025-01-10'])).outcome,
    (await given(house, all, said, ['selection-tests', 'fr', '2025-01-10', '2026-12-31'])).outcome,
    await house.does(all.manager, keepProfile, {
      ...{ orgId: all.service.id, languageRoles: ['fr', 'nl'], proPartner: all.manager.id, hasTestRooms: false },
    }),
  ];
  await scored(house, all, piet, 84.5, '2025-11-03');
  if (outcomes.some(({ ok }) => !ok)) throw new Error('the service is not at client level');
}
