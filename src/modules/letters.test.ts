import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anApplicant, applied } from '../../test/setup/applications.ts';
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
} from '../../test/setup/house.ts';
import type { Actor } from '../kernel/role.ts';
import { statement } from '../platform/database/index.ts';
import { createLog } from '../platform/log.ts';
import type { Letter } from '../platform/mail.ts';
import { newId } from '../platform/new-id.ts';
import { enqueue, type Topic } from '../platform/outbox.ts';
import { drainOutbox } from '../platform/relay.ts';
import { admitApplication } from './applications/index.ts';
import { letters } from './letters.ts';
import { declineStop, registerStep, reportStop, stopStep } from './steps/index.ts';

describe.each(engines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let office: Org;
  let ann: Actor;
  let sia: Actor;
  beforeAll(async () => {
    house = await aHouse(engine);
    office = await anOrganisation(house, 'Kompas');
    const vdab = await anOrganisation(house, 'VDAB', 'public-employment-service', []);
    ann = await aProfessional(house, office, 'consultant', 'Ann');
    await aProfessional(house, office, 'consultant', 'Bob');
    sia = await aProfessional(house, vdab, 'intervention-adviser', 'Sia');
    await aProfessional(house, vdab, 'intervention-adviser', 'Tom');
    await aProfessional(house, vdab, 'mediator', 'Mia');
    await house.sow(statement('test.french', `update person set language = 'fr' where id = $1`).with(ann.id));
  });
  afterAll(() => house.close());

  /** Sends what waits, into a list. */
  async function sent(): Promise<Letter[]> {
    const all: Letter[] = [];
    const post = { send: async (letter: Letter) => void all.push(letter) };
    const { database, clock, keys } = house;
    await drainOutbox({
      database,
      clock,
      keys,
      letters,
      post,
      publicUrl: 'https://waarborg.example',
      log: createLog('error'),
    });
    return all.sort((a, b) => (a.to < b.to ? -1 : 1));
  }

  async function aLine(): Promise<{ citizenId: string; stepId: string }> {
    const bina = await aCitizen(house);
    await anAttestation(house, bina, office, '2026-03-01', '2027-03-01', '2027-04-15');
    const line = { citizenId: bina.id, stepId: newId() };
    const parties = { requesterOrg: office.id, requesterId: ann.id, executorOrg: office.id, executorId: ann.id };
    const fields = { citizenId: bina.id, id: line.stepId, startsOn: on('2026-03-01'), financingNumber: null };
    await house.does(ann, registerStep, { ...fields, ...parties, summary: '' });
    return line;
  }
  const stop = { stopDate: on('2026-03-02'), reason: 'work', note: 'Bina vond werk bij Alfa' } as const;

  test('M-16: of a reported stop every intervention adviser hears, and nobody else', async () => {
    const line = await aLine();
    await house.does(ann, reportStop, { ...line, ...stop });

    const mails = await sent();

    expect(mails.map(({ to }) => to)).toEqual(['sia@example.org', 'tom@example.org']);
    expect(mails[0]?.body).toContain(
      `https://waarborg.example/files/${line.citizenId}/guidance/steps/${line.stepId}\n`,
    );
  });

  test('M-16: a reported stop that was decided on in the meantime is no task any more', async () => {
    const line = await aLine();
    await house.does(ann, reportStop, { ...line, ...stop });
    await house.does(sia, declineStop, { ...line, note: '' });
    expect((await sent()).map(({ to }) => to)).toEqual(['ann@example.org']);
  });

  test('M-16: the consultant hears what the adviser decided, in their own language', async () => {
    const line = await aLine();
    await house.does(sia, stopStep, {
      ...line,
      endedOn: on('2026-03-02'),
      reason: 'work',
      consultedOn: on('2026-03-02'),
      note: 'Overlegd.',
    });
    expect(await sent()).toMatchObject([
      { to: 'ann@example.org', language: 'fr', subject: 'Il y a du nouveau dans Waarborg' },
    ]);
  });

  test('OURS-mail: a letter names nobody and tells no fact', async () => {
    const line = await aLine();
    await house.does(ann, reportStop, { ...line, ...stop });
    for (const { subject, body } of await sent())
      expect(`${subject} ${body}`).not.toMatch(/Bina|Patel|Kompas|Alfa|outplacement|stop|werk(?!ng)/i);
  });

  test('M-01: of a withdrawal hear the advisers and whoever carries the line out', async () => {
    const line = await aLine();
    await house.sow(enqueue('access-withdrawn', { ...line, attestationId: newId() }, house.clock.now()));
    expect((await sent()).map(({ to }) => to)).toEqual(['ann@example.org', 'sia@example.org', 'tom@example.org']);
  });

  test('OURS-mail: who left the office, or has no address, is written to no more', async () => {
    const eve = await aProfessional(house, office, 'consultant', 'Eve');
    const line = await aLine();
    await house.sow(
      statement('test.executor', 'update step set executor_id = $2 where id = $1').with(line.stepId, eve.id),
      enqueue('stopped', line, house.clock.now()),
    );
    expect((await sent()).map(({ to }) => to)).toEqual(['eve@example.org']);

    await house.asOwner(`update staff set ends_on = '2026-03-01' where person_id = '${eve.id}'`);
    await house.sow(enqueue('stopped', line, house.clock.now()));
    expect(await sent()).toEqual([]);

    await house.asOwner(`update staff set ends_on = '2026-03-02' where person_id = '${eve.id}'`);
    await house.sow(enqueue('stopped', line, house.clock.now()));
    expect(await sent()).toHaveLength(1);

    await house.asOwner(`update person set email = null where id = '${eve.id}'`);
    await house.sow(enqueue('stopped', line, house.clock.now()));
    expect(await sent()).toEqual([]);
  });

  test('M-01: an attestation that waits is told to the address that the office typed, as long as it waits', async () => {
    const draft = { orgId: office.id, draftId: newId() };
    const typed = `insert into draft_text (org_id, id, given_name, family_name, employer, email, language)
      values ('${draft.orgId}', '${draft.draftId}', 'Bina', 'Patel', 'Alfa', 'bina@example.org', 'en')`;
    const prepared = `insert into draft (org_id, id, version, scheme, code, status, starts_on, ends_on, entered_for_citizen, prepared_by, prepared_on, lapses_on)
      values ('${draft.orgId}', '${draft.draftId}', 1, 's', '${draft.draftId}', 'prepared', '2026-03-01', '2027-03-01', false, '${ann.id}', '2026-03-02', '2026-06-02')`;
    await house.asOwner(prepared);
    await house.asOwner(typed);
    const waits = () => house.sow(enqueue('attestation-waiting', draft, house.clock.now()));

    await waits();
    const told = await sent();
    await house.asOwner(`update draft set status = 'cancelled' where id = '${draft.draftId}'`);
    await waits();

    expect(told).toMatchObject([
      { to: 'bina@example.org', language: 'en', subject: 'Something is waiting for you in Waarborg' },
    ]);
    expect(told[0]?.body).toContain('https://waarborg.example/me/attestations\n');
    expect(await sent()).toEqual([]);
  });

  test('M-01: a registered attestation is told to whoever prepared it', async () => {
    const bina = await aCitizen(house);
    const attestationId = await anAttestation(house, bina, office, '2026-03-01', '2027-03-01', '2027-04-15');
    await house.asOwner(`update attestation set prepared_by = '${ann.id}' where id = '${attestationId}'`);
    await house.sow(enqueue('attestation-registered', { citizenId: bina.id, attestationId }, house.clock.now()));
    expect((await sent()).map(({ to }) => to)).toEqual(['ann@example.org']);
  });

  test('C-19: each step of an application is told to whoever is next, by a page and not by what it is about', async () => {
    const all = await anApplicant(house, 'Vlinder');
    const { on } = await applied(house, all, 'file');
    expect((await sent()).map(({ to }) => to)).toEqual(['sofie@example.org']);
    await house.does(all.secretariat, admitApplication, on);
    const admitted = await sent();
    expect(admitted.map(({ to }) => to)).toEqual(['mia@example.org', 'petra@example.org']);
    expect(admitted[0]?.body).toContain('https://waarborg.example/certificate\n');
    expect(admitted[1]?.body).toContain(`https://waarborg.example/applications/${on.orgId}/${on.applicationId}\n`);
    expect(admitted.map(({ subject, body }) => subject + body).join(' ')).not.toContain('Vlinder');
  });

  test('OURS-mail: every topic has its letter', () => {
    const topics: readonly Topic[] = [
      ...(['access-withdrawn', 'application-admitted', 'application-dismissed', 'application-evaluated'] as const),
      ...([
        'application-filed',
        'application-entered',
        'application-incomplete',
        'application-proven',
        'attestation-registered',
      ] as const),
      ...([
        'attestation-waiting',
        'certificate-changed',
        'certificate-granted',
        'certificate-refused',
        'mlp-confirmed',
      ] as const),
      ...(['stop-declined', 'stop-reported', 'stopped'] as const),
      ...(['seat-taken', 'sitting-cancelled', 'exam-regraded', 'lines-hit', 'application-hit'] as const),
      ...(['finding-raised', 'finding-answered', 'finding-changed', 'lines-handed-over'] as const),
      ...(['appeal-lodged', 'appeal-admitted', 'appeal-settled'] as const),
      ...(['complaint-lodged', 'complaint-noted', 'complaint-news', 'complaint-told'] as const),
      ...(['complaint-shared', 'complaint-due'] as const),
      ...(['survey-asked', 'survey-reminder'] as const),
      'cell-count-due',
      ...(['agreement-proposed', 'agreement-answered'] as const),
      'appointment',
      'plan-shared',
      ...(['check-opened', 'check-question', 'check-sent', 'check-told', 'check-decided'] as const),
      'information-sent',
      ...(['q-check-told', 'q-check-answered', 'q-check-final'] as const),
    ];
    expect(Object.keys(letters).sort()).toEqual([...topics].sort());
  });
});
