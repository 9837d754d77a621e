import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Applying, anApplicant, applied } from '../../../test/setup/applications.ts';
import { replayFaults } from '../../../test/setup/attestations.ts';
import { aHouse, anOrganisation, aProfessional, type TestHouse, usualEngines } from '../../../test/setup/house.ts';
import type { Actor } from '../../kernel/role.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { admitApplication, dismissApplication, grantCertificate, refuseCertificate } from '../applications/index.ts';
import { findRegistered, suspendCertificate } from '../certificates/index.ts';
import {
  admitAppeal,
  annulAppeal,
  dismissAppeal,
  excuseAppeal,
  findAppeal,
  findToContest,
  listAppeals,
  lodgeAppeal,
  retractAppeal,
  upholdAppeal,
} from './index.ts';

const why = (outcome: Outcome) => (outcome.ok ? 'done' : outcome.grounds.map(({ code }) => code));

describe.each(usualEngines)('an appeal on the %s engine', (engine) => {
  let house: TestHouse;
  let all: Applying;
  /** Decides too, and had no part in it. */
  let dora: Actor;
  beforeAll(async () => {
    house = await aHouse(engine);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    house.today('2026-03-02');
    all = await anApplicant(house);
    dora = await aProfessional(house, await anOrganisation(house, 'CERTO', 'certifying-body', []), 'decider', 'Dora');
  });

  const explained = { criteria: ['C-06' as const], reasons: 'Niet bewezen.' };
  /** An application that Dirk refused on 2026-03-02, on Eva's evaluation. */
  async function refusal(): Promise<string> {
    const { applicationId, on } = await applied(house, all, 'evaluate');
    expect(why(await house.does(all.decider, refuseCertificate, { ...on, ...explained }))).toBe('done');
    return applicationId;
  }
  async function suspension(): Promise<string> {
    await applied(house, all, 'grant');
    const [row] = await house.rows<{ id: string }>('select id from certificate where org_id = $1', all.office.id);
    const about = { orgId: all.office.id, certificateId: row?.id ?? '' };
    expect(why(await house.does(all.decider, suspendCertificate, { ...about, ...explained }))).toBe('done');
    return about.certificateId;
  }
  const lodge = (recordId: string, who = all.manager, id = newId()) =>
    house.does(who, lodgeAppeal, { orgId: all.office.id, id, recordId, text: 'Het klopt niet.' });
  async function lodged(recordId: string): Promise<{ orgId: string; appealId: string }> {
    const appealId = newId();
    expect(why(await lodge(recordId, all.manager, appealId))).toBe('done');
    return { orgId: all.office.id, appealId };
  }
  async function admitted(recordId: string) {
    const it = await lodged(recordId);
    expect(why(await house.does(all.secretariat, admitAppeal, it))).toBe('done');
    return it;
  }
  const scope = (actor: Actor) => ({ actor, today: house.clock.today() });
  const seen = (who: Actor, { orgId, appealId }: { orgId: string; appealId: string }) =>
    findAppeal(house.database, scope(who), orgId, appealId);
  const reasons = 'De stukken zijn opnieuw gelezen.';

  test('OURS-appeal: the office contests a refusal once; office and body see it with its terms, nobody else does', async () => {
    const recordId = await refusal();
    expect(await findToContest(house.database, scope(all.manager), all.office.id, recordId)).toMatchObject({
      ...{ against: 'refused', contestedOn: '2026-03-02', contestedBy: all.decider.id, evaluatedBy: all.evaluator.id },
      ...{ lodgeBy: '2026-04-01', appealId: null },
    });
    house.today('2026-03-10');
    const it = await lodged(recordId);
    expect(why(await lodge(recordId))).toEqual(['already-appealed']);
    expect(await seen(all.manager, it)).toMatchObject({
      state: { status: 'lodged', decideBy: '2026-05-09' },
      terms: { lodging: { endsOn: '2026-04-01' }, deciding: { endsOn: '2026-05-09' } },
      steps: ['retract'],
      words: [{ field: 'appeal', body: 'Het klopt niet.' }],
    });
    const other = await anApplicant(house, 'Anker');
    for (const who of [other.manager, all.desk, all.ann]) {
      if (who !== all.ann) expect(await seen(who, it)).toBe(null);
      expect(why(await lodge(recordId, who))).not.toBe('done');
    }
    expect(await listAppeals(house.database, scope(other.manager))).toEqual([]);
    expect(await replayFaults(house)).toEqual([]);
  });

  test.each([
    ['2026-04-01', 'in time, on the last day', ['retract'], ['admit']],
    ['2026-04-02', 'a day late', ['retract'], ['excuse', 'dismiss']],
  ])('OURS-appeal: lodged on %s it is %s', async (today, _, ofOffice, ofSecretariat) => {
    const recordId = await refusal();
    house.today(today);
    const it = await lodged(recordId);
    expect((await seen(all.manager, it))?.steps).toEqual(ofOffice);
    expect((await seen(all.secretariat, it))?.steps).toEqual(ofSecretariat);
    const late = ofSecretariat.includes('dismiss');
    expect(why(await house.does(all.secretariat, admitAppeal, it))).toEqual(late ? ['appeal-late'] : 'done');
    if (!late) return;
    expect(why(await house.does(all.secretariat, excuseAppeal, { ...it, reasons }))).toBe('done');
    expect(await seen(dora, it)).toMatchObject({ state: { excused: true, status: 'admitted' } });
  });

  test('OURS-appeal: a late one is not admissible, and one in time can not be dismissed', async () => {
    const recordId = await refusal();
    const early = await lodged(recordId);
    expect(why(await house.does(all.secretariat, dismissAppeal, { ...early, reasons }))).toEqual(['appeal-in-time']);
    const all2 = await anApplicant(house, 'Anker');
    const { on, applicationId } = await applied(house, all2, 'evaluate');
    await house.does(all2.decider, refuseCertificate, { ...on, ...explained });
    house.today('2026-04-02');
    const late = { orgId: all2.office.id, appealId: newId() };
    const command = { orgId: late.orgId, id: late.appealId, recordId: applicationId, text: 'Te laat.' };
    expect(why(await house.does(all2.manager, lodgeAppeal, command))).toBe('done');
    expect(why(await house.does(all2.secretariat, dismissAppeal, { ...late, reasons }))).toBe('done');
    expect(await seen(all2.manager, late)).toMatchObject({ state: { status: 'not-admissible' }, steps: [] });
  });

  test('OURS-separation: who decided or evaluated does not handle it, at the door nor past the second wall', async () => {
    const it = await admitted(await refusal());
    expect((await seen(all.decider, it))?.steps).toEqual([]);
    expect((await seen(dora, it))?.steps).toEqual(['uphold', 'annul']);
    for (const verb of [upholdAppeal, annulAppeal])
      expect(why(await house.does(all.decider, verb, { ...it, reasons }))).toEqual(['took-part-before']);
    const evaluatorDeciding: Actor = { ...all.evaluator, role: 'decider' };
    expect(why(await house.does(evaluatorDeciding, upholdAppeal, { ...it, reasons }))).toEqual(['took-part-before']);
    const force = statement<{ id: string }>(
      `appeal-wall.${newId()}`,
      `update appeal set status = 'upheld' where id = $1 returning id`,
    );
    const forced = async (actor: Actor) => (await house.database.run(scope(actor), force.with(it.appealId)))[0].length;
    expect([await forced(all.decider), await forced(evaluatorDeciding), await forced(all.evaluator)]).toEqual([
      0, 0, 0,
    ]);
    expect(why(await house.does(dora, upholdAppeal, { ...it, reasons }))).toBe('done');
    expect(await seen(all.manager, it)).toMatchObject({ state: { status: 'upheld', decidedBy: dora.id } });
    expect(await replayFaults(house)).toEqual([]);
  });

  test('OURS-appeal, OURS-separation: annulled, the application goes back with its advice, and somebody else decides anew', async () => {
    const applicationId = await refusal();
    const on = { orgId: all.office.id, applicationId };
    const it = await admitted(applicationId);
    house.today('2026-03-20');
    expect(why(await house.does(dora, annulAppeal, { ...it, reasons }))).toBe('done');
    expect(await house.rows('select status, advice, decided_on from application where id = $1', applicationId)).toEqual(
      [{ status: 'evaluated', advice: 'positive', decided_on: null }],
    );
    const grant = (who: Actor) => house.does(who, grantCertificate, { ...on, certificateId: newId() });
    expect(why(await grant(all.decider))).toEqual(['evaluator-does-not-decide']);
    expect(why(await grant(dora))).toBe('done');
    expect(await replayFaults(house)).toEqual([]);
  });

  test('OURS-appeal: a declaration of not admissible that is annulled is judged again', async () => {
    const { applicationId, on } = await applied(house, all, 'file');
    expect(why(await house.does(all.secretariat, dismissApplication, { ...on, ...explained }))).toBe('done');
    const it = await admitted(applicationId);
    expect(why(await house.does(dora, annulAppeal, { ...it, reasons }))).toBe('done');
    expect(why(await house.does(all.secretariat, admitApplication, on))).toBe('done');
  });

  test('OURS-appeal: another application that the office began meanwhile goes first', async () => {
    const it = await admitted(await refusal());
    await applied(house, all, 'start');
    expect(why(await house.does(dora, annulAppeal, { ...it, reasons }))).toEqual(['application-already-open']);
    expect(why(await house.does(dora, upholdAppeal, { ...it, reasons }))).toBe('done');
  });

  test('OURS-appeal, OURS-register: an annulled suspension is undone from today on, for the register and for registering', async () => {
    const certificateId = await suspension();
    const it = await admitted(certificateId);
    house.today('2026-04-01');
    expect(why(await house.does(dora, annulAppeal, { ...it, reasons }))).toBe('done');
    const [row] = await house.rows<{ number: string }>('select number from certificate where id = $1', certificateId);
    expect((await findRegistered(house.database, house.clock.today(), row?.number ?? ''))?.status).toBe('valid');
    const facts = await house.rows(
      `select from_on::text, ends_on::text from organisation_fact where org_id = $1 and fact = 'certificate' and ends_on >= from_on`,
      all.office.id,
    );
    expect(facts).toEqual([{ from_on: '2026-04-01', ends_on: '2029-03-01' }]);
    expect(await replayFaults(house)).toEqual([]);
  });

  test('OURS-appeal: what no longer stands can not be annulled, and the office may withdraw its appeal', async () => {
    const certificateId = await suspension();
    const it = await admitted(certificateId);
    await house.asOwner(`update certificate set status = 'valid' where id = '${certificateId}'`);
    expect(why(await house.does(dora, annulAppeal, { ...it, reasons }))).toEqual(['decision-overtaken']);
    expect(why(await house.does(all.manager, retractAppeal, it))).toBe('done');
    expect(why(await lodge(certificateId))).toEqual(['nothing-to-contest']);
  });
});
