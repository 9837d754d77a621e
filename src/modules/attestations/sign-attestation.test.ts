import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aCard,
  aCitizenOf,
  aLine,
  asCitizen,
  type Card,
  claimedBy,
  looker,
  opensFor,
  prepared,
  replayFaults,
  signed,
  told,
} from '../../../test/setup/attestations.ts';
import {
  aHouse,
  anOrganisation,
  aProfessional,
  engines,
  type Org,
  on,
  type TestHouse,
} from '../../../test/setup/house.ts';
import type { Actor } from '../../kernel/role.ts';
import {
  asFileOwner,
  type DoorState,
  declineAttestation,
  doorTo,
  listOfficeAttestations,
  listOwnAttestations,
  listWaitingForMe,
  SignAttestation,
  signAttestation,
} from './index.ts';

describe.each(engines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let office: Org;
  let other: Org;
  let ann: Actor;
  let bob: Actor;
  beforeAll(async () => {
    house = await aHouse(engine);
    office = await anOrganisation(house, 'Kompas');
    other = await anOrganisation(house, 'Anker');
    ann = await aProfessional(house, office, 'consultant');
    bob = await aProfessional(house, other, 'consultant', 'Bob');
  });
  afterAll(() => house.close());

  const sign = (
    citizen: Actor & { citizenId: string },
    card: Card,
    target: { orgId: string; draftId: string },
    given: { region?: string } = {},
    asking = {},
  ) => {
    const command = SignAttestation.parse({ ...target, citizenId: citizen.citizenId, ...given });
    return house.does(citizen, signAttestation, { ...command, identity: claimedBy(house, card) }, asking);
  };
  const line = async (id: string) => {
    const [row] = await house.rows<Record<string, unknown>>('select * from step where id = $1', id);
    return row;
  };

  test('M-01, M-01/reading-access: signed online, the file opens at once, to that office only', async () => {
    const card = aCard();
    const bina = await aCitizenOf(house, card);
    const target = await prepared(house, ann, office, { nationalNumber: card.number });
    expect(await opensFor(house, ann, bina)).toBe(false);

    expect(told(await sign(bina, card, target))).toBe('done');

    expect(await opensFor(house, ann, bina)).toBe(true);
    expect(await opensFor(house, bob, bina)).toBe(false);
    const [attestation] = await house.rows('select * from attestation where citizen_id = $1', bina.id);
    expect(attestation).toMatchObject({
      status: 'registered',
      signed_how: 'online',
      entered_for_citizen: false,
      registered_on: '2026-03-02',
      opens_on: '2026-03-02',
      closes_on: '2027-04-15',
      draft_id: target.draftId,
      prepared_by: ann.id,
    });
    expect(await listOfficeAttestations(house, looker(ann), 'running')).toContainEqual(
      expect.objectContaining({
        citizen_id: bina.id,
        givenName: card.given,
        employer: 'Staal NV',
        status: 'registered',
      }),
    );
    expect(await listOwnAttestations(house, looker(bina))).toMatchObject([
      { officeName: 'Kompas', employer: 'Staal NV', status: 'registered' },
    ]);
  });

  test.each<[string, boolean, DoorState, string]>([
    ['2018-11-20', false, { state: 'not-yet', opensOn: on('2018-11-21') }, 'the day before the start'],
    ['2018-11-21', true, { state: 'open', until: on('2020-01-04') }, 'the start'],
    ['2019-11-22', true, { state: 'open', until: on('2020-01-04') }, 'the day after the end: the work can be finished'],
    ['2020-01-04', true, { state: 'open', until: on('2020-01-04') }, 'the last day'],
    ['2020-01-05', false, { state: 'over', endsOn: on('2019-11-21'), closesOn: on('2020-01-04') }, 'the day after it'],
  ])('M-01/reading-access: 2018-11-21 to 2019-11-21 is on %s open: %s', async (today, isOpen, door) => {
    const card = aCard();
    const bina = await aCitizenOf(house, card);
    house.today('2018-11-05');
    await signed(house, ann, office, bina, card, { startsOn: '2018-11-21', endsOn: '2019-11-21' });

    house.today(today);

    expect(await opensFor(house, ann, bina)).toBe(isOpen);
    expect(await doorTo(house, looker(ann), bina.id)).toEqual(door);
    expect(await doorTo(house, looker(bob), bina.id)).toEqual({ state: 'never' });
    house.today('2026-03-02');
  });

  test('M-01/reading-blind: a citizen finds what was prepared under another spelling of the name, and nothing else', async () => {
    const card = aCard({ given: 'Élise-Anne', family: 'Van den Bérgh', birthOn: '1971-02-03' });
    const elise = await aCitizenOf(house, card);
    const typed = { givenName: 'elise anne', familyName: 'VANDENBERGH', birthOn: '1971-02-03' };
    const target = await prepared(house, ann, office, typed);
    await prepared(house, ann, office, { ...typed, birthOn: '1971-02-04' });
    await prepared(house, ann, office, { ...typed, nationalNumber: aCard().number });

    const waiting = await listWaitingForMe(house, looker(elise), null);

    expect(waiting).toMatchObject([
      {
        id: target.draftId,
        officeName: 'Kompas',
        employer: 'Staal NV',
        opensOn: '2026-03-02',
        closesOn: '2027-04-15',
        steps: ['sign', 'decline'],
      },
    ]);
    expect(told(await sign(elise, card, target))).toBe('done');
    expect(await listWaitingForMe(house, looker(elise), null)).toEqual([]);
  });

  test('M-01: what was prepared for somebody else is as if it were not there', async () => {
    const [card, stranger] = [aCard(), aCard()];
    const carl = await aCitizenOf(house, stranger);
    const target = await prepared(house, ann, office, { nationalNumber: card.number });

    const refused = await sign(carl, stranger, target);
    const nothing = await sign(carl, stranger, { ...target, draftId: '0199c3a1-7b2c-7d10-9a3f-5c8e21d4b607' });

    expect(refused).toEqual(nothing);
    expect(told(refused)).toBe(`closed: door-closed ${carl.id}`);
    expect(await listWaitingForMe(house, looker(carl), claimedBy(house, stranger))).toEqual([]);
    const declined = await house.does(carl, declineAttestation, { ...target, citizenId: carl.citizenId });
    expect(declined).toMatchObject({ ok: false, reason: 'closed' });
  });

  test('M-01: nobody signs in the name of another citizen, and no professional signs', async () => {
    const [card, other1] = [aCard(), aCard()];
    const [bina, carl] = [await aCitizenOf(house, card), await aCitizenOf(house, other1)];
    const target = await prepared(house, ann, office, { nationalNumber: card.number });
    const command = SignAttestation.parse({ ...target, citizenId: bina.citizenId });
    expect(await house.does(carl, signAttestation, command)).toMatchObject({ ok: false, reason: 'closed' });
    expect(await house.does(ann, signAttestation, command)).toMatchObject({ ok: false, reason: 'closed' });
  });

  test('signed twice, or cancelled or changed meanwhile, it says so', async () => {
    const card = aCard();
    const bina = await aCitizenOf(house, card);
    const target = await prepared(house, ann, office, { nationalNumber: card.number });

    expect(await sign(bina, card, target, {}, { version: 7 })).toMatchObject({ ok: false, reason: 'stale' });
    const outcomes = await Promise.all([1, 2, 3].map(() => sign(bina, card, target)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await house.rows('select 1 from attestation where citizen_id = $1', bina.id)).toHaveLength(1);
    expect(told(await sign(bina, card, target))).toBe('refused: not-open-now signed');
  });

  test.each([
    ['2026-05-04', 'done', 'the last day of access'],
    ['2026-05-05', 'refused: access-over endsOn', 'the day after: it would open nothing'],
  ])('M-01/reading-access: an attestation to 2026-03-20 is signed on %s: %s, %s', async (today, expected) => {
    const card = aCard();
    const bina = await aCitizenOf(house, card);
    const target = await prepared(house, ann, office, { nationalNumber: card.number, endsOn: '2026-03-20' });
    house.today(today);
    expect(told(await sign(bina, card, target))).toBe(expected);
    house.today('2026-03-02');
  });

  test('a citizen declines, once, and nothing opens', async () => {
    const card = aCard();
    const bina = await aCitizenOf(house, card);
    const target = await prepared(house, ann, office, { nationalNumber: card.number });
    const command = { ...target, citizenId: bina.citizenId };

    expect(await house.does(bina, declineAttestation, command, { version: 9 })).toMatchObject({ reason: 'stale' });
    expect(told(await house.does(bina, declineAttestation, command))).toBe('done');
    expect(told(await house.does(bina, declineAttestation, command))).toBe('refused: not-open-now declined');
    expect(told(await sign(bina, card, target))).toBe('refused: not-open-now declined');
    expect(await opensFor(house, ann, bina)).toBe(false);
  });

  describe('who has no file yet', () => {
    test('M-01/reading-blind: gets one by signing, is found by number again, and the office is let in', async () => {
      const card = aCard({ given: 'Zoë' });
      const zoe = asFileOwner(asCitizen(card, null));
      const target = await prepared(house, ann, office, { nationalNumber: card.number, language: 'fr' });
      const waiting = await listWaitingForMe(house, looker(asCitizen(card, null)), claimedBy(house, card));
      expect(waiting.map(({ id }) => id)).toEqual([target.draftId]);

      expect(told(await sign(zoe, card, target))).toBe('refused: region-missing region');
      expect(told(await sign(zoe, card, target, { region: 'limburg' }))).toBe('done');

      const [file] = await house.rows('select * from citizen where citizen_id = $1', zoe.citizenId);
      expect(file).toMatchObject({
        given_name: 'Zoë',
        birth_on: card.birthOn,
        region: 'limburg',
        language: 'fr',
        national_number: card.number,
        search_name: `${card.family.toLowerCase()} zoe`,
      });
      const digest = house.keys.lookUp('national-number', card.number);
      const [found] = await house.rows('select citizen_id from national_number where digest = $1', digest);
      expect(found).toEqual({ citizen_id: zoe.citizenId });
      expect(await opensFor(house, ann, zoe)).toBe(true);
      expect(await listOwnAttestations(house, looker(zoe))).toHaveLength(1);
    });

    test('gets one file and no more, when two attestations are signed at once', async () => {
      const card = aCard();
      const actor = asCitizen(card, null);
      const targets = [
        await prepared(house, ann, office, { nationalNumber: card.number }),
        await prepared(house, bob, other, { nationalNumber: card.number }),
      ];
      const outcomes = await Promise.all(
        targets.map((target) => sign(asFileOwner(actor), card, target, { region: 'limburg' })),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === 'stale')).toHaveLength(1);
      const digest = house.keys.lookUp('national-number', card.number);
      expect(await house.rows('select 1 from national_number where digest = $1', digest)).toHaveLength(1);
      expect(await house.rows('select 1 from citizen where national_number = $1', card.number)).toHaveLength(1);
    });

    test('gets none without a login that names them by number', async () => {
      const card = aCard();
      const owner = asFileOwner(asCitizen(card, null));
      const typed = { givenName: card.given, familyName: card.family, birthOn: card.birthOn };
      const target = await prepared(house, ann, office, typed);
      const command = SignAttestation.parse({ ...target, citizenId: owner.citizenId, region: 'limburg' });
      const named = { ...claimedBy(house, card), numberDigest: null };
      expect(await house.does(owner, signAttestation, command)).toMatchObject({ reason: 'closed' });
      expect(await house.does(owner, signAttestation, { ...command, identity: named })).toMatchObject({
        reason: 'closed',
      });
    });
  });

  describe('an extension', () => {
    /** A citizen with a line under an attestation to 2026-06-30, and an extension to 2026-12-31 that waits. */
    async function extended(given = {}) {
      const card = aCard();
      const bina = await aCitizenOf(house, card);
      const { attestationId } = await signed(house, ann, office, bina, card, { endsOn: '2026-06-30' });
      const lineId = await aLine(house, ann, office, bina);
      house.today('2026-06-15');
      const follows = { citizenId: bina.id, attestationId };
      const target = await prepared(house, ann, office, {
        follows,
        startsOn: '2026-07-01',
        endsOn: '2026-12-31',
        ...given,
      });
      return { card, bina, lineId, target };
    }

    test('M-13: signed on the day before the line turns, the same line goes on to the new end', async () => {
      const { card, bina, lineId, target } = await extended();
      house.today('2026-07-29');
      expect((await listWaitingForMe(house, looker(bina), null)).map(({ extends: before }) => before)).toEqual([
        { startsOn: '2026-03-01', endsOn: '2026-06-30' },
      ]);

      expect(told(await sign(bina, card, target))).toBe('done');

      expect(await line(lineId)).toMatchObject({ status: 'in-progress', ends_on: '2026-12-31', due_on: '2027-01-31' });
      const [listed] = await house.rows('select * from caseload where citizen_id = $1', bina.id);
      // Access goes on without a day between, to 31 January and fourteen days.
      expect(listed).toMatchObject({
        open_days: '{[2026-03-02,2027-02-15)}',
        ends_on: '2026-12-31',
        line_due_on: '2027-01-31',
        version: 2,
      });
      house.today('2026-03-02');
    });

    test('M-13/reading: signed on the day the line turned, the line stays executed and the file is open for a new one', async () => {
      const { card, bina, lineId, target } = await extended();
      house.today('2026-07-30');

      expect(told(await sign(bina, card, target))).toBe('done');

      expect(await line(lineId)).toMatchObject({ ends_on: '2026-06-30', due_on: '2026-07-30' });
      expect(await aLine(house, ann, office, bina)).not.toBe(lineId);
      house.today('2026-03-02');
    });

    test('M-13: an attestation of another office moves nothing', async () => {
      const { card, bina, lineId } = await extended();
      await signed(house, bob, other, bina, card, { startsOn: '2026-06-15', endsOn: '2027-06-14' });
      expect(await line(lineId)).toMatchObject({ ends_on: '2026-06-30' });
      house.today('2026-03-02');
    });

    test('M-13: a guidance that begins later, after days between, is another one', async () => {
      const { card, bina, lineId } = await extended();
      await signed(house, ann, office, bina, card, { startsOn: '2026-07-02', endsOn: '2027-06-30' });
      expect(await line(lineId)).toMatchObject({ ends_on: '2026-06-30' });
      house.today('2026-03-02');
    });

    test('M-13: is not for anybody else, whatever the office typed beside it', async () => {
      const stranger = aCard();
      const carl = await aCitizenOf(house, stranger);
      const { target } = await extended({ nationalNumber: stranger.number });
      expect(await sign(carl, stranger, target)).toMatchObject({ ok: false, reason: 'closed' });
      house.today('2026-03-02');
    });
  });

  test('M-01: two attestations for one office signed at once forget no day', async () => {
    const card = aCard();
    const bina = await aCitizenOf(house, card);
    const [early, late] = [
      await prepared(house, ann, office, { nationalNumber: card.number, endsOn: '2026-03-31' }),
      await prepared(house, ann, office, { nationalNumber: card.number, startsOn: '2026-09-01', endsOn: '2026-09-30' }),
    ];
    const outcomes = await Promise.all([early, late].map((target) => sign(bina, card, target)));
    expect(outcomes.map(told)).toEqual(['done', 'done']);
    const [listed] = await house.rows('select open_days, version from caseload where citizen_id = $1', bina.id);
    expect(listed).toEqual({ open_days: '{[2026-03-02,2026-05-15),[2026-09-01,2026-11-14)}', version: 2 });
  });

  test('OURS-journal: everything is what its journal says, and the journal names nobody', async () => {
    expect(await replayFaults(house)).toEqual([]);
    const [entries] = await house.rows<{ all: string }>('select string_agg(facts::text, $1) as all from journal', ' ');
    for (const secret of ['Patel', 'Zoë', 'Staal', 'limburg']) expect(entries?.all).not.toContain(secret);
  });
});
