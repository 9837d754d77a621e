import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aCitizen,
  aHouse,
  anAttestation,
  anOrganisation,
  aProfessional,
  engines,
  type Org,
  on,
  type TestHouse,
} from '../../../test/setup/house.ts';
import type { Actor } from '../../kernel/role.ts';
import { newId } from '../../platform/new-id.ts';
import { addSummary } from './add-summary.ts';
import { cancelStep } from './cancel-step.ts';
import { correctStep } from './correct-step.ts';
import { registerStep } from './register-step.ts';
import { reportStop } from './report-stop.ts';
import { stopStep } from './stop-step.ts';

describe.each(engines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let office: Org;
  let ann: Actor;
  let ivo: Actor;
  beforeAll(async () => {
    house = await aHouse(engine);
    office = await anOrganisation(house, 'Kompas');
    ann = await aProfessional(house, office, 'consultant');
    ivo = await aProfessional(
      house,
      await anOrganisation(house, 'VDAB', 'public-employment-service', []),
      'intervention-adviser',
      'Ivo',
    );
  });
  afterAll(() => house.close());

  const parties = () => ({ requesterOrg: office.id, requesterId: ann.id, executorOrg: office.id, executorId: ann.id });

  /** A citizen with a line in progress since 2026-03-01, to 2027-03-01. */
  async function aLine(financingNumber: string | null = null) {
    house.today('2026-03-02');
    const bina = await aCitizen(house);
    await anAttestation(house, bina, office, '2026-03-01', '2027-03-01', '2027-04-15');
    const id = newId();
    const outcome = await house.does(ann, registerStep, {
      citizenId: bina.id,
      id,
      startsOn: on('2026-03-01'),
      financingNumber,
      summary: '',
      ...parties(),
    });
    return { citizenId: bina.id, stepId: id, outcome };
  }
  const rowOf = async (stepId: string) =>
    (
      await house.rows<Record<string, unknown>>(
        'select status, starts_on, ended_on, financing_number from step where id = $1',
        stepId,
      )
    )[0];

  test.each([
    { number: '99FN000', ok: true, why: 'the office has it' },
    { number: 'EEWG438', ok: false, why: 'another office has it' },
  ])('M-08: the financing number $number: $why', async ({ number, ok }) => {
    const { outcome } = await aLine(number);
    expect(outcome.ok).toBe(ok);
    if (!outcome.ok) expect(outcome.grounds).toMatchObject([{ code: 'financing-number-unknown', source: 'M-08' }]);
  });

  test('M-14: the end is registered on the line of the start, which keeps its id and its start', async () => {
    const { citizenId, stepId } = await aLine();
    await house.does(ivo, stopStep, {
      citizenId,
      stepId,
      endedOn: on('2026-03-02'),
      reason: 'work',
      consultedOn: on('2026-03-02'),
      note: 'Gebeld.',
    });
    expect(await house.rows('select id from step where citizen_id = $1', citizenId)).toEqual([{ id: stepId }]);
    expect(await rowOf(stepId)).toMatchObject({ status: 'stopped', starts_on: '2026-03-01', ended_on: '2026-03-02' });
  });

  test('M-15: a cancelled line is kept with its day, and told in the journal', async () => {
    const { citizenId, stepId } = await aLine();
    await house.does(ann, cancelStep, { citizenId, stepId, endedOn: on('2026-03-02') });
    expect(await rowOf(stepId)).toMatchObject({ status: 'cancelled', ended_on: '2026-03-02' });
    const told = await house.rows<{ action: string }>(
      'select action from journal where record_id = $1 order by seq',
      stepId,
    );
    expect(told.map(({ action }) => action)).toEqual(['step.register', 'step.cancel']);
  });

  test('M-15/reading: a cancelled line is not opened again by any step', async () => {
    const { citizenId, stepId } = await aLine();
    await house.does(ann, cancelStep, { citizenId, stepId, endedOn: on('2026-03-02') });
    const again = [
      await house.does(ann, correctStep, {
        citizenId,
        stepId,
        summaryChanged: false,
        summary: '',
        startsOn: on('2026-03-01'),
        financingNumber: null,
        ...parties(),
      }),
      await house.does(ann, reportStop, { citizenId, stepId, stopDate: on('2026-03-02'), reason: 'work', note: '' }),
      await house.does(ann, addSummary, { citizenId, stepId, text: 'Toch nog iets.' }),
      await house.does(ivo, stopStep, {
        citizenId,
        stepId,
        endedOn: on('2026-03-02'),
        reason: 'work',
        consultedOn: on('2026-03-02'),
        note: 'Gebeld.',
      }),
    ];
    expect(again.map(({ ok }) => ok)).toEqual([false, false, false, false]);
    expect(await rowOf(stepId)).toMatchObject({ status: 'cancelled' });
  });

  test.each([
    { how: 'with the consultation noted', consultedOn: '2026-03-02', note: 'Gebeld met Ann.', ok: true },
    { how: 'without a day', consultedOn: null, note: 'Gebeld met Ann.', ok: false },
    { how: 'without a word', consultedOn: '2026-03-02', note: '', ok: false },
  ])('M-16/reading: the adviser stops a line that nobody reported, $how: $ok', async ({ consultedOn, note, ok }) => {
    const { citizenId, stepId } = await aLine();
    const day = consultedOn === null ? null : on(consultedOn);
    const outcome = await house.does(ivo, stopStep, {
      citizenId,
      stepId,
      endedOn: on('2026-03-02'),
      reason: 'other',
      consultedOn: day,
      note,
    });
    expect(outcome.ok).toBe(ok);
    if (!outcome.ok) expect(outcome.grounds).toMatchObject([{ code: 'consultation-missing', source: 'M-16/reading' }]);
  });

  test('M-19: the number given on cancelling must be one of the office’s', async () => {
    const { citizenId, stepId } = await aLine();
    const wrong = await house.does(ann, cancelStep, {
      citizenId,
      stepId,
      endedOn: on('2026-03-02'),
      financingNumber: 'EEWG438',
    });
    const right = await house.does(ann, cancelStep, {
      citizenId,
      stepId,
      endedOn: on('2026-03-02'),
      financingNumber: '99FN000',
    });
    expect([wrong.ok, right.ok]).toEqual([false, true]);
    expect(await rowOf(stepId)).toMatchObject({ financing_number: '99FN000' });
  });

  test('M-20, OURS-version: of eight summaries at once, the words are kept of those that were accepted and of no other', async () => {
    const { citizenId, stepId } = await aLine();
    const stop = { endedOn: on('2026-03-02'), reason: 'work', consultedOn: on('2026-03-02'), note: 'Gebeld.' } as const;
    await house.does(ann, reportStop, { citizenId, stepId, stopDate: on('2026-03-02'), reason: 'work', note: '' });
    await house.does(ivo, stopStep, { citizenId, stepId, ...stop });

    const texts = Array.from({ length: 8 }, (_, at) => `Nummer ${at}.`);
    const outcomes = await Promise.all(texts.map((text) => house.does(ann, addSummary, { citizenId, stepId, text })));

    const accepted = texts.filter((_, at) => outcomes[at]?.ok);
    expect(accepted).not.toEqual([]);
    const kept = await house.rows<{ body: string }>(
      `select body from record_text where record_id = $1 and body like 'Nummer%' order by body`,
      stepId,
    );
    expect(kept.map(({ body }) => body)).toEqual(accepted);
  });
});
