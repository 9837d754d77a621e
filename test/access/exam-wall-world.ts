import { type Actor, type Role, roles } from '../../src/kernel/role.ts';
import { GrantExtraTime, grantExtraTime } from '../../src/modules/exams/index.ts';
import { keepProfile, withdrawTrackCertificate } from '../../src/modules/selection/index.ts';
import type { Outcome } from '../../src/platform/perform.ts';
import { aBank, anExamWorld, aSitting, begun, type ExamWorld, enrolled, ticked } from '../setup/exams.ts';
import { aCitizen, anOrganisation, aProfessional, type TestHouse } from '../setup/house.ts';
import { aService, given, type Selecting, scored } from '../setup/selection.ts';

/** Of which half of this world something is: everything in it there is twice. */
export type Side = 'A' | 'B';
/** Who is asked for, by name: what is not of a side has a role alone. */
export type Asker = string;

/** Two offices with the bodies that examine them, two services with who certifies them, and everybody else. */
export interface ExamWallWorld {
  people: ReadonlyMap<Asker, Actor>;
  /** Of which side an organisation or a person is. */
  sides: ReadonlyMap<unknown, Side>;
}

const well = (outcome: Outcome) => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.grounds));
};

/** Somebody sits the test with extra time, and has ticked an answer. */
async function anExam(test: TestHouse) {
  const world = await anExamWorld(test, '2026-03-02T08:00:00Z');
  await aBank(world, 1);
  const sittingId = await aSitting(world, '2026-03-10', { questions: 3 });
  const extra = { orgId: world.certo.id, personId: world.ann.id, percent: 25, reason: 'Dyslexie.' };
  well(await world.does(world.secretariat, grantExtraTime, GrantExtraTime.parse(extra)));
  const { seatId, outcome } = await enrolled(world, world.ann, sittingId);
  well(outcome);
  world.at('2026-03-10T10:00:00Z');
  const attempt = await begun(world, world.ann, seatId);
  well(attempt.outcome);
  const [asked] = await test.rows<{ id: string }>(
    `select questions->0->>'id' as id from attempt where id = $1`,
    attempt.attemptId,
  );
  const saved = await ticked(world, world.ann, attempt.attemptId, asked?.id ?? '', ['a']);
  if (!saved?.ok) throw new Error('the answer was not kept');
  return world;
}

/** A service with a profile, a certificate that was withdrawn, and a score that counts. */
async function aSelection(house: TestHouse, all: Selecting) {
  const [piet] = all.staff;
  const certificate = await given(house, all, piet, ['a-to-z', 'nl', '2025-01-10']);
  await scored(house, all, piet, 84.5, '2025-11-03');
  const [personId, orgId] = [piet.id, all.service.id];
  const reason = 'Vergissing.';
  for (const outcome of [
    certificate.outcome,
    await house.does(all.trainer, withdrawTrackCertificate, { personId, certificateId: certificate.id, reason }),
    await house.does(all.manager, keepProfile, {
      orgId,
      languageRoles: ['nl'],
      proPartner: piet.id,
      hasTestRooms: false,
    }),
  ])
    well(outcome);
}

/** Roles that neither half has; of each there is somebody, at VDAB. */
const others: readonly Role[] = roles.filter(
  (role) =>
    !['citizen', 'consultant', 'office-manager', 'certification-secretariat', 'policy-officer'].includes(role) &&
    !role.startsWith('selection-'),
);

/** Makes the world of the wall around the competence test and the records of selections. */
export async function anExamWallWorld(house: TestHouse): Promise<ExamWallWorld> {
  const exams: Record<Side, ExamWorld> = { A: await anExam(house), B: await anExam(house) };
  const first = await aService(house);
  // One authority certifies both.
  const { officer, trainer, checker } = first;
  const services = { A: first, B: { ...(await aService(house, 'FOD Elders')), officer, trainer, checker } };
  const people = new Map<Asker, Actor>();
  const sides = new Map<unknown, Side>();
  for (const side of ['A', 'B'] as const) {
    const { ann, manager, secretariat, certo, office } = exams[side];
    const { staff, manager: head, service } = services[side];
    await aSelection(house, services[side]);
    const bob = await aProfessional(house, office, 'consultant', 'Bob');
    const policy = await aProfessional(house, certo, 'policy-officer', 'Quin');
    const own = {
      candidate: ann,
      colleague: bob,
      manager,
      secretariat,
      policy,
      holder: staff[0],
      peer: staff[1],
      head,
    };
    for (const [name, actor] of Object.entries(own)) people.set(`${name} ${side}`, actor);
    for (const { id } of [...Object.values(own), certo, office, service]) sides.set(id, side);
  }
  const vdab = await anOrganisation(house, 'VDAB', 'public-employment-service', []);
  for (const role of others) people.set(role, await aProfessional(house, vdab, role, role));
  const bosa = { id: officer.orgId ?? '', name: 'BOSA' };
  people.set('bosa policy', await aProfessional(house, bosa, 'policy-officer', 'Rik'));
  for (const actor of [officer, trainer, checker]) people.set(actor.role, actor);
  people.set('citizen', await aCitizen(house));
  return { people, sides };
}
