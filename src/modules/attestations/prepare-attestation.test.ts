import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aCard,
  aCitizenOf,
  looker,
  preparation,
  prepared,
  replayFaults,
  signed,
  told,
} from '../../../test/setup/attestations.ts';
import { aHouse, anOrganisation, aProfessional, engines, type Org, type TestHouse } from '../../../test/setup/house.ts';
import type { Actor } from '../../kernel/role.ts';
import { readCode } from '../../kernel/short-code.ts';
import type { Bound, Database } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { perform } from '../../platform/perform.ts';
import {
  addScan,
  cancelDraft,
  findDraft,
  formOf,
  listPapersToRegister,
  listSettledDrafts,
  listWaitingDrafts,
  prepareAttestation,
} from './index.ts';

const sha256 = 'ab'.repeat(32);

describe.each(engines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let office: Org;
  let other: Org;
  let ann: Actor;
  let bob: Actor;
  let manager: Actor;
  let sylvie: Actor;
  beforeAll(async () => {
    house = await aHouse(engine);
    office = await anOrganisation(house, 'Kompas');
    other = await anOrganisation(house, 'Anker');
    const vdab = await anOrganisation(house, 'VDAB', 'public-employment-service', []);
    ann = await aProfessional(house, office, 'consultant');
    bob = await aProfessional(house, other, 'consultant', 'Bob');
    manager = await aProfessional(house, office, 'office-manager', 'Mia');
    sylvie = await aProfessional(house, vdab, 'intervention-secretariat', 'Sylvie');
  });
  afterAll(() => house.close());

  const named = { givenName: 'Bina', familyName: 'Patel', birthOn: '1980-05-17' };
  const row = async (id: string) => {
    const [draft] = await house.rows<Record<string, unknown>>('select * from draft where id = $1', id);
    return draft;
  };

  test('M-01: an attestation is prepared, waits for a signature, and has a code to be found by', async () => {
    const command = preparation(office, { ...named, email: 'bina@example.org' });

    expect(await house.does(ann, prepareAttestation, command)).toEqual({
      ok: true,
      records: [{ kind: 'draft', id: command.id, version: 1 }],
    });

    const draft = await row(command.id);
    expect(draft).toMatchObject({ status: 'prepared', prepared_on: '2026-03-02', lapses_on: '2026-06-02' });
    expect(readCode(String(draft?.code))).toBe(draft?.code);
    const mails = await house.rows("select topic, payload from outbox where payload ->> 'draftId' = $1", command.id);
    expect(mails).toEqual([{ topic: 'attestation-waiting', payload: { orgId: office.id, draftId: command.id } }]);
  });

  test('OURS-journal: the journal holds no name, no number, and nothing that either can be guessed from', async () => {
    const card = aCard();
    const { draftId } = await prepared(house, ann, office, { ...named, nationalNumber: card.number });
    const [entry] = await house.rows<{ facts: unknown }>('select facts from journal where record_id = $1', draftId);
    const written = JSON.stringify(entry?.facts);
    const digest = house.keys.lookUp('national-number', card.number);
    for (const secret of ['Bina', 'Patel', '1980-05-17', card.number, digest, 'Staal'])
      expect(written).not.toContain(secret);
  });

  /** The house with a database that tells which statements ran. */
  function observed() {
    const seen: Bound<unknown>[] = [];
    const database: Database = {
      ...house.database,
      run: (scope, ...bound) => {
        seen.push(...bound);
        return house.database.run(scope, ...bound);
      },
      decide: (scope, bound, decide) => {
        seen.push(...bound);
        return house.database.decide(scope, bound, (rows) => {
          const decided = decide(rows);
          seen.push(...decided.writes);
          return decided;
        });
      },
    };
    return { seen, house: { ...house, database } };
  }

  test('M-01/reading-blind: a known citizen and an unknown one give the same answer by the same statements', async () => {
    const [known, unknown] = [aCard(), aCard()];
    const citizen = await aCitizenOf(house, known);
    await signed(house, bob, other, citizen, known);

    const asked = await Promise.all(
      [known, unknown].map(async ({ number, given, family, birthOn }) => {
        const { seen, house: watched } = observed();
        const typed = { nationalNumber: number, givenName: given, familyName: family, birthOn };
        const command = preparation(office, typed);
        const outcome = await perform(watched, { actor: ann, requestId: newId() }, prepareAttestation, command);
        const draft = await row(command.id);
        const { id: _id, code: _code, ...rest } = draft ?? {};
        return { told: told(outcome), statements: seen.map(({ statement }) => statement.text), rest };
      }),
    );

    expect(asked[0]?.told).toBe('done');
    expect(asked[0]).toEqual(asked[1]);
    for (const text of asked[0]?.statements ?? [])
      expect(text).not.toMatch(/\b(from|join|into|update) (citizen|national_number|caseload|attestation|step)\b/);
  });

  test.each([
    ['a wrong national number', { nationalNumber: '85.07.30-033.29' }, 'national-number-check-digits nationalNumber'],
    ['nobody', {}, 'identity-missing nationalNumber'],
    ['an end before the start', { ...named, endsOn: '2026-02-28' }, 'ends-before-start endsOn'],
    ['a start too far ahead', { ...named, startsOn: '2027-03-03', endsOn: '2027-04-01' }, 'start-too-far startsOn'],
    ['no employer', { ...named, employer: ' ' }, 'employer-missing employer'],
    ['an address that is none', { ...named, email: 'bina@' }, 'email-impossible email'],
    ['a paper without its day', { ...named, enteredForCitizen: true }, 'signed-day-missing signedOn'],
    [
      'a paper signed tomorrow',
      { ...named, enteredForCitizen: true, signedOn: '2026-03-03' },
      'date-in-future signedOn',
    ],
    [
      'an extension of what the office has not',
      { follows: { citizenId: newId(), attestationId: newId() } },
      'extension-unknown follows',
    ],
    [
      'everything at once',
      { nationalNumber: '1', endsOn: '2026-02-28', employer: '' },
      'national-number-length nationalNumber, ends-before-start endsOn, employer-missing employer',
    ],
  ])('OURS-input, INSZ: %s is refused at its field', async (_why, given, expected) => {
    const command = preparation(office, given);
    expect(told(await house.does(ann, prepareAttestation, command))).toBe(`refused: ${expected}`);
    expect(await row(command.id)).toBeUndefined();
  });

  test('a BIS number is right', async () => {
    const command = preparation(office, { nationalNumber: '85.47.30-033.17' });
    expect(told(await house.does(ann, prepareAttestation, command))).toBe('done');
  });

  test('OURS-roles: only a consultant prepares, for the own office', async () => {
    expect(told(await house.does(manager, prepareAttestation, preparation(office, named)))).toBe(
      'refused: not-your-role prepare',
    );
    const elsewhere = await house.does(bob, prepareAttestation, preparation(office, named));
    expect(elsewhere).toMatchObject({ ok: false, reason: 'closed' });
  });

  test('OURS-idempotency: a double click prepares one', async () => {
    const command = preparation(office, named);
    const outcomes = await Promise.all(
      [1, 2].map(() => house.does(ann, prepareAttestation, command, { idempotencyKey: command.id })),
    );
    expect(outcomes.filter(({ ok }) => ok).length).toBeGreaterThan(0);
    const again = await house.does(ann, prepareAttestation, command, { idempotencyKey: command.id });
    expect(again).toMatchObject({ ok: true });
    expect(await house.rows('select 1 from draft where id = $1', command.id)).toHaveLength(1);
  });

  test('M-13: an extension is for the citizen of the earlier attestation, and takes over what was typed', async () => {
    const card = aCard({ given: 'Élise', family: 'D’Hondt' });
    const citizen = await aCitizenOf(house, card);
    const { attestationId } = await signed(house, ann, office, citizen, card, { ...named, email: 'e@example.org' });

    const follows = { citizenId: citizen.id, attestationId };
    const { draftId } = await prepared(house, ann, office, { follows, startsOn: '2027-03-02', endsOn: '2027-09-01' });

    const draft = await findDraft(house, looker(ann), { orgId: office.id, draftId });
    expect(draft).toMatchObject({
      state: { follows: attestationId, followsCitizen: citizen.id },
      text: { givenName: 'Bina', nationalNumber: card.number, email: 'e@example.org', numberDigest: null },
      extends: { startsOn: '2026-03-01', endsOn: '2027-03-01' },
    });
    const gap = preparation(office, { follows, startsOn: '2027-03-03', endsOn: '2027-09-01' });
    expect(told(await house.does(ann, prepareAttestation, gap))).toBe(
      'refused: start-too-far startsOn, extension-leaves-gap startsOn',
    );
    const notTheirs = preparation(other, { follows, startsOn: '2027-03-02', endsOn: '2027-09-01' });
    expect(told(await house.does(bob, prepareAttestation, notTheirs))).toBe('refused: extension-unknown follows');
  });

  test('a draft is cancelled once, by its own office, and not when someone changed it meanwhile', async () => {
    const target = await prepared(house, ann, office, named);

    expect(told(await house.does(bob, cancelDraft, target))).toBe(`closed: door-closed ${office.id}`);
    expect(told(await house.does(manager, cancelDraft, target))).toBe('refused: not-your-role cancel');
    await house.does(ann, addScan, { ...target, sha256 });
    expect(await house.does(ann, cancelDraft, target, { version: 1 })).toMatchObject({ ok: false, reason: 'stale' });
    expect(told(await house.does(ann, cancelDraft, target, { version: 2 }))).toBe('done');
    expect(told(await house.does(ann, cancelDraft, target))).toBe('refused: not-open-now cancelled');
    expect(await row(target.draftId)).toMatchObject({ status: 'cancelled', settled_on: '2026-03-02', version: 3 });
  });

  test('M-01/reading-paper: a signed scan waits for the secretariat, and opens nothing by itself', async () => {
    const target = await prepared(house, ann, office, named);

    expect(told(await house.does(bob, addScan, { ...target, sha256 }))).toBe(`closed: door-closed ${office.id}`);
    expect(told(await house.does(manager, addScan, { ...target, sha256 }))).toBe('refused: not-your-role add-scan');
    expect(told(await house.does(ann, addScan, { ...target, sha256 }))).toBe('done');
    expect(await house.does(ann, addScan, { ...target, sha256 }, { version: 1 })).toMatchObject({ reason: 'stale' });
    expect(told(await house.does(ann, addScan, { ...target, sha256: 'cd'.repeat(32) }))).toBe('done');

    expect(await row(target.draftId)).toMatchObject({ status: 'scanned', scan_sha256: 'cd'.repeat(32) });
    expect(await house.rows('select 1 from attestation where draft_id = $1', target.draftId)).toEqual([]);
    const listed = await listPapersToRegister(house, looker(sylvie));
    expect(listed.map(({ id }) => id)).toContain(target.draftId);
  });

  test('OURS-draft: it waits until the day before it lapses, and is then told among what came to nothing', async () => {
    const target = await prepared(house, ann, office, named);
    const isListed = async () => (await listWaitingDrafts(house, looker(ann))).some(({ id }) => id === target.draftId);
    const since = house.clock.today();

    house.today('2026-06-01');
    expect(await isListed()).toBe(true);
    house.today('2026-06-02');
    expect(await isListed()).toBe(false);
    const settled = await listSettledDrafts(house, looker(ann), since);
    expect(settled.find(({ id }) => id === target.draftId)).toMatchObject({ status: 'lapsed', steps: [] });
    expect(told(await house.does(ann, addScan, { ...target, sha256 }))).toBe('refused: not-open-now lapsed');
    house.today('2026-03-02');
  });

  test('M-01: the form to print holds what was typed, and another office has no such draft', async () => {
    const { orgId, draftId } = await prepared(house, ann, office, { ...named, nationalNumber: '85073003328' });
    const draft = await findDraft(house, looker(ann), { orgId, draftId });
    if (draft === null) throw new Error('no draft');

    expect(draft.steps).toEqual(['add-scan', 'cancel']);
    expect(formOf(draft)).toEqual({
      language: 'nl',
      form: {
        day: '2026-03-02',
        reference: draft.state.code,
        office: { name: 'Kompas', unitNumber: '384', enterpriseNumber: office.id, consultant: 'Ann De Smet' },
        citizen: { name: 'Bina Patel', birthDay: '1980-05-17', nationalNumber: '85.07.30-033.28' },
        employer: 'Staal NV',
        startsOn: '2026-03-01',
        endsOn: '2027-03-01',
        accessEndsOn: '2027-04-15',
        extends: null,
      },
    });
    expect(await findDraft(house, looker(bob), { orgId, draftId })).toBeNull();
    expect(await listWaitingDrafts(house, looker(bob))).toEqual([]);
  });

  test('OURS-journal: every draft is what its journal says', async () => {
    expect(await replayFaults(house)).toEqual([]);
  });
});
