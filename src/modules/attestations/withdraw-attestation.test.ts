import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aCard,
  aCitizenOf,
  aLine,
  looker,
  opensFor,
  prepared,
  replayFaults,
  signed,
  told,
} from '../../../test/setup/attestations.ts';
import { aHouse, anOrganisation, aProfessional, engines, type Org, type TestHouse } from '../../../test/setup/house.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import { NotYourDoor, view } from '../../platform/view.ts';
import { adviserTasks, cancelStep } from '../steps/index.ts';
import {
  countOfficeAttestations,
  doorTo,
  listOfficeAttestations,
  listOwnAttestations,
  type OfficeSection,
  PrepareAttestation,
  prepareAttestation,
  withdrawAttestation,
} from './index.ts';

describe.each(engines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let office: Org;
  let other: Org;
  let ann: Actor;
  let bob: Actor;
  let sylvie: Actor;
  let adam: Actor;
  beforeAll(async () => {
    house = await aHouse(engine);
    office = await anOrganisation(house, 'Kompas');
    other = await anOrganisation(house, 'Anker');
    const vdab = await anOrganisation(house, 'VDAB', 'public-employment-service', []);
    ann = await aProfessional(house, office, 'consultant');
    bob = await aProfessional(house, other, 'consultant', 'Bob');
    sylvie = await aProfessional(house, vdab, 'intervention-secretariat', 'Sylvie');
    adam = await aProfessional(house, vdab, 'intervention-adviser', 'Adam');
  });
  afterAll(() => house.close());

  const guided = async (given = {}) => {
    const card = aCard();
    const bina = await aCitizenOf(house, card);
    const { attestationId } = await signed(house, ann, office, bina, card, given);
    return { card, bina, target: { citizenId: bina.citizenId, attestationId } };
  };
  const tasksOn = async (lineId: string) =>
    (await view(house, looker(adam), adviserTasks)).filter(({ line }) => line.id === lineId).length;
  const stepOf = async (id: string) => {
    const [row] = await house.rows<Record<string, unknown>>('select * from step where id = $1', id);
    return row;
  };

  test('M-01/reading-access: withdrawn, the file is closed at the next request, on the same day', async () => {
    const { bina, target } = await guided();
    expect(await opensFor(house, ann, bina)).toBe(true);

    expect(told(await house.does(bina, withdrawAttestation, target))).toBe('done');

    expect(await opensFor(house, ann, bina)).toBe(false);
    expect(await doorTo(house, looker(ann), bina.id)).toEqual({ state: 'withdrawn', on: '2026-03-02' });
    const cancel = { citizenId: bina.id, stepId: newId(), endedOn: house.clock.today() };
    expect(await house.does(ann, cancelStep, cancel)).toMatchObject({ ok: false, reason: 'closed' });
    expect(await listOwnAttestations(house, looker(bina))).toMatchObject([{ status: 'withdrawn' }]);
    const [listed] = await house.rows('select open_days, ends_on from caseload where citizen_id = $1', bina.id);
    expect(listed).toEqual({ open_days: '{}', ends_on: null });
  });

  test('M-01/reading-access: the days before the withdrawal stay on record as open', async () => {
    const { bina, target } = await guided();
    house.today('2026-06-10');
    await house.does(bina, withdrawAttestation, target);
    const [listed] = await house.rows('select open_days from caseload where citizen_id = $1', bina.id);
    expect(listed).toEqual({ open_days: '{[2026-03-02,2026-06-10)}' });
    house.today('2026-03-02');
  });

  test('M-01/reading-withdrawn: a line that is in progress stays, and the adviser gets a task', async () => {
    const { bina, target } = await guided();
    const lineId = await aLine(house, ann, office, bina);
    expect(await tasksOn(lineId)).toBe(0);

    expect(told(await house.does(bina, withdrawAttestation, target))).toBe('done');

    expect(await stepOf(lineId)).toMatchObject({ status: 'in-progress', access_withdrawn_on: '2026-03-02' });
    expect(await tasksOn(lineId)).toBe(1);
    const news = await house.rows(
      "select payload from outbox where topic = 'access-withdrawn' and payload ->> 'stepId' = $1",
      lineId,
    );
    expect(news).toEqual([{ payload: { citizenId: bina.id, stepId: lineId, attestationId: target.attestationId } }]);
  });

  test('M-01/reading-withdrawn: signed again, the door opens, the line goes on and the task is gone', async () => {
    const { card, bina, target } = await guided();
    const lineId = await aLine(house, ann, office, bina);
    await house.does(bina, withdrawAttestation, target);

    await signed(house, ann, office, bina, card, { endsOn: '2026-12-31' });

    expect(await opensFor(house, ann, bina)).toBe(true);
    expect(await stepOf(lineId)).toMatchObject({
      status: 'in-progress',
      access_withdrawn_on: null,
      ends_on: '2026-12-31',
      due_on: '2027-01-31',
    });
    expect(await tasksOn(lineId)).toBe(0);
    const [listed] = await house.rows('select open_days from caseload where citizen_id = $1', bina.id);
    expect(listed).toEqual({ open_days: '{[2026-03-02,2027-02-15)}' });
  });

  test('M-01: what one office loses, another keeps', async () => {
    const { card, bina, target } = await guided();
    await signed(house, bob, other, bina, card);
    await house.does(bina, withdrawAttestation, target);
    expect(await opensFor(house, ann, bina)).toBe(false);
    expect(await opensFor(house, bob, bina)).toBe(true);
  });

  test('M-13, M-01/reading-withdrawn: the first attestation withdrawn, the extension still opens the file and the line goes on', async () => {
    const { bina, target } = await guided({ endsOn: '2026-06-30' });
    const lineId = await aLine(house, ann, office, bina);
    const card = aCard();
    const follows = { citizenId: bina.id, attestationId: target.attestationId };
    await signed(house, ann, office, bina, card, { follows, startsOn: '2026-03-01', endsOn: '2026-12-31' });

    await house.does(bina, withdrawAttestation, target);

    expect(await opensFor(house, ann, bina)).toBe(true);
    expect(await stepOf(lineId)).toMatchObject({ access_withdrawn_on: null, ends_on: '2026-12-31' });
    const again = PrepareAttestation.parse({
      orgId: office.id,
      follows,
      startsOn: '2026-03-01',
      endsOn: '2027-01-31',
      employer: 'Staal NV',
    });
    expect(told(await house.does(ann, prepareAttestation, again))).toBe('refused: extension-of-withdrawn follows');
  });

  test('OURS-roles: nobody withdraws for somebody else; the secretariat does at a letter', async () => {
    const { bina, target } = await guided();
    const stranger = await aCitizenOf(house, aCard());
    expect(await house.does(stranger, withdrawAttestation, target)).toMatchObject({ ok: false, reason: 'closed' });
    const nothing = { ...target, attestationId: newId() };
    expect(await house.does(bina, withdrawAttestation, nothing)).toMatchObject({ ok: false, reason: 'closed' });
    expect(told(await house.does(ann, withdrawAttestation, target))).toBe('refused: not-your-role withdraw');
    expect(await house.does(bob, withdrawAttestation, target)).toMatchObject({ ok: false, reason: 'closed' });
    expect(told(await house.does(sylvie, withdrawAttestation, target))).toBe('done');
    expect(await opensFor(house, ann, bina)).toBe(false);
  });

  test('withdrawn twice, after its end, or changed meanwhile, it says so', async () => {
    const { bina, target } = await guided();
    expect(await house.does(bina, withdrawAttestation, target, { version: 2 })).toMatchObject({ reason: 'stale' });
    const outcomes = await Promise.all([1, 2, 3].map(() => house.does(bina, withdrawAttestation, target)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(told(await house.does(bina, withdrawAttestation, target))).toBe('refused: not-open-now withdrawn');

    const past = await guided();
    house.today('2027-04-16');
    expect(told(await house.does(past.bina, withdrawAttestation, past.target))).toBe('refused: not-open-now lapsed');
    house.today('2027-04-15');
    expect(told(await house.does(past.bina, withdrawAttestation, past.target))).toBe('done');
    house.today('2026-03-02');
  });

  test('M-01: an attestation signed while another is withdrawn forgets neither', async () => {
    const { card, bina, target } = await guided();
    const later = { startsOn: '2026-09-01', endsOn: '2026-09-30' };
    await Promise.all([house.does(bina, withdrawAttestation, target), signed(house, ann, office, bina, card, later)]);
    const [listed] = await house.rows('select open_days from caseload where citizen_id = $1', bina.id);
    expect(listed).toEqual({ open_days: '{[2026-09-01,2026-11-14)}' });
  });

  test('M-01: the office’s list shows each attestation in its part, on both sides of each day', async () => {
    const { bina } = await guided({ startsOn: '2026-03-10', endsOn: '2026-05-31' });
    const partsOn = async (today: string) => {
      house.today(today);
      const parts: OfficeSection[] = [];
      for (const section of ['upcoming', 'running', 'ending-soon', 'closed'] as const) {
        const rows = await listOfficeAttestations(house, looker(ann), section);
        if (rows.some(({ citizen_id }) => citizen_id === bina.id)) parts.push(section);
      }
      return parts.join(' ');
    };

    expect(await partsOn('2026-03-09')).toBe('upcoming');
    expect(await partsOn('2026-03-10')).toBe('running');
    expect(await partsOn('2026-04-29')).toBe('running');
    expect(await partsOn('2026-04-30')).toBe('running ending-soon');
    expect(await partsOn('2026-07-14')).toBe('running ending-soon');
    expect(await partsOn('2026-07-15')).toBe('closed');

    const counts = await countOfficeAttestations(house, looker(ann));
    const closed = await listOfficeAttestations(house, looker(ann), 'closed', { limit: 200 });
    expect(counts.closed).toBe(closed.length);
    expect(closed.find(({ citizen_id }) => citizen_id === bina.id)).toMatchObject({ status: 'lapsed' });
    const [first, second] = [
      await listOfficeAttestations(house, looker(ann), 'closed', { limit: 1 }),
      await listOfficeAttestations(house, looker(ann), 'closed', { limit: 1, offset: 1 }),
    ];
    expect([...first, ...second].map(({ id }) => id)).toEqual(closed.slice(0, 2).map(({ id }) => id));
    house.today('2026-03-02');
  });

  test('M-13: what was extended does not end soon, until the extension is withdrawn', async () => {
    const { card, bina, target } = await guided({ endsOn: '2026-03-20' });
    const endingSoon = async () =>
      (await listOfficeAttestations(house, looker(ann), 'ending-soon', { limit: 200 }))
        .filter(({ citizen_id }) => citizen_id === bina.id)
        .map(({ id }) => id);
    const counted = async () => (await countOfficeAttestations(house, looker(ann)))['ending-soon'];
    const before = await counted();
    expect(await endingSoon()).toEqual([target.attestationId]);

    const extension = { follows: target, startsOn: '2026-03-21', endsOn: '2026-06-30' };
    const { attestationId } = await signed(house, ann, office, bina, card, extension);

    expect(await endingSoon()).toEqual([]);
    expect(await counted()).toBe(before - 1);
    await house.does(bina, withdrawAttestation, { citizenId: bina.citizenId, attestationId });
    expect(await endingSoon()).toEqual([target.attestationId]);
  });

  test('MAGDA-logging: the office’s list leaves a look per citizen shown, and is not for other roles', async () => {
    const { bina } = await guided();
    await listOfficeAttestations(house, looker(ann), 'running', { limit: 200 });
    const looks = await house.rows('select door from look where citizen_id = $1 and actor_id = $2', bina.id, ann.id);
    expect(looks).toEqual([{ door: 'attestation.office-running' }]);
    await expect(listOfficeAttestations(house, looker(sylvie), 'running')).rejects.toThrow(NotYourDoor);
  });

  test('M-01/reading-blind: the closed door tells of a citizen without an attestation what it tells of nobody', async () => {
    const bina = await aCitizenOf(house, aCard());
    await prepared(house, ann, office, { nationalNumber: aCard().number });
    expect(await doorTo(house, looker(ann), bina.id)).toEqual({ state: 'never' });
    expect(await doorTo(house, looker(ann), newId())).toEqual({ state: 'never' });
  });

  test('OURS-journal: everything is what its journal says', async () => {
    expect(await replayFaults(house)).toEqual([]);
  });
});
