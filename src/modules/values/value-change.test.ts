import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aHouse, anOrganisation, aProfessional, type TestHouse, usualEngines } from '../../../test/setup/house.ts';
import { day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { checkReplay } from '../../platform/replay.ts';
import { draftChange, publishChange, rehearseChange, withdrawChange } from './change-verb.ts';
import { findChange, listPublished } from './change-views.ts';
import { publishedValues } from './law.ts';

const codes = (outcome: Outcome) => (outcome.ok ? 'accepted' : outcome.grounds.map(({ code }) => code).join(', '));
const predicted = { examined: 3, changed: 1, ifFiled: 0, digest: 'a' };

describe.each(usualEngines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let [els, jan, an]: Actor[] = [];
  beforeAll(async () => {
    house = await aHouse(engine, '2026-11-23');
    const bosa = await anOrganisation(house, 'BOSA', 'selection-authority', []);
    const certo = await anOrganisation(house, 'CERTO', 'certifying-body', []);
    els = await aProfessional(house, bosa, 'policy-officer', 'Els');
    jan = await aProfessional(house, bosa, 'policy-officer', 'Jan');
    an = await aProfessional(house, certo, 'policy-officer', 'An');
  });
  beforeEach(() => house.today('2026-11-23'));
  afterAll(() => house.close());

  const who = (actor: Actor | undefined): Actor => {
    if (!actor) throw new Error('nobody');
    return actor;
  };
  const scopeOf = (actor: Actor | null) => ({ actor, today: house.clock.today() });
  /** Writes and rehearses a change of the threshold; gives what names it. */
  async function rehearsed(value: number, fromOn: string) {
    const [orgId, id] = [who(els).orgId ?? '', newId()];
    const name = 'selection-certification.qCheckAverage' as const;
    const written = { orgId, id, name, value, fromOn: day(fromOn), reasons: 'Omdat.' };
    const on = { orgId, changeId: id };
    return {
      on,
      outcomes: [
        codes(await house.does(who(els), draftChange, written)),
        codes(await house.does(who(els), rehearseChange, { ...on, predicted })),
      ],
    };
  }
  const law = async () => publishedValues(house.database, scopeOf(null));

  test('S-09: what a second person published is law, for everybody to read, with why', async () => {
    const { on, outcomes } = await rehearsed(82.5, '2027-01-01');
    expect(outcomes).toEqual(['accepted', 'accepted']);
    expect(await law()).toEqual([]);

    expect(codes(await house.does(who(els), publishChange, { ...on, predicted }))).toBe('drafter-does-not-publish');
    expect(codes(await house.does(who(jan), publishChange, { ...on, predicted }))).toBe('accepted');

    expect(await law()).toEqual([
      { name: 'selection-certification.qCheckAverage', value: '82.5', fromOn: '2027-01-01' },
    ]);
    const [told] = await listPublished(house.database, day('2027-01-01'));
    expect(told).toMatchObject({ status: 'in-force', reasons: 'Omdat.', body: 'BOSA' });
    house.today('2027-01-01');
    expect(codes(await house.does(who(jan), withdrawChange, { ...on, reasons: 'Toch niet.' }))).toBe('not-open-now');
  });

  test('OURS-values: until its day it is withdrawn, and is law no more', async () => {
    const { on } = await rehearsed(90, '2027-02-01');
    await house.does(who(jan), publishChange, { ...on, predicted });
    expect(await law()).toHaveLength(2);

    expect(codes(await house.does(who(els), withdrawChange, { ...on, reasons: 'Toch niet.' }))).toBe('accepted');

    expect(await law()).toHaveLength(1);
  });

  test('OURS-values: of two changes for one day that are published at the same moment, one is', async () => {
    const [one, two] = [await rehearsed(88, '2027-03-01'), await rehearsed(89, '2027-03-01')];

    const outcomes = await Promise.all(
      [one, two].map(({ on }) => house.does(who(jan), publishChange, { ...on, predicted })),
    );

    expect(outcomes.map(codes).sort()).toEqual(['accepted', 'value-already-that-day']);
  });

  test('OURS-roles: another body sees no draft, and writes none here, past the query too', async () => {
    const { on } = await rehearsed(70, '2027-05-01');
    const stranger = who(an);

    expect(await findChange(house.database, scopeOf(stranger), on.orgId, on.changeId)).toBeNull();
    expect(codes(await house.does(stranger, publishChange, { ...on, predicted }))).toBe('door-closed');
    const all = statement<{ id: string }>('test.value-changes', 'select id from value_change where id = $1');
    const seen = async (actor: Actor | null) =>
      (await house.database.run(scopeOf(actor), all.with(on.changeId)))[0].length;
    expect([await seen(stranger), await seen(null), await seen(who(jan))]).toEqual([0, 0, 1]);
    const texts = statement<unknown>('test.value-texts', 'select from value_change_text where id = $1');
    expect((await house.database.run(scopeOf(stranger), texts.with(on.changeId)))[0]).toEqual([]);
    const seize = statement<unknown>('test.value-seize', `update value_change set status = 'withdrawn' where id = $1`);
    await house.database.run(scopeOf(stranger), seize.with(on.changeId));
    expect(await findChange(house.database, scopeOf(who(jan)), on.orgId, on.changeId)).toMatchObject({
      status: 'rehearsed',
      steps: ['revise', 'rehearse', 'publish', 'withdraw'],
    });
  });

  test('OURS-journal: the changes are what their journal says', async () => {
    expect((await checkReplay(house)).faults).toEqual([]);
  });
});
