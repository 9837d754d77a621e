import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Applying, anApplicant, applied } from '../../../test/setup/applications.ts';
import { replayFaults } from '../../../test/setup/attestations.ts';
import {
  aCitizen,
  aHouse,
  anAttestation,
  anOrganisation,
  aProfessional,
  on,
  type TestHouse,
  usualEngines,
} from '../../../test/setup/house.ts';
import { day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { view } from '../../platform/view.ts';
import { adviserTasks, registerStep } from '../steps/index.ts';
import { certificateDays } from './certificate.ts';
import {
  findCertificate,
  findRegistered,
  listCertificates,
  restoreCertificate,
  statusOn,
  suspendCertificate,
  terminateCertificate,
  withdrawCertificate,
} from './index.ts';

const why = (outcome: Outcome) => (outcome.ok ? 'done' : outcome.grounds.map(({ code }) => code));

describe.each(usualEngines)('a certificate on the %s engine', (engine) => {
  let house: TestHouse;
  let all: Applying;
  let it: { orgId: string; certificateId: string };
  let number: string;
  beforeAll(async () => {
    house = await aHouse(engine);
  });
  beforeEach(async () => {
    house.today('2026-03-02');
    all = await anApplicant(house);
    await applied(house, all, 'grant');
    const [row] = await house.rows<{ id: string; number: string }>(
      'select id, number from certificate where org_id = $1',
      all.office.id,
    );
    it = { orgId: all.office.id, certificateId: row?.id ?? '' };
    number = row?.number ?? '';
  });
  afterAll(() => house.close());

  const judged = (more: object = {}) => ({
    ...it,
    criteria: ['C-06' as const],
    reasons: 'Er wordt niet geregistreerd.',
    ...more,
  });
  const suspend = (who: Actor = all.decider) => house.does(who, suspendCertificate, judged());
  const withdraw = (heardOn: string | null, who: Actor = all.decider) =>
    house.does(who, withdrawCertificate, { ...judged(), heardOn: heardOn === null ? null : day(heardOn) });
  const status = async (today: string) => (await findRegistered(house.database, day(today), number))?.status;
  const seen = (actor: Actor) =>
    findCertificate(house, { actor, today: house.clock.today() }, it.orgId, it.certificateId);

  /** Whether Ann may register a line for somebody new today. */
  async function mayRegister(): Promise<boolean> {
    const bina = await aCitizen(house);
    const office = { id: all.office.id, name: 'Kompas' };
    await anAttestation(house, bina, office, '2026-01-05', '2027-03-01', '2027-04-15');
    const parties = {
      requesterOrg: office.id,
      requesterId: all.ann.id,
      executorOrg: office.id,
      executorId: all.ann.id,
    };
    const line = { citizenId: bina.id, id: newId(), startsOn: on('2026-03-01'), financingNumber: null, summary: '' };
    return (await house.does(all.ann, registerStep, { ...line, ...parties })).ok;
  }

  test('C-02, OURS-register: suspended from a day on, the register says so and the office may not register; restored, it may', async () => {
    expect(await mayRegister()).toBe(true);
    house.today('2026-05-04');
    expect(why(await suspend())).toBe('done');
    expect([await status('2026-05-04'), await mayRegister()]).toEqual(['suspended', false]);
    expect(await seen(all.manager)).toMatchObject({
      state: { status: 'suspended', since: '2026-05-04', criteria: ['C-06'] },
      words: [{ body: 'Er wordt niet geregistreerd.', byName: 'Dirk De Smet' }],
    });
    house.today('2026-06-01');
    const restored = { ...it, reasons: 'Er wordt weer geregistreerd.' };
    expect(why(await house.does(all.decider, restoreCertificate, restored))).toBe('done');
    expect([await status('2026-06-01'), await mayRegister()]).toEqual(['valid', true]);
    const facts = await house.rows(
      `select from_on::text, ends_on::text from organisation_fact where org_id = $1 and fact = 'certificate' order by from_on`,
      it.orgId,
    );
    expect(facts).toEqual([
      { from_on: '2026-03-02', ends_on: '2026-05-03' },
      { from_on: '2026-06-01', ends_on: '2029-03-01' },
    ]);
    expect(await replayFaults(house)).toEqual([]);
  });

  test('C-02, OURS-hearing: it is withdrawn only after a hearing that has been, and then for good', async () => {
    expect(why(await withdraw(null))).toEqual(['holder-not-heard']);
    expect(why(await withdraw('2026-03-03'))).toEqual(['date-in-future']);
    expect(why(await withdraw('2026-03-02'))).toBe('done');
    expect([await status('2026-03-02'), await mayRegister()]).toEqual(['withdrawn', false]);
    expect(why(await house.does(all.decider, restoreCertificate, { ...it, reasons: 'Toch niet.' }))).toEqual([
      'not-open-now',
    ]);
    expect(why(await suspend())).toEqual(['not-open-now']);
    expect(await status('2029-03-02')).toBe('withdrawn');
  });

  test('OURS-hearing: before it is decided, the open lines that it hits are counted, with the last day on which one turns', async () => {
    expect((await seen(all.decider))?.hits).toMatchObject({ lines: 0, lastDueOn: null });
    await mayRegister();
    expect((await seen(all.decider))?.hits).toMatchObject({ lines: 1, lastDueOn: '2027-04-01' });
    expect((await seen(all.manager))?.hits).toMatchObject({ lines: 1, lastDueOn: '2027-04-01' });
    expect((await seen(all.secretariat))?.hits).toMatchObject({ lines: 0, lastDueOn: null });
  });

  test('OURS-plan, OURS-hearing: a withdrawal is done as it was shown: another line meanwhile is shown first; then each is a task of the adviser', async () => {
    const vdab = await anOrganisation(house, 'VDAB', 'public-employment-service', []);
    const adviser = await aProfessional(house, vdab, 'intervention-adviser', 'Sia');
    const tasks = () => view(house, { actor: adviser, requestId: newId() }, adviserTasks);
    await mayRegister();
    const shown = (await seen(all.decider))?.plan ?? '';
    const withPlan = (plan: string | null) =>
      house.does(all.decider, withdrawCertificate, { ...judged(), heardOn: day('2026-03-01'), plan });

    expect(why(await withPlan(null))).toEqual(['plan-changed']);
    await mayRegister();
    expect(why(await withPlan(shown))).toEqual(['plan-changed']);
    expect(await tasks()).toEqual([]);
    expect(why(await withPlan((await seen(all.decider))?.plan ?? ''))).toBe('done');

    const [entry] = await house.rows<{ facts: unknown }>(
      `select facts from journal where record_id = $1 and action = 'certificate.withdraw' and outcome = 'accepted'`,
      it.certificateId,
    );
    expect(entry?.facts).toMatchObject([{ did: 'withdrawn', lines: 2, plan: expect.stringMatching(/^[\w-]{43}$/) }]);
    const mine = (await tasks()).filter(({ line }) => line.orgName === 'Kompas');
    expect(mine.map(({ certificateWithdrawnOn }) => certificateWithdrawnOn)).toEqual(['2026-03-02', '2026-03-02']);
    const told = await house.rows(
      `select topic from outbox where topic in ('lines-hit', 'application-hit') and payload->>'orgId' = $1`,
      it.orgId,
    );
    expect(told).toEqual([{ topic: 'lines-hit' }]);
    expect(await replayFaults(house)).toEqual([]);
  });

  test('C-01: its holder ends it at once; another office does not', async () => {
    const other = await anApplicant(house, 'Anker');
    expect(await house.does(other.manager, terminateCertificate, it)).toMatchObject({ ok: false });
    expect(await seen(other.manager)).toBe(null);
    expect(why(await house.does(all.manager, terminateCertificate, it))).toBe('done');
    expect([await status('2026-03-02'), await mayRegister()]).toEqual(['terminated', false]);
  });

  test('OURS-certification: the day after its last it has expired, and nothing is decided on it any more', async () => {
    expect([await status('2029-03-01'), await status('2029-03-02')]).toEqual(['valid', 'expired']);
    house.today('2029-03-02');
    expect(why(await suspend())).toEqual(['not-open-now']);
    house.today('2029-03-01');
    expect(why(await suspend())).toBe('done');
    expect(await status('2029-03-02')).toBe('expired');
  });

  test('C-02: only who decides suspends, restores or withdraws', async () => {
    for (const who of [all.manager, all.secretariat, all.evaluator, all.desk, all.ann]) {
      expect([who.role, (await suspend(who)).ok, (await withdraw('2026-03-01', who)).ok]).toEqual([
        who.role,
        false,
        false,
      ]);
    }
    expect((await seen(all.decider))?.steps).toEqual(['suspend', 'withdraw']);
    expect((await seen(all.manager))?.steps).toEqual(['terminate']);
    expect((await seen(all.secretariat))?.steps).toEqual([]);
    const mine = await listCertificates(house.database, { actor: all.manager, today: house.clock.today() });
    expect(mine.map(({ id }) => id)).toEqual([it.certificateId]);
  });
});

describe('the days of a certificate', () => {
  test.each([
    ['2026-11-22', null, '2026-11-22', '2029-11-21'],
    ['2026-11-22', '2026-12-31', '2027-01-01', '2029-12-31'],
    ['2026-11-22', '2026-11-22', '2026-11-23', '2029-11-22'],
    ['2026-11-22', '2026-11-21', '2026-11-22', '2029-11-21'],
    ['2024-02-29', null, '2024-02-29', '2027-02-27'],
  ])(
    'OURS-certification: decided on %s after one until %s, it runs from %s to %s',
    (decidedOn, earlier, startsOn, endsOn) => {
      expect(certificateDays(day(decidedOn), earlier === null ? null : day(earlier), 3)).toEqual({ startsOn, endsOn });
    },
  );

  test('C-10: before its first day it is to come', () => {
    const days = { startsOn: day('2027-01-01'), endsOn: day('2029-12-31') };
    const state = {
      scheme: 'certo/2014-09-01',
      number: '',
      applicationId: '',
      status: 'valid' as const,
      since: days.startsOn,
      decidedBy: null,
      level: null,
      criteria: [],
      labels: [],
      ...days,
    };
    expect([statusOn(state, day('2026-12-31')), statusOn(state, day('2027-01-01'))]).toEqual(['not-yet', 'valid']);
  });
});
