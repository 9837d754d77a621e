import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aGuidedCitizen, threePhases, totalsOf } from '../../../test/setup/guidance.ts';
import {
  aHouse,
  anOrganisation,
  aProfessional,
  type Org,
  type TestHouse,
  usualEngines,
} from '../../../test/setup/house.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { view } from '../../platform/view.ts';
import { withdrawAttestation } from '../attestations/index.ts';
import { type AttendanceFact, openProgrammes, ownNow, phaseBudgets } from '../programmes/index.ts';
import {
  cancelAttendance,
  cancelSession,
  changeSession,
  freeClosedSeats,
  inviteParticipant,
  listHours,
  noteMinutes,
  planSession,
  sayMinutes,
} from './index.ts';

const codesOf = (outcome: Outcome) => (outcome.ok ? 'done' : outcome.grounds.map(({ code }) => code).join());

describe.each(usualEngines)('sessions on the %s engine', (engine) => {
  let house: TestHouse;
  let office: Org;
  let ann: Actor;
  let bob: Actor;
  beforeAll(async () => {
    house = await aHouse(engine, '2026-03-02');
    office = await anOrganisation(house, 'Kompas');
    ann = await aProfessional(house, office, 'consultant', 'Ann');
    bob = await aProfessional(house, office, 'consultant', 'Bob');
  });
  afterAll(() => house.close());

  /** A session at an hour of a day, in a command. */
  const session = (by: Actor, day: string, hour: string, more: object = {}) => ({
    ...{
      orgId: office.id,
      id: newId(),
      form: 'individual' as const,
      service: 'interview',
      consultantId: by.id,
      seats: 1,
    },
    ...{ startsAt: `${day}T${hour}:00:00.000Z`, endsAt: `${day}T${hour}:45:00.000Z`, placeKind: 'place' as const },
    ...{ place: 'Kouter 1, Gent', theme: '', invite: null, ...more },
  });
  const aGroup = async (day: string, hour: string, seats: number) => {
    const plan = session(ann, day, hour, { form: 'group', seats });
    expect(codesOf(await house.does(ann, planSession, plan))).toBe('done');
    return plan;
  };
  const mails = (attendanceId: string) =>
    house.rows<{ method: string }>(
      `select payload->>'method' as method from outbox where topic = 'appointment' and payload->>'attendanceId' = $1 order by id`,
      attendanceId,
    );

  test('O-05: a session is planned with its participant, moved with a new sequence, and its minutes count once both said them', async () => {
    const { citizen, programmeId } = await aGuidedCitizen(house, office, ann);
    const attendanceId = newId();
    const plan = session(ann, '2026-03-03', '08', { invite: { citizenId: citizen.id, programmeId, attendanceId } });
    const about = { citizenId: citizen.id, attendanceId };
    const now = (at: string) => view(house, { actor: citizen, requestId: newId() }, ownNow, citizen.id, at);
    const asks = async (at: string) =>
      (await now(at)).map(({ toAnswer, next }) => ({ toAnswer, next: next?.startsAt ?? null }));
    const nine = '2026-03-02T09:00:00.000Z';

    expect(codesOf(await house.does(ann, planSession, plan))).toBe('done');
    expect(await asks(nine)).toEqual([{ toAnswer: 0, next: '2026-03-03T08:00:00.000Z' }]);
    expect(await asks('2026-03-03T08:45:00.000Z')).toEqual([{ toAnswer: 0, next: null }]);
    const { id: sessionId, invite: _, ...rest } = plan;
    const moved = { ...rest, sessionId, startsAt: '2026-03-02T08:00:00.000Z', endsAt: '2026-03-02T09:00:00.000Z' };
    expect(codesOf(await house.does(ann, changeSession, moved))).toBe('done');
    // An hour is an hour, for either side.
    expect(codesOf(await house.does(ann, noteMinutes, { ...about, minutes: 61 }))).toBe('minutes-too-many');
    expect(codesOf(await house.does(ann, noteMinutes, { ...about, minutes: 60 }))).toBe('done');
    expect(codesOf(await house.does(citizen, sayMinutes, { ...about, minutes: 61 }))).toBe('minutes-too-many');
    expect(await asks(nine)).toEqual([{ toAnswer: 1, next: null }]);
    expect(codesOf(await house.does(bob, sayMinutes, { ...about, minutes: 45 }))).toBe('done');
    expect(await asks(nine)).toEqual([{ toAnswer: 1, next: null }]);
    expect(codesOf(await house.does(citizen, sayMinutes, { ...about, minutes: 60 }))).toBe('done');
    expect(await asks(nine)).toEqual([{ toAnswer: 0, next: null }]);

    expect(
      await house.rows('select status, phase, sequence, settled_minutes from attendance where id = $1', attendanceId),
    ).toEqual([{ status: 'settled', phase: 1, sequence: 1, settled_minutes: 60 }]);
    expect(await house.rows('select status, sequence from guidance_session where id = $1', sessionId)).toEqual([
      { status: 'held', sequence: 1 },
    ]);
    // What it was moved to had begun.
    expect(await mails(attendanceId)).toEqual([{ method: 'REQUEST' }]);
    expect(await house.as(citizen, `select body from session_text where field = 'place'`)).toHaveLength(2);
  });

  test('OURS-guidance-session: of those who want the last seat at once, one gets it', async () => {
    const group = await aGroup('2026-03-05', '08', 1);
    const wanting = await Promise.all(
      ['Cem', 'Dora', 'Eva', 'Fons'].map((name) => aGuidedCitizen(house, office, ann, name)),
    );
    const outcomes = await Promise.all(
      wanting.map(({ citizen, programmeId }, at) =>
        house.does(at % 2 === 0 ? ann : bob, inviteParticipant, {
          ...{ citizenId: citizen.id, id: newId(), programmeId, sessionId: group.id },
        }),
      ),
    );

    expect(outcomes.map(codesOf).sort()).toEqual(['done', 'session-full', 'session-full', 'session-full']);
    expect(await house.rows('select place from session_place where session_id = $1', group.id)).toEqual([{ place: 1 }]);
  });

  test('OURS-guidance-session: of two sessions of one consultant that overlap, planned at once, one is', async () => {
    const both = ['00', '30'].map((minute) => ({
      ...session(ann, '2026-03-06', '08'),
      ...{ startsAt: `2026-03-06T08:${minute}:00.000Z`, endsAt: `2026-03-06T09:${minute}:00.000Z` },
    }));
    const outcomes = await Promise.all(both.map((plan) => house.does(ann, planSession, plan)));

    expect(outcomes.map(codesOf).sort()).toEqual(['consultant-busy', 'done']);
    // One begins as the other ends, and a colleague is free.
    expect(codesOf(await house.does(ann, planSession, session(ann, '2026-03-06', '10')))).toBe('done');
    expect(codesOf(await house.does(ann, planSession, session(bob, '2026-03-06', '08')))).toBe('done');
  });

  test('O-05: who is taken out makes room, and a cancelled session tells everybody', async () => {
    const group = await aGroup('2026-03-09', '08', 2);
    const guided = await Promise.all(['Gil', 'Hans', 'Iris'].map((name) => aGuidedCitizen(house, office, ann, name)));
    const ids: string[] = [];
    for (const { citizen, programmeId } of guided.slice(0, 2)) {
      const command = { citizenId: citizen.id, id: newId(), programmeId, sessionId: group.id };
      expect(codesOf(await house.does(ann, inviteParticipant, command))).toBe('done');
      ids.push(command.id);
    }
    const [first, second, third] = guided;
    const [out = '', stays = ''] = ids;
    expect(
      codesOf(await house.does(ann, cancelAttendance, { citizenId: first?.citizen.id ?? '', attendanceId: out })),
    ).toBe('done');
    const instead = {
      citizenId: third?.citizen.id ?? '',
      id: newId(),
      programmeId: third?.programmeId ?? '',
      sessionId: group.id,
    };
    expect(codesOf(await house.does(bob, inviteParticipant, instead))).toBe('done');

    expect(codesOf(await house.does(bob, cancelSession, { orgId: office.id, sessionId: group.id }))).toBe('done');

    expect(await mails(out)).toEqual([{ method: 'REQUEST' }, { method: 'CANCEL' }]);
    expect(await mails(stays)).toEqual([{ method: 'REQUEST' }, { method: 'CANCEL' }]);
    expect(await house.rows('select status, sequence from attendance where id = $1', stays)).toEqual([
      { status: 'cancelled', sequence: 1 },
    ]);
    const say = { citizenId: second?.citizen.id ?? '', attendanceId: stays, minutes: 45 };
    expect(codesOf(await house.does(ann, noteMinutes, say))).toBe('not-open-now');
  });

  test('M-01, OURS-guidance-session: who withdraws gives up the seats to come, is told, and keeps what was', async () => {
    const { citizen, programmeId } = await aGuidedCitizen(house, office, ann, 'Lena');
    const group = await aGroup('2026-03-10', '08', 1);
    const held = await aGroup('2026-03-02', '05', 1);
    const [coming, been] = [newId(), newId()];
    for (const [id, { id: sessionId }] of [[coming, group] as const, [been, held] as const])
      expect(
        codesOf(await house.does(ann, inviteParticipant, { citizenId: citizen.id, id, programmeId, sessionId })),
      ).toBe('done');
    expect(await freeClosedSeats(house)).toEqual({ freed: 0 });

    const [given] = await house.rows<{ id: string }>('select id from attestation where citizen_id = $1', citizen.id);
    const taken = { citizenId: citizen.id, attestationId: given?.id ?? '' };
    expect(codesOf(await house.does(citizen, withdrawAttestation, taken))).toBe('done');
    expect(await freeClosedSeats(house)).toEqual({ freed: 1 });
    expect(await freeClosedSeats(house)).toEqual({ freed: 0 });

    expect(await mails(coming)).toEqual([{ method: 'REQUEST' }, { method: 'CANCEL' }]);
    const status = 'select id, status from attendance where citizen_id = $1 order by session_on';
    expect(await house.rows(status, citizen.id)).toEqual([
      { id: been, status: 'invited' },
      { id: coming, status: 'cancelled' },
    ]);
    const other = await aGuidedCitizen(house, office, ann, 'Mira');
    const instead = { citizenId: other.citizen.id, id: newId(), programmeId: other.programmeId, sessionId: group.id };
    expect(codesOf(await house.does(ann, inviteParticipant, instead))).toBe('done');
  });

  test('O-02, OURS-hours: the page’s budget equals the journal to the minute, and the queue holds exactly what differs or waits', async () => {
    const { citizen, programmeId } = await aGuidedCitizen(house, office, ann, 'Kaat');
    // What both say, in turn: the same, nothing yet, a difference that stays, one that either side takes over, absent.
    const words = [
      [45, 45],
      [45, null],
      [45, 30],
      [45, 30, 'office'],
      [30, 45, 'citizen'],
      [0, null],
      [0, 30],
      [45, 45],
    ] as const;
    const differ: string[] = [];
    const wait: string[] = [];
    for (const [at, [said, answered, settles]] of words.entries()) {
      const attendanceId = newId();
      const about = { citizenId: citizen.id, attendanceId };
      const plan = session(ann, `2026-02-${10 + at}`, '12', { invite: { ...about, programmeId } });
      expect(codesOf(await house.does(ann, planSession, plan))).toBe('done');
      await house.does(ann, noteMinutes, { ...about, minutes: said });
      if (answered !== null) await house.does(citizen, sayMinutes, { ...about, minutes: answered });
      if (settles === 'office' && answered !== null)
        await house.does(ann, noteMinutes, { ...about, minutes: answered });
      if (settles === 'citizen') await house.does(citizen, sayMinutes, { ...about, minutes: said });
      if (answered !== null && answered !== said && settles === undefined) differ.push(attendanceId);
      if (answered === null && said > 0) wait.push(attendanceId);
    }

    const looker = { actor: ann, requestId: newId() };
    const queue = (await view(house, looker, listHours, house.clock.now().toISOString())).filter(
      ({ citizen_id: id }) => id === citizen.id,
    );
    const inQueue = (status: string) =>
      queue.filter(({ attendance }) => attendance.state.status === status).map(({ attendance }) => attendance.id);
    expect(inQueue('different').sort()).toEqual(differ.sort());
    expect(inQueue('said')).toEqual(wait);
    expect(queue).toHaveLength(differ.length + wait.length);

    const [shown] = await view(house, { ...looker, requestId: newId() }, openProgrammes, citizen.id);
    const [programme] = shown?.programmes ?? [];
    const journal = await house.rows<{ facts: AttendanceFact[] }>(
      `select facts from journal where owner_id = $1 and kind = 'attendance' and outcome = 'accepted' order by record_id, seq`,
      citizen.id,
    );
    const states = programme?.parts.map(({ attendance }) => attendance.state) ?? [];
    const budgets = phaseBudgets(threePhases, states);
    const counted = budgets.map(({ confirmed, waiting, different, planned }) => ({
      confirmed,
      waiting,
      different,
      planned,
    }));
    expect(counted).toEqual(
      totalsOf(
        journal.flatMap(({ facts }) => facts),
        threePhases.length,
      ),
    );
    expect(counted[0]).toEqual({ confirmed: 45 + 30 + 30 + 45, waiting: 45, different: 45 + 30, planned: 0 });
  });

  test('OURS-roles: another office knows neither session nor attendance, nor does who manages', async () => {
    const { citizen, programmeId } = await aGuidedCitizen(house, office, ann, 'Jo');
    const attendanceId = newId();
    const plan = session(bob, '2026-03-10', '08', { invite: { citizenId: citizen.id, programmeId, attendanceId } });
    expect(codesOf(await house.does(bob, planSession, plan))).toBe('done');
    const other = await aProfessional(house, await anOrganisation(house, 'Baken'), 'consultant', 'Cas');
    const manager = await aProfessional(house, office, 'office-manager', 'Dirk');

    for (const who of [other, manager]) {
      const outcomes = [
        await house.does(who, planSession, session(ann, '2026-03-11', '08')),
        await house.does(who, cancelSession, { orgId: office.id, sessionId: plan.id }),
        await house.does(who, noteMinutes, { citizenId: citizen.id, attendanceId, minutes: 45 }),
        await house.does(who, sayMinutes, { citizenId: citizen.id, attendanceId, minutes: 45 }),
      ];
      expect(outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.reason))).toEqual(Array(4).fill('closed'));
      for (const table of ['guidance_session', 'session_text', 'session_place', 'programme', 'attendance'])
        expect([table, await house.as(who, `select * from ${table}`)]).toEqual([table, []]);
    }
  });
});
