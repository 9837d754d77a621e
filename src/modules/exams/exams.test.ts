import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replayFaults } from '../../../test/setup/attestations.ts';
import { aBank, anExamWorld, aSitting, begun, type ExamWorld, enrolled, ticked } from '../../../test/setup/exams.ts';
import { aHouse, type TestHouse, usualEngines } from '../../../test/setup/house.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import type { AttemptState } from './attempt.ts';
import {
  cancelSitting,
  enrolCandidate,
  foreseeRegrade,
  grantExtraTime,
  handInAttempt,
  markAttempt,
  markDue,
  NewKeyOf,
  planSitting,
  regradeQuestion,
  rewriteQuestion,
  withdrawCandidate,
} from './index.ts';

const why = (outcome: Outcome) => (outcome.ok ? 'done' : outcome.grounds.map(({ code }) => code));

describe.each(usualEngines)('the competence test on the %s engine', (engine) => {
  let house: TestHouse;
  let world: ExamWorld;
  let bank: string[];
  beforeAll(async () => {
    house = await aHouse(engine);
    world = await anExamWorld(house);
    bank = await aBank(world);
  });
  afterAll(() => house.close());

  const attemptOf = async (attemptId: string) => {
    const [row] = await house.rows<AttemptState & { out_of: number; ends_at: string }>(
      'select *, out_of as "outOf", ends_at as "endsAt", marked_on as "markedOn" from attempt where id = $1',
      attemptId,
    );
    if (!row) throw new Error('no attempt');
    return row;
  };
  const passedOn = async (who: Actor) =>
    (
      await house.rows<{ on: string }>(
        `select on_day as on from person_fact where person_id = $1 and fact = 'competence-test'`,
        who.id,
      )
    ).map(({ on }) => on);
  /** Lets somebody sit the whole test on a day, with so many questions right. */
  async function sits(who: Actor, on: string, right: number, handsIn = true) {
    world.at(`${on}T08:00:00Z`);
    const sittingId = await aSitting(world, on);
    const { seatId, outcome } = await enrolled(world, who, sittingId);
    world.at(`${on}T10:00:00Z`);
    const attempt = await begun(world, who, seatId);
    if (!attempt.outcome.ok) return { ...attempt, enrolment: outcome, sittingId, seatId };
    const { questions } = await attemptOf(attempt.attemptId);
    for (const [at, { id }] of questions.entries()) {
      const isPair = bank.indexOf(id) % 3 === 2;
      await ticked(world, who, attempt.attemptId, id, at < right ? (isPair ? ['a', 'c'] : ['a']) : ['b']);
    }
    if (handsIn) {
      expect(why(await world.does(who, handInAttempt, attempt.on))).toBe('done');
      await markDue(world.house, { personId: who.id });
    }
    return { ...attempt, enrolment: outcome, sittingId, seatId };
  }

  test('C-05, C-11: who has seven of ten right has passed, and holds the test from that day on', async () => {
    const cas = await world.aCandidate('Cas');
    const { attemptId } = await sits(cas, '2026-03-10', 7);

    expect(await attemptOf(attemptId)).toMatchObject({ points: 7, outOf: 10, passed: true, markedOn: '2026-03-10' });
    expect(await passedOn(cas)).toEqual(['2026-03-10']);
    world.at('2026-04-10T08:00:00Z');
    const again = await enrolled(world, cas, await aSitting(world, '2026-04-20'));
    expect(why(again.outcome)).toEqual(['test-already-passed']);
  });

  test('OURS-exam-retake: who failed waits fourteen days, and not one more', async () => {
    const dora = await world.aCandidate('Dora');
    const { attemptId } = await sits(dora, '2026-03-10', 6);
    expect(await attemptOf(attemptId)).toMatchObject({ points: 6, passed: false });
    expect(await passedOn(dora)).toEqual([]);

    const early = await enrolled(world, dora, await aSitting(world, '2026-03-23'));
    const just = await enrolled(world, dora, await aSitting(world, '2026-03-24'));

    expect(why(early.outcome)).toEqual(['retake-too-early']);
    expect(why(just.outcome)).toBe('done');
  });

  test('OURS-exam-retake: three attempts in twelve months are enough', async () => {
    const emma = await world.aCandidate('Emma');
    for (const on of ['2026-01-05', '2026-02-02', '2026-03-02']) await sits(emma, on, 0);
    const full = await enrolled(world, emma, await aSitting(world, '2027-01-04'));
    const free = await enrolled(world, emma, await aSitting(world, '2027-01-05'));

    expect(why(full.outcome)).toEqual(['retake-too-early']);
    expect(why(free.outcome)).toBe('done');
  });

  test('OURS-exam-time: answers count to the end and fifteen seconds more, and what was saved is marked', async () => {
    const finn = await world.aCandidate('Finn');
    const { attemptId, on } = await sits(finn, '2026-03-10', 9, false);
    const { questions, endsAt } = await attemptOf(attemptId);
    expect(endsAt).toBe('2026-03-10T10:30:00.000Z');
    const last = questions[9]?.id ?? '';
    const right = bank.indexOf(last) % 3 === 2 ? ['a', 'c'] : ['a'];

    world.at('2026-03-10T10:30:15Z');
    expect(await ticked(world, finn, attemptId, last, right)).toMatchObject({ ok: true, secondsLeft: 0 });
    await markDue(world.house, { personId: finn.id });
    expect((await attemptOf(attemptId)).passed).toBeNull();
    world.at('2026-03-10T10:30:16Z');
    const late = await ticked(world, finn, attemptId, last, ['d']);
    const handIn = await world.does(finn, handInAttempt, on);
    await markDue(world.house, { personId: finn.id });

    expect(late).toMatchObject({ ok: false, grounds: [{ code: 'exam-time-up' }] });
    expect(why(handIn)).toEqual(['not-open-now']);
    expect(await attemptOf(attemptId)).toMatchObject({ points: 10, passed: true });
    // Looked at much later it is the same mark, of the same day.
    expect(await passedOn(finn)).toEqual(['2026-03-10']);
  });

  test('OURS-exam-time: extra time moves the end, and nobody but the secretariat reads why', async () => {
    const gus = await world.aCandidate('Gus');
    world.at('2026-03-10T08:00:00Z');
    const granted = await world.does(world.secretariat, grantExtraTime, {
      ...{ orgId: world.certo.id, id: newId(), personId: gus.id, percent: 25, minutes: 5, reason: 'Dyslexie' },
    });
    expect(why(granted)).toBe('done');
    const { attemptId } = await sits(gus, '2026-03-10', 10);

    expect((await attemptOf(attemptId)).endsAt).toBe('2026-03-10T10:42:30.000Z');
    const entries = await house.rows<{ facts: unknown }>('select facts from journal');
    expect(JSON.stringify(entries)).not.toContain('Dyslexie');
  });

  test('C-11: one begins between opening and closing, on one’s own seat, once', async () => {
    const hanna = await world.aCandidate('Hanna');
    world.at('2026-03-10T08:00:00Z');
    const { seatId } = await enrolled(world, hanna, await aSitting(world, '2026-03-11'));
    const tries: [string, string | string[]][] = [
      ['2026-03-11T08:59:59Z', ['sitting-not-open']],
      ['2026-03-11T17:00:00Z', ['sitting-not-open']],
      ['2026-03-11T09:00:00Z', 'done'],
      ['2026-03-11T09:00:01Z', ['not-open-now']],
    ];
    for (const [instant, answer] of tries) {
      world.at(instant);
      expect(why((await begun(world, hanna, seatId)).outcome)).toEqual(answer);
    }
    expect(why((await begun(world, world.ann, seatId)).outcome)).toEqual(['door-closed']);
  });

  test('OURS-exam-seats: a seat is given up until the day before, and is free at once', async () => {
    const [iris, jan] = [await world.aCandidate('Iris'), await world.aCandidate('Jan')];
    world.at('2026-03-10T08:00:00Z');
    const sittingId = await aSitting(world, '2026-03-20', { seats: 1 });
    const first = await enrolled(world, iris, sittingId);
    expect(why((await enrolled(world, jan, sittingId)).outcome)).toEqual(['sitting-full']);
    const on = { orgId: world.office.id, seatId: first.seatId };
    world.at('2026-03-19T22:59:00Z');
    expect(why(await world.does(iris, withdrawCandidate, on))).toBe('done');
    const second = await enrolled(world, jan, sittingId);
    expect(why(second.outcome)).toBe('done');
    world.at('2026-03-19T23:00:00Z');
    const late = await world.does(jan, withdrawCandidate, { ...on, seatId: second.seatId });
    expect(why(late)).toEqual(['withdraw-too-late']);
  });

  test('C-11: a manager enrols a colleague, a consultant nobody else, and nobody twice', async () => {
    const kim = await world.aCandidate('Kim');
    world.at('2026-03-10T08:00:00Z');
    const sittingId = await aSitting(world, '2026-03-20');
    const enrols = (who: Actor, personId: string) =>
      world.does(who, enrolCandidate, { orgId: world.office.id, id: newId(), sittingId, personId });

    expect(why(await enrols(world.ann, kim.id))).toEqual(['candidate-not-here']);
    expect(why(await enrols(world.manager, kim.id))).toBe('done');
    expect(why(await enrols(kim, kim.id))).toEqual(['already-enrolled']);
    expect(why(await enrols(world.manager, world.secretariat.id))).toEqual(['candidate-not-here']);
    const mails = await house.rows<{ payload: object }>(`select payload from outbox where topic = 'seat-taken'`);
    expect(mails).toHaveLength(1);
  });

  test('OURS-exam-seats: of fifty who want the last seat at once, one gets it', { timeout: 120_000 }, async () => {
    const people: Actor[] = [];
    for (let n = 0; n < 50; n += 1) people.push(await world.aCandidate(`Kandidaat ${n}`));
    world.at('2026-03-10T08:00:00Z');
    const sittingId = await aSitting(world, '2026-03-25', { seats: 1 });

    const outcomes = await Promise.all(people.map((who) => enrolled(world, who, sittingId)));

    const told = outcomes.map(({ outcome }) => why(outcome));
    expect(told.filter((one) => one === 'done')).toHaveLength(1);
    expect(new Set(told.filter((one) => one !== 'done').flat())).toEqual(new Set(['sitting-full']));
    const taken = await house.rows(`select from seat where sitting_id = $1 and status = 'enrolled'`, sittingId);
    expect(taken).toHaveLength(1);
  });

  test('OURS-exam-seats: a sitting that is cancelled takes nobody, and who had a seat is told', async () => {
    world.at('2026-03-10T08:00:00Z');
    const sittingId = await aSitting(world, '2026-03-26');
    const outcome = await world.does(world.secretariat, cancelSitting, { orgId: world.certo.id, sittingId });
    expect(why(outcome)).toBe('done');
    expect(why((await enrolled(world, world.ann, sittingId)).outcome)).toEqual(['sitting-over']);
    const mails = await house.rows(`select from outbox where topic = 'sitting-cancelled'`);
    expect(mails).toHaveLength(1);
    const past = { opensAt: '2026-03-01T09:00:00.000Z', closesAt: '2026-03-01T10:00:00.000Z' };
    const shape = { languages: ['nl' as const], minutes: 30, questions: 5, seats: 1 };
    const late = { orgId: world.certo.id, id: newId(), ...past, ...shape };
    expect(why(await world.does(world.secretariat, planSitting, late))).toEqual(['sitting-over']);
  });

  test('OURS-exam-key: no candidate reads a key, and the house marks, nobody else', async () => {
    const lou = await world.aCandidate('Lou');
    const { attemptId, on } = await sits(lou, '2026-03-10', 10, false);
    const as = (who: Actor, sql: string) => house.as(who, sql);

    expect(await as(lou, 'select from question_key')).toEqual([]);
    expect(await as(world.manager, 'select from question_key')).toEqual([]);
    expect(await as(lou, 'select distinct id from question_text')).toHaveLength(10);
    expect(await as(world.ann, `select from answer where person_id = '${lou.id}'`)).toEqual([]);
    expect(await as(world.manager, 'select from attempt')).toEqual([]);
    await expect(as(lou, `update attempt set passed = true where id = '${attemptId}'`)).rejects.toThrow(/house marks/);
    expect(why(await world.does(lou, markAttempt, on))).toEqual(['door-closed']);
  });

  test('OURS-exam-key: a changed question is a new version, and who had the first keeps it', async () => {
    const moa = await world.aCandidate('Moa');
    const { attemptId } = await sits(moa, '2026-03-10', 10, false);
    const { questions } = await attemptOf(attemptId);
    const [question] = questions;
    const words = { stem: 'Anders gevraagd?', options: ['Ja', 'Nee'] };
    const outcome = await world.does(world.secretariat, rewriteQuestion, {
      ...{ orgId: world.certo.id, questionId: question?.id ?? '', topic: question?.topic ?? 'file' },
      ...{ nl: words, fr: words, correct: ['b'] },
    });

    expect(why(outcome)).toBe('done');
    expect((await attemptOf(attemptId)).questions).toEqual(questions);
    const editions = await house.rows<{ edition: number }>(
      `select edition from question_text where id = $1 and language = 'nl' order by edition`,
      question?.id,
    );
    expect(editions.map(({ edition }) => edition)).toEqual([1, 2]);
    const stem = "update question_text set stem = 'x'";
    await expect(house.as(world.secretariat, stem)).rejects.toMatchObject({ code: '42501' });
  });

  test('OURS-exam-regrade: whom a correction changes is known before; who passes by it has passed, and no pass goes', async () => {
    const own = await anExamWorld(house);
    const ids = await aBank(own);
    const wasBank = bank;
    const wasWorld = world;
    [world, bank] = [own, ids];
    const [six, seven, ten] = [
      await own.aCandidate('Zes'),
      await own.aCandidate('Zeven'),
      await own.aCandidate('Tien'),
    ];
    const sat = [
      await sits(six, '2026-03-10', 6),
      await sits(seven, '2026-03-11', 7),
      await sits(ten, '2026-03-12', 0),
    ];
    const first = await attemptOf(sat[0]?.attemptId ?? '');
    // Wrong on the first sheet, and put to the others as well or not.
    const wrong = first.questions[8];
    const command = NewKeyOf.parse({
      ...{ orgId: own.certo.id, questionId: wrong?.id, edition: 1, correct: ['b'], isWithdrawn: false },
    });
    const scope = { actor: own.secretariat, today: own.house.clock.today() };
    const foreseen = (await foreseeRegrade(own.house.database, scope, command))?.effects ?? [];
    const attempts = foreseen.map(({ attemptId }) => attemptId);
    const regrades = (shown: string[]) =>
      own.does(own.secretariat, regradeQuestion, { ...command, reason: 'De sleutel was fout.', attempts: shown });
    const marks = () => Promise.all(sat.map(async ({ attemptId }) => ({ attemptId, ...(await attemptOf(attemptId)) })));
    const before = await marks();

    expect(why(await regrades([]))).toEqual(['regrade-changed']);
    expect(why(await regrades(attempts))).toBe('done');
    await markDue(own.house, { questionId: wrong?.id ?? '' });

    const after = await marks();
    const changed = after.filter((one, at) => one.points !== before[at]?.points || one.passed !== before[at]?.passed);
    expect(changed.map(({ attemptId }) => attemptId).sort()).toEqual([...attempts].sort());
    expect(after[0]).toMatchObject({ points: 7, passed: true });
    expect(after[1]?.passed).toBe(true);
    expect(await passedOn(six)).toEqual(['2026-03-12']);
    const mails = await house.rows<{ payload: { personId: string } }>(
      `select payload from outbox where topic = 'exam-regraded'`,
    );
    expect(mails.map(({ payload }) => payload.personId).sort()).toEqual(
      changed.map((_, at) => foreseen[at]?.personId).sort(),
    );
    expect(why(await regrades(attempts))).toEqual(['nothing-changed']);

    // A pass of seven loses a point by the next correction, and stays a pass.
    const right = (await attemptOf(sat[1]?.attemptId ?? '')).questions.find(({ id }) => id !== wrong?.id);
    const next = NewKeyOf.parse({ ...command, questionId: right?.id, correct: ['d'] });
    const touched = (await foreseeRegrade(own.house.database, scope, next))?.effects ?? [];
    const again = { ...next, reason: 'Toch niet.', attempts: touched.map(({ attemptId }) => attemptId) };
    expect(why(await own.does(own.secretariat, regradeQuestion, again))).toBe('done');
    await markDue(own.house, { questionId: right?.id ?? '' });
    expect((await attemptOf(sat[1]?.attemptId ?? '')).passed).toBe(true);
    [world, bank] = [wasWorld, wasBank];
  });

  test('OURS-journal: the journal of all this replays, and holds no word of anybody', async () => {
    expect(await replayFaults(house)).toEqual([]);
    const entries = JSON.stringify(await house.rows('select facts from journal'));
    for (const word of ['Wat is', 'Dyslexie', 'De sleutel was', 'Toch niet']) expect(entries).not.toContain(word);
  });
});
