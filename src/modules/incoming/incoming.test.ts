import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pdf } from '../../../test/documents/pdf-builder.ts';
import { type Applying, anApplicant, applied } from '../../../test/setup/applications.ts';
import { replayFaults } from '../../../test/setup/attestations.ts';
import { aHouse, anOrganisation, aProfessional, type TestHouse, usualEngines } from '../../../test/setup/house.ts';
import { aMailRoom, type MailRoom, whyNot } from '../../../test/setup/incoming.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Outcome } from '../../platform/perform.ts';
import {
  admitApplication,
  askCompletion,
  declareActivity,
  fileApplication,
  findApplication,
  handInProof,
} from '../applications/index.ts';
import { letters } from '../letters.ts';
import { listPieces } from '../pieces/index.ts';

const why = (outcome: Outcome) => (outcome.ok ? 'done' : outcome.grounds.map(({ code }) => code));

describe.each(usualEngines)('what comes in by post on the %s engine', (engine) => {
  let house: TestHouse;
  let room: MailRoom;
  let all: Applying;
  beforeAll(async () => {
    house = await aHouse(engine);
    room = await aMailRoom(house);
  });
  beforeEach(async () => {
    house.today('2026-03-05');
    all = await anApplicant(house);
  });
  afterAll(async () => {
    await house.close();
    await room.close();
  });

  const reading = (actor: Actor) => ({ database: house.database, scope: { actor, today: house.clock.today() } });
  const seen = (actor: Actor, id: string) => findApplication(house.database, reading(actor).scope, all.office.id, id);
  /** Everything that CERTO asks, as a paper says it. */
  const whole = () => ({
    ...{ receivedOn: '2026-03-02', declaredOn: '2026-02-20', codeSignedOn: '2026-02-20' },
    ...{ codeSignedBy: all.manager.id, consultants: [all.ann.id], mlpPeople: [all.ann.id, all.bart.id] },
  });
  const entered = async (given: object = whole(), sent = {}) => {
    const brought = await room.enter(all.secretariat, all.office.id, given, sent);
    if (!brought.ok) throw new Error(`not entered: ${JSON.stringify(whyNot(brought))}`);
    return { orgId: all.office.id, applicationId: brought.applicationId };
  };

  test('C-19, C-18: what came by post is filed on the day on which it came in, by the law of that day', async () => {
    const on = await entered();
    const shown = await seen(all.manager, on.applicationId);
    expect(shown?.state).toMatchObject({
      ...{ status: 'filed', procedure: 'first', filedOn: '2026-03-02', filedFirstOn: '2026-03-02' },
      ...{ declaredOn: '2026-02-20', codeSignedOn: '2026-02-20', codeSignedBy: all.manager.id },
      ...{ consultants: [all.ann.id], mlpPeople: [all.ann.id, all.bart.id].sort() },
      entered: [
        {
          ...{ by: all.secretariat.id, channel: 'post', receivedOn: '2026-03-02', enteredOn: '2026-03-05' },
          isLate: false,
        },
      ],
    });
    expect(shown?.missing).toEqual([]);
    expect(shown?.names[all.secretariat.id]).toBe('Sofie De Smet');
    expect(await replayFaults(house)).toEqual([]);
  });

  test('C-19: the manager is told by mail, sees who entered it and opens the scan', async () => {
    const on = await entered();
    const [row] = await house.rows<{ payload: object }>(
      `select payload from outbox where topic = 'application-entered' order by at desc, id desc limit 1`,
    );
    expect(row?.payload).toEqual(on);
    const to = await house.database.run(
      reading(all.manager).scope,
      letters['application-entered'].recipients.with(JSON.stringify(row?.payload)),
    );
    expect(to[0]).toEqual([{ to: 'mia@example.org', language: 'nl', onPaper: true, path: '/certificate' }]);
    const [piece] = (await listPieces(reading(all.manager), on.orgId, [on.applicationId])) ?? [];
    expect(piece).toMatchObject({
      fileName: 'aanvraag.pdf',
      filedByName: 'Sofie De Smet',
      state: { kind: 'application' },
    });
    const { stream } = await room.gate.storage.open(piece?.id ?? '');
    expect((await buffer(stream)).equals(pdf())).toBe(true);
  });

  test('C-19: the applicant goes on online: asked to complete, it declares and files again, and hands in proof', async () => {
    const { declaredOn, ...silent } = whole();
    const on = await entered(silent);
    expect(declaredOn).toBe('2026-02-20');
    expect((await seen(all.secretariat, on.applicationId))?.missing.map(({ code }) => code)).toEqual([
      'declaration-missing',
    ]);
    expect(why(await house.does(all.secretariat, admitApplication, on))).toEqual(['declaration-missing']);
    const asked = { ...on, criteria: ['C-03' as const], reasons: 'De verklaring ontbreekt.' };
    expect(why(await house.does(all.secretariat, askCompletion, asked))).toBe('done');
    expect(why(await house.does(all.manager, declareActivity, on))).toBe('done');
    expect(why(await house.does(all.manager, fileApplication, on))).toBe('done');
    expect(why(await house.does(all.secretariat, admitApplication, on))).toBe('done');
    expect((await seen(all.manager, on.applicationId))?.state).toMatchObject({
      ...{ status: 'admissible', filedFirstOn: '2026-03-02', filedOn: '2026-03-05' },
    });
    expect(why(await house.does(all.manager, handInProof, on))).toEqual(['office-without-mlp', 'person-without-mlp']);
  });

  test.each([
    { received: '2026-03-05', says: 'done', why: 'today' },
    { received: '2026-03-06', says: ['date-in-future'], why: 'tomorrow' },
    { received: '2014-09-01', says: 'done', why: 'the first day of the procedure' },
    { received: '2014-08-31', says: ['received-too-early'], why: 'the day before it was in force' },
  ])('C-18, C-19: received $why, it is answered with $says', async ({ received, says }) => {
    const brought = await room.enter(all.secretariat, all.office.id, { receivedOn: received });
    expect(whyNot(brought)).toEqual(says);
  });

  test('C-19, OURS-upload: a scan that is none, is empty or lies about its kind is refused, and nothing is left of it', async () => {
    const before = [await room.files(), await house.rows('select key from loose_file')];
    const enters = async (sent: { name: string; bytes: Buffer }) =>
      whyNot(await room.enter(all.secretariat, all.office.id, whole(), sent));
    expect(await enters({ name: 'aanvraag.pdf', bytes: Buffer.alloc(0) })).toBe('empty');
    expect(await enters({ name: 'aanvraag.png', bytes: pdf() })).toBe('type-lies');
    expect(await enters({ name: 'aanvraag.txt', bytes: Buffer.from('Aanvraag') })).toBe('not-a-scan');
    expect(await enters({ name: 'aanvraag.pdf', bytes: Buffer.from('Aanvraag') })).toBe('type-lies');
    expect([await room.files(), await house.rows('select key from loose_file')]).toEqual(before);
    expect(await house.rows('select id from application where org_id = $1', all.office.id)).toEqual([]);
  });

  test('C-19, OURS-certification: while an application is open another is refused, also a draft that only the office sees', async () => {
    await entered();
    const kept = await room.files();
    expect(whyNot(await room.enter(all.secretariat, all.office.id, whole()))).toEqual(['application-already-open']);
    expect(await room.files()).toBe(kept);
    const both = await anApplicant(house, 'Tweeling');
    const twice = ['a', 'b'].map((once) => room.enter(both.secretariat, both.office.id, {}, { once }));
    expect((await Promise.all(twice)).map((one) => `${whyNot(one)}`).sort()).toEqual([
      'application-already-open',
      'done',
    ]);
    const fresh = await anApplicant(house, 'Vers');
    await applied(house, fresh, 'start');
    expect(whyNot(await room.enter(fresh.secretariat, fresh.office.id))).toEqual(['application-already-open']);
  });

  test('C-19, OURS-roles: nobody but the secretariat of that body enters anything for an organisation', async () => {
    const vdab = await anOrganisation(house, 'VDAB', 'public-employment-service', []);
    const bosa = await anOrganisation(house, 'BOSA', 'selection-authority', []);
    const others = [
      ...[all.evaluator, all.decider, all.desk, all.manager],
      await aProfessional(house, vdab, 'mandate-officer', 'Lore'),
      await aProfessional(house, bosa, 'selection-officer', 'Veerle'),
    ];
    const before = await room.files();
    for (const who of others) {
      expect([who.role, whyNot(await room.enter(who, all.office.id, whole()))]).toEqual([who.role, 'closed']);
      expect([who.role, whyNot(await room.file(who, all.office.id))]).toEqual([who.role, 'closed']);
    }
    expect(await room.files()).toBe(before);
    expect(await house.rows('select key from loose_file')).toEqual([]);
  });

  test('C-12, C-19: who is named works there on the day of receipt, and so does who signed', async () => {
    const stranger = await aProfessional(house, await anOrganisation(house, 'Baken'), 'consultant', 'Bea');
    const given = { ...whole(), consultants: [stranger.id], codeSignedBy: stranger.id };
    expect(whyNot(await room.enter(all.secretariat, all.office.id, given))).toEqual([
      'not-here-on-receipt',
      'signer-not-here',
    ]);
  });

  test.each([
    { received: '2026-04-04', isLate: false, why: 'on the last day, and entered later' },
    { received: '2026-04-05', isLate: true, why: 'on the day after' },
  ])('C-19, OURS-paper: a completion that came $why is taken in, and late is $isLate', async ({ received, isLate }) => {
    const { declaredOn, ...silent } = whole();
    const on = await entered(silent);
    await house.does(all.secretariat, askCompletion, {
      ...on,
      criteria: ['C-03'],
      reasons: 'De verklaring ontbreekt.',
    });
    expect((await seen(all.manager, on.applicationId))?.state.completeBy).toBe('2026-04-04');
    house.today('2026-04-08');
    expect((await seen(all.secretariat, on.applicationId))?.steps).toContain('enter-completion');
    await entered({ receivedOn: received, channel: 'mail', declaredOn }, { applicationId: on.applicationId });
    const shown = await seen(all.secretariat, on.applicationId);
    expect(shown?.state).toMatchObject({ status: 'filed', filedOn: received, filedFirstOn: '2026-03-02', declaredOn });
    expect(shown?.state.entered.map((one) => [one.channel, one.isLate])).toEqual([
      ['post', false],
      ['mail', isLate],
    ]);
    expect(shown?.missing).toEqual([]);
  });

  test('C-19: a completion is of an application that waits for one, and came in no earlier than it', async () => {
    const on = await entered();
    const completes = async (receivedOn: string) =>
      whyNot(await room.enter(all.secretariat, on.orgId, { receivedOn }, { applicationId: on.applicationId }));
    expect(await completes('2026-03-05')).toEqual(['not-open-now']);
    await house.does(all.secretariat, askCompletion, { ...on, criteria: ['C-03'], reasons: 'Onleesbaar.' });
    expect(await completes('2026-03-01')).toEqual(['received-too-early']);
    expect(await completes('2026-03-02')).toBe('done');
    expect(whyNot(await room.enter(all.secretariat, on.orgId, {}, { applicationId: all.ann.id }))).toEqual([
      'door-closed',
    ]);
  });

  test('C-19, OURS-idempotency: the same form twice enters one application and keeps one scan', async () => {
    const before = await room.files();
    const [first, second] = [await entered(whole(), { once: 'x' }), await entered(whole(), { once: 'x' })];
    expect(second).toEqual(first);
    expect(await room.files()).toBe(before + 1);
    expect(await house.rows('select key from loose_file')).toEqual([]);
  });
});
