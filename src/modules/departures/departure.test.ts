import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Applying, anApplicant, applied } from '../../../test/setup/applications.ts';
import { replayFaults } from '../../../test/setup/attestations.ts';
import {
  aCitizen,
  aHouse,
  anAttestation,
  aProfessional,
  on,
  type TestHouse,
  usualEngines,
} from '../../../test/setup/house.ts';
import type { Actor } from '../../kernel/role.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { view } from '../../platform/view.ts';
import { listFindings } from '../findings/index.ts';
import { listSteps, registerStep } from '../steps/index.ts';
import { departColleague, findDeparturePlan } from './index.ts';

const why = (outcome: Outcome) => (outcome.ok ? 'done' : outcome.grounds.map(({ code }) => code));

describe.each(usualEngines)('a departure on the %s engine', (engine) => {
  let house: TestHouse;
  let all: Applying;
  /** Experienced and trained, and not named for the certificate. */
  let cleo: Actor;
  beforeAll(async () => {
    house = await aHouse(engine);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    house.today('2026-03-02');
    all = await anApplicant(house);
    cleo = await aProfessional(house, all.office, 'consultant', 'Cleo');
    await applied(house, all, 'grant');
    house.today('2026-03-03');
  });

  const scope = (actor: Actor) => ({ actor, today: house.clock.today() });
  const plan = (personId = all.ann.id, who = all.manager) =>
    findDeparturePlan(house, scope(who), all.office.id, personId);
  async function leave(more: object = {}, who = all.manager): Promise<Outcome> {
    const shown = await plan();
    const command = { orgId: all.office.id, personId: all.ann.id, id: newId(), lastDay: on('2026-03-31') };
    return house.does(who, departColleague, { ...command, handTo: cleo.id, plan: shown?.plan ?? null, ...more });
  }
  /** A line that Ann carries out, of a citizen who is guided by this office. */
  async function aLine(): Promise<{ citizen: Actor; id: string }> {
    const citizen = await aCitizen(house);
    await anAttestation(house, citizen, all.office, '2026-01-05', '2027-03-01', '2027-04-15');
    const id = newId();
    const parties = { requesterOrg: all.office.id, requesterId: all.ann.id, executorOrg: all.office.id };
    const fields = { citizenId: citizen.id, id, startsOn: on('2026-03-02'), financingNumber: null, summary: '' };
    const done = await house.does(all.ann, registerStep, { ...fields, ...parties, executorId: all.ann.id });
    expect(why(done)).toBe('done');
    return { citizen, id };
  }
  const executors = () =>
    house.rows<{ executor_id: string }>('select executor_id from step where org_id = $1', all.office.id);
  const endOf = async (person: Actor) =>
    (
      await house.rows<{ ends: string | null }>(
        'select ends_on::text as ends from staff where person_id = $1',
        person.id,
      )
    )[0]?.ends;

  test('OURS-departure: before it is done the manager sees counts, days and conditions, and no citizen', async () => {
    await aLine();
    await aLine();
    const shown = await plan();
    expect(shown?.hits).toMatchObject({ lines: 2, lastDueOn: '2027-04-01', applicationId: null });
    expect(shown?.failing.map(({ condition: { condition, about } }) => [condition, about])).toEqual([
      ['named-person-works', all.ann.id],
    ]);
    expect(await plan(all.ann.id, (await anApplicant(house, 'Anker')).manager)).toBe(null);
    expect(await plan(all.ann.id, all.ann)).toBe(null);
    expect(await plan(all.manager.id)).toBe(null);
  });

  test('OURS-departure: one plan ends the place, hands every line over and raises what the certificate then misses', async () => {
    const { citizen } = await aLine();
    await aLine();
    expect(why(await leave())).toBe('done');

    expect(await endOf(all.ann)).toBe('2026-03-31');
    expect(await executors()).toEqual([{ executor_id: cleo.id }, { executor_id: cleo.id }]);
    const { findings } = await listFindings(house.database, scope(all.secretariat));
    expect(findings.filter(({ orgId }) => orgId === all.office.id)).toMatchObject([
      { status: 'raised', state: { condition: 'named-person-works', sinceOn: '2026-04-01', termEndsOn: '2026-05-31' } },
    ]);
    // The file keeps its rights: the colleague goes on, under the same attestation.
    const [seen] = await view(house, { actor: cleo, requestId: newId() }, listSteps, citizen.id);
    expect(seen?.lines.map(({ executor }) => executor?.personName)).toEqual(['Cleo De Smet']);
    expect(await replayFaults(house)).toEqual([]);
  });

  test('OURS-departure: it is refused with its grounds when the colleague may not register, and nothing has changed', async () => {
    await aLine();
    expect(why(await leave({ handTo: null }))).toEqual(['lines-need-a-colleague']);
    expect(why(await leave({ handTo: all.ann.id }))).toEqual(['colleague-unknown']);
    expect(why(await leave({ handTo: all.manager.id }))).toEqual(['colleague-unknown']);
    const novice = await aProfessional(house, all.office, 'consultant', 'Nova');
    await house.asOwner(`delete from person_fact where person_id = '${novice.id}'`);
    expect(why(await leave({ handTo: novice.id }))).toEqual(['person-without-mlp', 'consultant-without-test']);
    await house.asOwner(`update staff set ends_on = '2026-03-31' where person_id = '${cleo.id}'`);
    expect(why(await leave())).toEqual(['colleague-unknown']);
    expect([await endOf(all.ann), await executors()]).toEqual([null, [{ executor_id: all.ann.id }]]);
  });

  test('OURS-departure: the last day is today or later, and a departure is told once', async () => {
    expect(why(await leave({ lastDay: on('2026-03-02') }))).toEqual(['last-day-past']);
    expect(why(await leave({ lastDay: on('2026-03-03') }))).toBe('done');
    expect(why(await leave())).toEqual(['departure-noted']);
    house.today('2026-03-04');
    expect(why(await leave())).toEqual(['not-on-staff']);
  });

  test('OURS-plan: what changed meanwhile is shown before anything is done', async () => {
    await aLine();
    const shown = (await plan())?.plan ?? '';
    await aLine();
    expect(why(await leave({ plan: shown }))).toEqual(['plan-changed']);
    expect(why(await leave({ plan: null }))).toEqual(['plan-changed']);
    expect(why(await leave())).toBe('done');
  });

  test('OURS-departure, OURS-roles: nobody else ends a place; by the second wall no other office, line or column', async () => {
    await aLine();
    const other = await anApplicant(house, 'Anker');
    expect(why(await leave({}, other.manager))).toEqual(['door-closed']);
    expect(why(await leave({}, all.secretariat))).toEqual(['door-closed']);
    expect(why(await leave({}, cleo))).toEqual(['not-your-role']);
    const run = async (actor: Actor, sql: string, known: string[] = [], ...values: unknown[]) => {
      const bound = statement<{ id: string }>(`departure-wall.${newId()}`, sql).with(...values);
      return house.database.run({ ...scope(actor), known }, bound).then(
        ([rows]) => rows.length,
        (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
      );
    };
    const end = `update staff set ends_on = '2026-04-01' where person_id = $1 returning person_id as id`;
    expect(await run(other.manager, end, [], all.ann.id)).toBe(0);
    expect(await run(all.manager, end, [], all.manager.id)).toBe(0);
    expect(await run(all.manager, `update staff set ends_on = '2026-03-01' where person_id = $1`, [], all.ann.id)).toBe(
      '42501',
    );
    expect(await run(all.manager, 'select id from step')).toBe(0);
    expect(await run(other.manager, 'select id from step', [all.ann.id])).toBe(0);
    const change = (set: string) => `update step set ${set} where executor_id = $1 returning id`;
    expect(await run(all.manager, change('financing_number = null, summaries = 9'), [all.ann.id], all.ann.id)).toBe(
      '42501',
    );
    expect(await run(all.manager, change(`executor_id = '${other.ann.id}'`), [all.ann.id], all.ann.id)).toBe('42501');
  });
});
