import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Applying, anApplicant, applied } from '../../../test/setup/applications.ts';
import { replayFaults } from '../../../test/setup/attestations.ts';
import { aHouse, anOrganisation, aProfessional, type TestHouse, usualEngines } from '../../../test/setup/house.ts';
import { day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { findRegistered, listRegister } from '../certificates/index.ts';
import {
  abandonApplication,
  admitApplication,
  askCompletion,
  confirmMlp,
  declareActivity,
  dismissApplication,
  evaluateApplication,
  fileApplication,
  findApplication,
  findBeginning,
  grantCertificate,
  handInProof,
  listApplications,
  namePeople,
  refuseCertificate,
  startApplication,
} from './index.ts';
import { procedureOf, tooEarlyUntil, variantOf } from './renewal.ts';

const why = (outcome: Outcome) => (outcome.ok ? 'done' : outcome.grounds.map(({ code }) => code));
const done = (outcomes: readonly Outcome[]) => outcomes.map(({ ok }) => ok);

describe.each(usualEngines)('an application on the %s engine', (engine) => {
  let house: TestHouse;
  let all: Applying;
  beforeAll(async () => {
    house = await aHouse(engine);
  });
  beforeEach(async () => {
    house.today('2026-03-02');
    all = await anApplicant(house);
  });
  afterAll(() => house.close());

  const scope = (actor: Actor) => ({ actor, today: house.clock.today() });
  const seen = (actor: Actor, id: string) => findApplication(house.database, scope(actor), all.office.id, id);
  const state = async (id: string) => (await seen(all.manager, id))?.state;

  test('C-11, C-12, C-13, C-14, C-15: from beginning to certificate, and the register shows it', async () => {
    const { applicationId, outcomes } = await applied(house, all, 'grant');

    expect(done(outcomes)).toEqual(Array.from({ length: 10 }, () => true));
    const granted = await state(applicationId);
    expect(granted).toMatchObject({ status: 'granted', procedure: 'first', variant: null, decidedBy: all.decider.id });
    const register = await listRegister(house.database, house.clock.today());
    const mine = register.filter(({ organisationCode }) => organisationCode === all.office.id);
    expect(mine).toEqual([
      expect.objectContaining({
        organisation: 'Kompas',
        startsOn: '2026-03-02',
        endsOn: '2029-03-01',
        status: 'valid',
      }),
    ]);
    const [{ number = '' } = {}] = mine;
    expect((await findRegistered(house.database, day('2029-03-02'), number))?.status).toBe('expired');
    expect(await replayFaults(house)).toEqual([]);
  });

  test('C-06, C-15: the certificate opens registering, from its first day to its last', async () => {
    const { outcomes } = await applied(house, all, 'grant');
    expect(done(outcomes).every(Boolean)).toBe(true);
    const facts = await house.rows<{ fact: string; from_on: string; ends_on: string | null }>(
      `select fact, from_on::text, ends_on::text from organisation_fact where org_id = $1 order by fact`,
      all.office.id,
    );
    expect(facts).toEqual([
      { fact: 'certificate', from_on: '2026-03-02', ends_on: '2029-03-01' },
      { fact: 'mlp-contract', from_on: '2026-03-02', ends_on: null },
    ]);
  });

  test('C-12: nothing is filed before everything is there, and each thing that is missing is named with its paragraph', async () => {
    const { applicationId, on } = await applied(house, all, 'start');
    expect(why(await house.does(all.manager, fileApplication, on))).toEqual([
      'declaration-missing',
      'code-not-signed',
      'no-consultant-named',
      'nobody-named-for-mlp',
    ]);
    const shown = await seen(all.manager, applicationId);
    expect(shown?.missing.map(({ source }) => source)).toEqual(['C-03', 'C-04', 'C-12', 'C-06']);
    expect(shown?.steps).toEqual(['declare', 'sign-code', 'name-people', 'abandon']);
  });

  test('C-03, C-04: what is signed keeps its day, its edition and who signed', async () => {
    const { applicationId } = await applied(house, all, 'sign');
    expect(await state(applicationId)).toMatchObject({
      ...{ declaredOn: '2026-03-02', codeVersion: '2014-09-01', codeSignedOn: '2026-03-02' },
      codeSignedBy: all.manager.id,
    });
  });

  test('C-05, C-11: a consultant with less than three years needs the test, on the day itself no more', async () => {
    await house.asOwner(
      `update person_fact set on_day = '2023-03-03' where person_id = '${all.ann.id}' and fact = 'experience-since'`,
    );
    const { outcomes, on } = await applied(house, all, 'file');
    expect(why(outcomes.at(-1) as Outcome)).toEqual(['consultant-without-test']);
    house.today('2026-03-03');
    expect(why(await house.does(all.manager, fileApplication, on))).toBe('done');
  });

  test('C-12: only consultants of the office are named, and nobody stands with two offices', async () => {
    const { on } = await applied(house, all, 'start');
    const stranger = await aProfessional(house, await anOrganisation(house, 'Baken'), 'consultant', 'Bea');
    const named = { ...on, consultants: [all.ann.id, stranger.id], mlpPeople: [all.manager.id] };
    const outcome = await house.does(all.manager, namePeople, named);
    expect(outcome).toMatchObject({ ok: false, reason: 'refused' });
    expect(why(outcome)).toEqual(['consultant-not-here', 'consultant-not-here']);

    const second = { ...(await anApplicant(house, 'Tweede')), ann: all.ann };
    await house.asOwner(
      `insert into staff (org_id, person_id, role, from_on) values ('${second.office.id}', '${all.ann.id}', 'consultant', '2020-01-01')`,
    );
    expect(
      why(await house.does(all.manager, namePeople, { ...on, consultants: [all.ann.id], mlpPeople: [all.ann.id] })),
    ).toBe('done');
    const theirs = await applied(house, second, 'file');
    expect(theirs.outcomes.at(-1)?.ok).toBe(true);
    const mine = await house.does(all.manager, namePeople, { ...on, consultants: [all.ann.id], mlpPeople: [] });
    expect(why(mine)).toEqual(['consultant-named-elsewhere']);
  });

  test('OURS-certification: a second application while one is open is refused, also at the same moment', async () => {
    await applied(house, all, 'start');
    const again = await house.does(all.manager, startApplication, { orgId: all.office.id, id: newId() });
    expect(why(again)).toEqual(['application-already-open']);

    const fresh = await anApplicant(house, 'Vlug');
    const both = await Promise.all(
      [newId(), newId()].map((id) => house.does(fresh.manager, startApplication, { orgId: fresh.office.id, id })),
    );
    expect(both.map(why).sort()).toEqual([['application-already-open'], 'done'].sort());
  });

  test('C-13: admissible is not yet the certificate, and VDAB is asked only then', async () => {
    const { applicationId, on } = await applied(house, all, 'file');
    expect(await seen(all.desk, applicationId)).toBe(null);
    const early = await house.does(all.desk, confirmMlp, { ...on, accessFrom: day('2026-03-02'), trained: [] });
    expect(early).toMatchObject({ ok: false, reason: 'closed' });
    await house.does(all.secretariat, admitApplication, on);
    expect(await seen(all.desk, applicationId)).toMatchObject({
      state: { status: 'admissible' },
      steps: ['confirm-mlp'],
    });
    const register = await listRegister(house.database, house.clock.today());
    expect(register.some(({ organisationCode }) => organisationCode === all.office.id)).toBe(false);
  });

  test('C-14: the confirmation is of those named, on a day that has come, and is handed in when nobody is missing', async () => {
    const { on } = await applied(house, all, 'admit');
    const confirm = (personId: string, trainedOn = '2026-03-02', accessFrom = '2026-03-02') =>
      house.does(all.desk, confirmMlp, {
        ...on,
        accessFrom: day(accessFrom),
        trained: [{ personId, on: day(trainedOn) }],
      });
    expect(why(await confirm(all.manager.id))).toEqual(['person-not-named']);
    expect(why(await confirm(all.bart.id, '2026-03-03'))).toEqual(['date-in-future']);
    expect(why(await confirm(all.ann.id))).toBe('done');
    expect(why(await house.does(all.manager, handInProof, on))).toEqual(['person-without-mlp']);
    expect(why(await confirm(all.bart.id))).toBe('done');
    expect(why(await house.does(all.manager, handInProof, on))).toBe('done');
  });

  test('C-02, C-13: completion is asked with its criteria and its last day, and filed again', async () => {
    const { applicationId, on } = await applied(house, all, 'file');
    const asked = { ...on, criteria: ['C-04', 'C-03'] as const, reasons: 'De verklaring is niet leesbaar.' };
    await house.does(all.secretariat, askCompletion, { ...asked, criteria: [...asked.criteria] });
    expect(await seen(all.manager, applicationId)).toMatchObject({
      state: { status: 'incomplete', completeBy: '2026-04-01', criteria: ['C-03', 'C-04'] },
      words: [{ field: 'reasons', body: 'De verklaring is niet leesbaar.', byName: 'Sofie De Smet' }],
    });
    await house.does(all.manager, fileApplication, on);
    await house.does(all.secretariat, admitApplication, on);
    // VDAB's desk confirms access and training, and reads nothing else.
    expect((await seen(all.desk, applicationId))?.words).toEqual([]);
  });

  test('C-13: what was completed and still falls short is not admissible, and a new application can be begun', async () => {
    const { applicationId, on } = await applied(house, all, 'file');
    await house.does(all.secretariat, askCompletion, { ...on, criteria: ['C-03'], reasons: 'Niet leesbaar.' });
    await house.does(all.manager, declareActivity, on);
    expect(why(await house.does(all.manager, fileApplication, on))).toBe('done');
    const dismissed = { ...on, criteria: ['C-03' as const], reasons: 'Nog altijd niet.' };
    expect(why(await house.does(all.secretariat, dismissApplication, dismissed))).toBe('done');
    expect(await state(applicationId)).toMatchObject({ status: 'not-admissible', criteria: ['C-03'] });
    expect(why(await house.does(all.manager, startApplication, { orgId: all.office.id, id: newId() }))).toBe('done');
  });

  test('OURS-separation: who evaluated does not decide, whatever else they may do', async () => {
    const { on } = await applied(house, all, 'evaluate');
    const both: Actor = { ...all.evaluator, role: 'decider' };
    expect(why(await house.does(both, grantCertificate, { ...on, certificateId: newId() }))).toEqual([
      'evaluator-does-not-decide',
    ]);
    expect(why(await house.does(all.decider, grantCertificate, { ...on, certificateId: newId() }))).toBe('done');
  });

  test('C-02: a refusal has its grounds, which the office reads with the advice; no certificate comes of it', async () => {
    const { applicationId, on } = await applied(house, all, 'evaluate');
    expect((await seen(all.manager, applicationId))?.words).toEqual([]);
    expect((await seen(all.decider, applicationId))?.words).toMatchObject([{ field: 'advice' }]);
    const refused = { ...on, criteria: ['C-05' as const], reasons: 'De ervaring is niet aangetoond.' };
    await house.does(all.decider, refuseCertificate, refused);
    expect((await seen(all.manager, applicationId))?.words.map(({ field }) => field)).toEqual(['advice', 'reasons']);
    expect(await house.rows('select from certificate where org_id = $1', all.office.id)).toEqual([]);
  });

  test('C-15: between evaluation and decision somebody leaves, and nothing is granted', async () => {
    const { on } = await applied(house, all, 'evaluate');
    await house.asOwner(`update staff set ends_on = '2026-03-01' where person_id = '${all.bart.id}'`);
    expect(why(await house.does(all.decider, grantCertificate, { ...on, certificateId: newId() }))).toEqual([
      'consultant-not-here',
    ]);
  });

  test('C-01: an office withdraws its application before it is evaluated, not after', async () => {
    const first = await applied(house, all, 'hand-in');
    expect(why(await house.does(all.manager, abandonApplication, first.on))).toBe('done');
    const second = await applied(house, all, 'file');
    await house.does(all.secretariat, admitApplication, second.on);
    const text = { ...second.on, advice: 'negative' as const, text: 'Neen.' };
    expect(why(await house.does(all.evaluator, evaluateApplication, text))).toBe('done');
    expect(why(await house.does(all.manager, abandonApplication, second.on))).toEqual(['not-open-now']);
  });

  test('OURS-certification: with a certificate that has long to run nothing is begun, and the day is named', async () => {
    await applied(house, all, 'grant');
    house.today('2028-08-31');
    const begin = () => house.does(all.manager, startApplication, { orgId: all.office.id, id: newId() });
    expect(await begin()).toMatchObject({ grounds: [{ code: 'too-early-to-renew', about: '2028-09-01' }] });
    house.today('2028-09-01');
    expect(why(await begin())).toBe('done');
  });

  test('C-16: a renewal by the same people needs nothing of VDAB and follows on the day after', async () => {
    await applied(house, all, 'grant');
    house.today('2028-12-01');
    const { applicationId, outcomes, on } = await applied(house, all, 'admit');
    expect(done(outcomes).every(Boolean)).toBe(true);
    expect(await state(applicationId)).toMatchObject({
      procedure: 'renewal',
      variant: 'same-people',
      status: 'proven',
    });
    await house.does(all.evaluator, evaluateApplication, { ...on, advice: 'positive', text: 'In orde.' });
    await house.does(all.decider, grantCertificate, { ...on, certificateId: newId() });
    const register = await listRegister(house.database, house.clock.today());
    const mine = register.filter(({ organisationCode }) => organisationCode === all.office.id);
    expect(mine.map(({ startsOn, endsOn, status }) => [startsOn, endsOn, status])).toEqual([
      ['2029-03-02', '2032-03-01', 'not-yet'],
      ['2026-03-02', '2029-03-01', 'valid'],
    ]);
  });

  test('C-17: a renewal with somebody new asks VDAB only about who is new', async () => {
    await applied(house, all, 'grant');
    house.today('2028-12-01');
    const carla = await aProfessional(house, all.office, 'consultant', 'Carla');
    await house.asOwner(`delete from person_fact where person_id = '${carla.id}' and fact = 'mlp-training'`);
    const people = { consultants: [all.ann, carla], mlpPeople: [all.ann, all.bart, carla] };
    const { applicationId } = await applied(house, all, 'admit', people);
    const shown = await seen(all.manager, applicationId);
    expect(shown?.state).toMatchObject({ procedure: 'renewal', variant: 'other-people', status: 'admissible' });
    expect(shown?.missingMlp.map(({ about }) => about)).toEqual([carla.id]);
  });

  test('C-10, C-19: each sees what is theirs: drafts nobody but the office, another office nothing', async () => {
    const { applicationId, on } = await applied(house, all, 'sign');
    const other = await anApplicant(house, 'Anker');
    for (const who of [all.secretariat, all.evaluator, all.decider, all.desk, all.ann, other.manager]) {
      expect([who.role, await seen(who, applicationId)]).toEqual([who.role, null]);
      const open = (await listApplications(house.database, scope(who))).open.map(({ id }) => id);
      expect(open).not.toContain(applicationId);
      expect(await house.does(who, declareActivity, on)).toMatchObject({ ok: false, reason: 'closed' });
    }
    expect((await findBeginning(house.database, scope(other.manager)))?.steps).toEqual(['start']);
    expect((await findBeginning(house.database, scope(all.manager)))?.steps).toEqual([]);
  });

  test('C-19: everybody who has to do something is told, and the history is as it was decided', async () => {
    const before = await house.rows<{ id: string }>('select id from outbox');
    await applied(house, all, 'grant');
    const told = await house.rows<{ topic: string }>(
      'select topic from outbox where id <> all($1) order by at, id',
      before.map(({ id }) => id),
    );
    expect(told.map(({ topic }) => topic)).toEqual([
      ...['application-filed', 'application-admitted', 'mlp-confirmed', 'application-proven'],
      ...['application-evaluated', 'certificate-granted'],
    ]);
    expect(await replayFaults(house)).toEqual([]);
  });
});

describe('what follows from the facts', () => {
  const last = (endsOn: string, status = 'valid') => ({
    ...{ id: newId(), startsOn: day('2024-07-01'), endsOn: day(endsOn), status, level: null },
  });

  test.each([
    ['2026-12-29', 'first'],
    ['2026-12-30', 'renewal'],
    ['2027-06-30', 'renewal'],
    ['2027-12-30', 'renewal'],
    ['2027-12-31', 'first'],
  ])(
    'OURS-certification: with a certificate until 2027-06-30 an office is on %s in the procedure %s',
    (today, procedure) => {
      expect(procedureOf(last('2027-06-30'), day(today), 6)).toBe(procedure);
    },
  );

  test('OURS-certification: while a certificate stands, applying waits until six months before its end', () => {
    expect(tooEarlyUntil(last('2027-06-30'), day('2026-12-29'), 6)).toBe('2026-12-30');
    expect(tooEarlyUntil(last('2027-06-30'), day('2026-12-30'), 6)).toBe(null);
    expect(tooEarlyUntil(last('2027-06-30', 'suspended'), day('2026-03-02'), 6)).toBe('2026-12-30');
    expect(tooEarlyUntil(last('2027-06-30', 'withdrawn'), day('2026-03-02'), 6)).toBe(null);
    expect(tooEarlyUntil(null, day('2026-03-02'), 6)).toBe(null);
  });

  test('C-01, C-02: without a certificate, or after a withdrawn one, an application is a first one', () => {
    expect(procedureOf(null, day('2026-03-02'), 6)).toBe('first');
    expect(procedureOf(last('2026-03-02', 'withdrawn'), day('2026-03-02'), 6)).toBe('first');
  });

  test('C-16, C-17: the people of both lists decide the variant, in whatever order', () => {
    const renewal = (consultants: string[], mlpPeople: string[]) =>
      variantOf({ procedure: 'renewal', consultants, mlpPeople }, { consultants: ['a', 'b'], mlpPeople: ['a'] });
    expect([renewal(['b', 'a'], ['a']), renewal(['a'], ['a']), renewal(['a', 'b'], ['b'])]).toEqual([
      'same-people',
      'other-people',
      'other-people',
    ]);
    expect(variantOf({ procedure: 'renewal', consultants: [], mlpPeople: [] }, null)).toBe('other-people');
    expect(variantOf({ procedure: 'first', consultants: ['a'], mlpPeople: [] }, null)).toBe(null);
  });
});
