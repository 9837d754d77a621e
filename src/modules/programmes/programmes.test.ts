import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attestation2018 } from '../../../schemes/index.ts';
import { anAgreedWorker } from '../../../test/setup/agreed-worker.ts';
import {
  aCitizen,
  aHouse,
  anAttestation,
  anOrganisation,
  aProfessional,
  type Org,
  on,
  planted,
  type TestHouse,
  usualEngines,
} from '../../../test/setup/house.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { view } from '../../platform/view.ts';
import { type AttestationFact, attestationKind } from '../attestations/index.ts';
import { inviteParticipant, noteMinutes, planSession } from '../sessions/index.ts';
import { registerStep } from '../steps/index.ts';
import {
  endProgramme,
  interruptProgramme,
  openProgrammes,
  reachesPast,
  resumeProgramme,
  startProgramme,
} from './index.ts';

const codesOf = (outcome: Outcome) => (outcome.ok ? 'done' : outcome.grounds.map(({ code }) => code).join());

describe.each(usualEngines)('programmes on the %s engine', (engine) => {
  let house: TestHouse;
  let office: Org;
  let ann: Actor;
  beforeAll(async () => {
    house = await aHouse(engine, '2026-03-02');
    office = await anOrganisation(house, 'Kompas');
    ann = await aProfessional(house, office, 'consultant', 'Ann');
  });
  afterAll(() => house.close());

  /** A citizen whose file is open, with a worker under an agreement, and the command that starts. */
  async function aBeginning(given: string) {
    house.today('2026-03-02');
    const citizen = await aCitizen(house, given);
    await anAttestation(house, citizen, office, '2026-01-05', '2026-12-31', '2027-02-14');
    const workerId = await anAgreedWorker(house, office, given);
    const start = {
      ...{ citizenId: citizen.id, id: newId(), stepId: newId(), workerId, consultantId: ann.id },
      ...{ startsOn: on('2026-01-05'), financingNumber: null, summary: 'Einde in januari.' },
    };
    return { citizen, workerId, start };
  }
  const lines = (citizen: Actor) =>
    house.rows<{ id: string; status: string }>('select id, status from step where citizen_id = $1', citizen.id);
  const workerOf = async (workerId: string) =>
    (
      await house.rows(
        'select status, programme_started_on, ended_on, events from agreed_worker where id = $1',
        workerId,
      )
    )[0];

  test('OURS-programme: starting is one registration of line, programme and worker, and happens once', async () => {
    const { citizen, workerId, start } = await aBeginning('Bina');

    const outcomes = await Promise.all(
      [1, 2, 3].map(() => house.does(ann, startProgramme, { ...start, id: newId(), stepId: newId() })),
    );

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await lines(citizen)).toMatchObject([{ status: 'in-progress' }]);
    const [programme] = await house.rows<object>('select * from programme where citizen_id = $1', citizen.id);
    expect(programme).toMatchObject({
      status: 'running',
      regime: 'general-indemnity',
      starts_on: '2026-01-05',
      ends_on: '2027-01-05',
    });
    expect(await workerOf(workerId)).toMatchObject({ status: 'started', programme_started_on: '2026-01-05' });
    expect(await house.rows(`select line_status from caseload where citizen_id = $1`, citizen.id)).toEqual([
      { line_status: 'in-progress' },
    ]);
  });

  test('M-13, OURS-programme: an open line of the office is used, and not doubled', async () => {
    const { citizen, start } = await aBeginning('Cem');
    const parties = { requesterOrg: office.id, requesterId: ann.id, executorOrg: office.id, executorId: ann.id };
    const line = {
      citizenId: citizen.id,
      id: newId(),
      startsOn: on('2026-01-05'),
      financingNumber: null,
      summary: '',
      ...parties,
    };
    expect(codesOf(await house.does(ann, registerStep, line))).toBe('done');

    expect(codesOf(await house.does(ann, startProgramme, start))).toBe('done');

    expect(await lines(citizen)).toEqual([{ id: line.id, status: 'in-progress' }]);
    expect(await house.rows('select step_id from programme where citizen_id = $1', citizen.id)).toEqual([
      { step_id: line.id },
    ]);
  });

  test('OPL-11/9: a job calls off what comes and tells the worker’s agreement; a job lost in time resumes in the same phase', async () => {
    const { citizen, workerId, start } = await aBeginning('Dora');
    const about = { citizenId: citizen.id, programmeId: start.id };
    expect(codesOf(await house.does(ann, startProgramme, start))).toBe('done');
    const session = (day: string, more: object) => ({
      ...{
        orgId: office.id,
        id: newId(),
        form: 'individual' as const,
        service: 'interview',
        consultantId: ann.id,
        seats: 1,
      },
      ...{ startsAt: `${day}T08:00:00.000Z`, endsAt: `${day}T09:00:00.000Z`, placeKind: 'video' as const },
      ...{ place: '', theme: '', invite: null, ...more },
    });
    const alone = session('2026-03-09', { invite: { ...about, attendanceId: newId() } });
    const group = session('2026-03-10', { form: 'group', seats: 5 });
    for (const plan of [alone, group]) expect(codesOf(await house.does(ann, planSession, plan))).toBe('done');
    const joins = { ...about, id: newId(), sessionId: group.id };
    expect(codesOf(await house.does(ann, inviteParticipant, joins))).toBe('done');

    const job = { ...about, on: on('2026-03-02'), jobStartedOn: on('2026-03-09') };
    expect(codesOf(await house.does(ann, interruptProgramme, job))).toBe('done');

    const sessions = await house.rows(
      'select status from guidance_session where id in ($1, $2) order by on_day',
      alone.id,
      group.id,
    );
    expect(sessions).toEqual([{ status: 'cancelled' }, { status: 'planned' }]);
    expect(await house.rows('select 1 from session_place where citizen_id = $1', citizen.id)).toEqual([]);

    house.today('2026-05-04');
    const again = { ...about, jobLostOn: on('2026-04-24'), askedOn: on('2026-04-30'), resumedOn: on('2026-05-04') };
    expect(codesOf(await house.does(ann, resumeProgramme, again))).toBe('done');
    const later = session('2026-05-11', { invite: { ...about, attendanceId: newId() } });
    expect(codesOf(await house.does(ann, planSession, later))).toBe('done');
    expect(await house.rows('select phase from attendance where session_id = $1', later.id)).toEqual([{ phase: 1 }]);
    expect(await workerOf(workerId)).toMatchObject({
      events: [{ kind: 'job-notified' }, { kind: 'job-started' }, { kind: 'job-lost' }, { kind: 'restart-requested' }],
    });
  });

  test('M-13: a new attestation with a later end carries the same programme on, and nothing asks for more', async () => {
    const { citizen, start } = await aBeginning('Fons');
    expect(codesOf(await house.does(ann, startProgramme, start))).toBe('done');
    const missing = async () => {
      const [shown] = await view(house, { actor: ann, requestId: newId() }, openProgrammes, citizen.id);
      const [programme] = shown?.programmes ?? [];
      return programme ? reachesPast(programme.state, programme.attestation?.endsOn ?? null) : undefined;
    };
    expect(await missing()).toBe('2027-01-05');

    const extension: AttestationFact = {
      ...{ kind: 'attestation', id: newId(), did: 'registered', scheme: attestation2018.id, orgId: office.id },
      ...{ purpose: 'outplacement', signedHow: 'online', signedOn: on('2026-03-02'), receivedOn: null, follows: null },
      ...{ enteredForCitizen: false, registeredOn: on('2026-03-02'), startsOn: on('2027-01-01'), draftId: null },
      ...{ endsOn: on('2027-01-05'), opensOn: on('2027-01-01'), closesOn: on('2027-02-19') },
      ...{ preparedBy: ann.id, employer: 'no digest' },
    };
    await house.sow(planted(house, attestationKind, citizen.id, extension));
    expect(await missing()).toBeNull();
  });

  test('M-16: ending early ends the programme and reports the stop to the adviser, in one', async () => {
    const { citizen, workerId, start } = await aBeginning('Eva');
    expect(codesOf(await house.does(ann, startProgramme, start))).toBe('done');
    const end = { citizenId: citizen.id, programmeId: start.id, stepId: start.stepId, endedOn: on('2026-03-02') };

    expect(
      codesOf(await house.does(ann, endProgramme, { ...end, outcome: 'work' as const, note: 'Begon elders.' })),
    ).toBe('done');

    expect(await house.rows('select status, stop_reason from step where id = $1', start.stepId)).toEqual([
      { status: 'in-progress', stop_reason: 'work' },
    ]);
    expect(
      await house.rows(`select body from record_text where record_id = $1 and field = 'stop-note'`, start.stepId),
    ).toEqual([{ body: 'Begon elders.' }]);
    expect(await workerOf(workerId)).toMatchObject({ status: 'ended', ended_on: '2026-03-02' });
    const minutes = { citizenId: citizen.id, attendanceId: newId(), minutes: 30 };
    expect((await house.does(ann, noteMinutes, minutes)).ok).toBe(false);
  });
});
