import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { replayFaults } from '../../../test/setup/attestations.ts';
import { type Applicant, aCentre, aCertifiedService } from '../../../test/setup/granted.ts';
import { aHouse, on, type TestHouse, usualEngines } from '../../../test/setup/house.ts';
import { type Selecting, scored } from '../../../test/setup/selection.ts';
import type { Actor } from '../../kernel/role.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { noteLabel } from '../certificates/index.ts';
import {
  closeFinding,
  confirmMended,
  explainFinding,
  findFinding,
  findSurvey,
  followFinding,
  listFindings,
  raiseFinding,
} from './index.ts';

const why = (outcome: Outcome) => (outcome.ok ? 'done' : outcome.grounds.map(({ code }) => code));

describe.each(usualEngines)('findings of VDAB and BOSA on the %s engine', (engine) => {
  let house: TestHouse;
  let mandate: Awaited<ReturnType<typeof aCentre>>;
  let level: Applicant & { selecting: Selecting };
  beforeAll(async () => {
    house = await aHouse(engine);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    house.today('2026-03-02');
    mandate = await aCentre(house);
    level = await aCertifiedService(house);
  });

  const scope = (actor: Actor) => ({ actor, today: house.clock.today() });
  const gapsSeen = async (who: Actor, { orgId }: Applicant) => {
    const { surveys } = await listFindings(house.database, scope(who));
    return surveys
      .filter((one) => one.orgId === orgId)
      .flatMap(({ conditions }) => conditions)
      .filter(({ holds }) => !holds)
      .map(({ condition, since }) => `${condition} ${since}`);
  };
  const raise = (who: Actor, { orgId, certificateId }: Applicant, condition: 'label-valid' | 'q-check-average') => {
    const findingId = newId();
    const command = { orgId, certificateId, id: findingId, condition, about: orgId, text: 'Zo is het.' };
    return { findingId, orgId, done: house.does(who, raiseFinding, command).then(why) };
  };
  const statusOf = ({ certificateId }: Applicant) =>
    house
      .rows<{ status: string }>('select status from certificate where id = $1', certificateId)
      .then(([row]) => row?.status);
  const forced = async (who: Actor, findingId: string, status: string) => {
    const sql = `update finding set status = '${status}' where id = $1 returning id`;
    const force = statement<{ id: string }>(`bodies.${newId()}`, sql);
    return house.database.run(scope(who), force.with(findingId)).then(
      ([rows]) => rows.length,
      () => 'refused',
    );
  };

  test('V-04, V-06, OURS-entitlement: a gap of a mandate is seen by its centre and VDAB, by no other body', async () => {
    expect(await gapsSeen(mandate.manager, mandate)).toEqual([]);
    const survey = await findSurvey(house.database, scope(mandate.manager), mandate.orgId, mandate.certificateId);
    expect(survey?.conditions).toMatchObject([
      { condition: 'label-valid', holds: true, lapsesOn: '2026-07-01' },
      { condition: 'coach-works', about: mandate.coach.id, aboutName: mandate.coach.name, holds: true },
      { condition: 'coach-qualified', holds: true },
      { condition: 'somebody-guides', holds: true },
    ]);
    house.today('2026-07-01');
    for (const who of [mandate.manager, mandate.first])
      expect(await gapsSeen(who, mandate)).toEqual(['label-valid 2026-07-01']);
    for (const who of [level.manager, level.first]) {
      expect(await gapsSeen(who, mandate)).toEqual([]);
      expect(await findSurvey(house.database, scope(who), mandate.orgId, mandate.certificateId)).toBe(null);
    }
  });

  test('V-04, V-06, OURS-finding: a lapsed quality certificate is found, answered, noted anew and mended', async () => {
    expect(await raise(mandate.first, mandate, 'label-valid').done).toEqual(['condition-holds']);
    house.today('2026-07-01');
    expect(await raise(level.first, mandate, 'label-valid').done).toEqual(['door-closed']);
    const { findingId, orgId, done } = raise(mandate.first, mandate, 'label-valid');
    expect(await done).toBe('done');
    const it = { orgId, findingId };
    const seen = (who: Actor) => findFinding(house.database, scope(who), orgId, findingId);
    expect((await seen(mandate.manager))?.steps).toEqual(['explain']);
    expect((await seen(mandate.first))?.steps).toEqual(['extend']);
    expect((await seen(mandate.second))?.steps).toEqual(['extend', 'close']);
    expect([await seen(level.manager), await seen(level.first)]).toEqual([null, null]);
    expect(why(await house.does(mandate.manager, explainFinding, { ...it, text: 'Nummer 8.' }))).toBe('done');
    expect(why(await house.does(mandate.first, confirmMended, { ...it, text: 'Ja.' }))).toEqual([
      'condition-still-fails',
    ]);
    const label = { code: 'qfor' as const, number: '8', fromOn: on('2026-07-01'), endsOn: on('2029-06-30') };
    const about = { orgId, certificateId: mandate.certificateId, ...label };
    expect(why(await house.does(mandate.manager, noteLabel, about))).toEqual(['not-your-role']);
    expect(why(await house.does(mandate.first, noteLabel, about))).toBe('done');
    expect(why(await house.does(mandate.first, confirmMended, { ...it, text: 'Ja.' }))).toBe('done');
    expect(await statusOf(mandate)).toBe('valid');
    expect(await replayFaults(house)).toEqual([]);
  });

  test('V-06, OURS-separation: who raised it does not decide what follows, at the door nor past the second wall', async () => {
    house.today('2026-07-01');
    const { findingId, orgId, done } = raise(mandate.first, mandate, 'label-valid');
    expect(await done).toBe('done');
    house.today('2026-08-31');
    const { certificateId } = mandate;
    const withdrawn = {
      ...{ orgId, findingId, certificateId, consequence: 'withdrawn' as const, criteria: ['V-04' as const] },
      ...{ reasons: 'Geen herstel.', heardOn: on('2026-08-20'), plan: null },
    };
    expect(why(await house.does(mandate.first, followFinding, withdrawn))).toEqual(['raiser-does-not-follow']);
    expect(why(await house.does(mandate.first, closeFinding, { orgId, findingId, text: 'Ok.' }))).toEqual([
      'raiser-does-not-follow',
    ]);
    expect(await forced(mandate.first, findingId, 'closed')).toBe('refused');
    expect(await forced(mandate.manager, findingId, 'closed')).toBe('refused');
    expect(await forced(level.first, findingId, 'closed')).toBe(0);
    expect(await statusOf(mandate)).toBe('valid');
    expect(why(await house.does(mandate.second, followFinding, withdrawn))).toBe('done');
    expect(await statusOf(mandate)).toBe('withdrawn');
    expect(await replayFaults(house)).toEqual([]);
  });

  test('S-08, S-09, OURS-finding: a level gap is found and mended, and the level stays as it was granted', async () => {
    house.today('2026-11-02');
    expect(await gapsSeen(level.manager, level)).toEqual([]);
    house.today('2026-11-03');
    for (const who of [level.manager, level.first])
      expect(await gapsSeen(who, level)).toEqual(['q-check-average 2026-11-03']);
    expect(await gapsSeen(mandate.first, level)).toEqual([]);
    expect(await raise(mandate.first, level, 'q-check-average').done).toEqual(['door-closed']);
    const { findingId, orgId, done } = raise(level.first, level, 'q-check-average');
    expect(await done).toBe('done');
    const words = { orgId, findingId, text: 'Er kwamen checks bij.' };
    expect(why(await house.does(level.second, confirmMended, words))).toEqual(['condition-still-fails']);
    expect(await statusOf(level)).toBe('valid');
    await scored(house, level.selecting, level.selecting.staff[0], 85, '2026-11-02');
    expect(why(await house.does(level.second, confirmMended, words))).toBe('done');
    expect(await findFinding(house.database, scope(level.manager), orgId, findingId)).toMatchObject({
      ...{ status: 'mended', state: { sinceOn: '2026-11-03', scheme: 'level-finding/2024-03-22' } },
    });
    expect(await statusOf(level)).toBe('valid');
    expect(await replayFaults(house)).toEqual([]);
  });
});
