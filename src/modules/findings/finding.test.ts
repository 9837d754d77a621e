import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Applying, anApplicant, applied } from '../../../test/setup/applications.ts';
import { replayFaults } from '../../../test/setup/attestations.ts';
import { aHouse, on, type TestHouse, usualEngines } from '../../../test/setup/house.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import {
  closeFinding,
  confirmMended,
  explainFinding,
  extendFinding,
  findFinding,
  followFinding,
  listFindings,
  raiseFinding,
} from './index.ts';

const why = (outcome: Outcome) => (outcome.ok ? 'done' : outcome.grounds.map(({ code }) => code));

describe.each(usualEngines)('a finding on the %s engine', (engine) => {
  let house: TestHouse;
  let all: Applying;
  let ids: { orgId: string; certificateId: string };
  beforeAll(async () => {
    house = await aHouse(engine);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    house.today('2026-03-02');
    all = await anApplicant(house);
    await applied(house, all, 'grant');
    const [row] = await house.rows<{ id: string }>('select id from certificate where org_id = $1', all.office.id);
    ids = { orgId: all.office.id, certificateId: row?.id ?? '' };
  });

  const scope = (actor: Actor) => ({ actor, today: house.clock.today() });
  /** VDAB's access ended; given back, the condition holds again. */
  const access = (endsOn: string | null) =>
    house.asOwner(
      `update organisation_fact set ends_on = ${endsOn ? `'${endsOn}'` : 'null'} where org_id = '${ids.orgId}' and fact = 'mlp-contract'`,
    );
  const raise = (who: Actor, id = newId()) =>
    house.does(who, raiseFinding, { ...ids, id, condition: 'mlp-access', about: ids.orgId, text: 'Geen toegang.' });
  const raised = async () => {
    const id = newId();
    await access('2026-03-31');
    house.today('2026-04-01');
    expect(why(await raise(all.secretariat, id))).toBe('done');
    return { orgId: ids.orgId, findingId: id };
  };
  const seen = (who: Actor, { orgId, findingId }: { orgId: string; findingId: string }) =>
    findFinding(house.database, scope(who), orgId, findingId);

  test('OURS-entitlement: a gap is seen by office and body before anybody raises it, and by nobody else', async () => {
    await access('2026-03-31');
    house.today('2026-04-01');
    for (const who of [all.manager, all.secretariat, all.evaluator, all.decider]) {
      const { surveys } = await listFindings(house.database, scope(who));
      const gaps = surveys.find(({ orgId }) => orgId === ids.orgId)?.conditions.filter(({ holds }) => !holds);
      expect(gaps).toMatchObject([{ condition: 'mlp-access', since: '2026-04-01', source: 'C-13', findingId: null }]);
    }
    const other = await anApplicant(house, 'Anker');
    for (const who of [other.manager, all.desk])
      expect((await listFindings(house.database, scope(who))).surveys).toEqual([]);
  });

  test('OURS-finding: it is raised on a gap only, once, by the body; the certificate stays as it is', async () => {
    expect(why(await raise(all.secretariat))).toEqual(['condition-holds']);
    const it = await raised();
    expect(why(await raise(all.evaluator))).toEqual(['finding-already-open']);
    expect(why(await raise(all.manager))).toEqual(['not-your-role']);
    expect(why(await raise(all.desk))).toEqual(['door-closed']);
    expect(await seen(all.manager, it)).toMatchObject({
      status: 'raised',
      state: { termEndsOn: '2026-05-31', sinceOn: '2026-04-01' },
      steps: ['explain'],
      words: [{ field: 'reasons', body: 'Geen toegang.' }],
    });
    expect(await house.rows('select status from certificate where org_id = $1', ids.orgId)).toEqual([
      { status: 'valid' },
    ]);
    expect(await replayFaults(house)).toEqual([]);
  });

  test('OURS-finding: the office answers; it is mended when the facts hold again, and not before', async () => {
    const it = await raised();
    const words = { ...it, text: 'VDAB bevestigt deze week.' };
    expect(why(await house.does(all.manager, explainFinding, words))).toBe('done');
    expect(why(await house.does(all.secretariat, confirmMended, words))).toEqual(['condition-still-fails']);
    await access(null);
    expect(why(await house.does(all.secretariat, confirmMended, words))).toBe('done');
    expect(await seen(all.manager, it)).toMatchObject({ status: 'mended', steps: [] });
    expect(await replayFaults(house)).toEqual([]);
  });

  test('OURS-finding: the term is extended once, prints itself, and lapses by the clock', async () => {
    const it = await raised();
    expect(why(await house.does(all.evaluator, extendFinding, { ...it, text: 'Ziekte.' }))).toBe('done');
    expect(why(await house.does(all.evaluator, extendFinding, { ...it, text: 'Nog eens.' }))).toEqual([
      'already-extended',
    ]);
    expect((await seen(all.manager, it))?.term.ledger).toEqual([
      { code: 'event', day: '2026-04-01' },
      { code: 'first-day', day: '2026-04-02' },
      { code: 'counted', unit: 'days', count: 60, source: 'OURS-finding' },
      { code: 'extended', unit: 'days', count: 30, source: 'OURS-finding' },
      { code: 'end', day: '2026-06-30' },
    ]);
    house.today('2026-06-30');
    expect((await seen(all.manager, it))?.status).toBe('raised');
    house.today('2026-07-01');
    expect(await seen(all.manager, it)).toMatchObject({ status: 'lapsed', steps: [] });
    expect(why(await house.does(all.manager, explainFinding, { ...it, text: 'Te laat.' }))).toEqual(['not-open-now']);
  });

  const follow = (it: object, consequence: 'suspended' | 'withdrawn', more: object = {}) => ({
    ...{ ...ids, ...it, findingId: '', consequence, criteria: ['C-06' as const], reasons: 'Geen antwoord.' },
    ...{ heardOn: null, plan: null },
    ...it,
    ...more,
  });

  test('OURS-finding, C-02: only when the term is over does a decider suspend on it, and both records change or neither', async () => {
    const it = await raised();
    house.today('2026-05-31');
    expect(why(await house.does(all.decider, followFinding, follow(it, 'suspended')))).toEqual(['not-open-now']);
    house.today('2026-06-01');
    expect(why(await house.does(all.evaluator, followFinding, follow(it, 'suspended')))).toEqual(['not-your-role']);
    expect(why(await house.does(all.decider, followFinding, follow(it, 'withdrawn')))).toEqual(['holder-not-heard']);
    expect((await seen(all.decider, it))?.status).toBe('lapsed');
    expect(why(await house.does(all.decider, followFinding, follow(it, 'suspended')))).toBe('done');
    expect(await seen(all.manager, it)).toMatchObject({ status: 'followed', state: { consequence: 'suspended' } });
    expect(await house.rows('select status, since::text from certificate where org_id = $1', ids.orgId)).toEqual([
      { status: 'suspended', since: '2026-06-01' },
    ]);
    expect(await replayFaults(house)).toEqual([]);
  });

  test('OURS-finding: withdrawn on it after a hearing, or closed without consequence, with reasons', async () => {
    const it = await raised();
    house.today('2026-06-01');
    const heard = { heardOn: on('2026-05-20') };
    expect(why(await house.does(all.decider, followFinding, follow(it, 'withdrawn', heard)))).toBe('done');
    const other = { orgId: ids.orgId, findingId: newId() };
    expect(why(await raise(all.secretariat, other.findingId))).toEqual(['condition-holds']);

    await anApplicant(house, 'Anker');
    expect(await house.rows('select status from certificate where org_id = $1', ids.orgId)).toEqual([
      { status: 'withdrawn' },
    ]);
  });

  test('OURS-finding: a decider closes it without consequence, with reasons', async () => {
    const it = await raised();
    expect(why(await house.does(all.secretariat, closeFinding, { ...it, text: 'Ok.' }))).toEqual(['not-your-role']);
    expect(why(await house.does(all.decider, closeFinding, { ...it, text: 'Gering en kort.' }))).toBe('done');
    expect(await seen(all.manager, it)).toMatchObject({ status: 'closed', state: { endedBy: all.decider.id } });
  });
});
