import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aHouse, type TestHouse, usualEngines } from '../../../test/setup/house.ts';
import {
  aGuidance,
  answered,
  answersTo,
  aRound,
  aTownToAsk,
  citizenSurvey,
  employerSurvey,
  guidanceSurvey,
  openInvitations,
  type Town,
} from '../../../test/setup/surveys.ts';
import type { Actor } from '../../kernel/role.ts';
import { withdrawAttestation } from '../attestations/index.ts';
import { cancelStep, stopStep } from '../steps/index.ts';
import {
  answerSurvey,
  findParticipation,
  forgetAsked,
  inviteEnded,
  listRemarks,
  listResults,
  listRounds,
  publishDue,
  respondentOf,
  StartRound,
  shakeBox,
  startRound,
  typeInAnswer,
} from './index.ts';

describe.each(usualEngines)('surveys on the %s engine', (engine) => {
  let house: TestHouse;
  let town: Town;
  beforeAll(async () => {
    house = await aHouse(engine, '2026-01-05');
    town = await aTownToAsk(house);
  });
  beforeEach(async () => {
    house.today('2026-01-05');
    for (const table of [
      'survey_remark',
      'survey_result',
      'survey_ballot',
      'survey_addressee',
      'survey_invitation',
      'survey_asked',
      'survey_round',
    ])
      await house.asOwner(`delete from ${table}`);
    await house.asOwner(`update step set due_on = '2020-01-01', final_on = '2020-01-01'`);
  });
  afterAll(() => house.close());

  const scope = (actor: Actor) => ({ actor, today: house.clock.today() });
  const asked = () => house.rows<{ channel: string }>('select channel, questionnaire, quarter from survey_invitation');
  const box = async () => (await house.rows('select 1 from survey_ballot')).length;

  describe('who is asked', () => {
    test.each([
      { on: '2026-07-13', asks: 0, why: 'the line is still in progress' },
      { on: '2026-07-14', asks: 1, why: 'it became Uitgevoerd this morning' },
      { on: '2026-08-12', asks: 1, why: 'twenty-nine days later' },
      { on: '2026-08-13', asks: 0, why: 'thirty days later it is too long ago' },
    ])('C-07, OURS-survey: an attestation to 2026-06-14 asks $asks on $on: $why', async ({ on, asks }) => {
      await aGuidance(house, town, '2026-06-14', { email: 'bina@example.org' });
      house.today(on);
      expect(await inviteEnded(house)).toEqual({ invited: asks });
      expect(await inviteEnded(house)).toEqual({ invited: 0 });
    });

    test('C-07: a line that was stopped asks too, and one that was cancelled does not', async () => {
      const [stopped, cancelled] = [
        await aGuidance(house, town, '2026-12-31'),
        await aGuidance(house, town, '2026-12-31'),
      ];
      house.today('2026-05-04');
      const sia = { ...town.post, role: 'intervention-adviser' } as const;
      const endedOn = house.clock.today();
      const stop = { endedOn, reason: 'work', consultedOn: endedOn, note: 'Overlegd.' } as const;
      await house.does(sia, stopStep, { citizenId: stopped.citizen.id, stepId: stopped.stepId, ...stop });
      const cancel = { citizenId: cancelled.citizen.id, stepId: cancelled.stepId, endedOn };
      expect((await house.does(town.ann, cancelStep, cancel)).ok).toBe(true);

      expect(await inviteEnded(house)).toEqual({ invited: 1 });
      expect(await house.rows('select citizen_id as id from survey_addressee')).toEqual([{ id: stopped.citizen.id }]);
    });

    test('OURS-survey: who withdrew the attestation is asked when the line turns, like everybody', async () => {
      const { citizen } = await aGuidance(house, town, '2026-06-14');
      const [attestation] = await house.rows<{ id: string }>(
        `select id from attestation where citizen_id = $1`,
        citizen.id,
      );
      house.today('2026-05-04');
      await house.does(citizen, withdrawAttestation, { citizenId: citizen.id, attestationId: attestation?.id ?? '' });
      house.today('2026-07-14');
      expect(await inviteEnded(house)).toEqual({ invited: 1 });
    });

    test('OURS-survey: who has no e-mail gets a letter, and no mail waits', async () => {
      await aGuidance(house, town, '2026-06-14');
      house.today('2026-07-14');
      await house.asOwner('delete from outbox');
      await inviteEnded(house);
      expect(await asked()).toEqual([{ channel: 'paper', questionnaire: citizenSurvey, quarter: '2026-Q3' }]);
      expect(await house.rows(`select topic from outbox`)).toEqual([]);
    });

    test('OURS-survey: a round of days long ago asks who was not asked yet, and no other', async () => {
      await aGuidance(house, town, '2026-02-01', { email: 'in@example.org' });
      await aGuidance(house, town, '2026-01-06', { email: 'before@example.org' });
      house.today('2026-07-14');
      const started = await aRound(house, town.manager, town.office.id, citizenSurvey, {});
      await house.asOwner(`update survey_round set from_on = '2026-03-01', ends_on = '2026-03-01'`);

      expect(started).toEqual([]);
      expect(await inviteEnded(house)).toEqual({ invited: 1 });
      const [mail] = await house.rows<{ email: string }>(
        `select z.email from survey_addressee a join citizen z on z.citizen_id = a.citizen_id`,
      );
      expect(mail?.email).toBe('in@example.org');
    });

    test('V-10: a mandate officer asks users of vouchers by mail and by letter, and the centre by mail', async () => {
      await aRound(house, town.mandates, town.centre.id, guidanceSurvey, { addresses: 2, papers: 3 });
      await aRound(house, town.centreManager, town.centre.id, guidanceSurvey, { addresses: 1 });
      const channels = (await asked()).map(({ channel }) => channel).sort();
      expect(channels).toEqual(['mail', 'mail', 'mail', 'paper', 'paper', 'paper']);
      expect(await listRounds(house.database, scope(town.centreManager), town.centre.id)).toMatchObject([
        { addresses: 1, papers: 0 },
        { addresses: 2, papers: 3 },
      ]);
      expect(await listRounds(house.database, scope(town.manager), town.centre.id)).toEqual([]);
    });

    test.each([
      { endsOn: '2026-06-15', grounds: [] },
      { endsOn: '2026-06-16', grounds: [{ code: 'date-in-future', source: 'OURS-input', about: 'endsOn' }] },
    ])(
      'OURS-input: on 2026-06-15 the body and the office ask about guidance until $endsOn',
      async ({ endsOn, grounds }) => {
        house.today('2026-06-15');
        for (const who of [town.secretariat, town.manager]) {
          const about = { orgId: town.office.id, questionnaire: employerSurvey, fromOn: '2026-06-01', endsOn };
          const addresses = [{ email: 'firma@example.org', language: 'nl' }];
          const outcome = await house.does(who, startRound, StartRound.parse({ ...about, addresses }));
          expect(outcome.ok ? [] : outcome.grounds).toEqual(grounds);
        }
      },
    );
  });

  describe('an answer', () => {
    test('OURS-survey-apart: saved once, whatever comes after, also at the same moment', async () => {
      const [one] = await aRound(house, town.secretariat, town.office.id, employerSurvey, { papers: 1 });
      if (!one) throw new Error('nobody was asked');
      const outcomes = await Promise.all([answered(house, one), answered(house, one, false), answered(house, one)]);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await box()).toBe(1);
      expect(await answered(house, one)).toMatchObject({ ok: false, grounds: [{ code: 'not-open-now' }] });
    });

    test('OURS-survey-apart: with another link it changes nothing, and the journal says who knocked and at what', async () => {
      const [one, other] = await aRound(house, town.secretariat, town.office.id, employerSurvey, { papers: 2 });
      if (!one || !other) throw new Error('nobody was asked');
      const outcome = await answered(house, { ...one, digest: other.digest });
      expect(outcome).toMatchObject({ ok: false, reason: 'closed' });
      expect(await box()).toBe(0);
    });

    test('OURS-survey-apart: nothing that is kept leads from an answer to its invitation or to a person', async () => {
      await aGuidance(house, town, '2026-06-14', { email: 'bina@example.org' });
      house.today('2026-07-14');
      await inviteEnded(house);
      await aRound(house, town.secretariat, town.office.id, citizenSurvey, { papers: 4 });
      for (const one of await openInvitations(house)) await answered(house, one, true, 'Dank je wel');
      await shakeBox(house);

      const ballots = await house.rows<Record<string, unknown>>(
        'select b.*, b.xmin::text as transaction from survey_ballot b',
      );
      const shared = ['org_id', 'questionnaire', 'quarter', 'is_shaken', 'transaction'];
      const values = ballots.flatMap((one) =>
        Object.entries(one)
          .filter(([name]) => !shared.includes(name))
          .map(([, value]) => (Buffer.isBuffer(value) ? value.toString('hex') : String(value))),
      );
      const elsewhere = await house.rows<{ told: string; transaction: string }>(
        `select to_jsonb(i)::text as told, i.xmin::text as transaction from survey_invitation i
         union all select to_jsonb(j)::text, j.xmin::text from journal j
         union all select to_jsonb(a)::text, a.xmin::text from survey_addressee a
         union all select to_jsonb(q)::text, q.xmin::text from survey_asked q
         union all select to_jsonb(o)::text, o.xmin::text from outbox o
         union all select to_jsonb(f)::text, f.xmin::text from first_answer f`,
      );
      expect(ballots).toHaveLength(5);
      for (const value of values) expect(elsewhere.filter(({ told }) => told.includes(value))).toEqual([]);
      const written = new Set(ballots.map(({ transaction }) => transaction));
      expect(elsewhere.filter(({ transaction }) => written.has(transaction))).toEqual([]);
      expect(new Set(ballots.map(({ transaction }) => transaction)).size).toBe(1);
      expect(Object.keys(ballots[0] ?? {}).sort()).toEqual([
        ...['id', 'is_shaken', 'org_id', 'quarter', 'questionnaire', 'sealed', 'transaction'],
      ]);
    });

    test('OURS-survey-apart: the journal tells that somebody was asked and answered, and neither who nor what', async () => {
      const { citizen, stepId } = await aGuidance(house, town, '2026-06-14', { email: 'bina@example.org' });
      house.today('2026-07-14');
      await inviteEnded(house);
      const [one] = await openInvitations(house);
      if (!one) throw new Error('nobody was asked');
      await answered(house, one, true, 'Dank je wel');

      const told = await house.rows<{ action: string; entry: string }>(
        `select action, to_jsonb(j)::text as entry from journal j where record_id = $1 order by seq`,
        one.id,
      );
      expect(told.map(({ action }) => action)).toEqual(['survey_invitation.invite', 'survey_invitation.answer']);
      for (const { entry } of told) {
        expect(entry).not.toContain(citizen.id);
        expect(entry).not.toContain(stepId);
        expect(entry).not.toMatch(/satisfied|agrees|Dank|bina/);
      }
    });

    test('OURS-survey-apart: the box is shaken only when something new lies in it, and loses nothing', async () => {
      for (const one of await aRound(house, town.secretariat, town.office.id, employerSurvey, { papers: 3 }))
        await answered(house, one);
      expect(await shakeBox(house)).toEqual({ shaken: 3 });
      expect(await shakeBox(house)).toEqual({ shaken: 0 });
      expect(await box()).toBe(3);
    });

    test('OURS-survey-apart: typed in by the body, which can not type for a link or for another body', async () => {
      const [paper] = await aRound(house, town.secretariat, town.office.id, employerSurvey, { papers: 1 });
      const [mail] = await aRound(house, town.manager, town.office.id, employerSurvey, { addresses: 1 });
      if (!paper || !mail) throw new Error('nobody was asked');
      const types = (who: Actor, { orgId, id, digest }: typeof paper) =>
        house.does(who, typeInAnswer, { orgId, id, digest, answers: answersTo(employerSurvey), remark: '' });

      expect(await types(town.mandates, paper)).toMatchObject({ ok: false, reason: 'closed' });
      expect(await types(town.manager, paper)).toMatchObject({ ok: false, grounds: [{ code: 'not-your-role' }] });
      expect(await types(town.secretariat, mail)).toMatchObject({ ok: false, grounds: [{ code: 'asked-by-mail' }] });
      expect(await types(town.secretariat, paper)).toMatchObject({ ok: true });
    });

    test('OURS-survey-apart: after the last day nothing tells to whom an invitation went, answered or not', async () => {
      const [one] = await aRound(house, town.manager, town.office.id, employerSurvey, { addresses: 2 });
      if (!one) throw new Error('nobody was asked');
      await answered(house, one);
      house.today('2026-02-02');
      expect(await forgetAsked(house)).toEqual({ forgotten: 0 });
      house.today('2026-02-03');
      expect(await forgetAsked(house)).toEqual({ forgotten: 2 });
      expect(await forgetAsked(house)).toEqual({ forgotten: 0 });
      expect(await house.rows('select 1 from survey_addressee')).toEqual([]);
    });
  });

  describe('results', () => {
    /** So many answers about an office today, so many of them favourable. */
    async function answers(count: number, favourable: number, remark = ''): Promise<void> {
      const papers = await aRound(house, town.secretariat, town.office.id, citizenSurvey, { papers: count });
      for (const [at, one] of papers.entries()) await answered(house, one, at < favourable, at === 0 ? remark : '');
    }

    test('OURS-survey-hidden: whoever reads on the day sees them, whether the house had its round or not', async () => {
      await answers(12, 7);
      house.today('2026-05-29');
      expect(await listResults(house, scope(town.manager), null)).toEqual([]);
      house.today('2026-05-30');
      const results = await listResults(house, scope(town.manager), null);
      expect(results).toMatchObject([
        { fromQuarter: '2026-Q1', toQuarter: '2026-Q1', publishedOn: '2026-05-30', answers: 12, invited: null },
      ]);
      expect(results[0]?.figures[0]).toEqual({ question: 'overall', side: 'exact', favourable: 7 });
      expect(await box()).toBe(0);
      expect(await publishDue(house)).toEqual({ published: 0 });
    });

    test('OURS-survey-hidden: two who read at once publish once', async () => {
      await answers(10, 5);
      house.today('2026-06-30');
      const read = await Promise.all(
        [town.manager, town.secretariat, town.decider].map((who) => listResults(house, scope(who), null)),
      );
      expect(read.map((all) => all.length)).toEqual([1, 1, 1]);
    });

    test('OURS-survey-hidden: read late they are what they would have been, and they never change', async () => {
      await answers(6, 6);
      house.today('2026-04-06');
      await answers(4, 0);
      house.today('2026-07-06');
      await answers(11, 5);
      house.today('2027-01-31');
      const late = await listResults(house, scope(town.manager), null);
      expect(late.map((one) => [one.fromQuarter, one.toQuarter, one.publishedOn, one.answers])).toEqual([
        ['2026-Q1', '2026-Q2', '2026-08-29', 10],
        ['2026-Q3', '2026-Q3', '2026-11-29', 11],
      ]);
      house.today('2028-01-31');
      expect(await listResults(house, scope(town.manager), null)).toEqual(late);
    });

    test('OURS-survey-apart: words are for the body, beside the result and apart from the choices', async () => {
      await answers(10, 5, 'Mijn begeleider kende mijn sector.');
      house.today('2026-05-30');
      await publishDue(house);
      const bodies = await listRemarks(house.database, scope(town.decider), town.office.id);
      expect(bodies.map(({ body }) => body)).toEqual(['Mijn begeleider kende mijn sector.']);
      for (const who of [town.manager, town.otherManager, town.mandates])
        expect(await listRemarks(house.database, scope(who), town.office.id)).toEqual([]);
    });

    test('OURS-roles: an office reads its own, its body all, and nobody else any', async () => {
      await answers(10, 5);
      house.today('2026-05-30');
      const seen = async (who: Actor) => (await listResults(house, scope(who), null)).length;
      expect(await Promise.all([town.manager, town.secretariat, town.decider].map(seen))).toEqual([1, 1, 1]);
      expect(
        await Promise.all([town.otherManager, town.centreManager, town.mandates, town.ann, town.post].map(seen)),
      ).toEqual([0, 0, 0, 0, 0]);
    });
  });

  describe('taking part', () => {
    const part = async (who: Actor, orgId: string) => findParticipation(house.database, scope(who), orgId);

    test('OURS-survey-part: without guidance that ended an office takes part; with it, when both were asked', async () => {
      expect(await part(town.manager, town.office.id)).toMatchObject({ guided: false, takesPart: true });
      await aGuidance(house, town, '2026-06-14', { email: 'bina@example.org' });
      house.today('2026-07-14');
      expect(await part(town.manager, town.office.id)).toMatchObject({
        guided: true,
        citizens: false,
        takesPart: false,
      });
      await inviteEnded(house);
      expect(await part(town.secretariat, town.office.id)).toMatchObject({
        citizens: true,
        employers: false,
        takesPart: false,
      });
      await aRound(house, town.manager, town.office.id, employerSurvey, { addresses: 1 });
      expect(await part(town.manager, town.office.id)).toMatchObject({ employers: true, takesPart: true });
    });

    test.each([
      { on: '2027-01-04', employers: true, why: 'a year is not over' },
      { on: '2027-01-05', employers: false, why: 'it was a year ago' },
    ])('OURS-survey-part: employers asked on 2026-01-05 count on $on: $why', async ({ on, employers }) => {
      await aRound(house, town.manager, town.office.id, employerSurvey, { addresses: 1 });
      house.today(on);
      expect(await part(town.manager, town.office.id)).toMatchObject({ employers });
    });

    test('OURS-survey-part: a centre takes part when its clients were asked; nobody else hears it', async () => {
      expect(await part(town.mandates, town.centre.id)).toMatchObject({ takesPart: false });
      await aRound(house, town.centreManager, town.centre.id, guidanceSurvey, { addresses: 1 });
      expect(await part(town.centreManager, town.centre.id)).toMatchObject({ takesPart: true });
      expect(await part(town.manager, town.centre.id)).toBeNull();
      expect(await part(town.ann, town.office.id)).toBeNull();
    });
  });

  test('OURS-journal: who answers is nobody to the product but the invitation itself', async () => {
    const [one] = await aRound(house, town.manager, town.office.id, employerSurvey, { addresses: 1 });
    if (!one) throw new Error('nobody was asked');
    const stranger = respondentOf(town.ann.id);
    const command = { ...one, answers: answersTo(employerSurvey), remark: '' };
    await expect(house.does(stranger, answerSurvey, command)).rejects.toThrow();
    expect(await box()).toBe(0);
  });
});
