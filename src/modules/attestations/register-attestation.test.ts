import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aCard,
  aCitizenOf,
  aLine,
  looker,
  numberFor,
  opensFor,
  prepared,
  replayFaults,
  signed,
  told,
} from '../../../test/setup/attestations.ts';
import { aHouse, anOrganisation, aProfessional, engines, type Org, type TestHouse } from '../../../test/setup/house.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import { NotYourDoor } from '../../platform/view.ts';
import {
  addScan,
  EnterPaper,
  enterPaper,
  findCandidates,
  findDraftByCode,
  listOfficeAttestations,
  listPapersToRegister,
  RegisterAttestation,
  registerAttestation,
} from './index.ts';

describe.each(engines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let office: Org;
  let ann: Actor;
  let sylvie: Actor;
  beforeAll(async () => {
    house = await aHouse(engine);
    office = await anOrganisation(house, 'Kompas');
    const vdab = await anOrganisation(house, 'VDAB', 'public-employment-service', []);
    ann = await aProfessional(house, office, 'consultant');
    sylvie = await aProfessional(house, vdab, 'intervention-secretariat', 'Sylvie');
  });
  afterAll(() => house.close());

  const read = { signedOn: '2026-02-27', receivedOn: '2026-03-02' };
  const register = (target: object, given: object, who = sylvie, asking = {}) =>
    house.does(who, registerAttestation, RegisterAttestation.parse({ ...target, ...read, ...given }), asking);
  const paper = { ...read, startsOn: '2026-03-01', endsOn: '2027-03-01', employer: 'Staal NV' };
  const enter = (given: object, who = sylvie) =>
    house.does(who, enterPaper, EnterPaper.parse({ orgId: office.id, ...paper, ...given }));
  const attestationOf = async (citizenId: string) => {
    const [row] = await house.rows<Record<string, unknown>>(
      'select * from attestation where citizen_id = $1',
      citizenId,
    );
    return row;
  };

  test('M-01/reading-paper: a paper opens the file on the day the original is registered, whoever typed it in', async () => {
    const card = aCard();
    const bina = await aCitizenOf(house, card);
    const typed = { nationalNumber: card.number, enteredForCitizen: true, signedOn: '2026-02-27' };
    const target = await prepared(house, ann, office, typed);
    await house.does(ann, addScan, { ...target, sha256: 'ab'.repeat(32) });
    expect(await opensFor(house, ann, bina)).toBe(false);

    expect(told(await register(target, { citizenId: bina.id }))).toBe('done');

    expect(await opensFor(house, ann, bina)).toBe(true);
    expect(await attestationOf(bina.id)).toMatchObject({
      signed_how: 'paper',
      entered_for_citizen: true,
      signed_on: '2026-02-27',
      registered_on: '2026-03-02',
      opens_on: '2026-03-02',
      closes_on: '2027-04-15',
      prepared_by: ann.id,
    });
    const [told1] = await house.rows(
      "select payload from outbox where topic = 'attestation-registered' and payload ->> 'citizenId' = $1",
      bina.id,
    );
    expect(told1).toMatchObject({ payload: { orgId: office.id, draftId: target.draftId } });
  });

  test('M-01/reading-paper: what is on paper stands in the secretariat’s list, and any draft is found by its code', async () => {
    const named = { givenName: 'Bina', familyName: 'Patel', birthOn: '1980-05-17' };
    const printed = await prepared(house, ann, office, named);
    const entered = await prepared(house, ann, office, { ...named, enteredForCitizen: true, signedOn: '2026-03-01' });
    const listed = (await listPapersToRegister(house, looker(sylvie))).map(({ id }) => id);
    expect(listed).toContain(entered.draftId);
    expect(listed).not.toContain(printed.draftId);
    expect(await listPapersToRegister(house, looker(ann))).toEqual([]);

    const [{ code } = { code: '' }] = await house.rows<{ code: string }>(
      'select code from draft where id = $1',
      printed.draftId,
    );
    const found = await findDraftByCode(house, looker(sylvie), code.toLowerCase().replace('-', ' '));
    expect(found).toMatchObject({ id: printed.draftId, office: { name: 'Kompas' }, steps: ['register'] });
    expect(await findDraftByCode(house, looker(ann), code)).toBeNull();
    expect(await findDraftByCode(house, looker(sylvie), 'nothing')).toBeNull();
  });

  test.each([
    ['received before it was signed', { receivedOn: '2026-02-26' }, 'refused: received-before-signed receivedOn'],
    [
      'signed tomorrow',
      { signedOn: '2026-03-03', receivedOn: '2026-03-03' },
      'refused: date-in-future signedOn, date-in-future receivedOn',
    ],
  ])('OURS-input: a paper %s is refused', async (_why, given, expected) => {
    const card = aCard();
    const bina = await aCitizenOf(house, card);
    const target = await prepared(house, ann, office, { nationalNumber: card.number });
    expect(told(await register(target, { citizenId: bina.id, ...given }))).toBe(expected);
    expect(await opensFor(house, ann, bina)).toBe(false);
  });

  test('OURS-roles: only the secretariat registers, and not once more', async () => {
    const card = aCard();
    const bina = await aCitizenOf(house, card);
    const target = await prepared(house, ann, office, { nationalNumber: card.number });

    expect(await register(target, { citizenId: bina.id }, ann)).toMatchObject({ ok: false, reason: 'closed' });
    expect(await register(target, { citizenId: bina.id }, bina)).toMatchObject({ ok: false });
    expect(await register(target, { citizenId: newId() })).toMatchObject({ ok: false, reason: 'closed' });
    expect(await register(target, { citizenId: bina.id }, sylvie, { version: 4 })).toMatchObject({ reason: 'stale' });
    expect(told(await register(target, { citizenId: bina.id }))).toBe('done');
    expect(told(await register(target, { citizenId: bina.id }))).toBe('refused: not-open-now signed');
    expect(told(await register(target, { citizenId: bina.id }, ann))).toBe('refused: not-open-now signed');
  });

  test('M-01/reading-access: an original that comes after the last day of access opens nothing, and is refused', async () => {
    const card = aCard();
    const bina = await aCitizenOf(house, card);
    const target = await prepared(house, ann, office, { nationalNumber: card.number, endsOn: '2026-03-20' });
    house.today('2026-05-05');
    expect(told(await register(target, { citizenId: bina.id }))).toBe('refused: access-over endsOn');
    house.today('2026-05-04');
    expect(told(await register(target, { citizenId: bina.id }))).toBe('done');
    expect(await opensFor(house, ann, bina)).toBe(true);
    house.today('2026-03-02');
  });

  describe('whose paper it is', () => {
    test('M-01/reading-blind: is found by the number, or by the name and birth date on it, or by a search', async () => {
      const card = aCard({ given: 'Jörg', family: 'Van der Straeten', birthOn: '1969-08-01' });
      const jorg = await aCitizenOf(house, card);
      const none = { nationalNumber: '', givenName: '', familyName: '', birthOn: null };
      const find = async (given: object) => {
        const found = await findCandidates(house, looker(sylvie), given);
        return found.map(({ citizen_id, matches }) => [citizen_id, ...matches].join(' '));
      };
      const typed = { givenName: 'jorg', familyName: 'VANDERSTRAETEN', birthOn: '1969-08-01' };

      expect(await find({ paper: { ...none, nationalNumber: card.number } })).toEqual([`${jorg.id} number`]);
      expect(await find({ paper: { ...none, ...typed } })).toEqual([`${jorg.id} person`]);
      expect(await find({ paper: { ...none, ...typed, nationalNumber: card.number } })).toEqual([
        `${jorg.id} number person`,
      ]);
      expect(await find({ paper: { ...none, ...typed, birthOn: '1969-08-02' } })).toEqual([]);
      expect(await find({ search: 'van der STR' })).toEqual([jorg.id]);
      expect(await find({ search: card.number })).toEqual([`${jorg.id} number`]);
      expect(await find({ search: '' })).toEqual([]);
    });

    test('MAGDA-logging: each citizen shown to the secretariat has a look, and no other role has this door', async () => {
      const card = aCard();
      const bina = await aCitizenOf(house, card);
      await findCandidates(house, looker(sylvie), { search: card.number });
      const looks = await house.rows('select actor_id, purpose, door from look where citizen_id = $1', bina.id);
      expect(looks).toEqual([
        { actor_id: sylvie.id, purpose: 'attestation-registration', door: 'attestation.candidates' },
      ]);
      await expect(findCandidates(house, looker(ann), { search: card.number })).rejects.toThrow(NotYourDoor);
    });

    test('M-01/reading-blind: who has no file gets one with the identity on the paper', async () => {
      const number = numberFor('1975-12-24', 801);
      const target = await prepared(house, ann, office, { nationalNumber: number });
      const newFile = {
        givenName: 'Noël',
        familyName: 'Kerst',
        birthOn: '1975-12-24',
        nationalNumber: number,
        region: 'west-vlaanderen',
      };
      const citizenId = newId();

      expect(told(await register(target, { citizenId, newFile }))).toBe('done');

      const [file] = await house.rows('select * from citizen where citizen_id = $1', citizenId);
      expect(file).toMatchObject({ given_name: 'Noël', national_number: number, search_name: 'kerst noel' });
      const [found] = await house.rows(
        'select citizen_id from national_number where digest = $1',
        house.keys.lookUp('national-number', number),
      );
      expect(found).toEqual({ citizen_id: citizenId });
      expect(await attestationOf(citizenId)).toMatchObject({ status: 'registered', entered_for_citizen: false });

      const twin = await prepared(house, ann, office, { nationalNumber: number });
      expect(told(await register(twin, { citizenId: newId(), newFile }))).toBe('refused: citizen-known nationalNumber');
      expect(told(await register(twin, { citizenId, newFile }))).toBe('refused: citizen-known nationalNumber');
    });

    test.each([
      ['without a name', { givenName: '' }, 'names-missing givenName'],
      ['without number and birth date', { nationalNumber: '', birthOn: null }, 'identity-missing nationalNumber'],
      ['with a wrong number', { nationalNumber: '85073003329' }, 'national-number-check-digits nationalNumber'],
    ])('OURS-input: a new file %s is refused', async (_why, wrong, expected) => {
      const target = await prepared(house, ann, office, { nationalNumber: aCard().number });
      const newFile = { givenName: 'A', familyName: 'B', birthOn: '1975-12-24', region: 'limburg', ...wrong };
      expect(told(await register(target, { newFile }))).toBe(`refused: ${expected}`);
    });
  });

  test('M-13: a registered extension moves the end of the open line, whoever brought the paper', async () => {
    const card = aCard();
    const bina = await aCitizenOf(house, card);
    const { attestationId } = await signed(house, ann, office, bina, card, { endsOn: '2026-06-30' });
    const lineId = await aLine(house, ann, office, bina);
    const follows = { citizenId: bina.id, attestationId };
    const target = await prepared(house, ann, office, { follows, startsOn: '2026-07-01', endsOn: '2026-12-31' });

    expect(told(await register(target, { citizenId: bina.id }))).toBe('done');

    const [line] = await house.rows('select ends_on, due_on, status from step where id = $1', lineId);
    expect(line).toEqual({ ends_on: '2026-12-31', due_on: '2027-01-31', status: 'in-progress' });
  });

  describe('a paper that no office prepared here', () => {
    test('M-01/reading-paper: is entered and registered at once, and stands in the office’s list', async () => {
      const bina = await aCitizenOf(house, aCard());

      expect(told(await enter({ citizenId: bina.id }))).toBe('done');

      expect(await opensFor(house, ann, bina)).toBe(true);
      const attestation = await attestationOf(bina.id);
      expect(attestation).toMatchObject({ signed_how: 'paper', entered_for_citizen: true, prepared_by: sylvie.id });
      const [draft] = await house.rows('select * from draft where id = $1', attestation?.draft_id);
      expect(draft).toMatchObject({ org_id: office.id, status: 'signed', version: 1, settled_on: '2026-03-02' });
      expect(await listOfficeAttestations(house, looker(ann), 'running')).toContainEqual(
        expect.objectContaining({ citizen_id: bina.id, employer: 'Staal NV' }),
      );
    });

    test('M-01/reading-paper: may be about somebody without a file', async () => {
      const newFile = { givenName: 'Ida', familyName: 'Nieuw', birthOn: '1990-01-01', region: 'brussel' };
      const citizenId = newId();
      expect(told(await enter({ citizenId, newFile }))).toBe('done');
      expect(await attestationOf(citizenId)).toMatchObject({ status: 'registered' });
    });

    test.each([
      ['for an office that is none', { orgId: newId() }, 'refused: office-unknown orgId'],
      ['without employer', { employer: '' }, 'refused: employer-missing employer'],
      ['with days the wrong way round', { endsOn: '2026-02-01' }, 'refused: ends-before-start endsOn'],
      ['that extends another citizen’s', { follows: newId() }, 'refused: extension-unknown follows'],
      ['that is over', { startsOn: '2025-01-01', endsOn: '2026-01-15' }, 'refused: access-over endsOn'],
    ])('OURS-input: %s, it is refused', async (_why, given, expected) => {
      const bina = await aCitizenOf(house, aCard());
      expect(told(await enter({ citizenId: bina.id, ...given }))).toBe(expected);
      expect(await attestationOf(bina.id)).toBeUndefined();
    });

    test('OURS-roles: only the secretariat enters one, and not twice', async () => {
      const bina = await aCitizenOf(house, aCard());
      const twice = { citizenId: bina.id, id: newId(), draftId: newId() };
      expect(await enter(twice, ann)).toMatchObject({ ok: false, reason: 'closed' });
      expect(told(await enter(twice))).toBe('done');
      expect(await enter(twice)).toMatchObject({ ok: false, reason: 'stale' });
      expect(told(await enter({ citizenId: bina.id }, ann))).toBe('refused: not-your-role enter-paper');
    });

    test('M-13: may extend an earlier one', async () => {
      const bina = await aCitizenOf(house, aCard());
      const first = newId();
      await enter({ citizenId: bina.id, id: first, endsOn: '2026-06-30' });
      const given = { citizenId: bina.id, follows: first, startsOn: '2026-07-01', endsOn: '2026-09-30' };
      expect(told(await enter(given))).toBe('done');
      const [listed] = await house.rows('select open_days, ends_on from caseload where citizen_id = $1', bina.id);
      expect(listed).toEqual({ open_days: '{[2026-03-02,2026-11-14)}', ends_on: '2026-09-30' });
    });
  });

  test('OURS-journal: everything is what its journal says', async () => {
    expect(await replayFaults(house)).toEqual([]);
  });
});
