import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replayFaults } from '../../../test/setup/attestations.ts';
import { type Applicant, aCentre, aCertifiedService } from '../../../test/setup/granted.ts';
import { aHouse, type TestHouse, usualEngines } from '../../../test/setup/house.ts';
import type { Actor } from '../../kernel/role.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { evaluateApplication, grantCertificate, refuseCertificate } from '../applications/index.ts';
import { suspendCertificate } from '../certificates/index.ts';
import { admitAppeal, annulAppeal, findAppeal, findToContest, listAppeals, lodgeAppeal } from './index.ts';

const why = (outcome: Outcome) => (outcome.ok ? 'done' : outcome.grounds.map(({ code }) => code));
const reasons = 'De stukken zijn opnieuw gelezen.';

describe.each(usualEngines)('appeals to VDAB and BOSA on the %s engine', (engine) => {
  let house: TestHouse;
  let centre: Applicant;
  let service: Applicant;
  beforeAll(async () => {
    house = await aHouse(engine);
    house.today('2026-03-02');
    centre = await aCentre(house, { advice: 'negative', isGranted: false });
    service = await aCertifiedService(house);
  });
  afterAll(() => house.close());

  const scope = (actor: Actor) => ({ actor, today: house.clock.today() });
  const lodged = async ({ orgId, manager }: Applicant, recordId: string) => {
    const appealId = newId();
    const command = { orgId, id: appealId, recordId, text: 'Het klopt niet.' };
    expect(why(await house.does(manager, lodgeAppeal, command))).toBe('done');
    return { orgId, appealId };
  };
  const forced = async (who: Actor, appealId: string) => {
    const force = statement<{ id: string }>(
      `appeal-bodies.${newId()}`,
      `update appeal set status = 'upheld' where id = $1 returning id`,
    );
    return (await house.database.run(scope(who), force.with(appealId)))[0].length;
  };

  test('V-05, OURS-appeal, OURS-separation: a refusal of a mandate is annulled by a third officer, advised on anew and given', async () => {
    const { orgId, applicationId, first, second, third, manager } = centre;
    const onIt = { orgId, applicationId };
    const refused = { ...onIt, criteria: ['V-03' as const], reasons: 'Te algemeen.' };
    expect(why(await house.does(second, refuseCertificate, refused))).toBe('done');
    expect(await findToContest(house.database, scope(manager), orgId, applicationId)).toMatchObject({
      ...{ against: 'refused', contestedBy: second.id, evaluatedBy: first.id, lodgeBy: '2026-04-01', appealId: null },
    });
    expect(await findToContest(house.database, scope(service.manager), orgId, applicationId)).toBe(null);
    const it = await lodged(centre, applicationId);
    const seen = async (who: Actor) =>
      (await findAppeal(house.database, scope(who), orgId, it.appealId))?.steps ?? null;
    expect([await seen(manager), await seen(first), await seen(second), await seen(third)]).toEqual([
      ...[['retract'], [], [], ['admit']],
    ]);
    expect([await seen(service.manager), await seen(service.first)]).toEqual([null, null]);
    expect((await listAppeals(house.database, scope(first))).map(({ isInvolved }) => isInvolved)).toEqual([true]);
    expect((await listAppeals(house.database, scope(third))).map(({ isInvolved }) => isInvolved)).toEqual([false]);
    expect(await listAppeals(house.database, scope(service.first))).toEqual([]);
    expect(why(await house.does(second, admitAppeal, it))).toEqual(['took-part-before']);
    expect([await forced(first, it.appealId), await forced(second, it.appealId)]).toEqual([0, 0]);
    expect(await forced(service.first, it.appealId)).toBe(0);
    expect(why(await house.does(third, admitAppeal, it))).toBe('done');
    expect(why(await house.does(third, annulAppeal, { ...it, reasons }))).toBe('done');
    const again = { ...onIt, advice: 'positive' as const, text: 'In orde.' };
    expect(why(await house.does(first, evaluateApplication, again))).toBe('done');
    const grant = (who: Actor) => house.does(who, grantCertificate, { ...onIt, certificateId: newId() }).then(why);
    expect([await grant(first), await grant(second)]).toEqual([
      ['evaluator-does-not-decide'],
      ['evaluator-does-not-decide'],
    ]);
    expect(await grant(third)).toBe('done');
    expect(await replayFaults(house)).toEqual([]);
  });

  test('S-09, OURS-appeal, OURS-separation: a suspended level holds again when an officer without a part annuls it', async () => {
    const { orgId, certificateId, first, second, third, manager } = service;
    const suspended = { orgId, certificateId, criteria: ['S-09' as const], reasons: 'Niet in orde.' };
    expect(why(await house.does(second, suspendCertificate, suspended))).toBe('done');
    const it = await lodged(service, certificateId);
    const seen = async (who: Actor) =>
      (await findAppeal(house.database, scope(who), orgId, it.appealId))?.steps ?? null;
    expect([await seen(first), await seen(second), await seen(third)]).toEqual([[], [], ['admit']]);
    expect([await seen(centre.manager), await seen(centre.first)]).toEqual([null, null]);
    expect(why(await house.does(third, admitAppeal, it))).toBe('done');
    for (const who of [first, second])
      expect(why(await house.does(who, annulAppeal, { ...it, reasons }))).toEqual(['took-part-before']);
    expect(why(await house.does(third, annulAppeal, { ...it, reasons }))).toBe('done');
    expect(await house.rows('select status from certificate where id = $1', certificateId)).toEqual([
      { status: 'valid' },
    ]);
    expect(
      why(await house.does(manager, lodgeAppeal, { orgId, id: newId(), recordId: certificateId, text: 'x' })),
    ).toEqual(['nothing-to-contest']);
    expect(await replayFaults(house)).toEqual([]);
  });
});
