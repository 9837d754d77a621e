import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aCitizen,
  aHouse,
  anAttestation,
  anOrganisation,
  aProfessional,
  engines,
  type Org,
  on,
  type TestHouse,
} from '../../../test/setup/house.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import { cancelStep } from './cancel-step.ts';
import { registerStep } from './register-step.ts';

describe.each(engines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let office: Org;
  let ann: Actor;
  beforeAll(async () => {
    house = await aHouse(engine);
    office = await anOrganisation(house, 'Kompas');
    ann = await aProfessional(house, office, 'consultant');
  });
  afterAll(() => house.close());

  const command = (citizen: Actor, startsOn = '2026-03-01') => ({
    citizenId: citizen.id,
    id: newId(),
    startsOn: on(startsOn),
    financingNumber: null,
    requesterOrg: office.id,
    requesterId: ann.id,
    executorOrg: office.id,
    executorId: ann.id,
    summary: 'Verwacht einde in maart.',
  });

  test('M-07: a line is registered as in progress, from the start date on', async () => {
    const bina = await aCitizen(house);
    await anAttestation(house, bina, office, '2026-03-01', '2027-03-01', '2027-04-15');
    const asked = command(bina);

    const outcome = await house.does(ann, registerStep, asked);

    expect(outcome).toEqual({ ok: true, records: [{ kind: 'step', id: asked.id, version: 1 }] });
    const [line] = await house.rows('select status, starts_on, due_on from step where citizen_id = $1', bina.id);
    expect(line).toEqual({ status: 'in-progress', starts_on: '2026-03-01', due_on: '2027-04-01' });
  });

  test('M-01: without an attestation the door is closed, and the knock is journalled under who knocked', async () => {
    const bina = await aCitizen(house);
    const outcome = await house.does(ann, registerStep, command(bina));
    expect(outcome).toMatchObject({ ok: false, reason: 'closed' });
    const knocks = await house.rows(
      'select outcome from journal where owner_id = $1 and record_id = $2',
      office.id,
      ann.id,
    );
    expect(knocks).toEqual([{ outcome: 'refused' }]);
  });

  test('OURS-version: of eight identical moves of one line at once, one wins', async () => {
    const bina = await aCitizen(house);
    await anAttestation(house, bina, office, '2026-03-01', '2027-03-01', '2027-04-15');
    const asked = command(bina);
    await house.does(ann, registerStep, asked);

    const cancel = { citizenId: bina.id, stepId: asked.id, endedOn: on('2026-03-02') };
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => house.does(ann, cancelStep, cancel)));

    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    const journal = await house.rows<{ outcome: string }>(
      'select outcome from journal where record_id = $1 order by seq',
      asked.id,
    );
    expect(journal.map((entry) => entry.outcome)).toEqual(['accepted', 'accepted', ...Array(7).fill('refused')]);
  });
});
