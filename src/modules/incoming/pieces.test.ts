import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Applying, anApplicant } from '../../../test/setup/applications.ts';
import { replayFaults } from '../../../test/setup/attestations.ts';
import { aHouse, aProfessional, type TestHouse, usualEngines } from '../../../test/setup/house.ts';
import { aMailRoom, type MailRoom, whyNot } from '../../../test/setup/incoming.ts';
import type { Actor } from '../../kernel/role.ts';
import { listCorrespondence } from '../correspondence.ts';
import { findPiece, listPieces } from '../pieces/index.ts';

describe.each(usualEngines)('pieces that came in on the %s engine', (engine) => {
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
  const entered = async () => {
    const brought = await room.enter(all.secretariat, all.office.id, { receivedOn: '2026-03-02' });
    if (!brought.ok) throw new Error(`not entered: ${JSON.stringify(whyNot(brought))}`);
    return { orgId: all.office.id, applicationId: brought.applicationId };
  };

  test('C-19: another piece hangs on the application that is open, stands among the letters, and is theirs alone', async () => {
    const loose = await room.file(all.secretariat, all.office.id, { kind: 'question', subject: 'Wanneer opnieuw?' });
    const on = await entered();
    const hung = await room.file(all.secretariat, all.office.id, { kind: 'vdab-list', receivedOn: '2026-03-04' });
    expect([whyNot(loose), whyNot(hung)]).toEqual(['done', 'done']);
    expect(whyNot(await room.file(all.secretariat, all.office.id, { receivedOn: '2026-03-06' }))).toEqual([
      'date-in-future',
    ]);
    const listed = await listCorrespondence(reading(all.manager), on.orgId, null);
    const told = listed?.map((one) =>
      one.direction === 'in' ? [one.on, one.piece.state.kind, one.piece.state.aboutId] : ['out'],
    );
    expect(told).toEqual([
      ['2026-03-05', 'question', null],
      ['2026-03-04', 'vdab-list', on.applicationId],
      ['2026-03-02', 'application', on.applicationId],
    ]);
    const id = hung.ok ? hung.id : '';
    const other = await anApplicant(house, 'Anker');
    const lore = await aProfessional(house, other.office, 'mandate-officer', 'Lore');
    for (const who of [all.manager, all.secretariat, all.evaluator, all.decider])
      expect((await findPiece(reading(who), on.orgId, id))?.subject).toBe('Lijst');
    for (const who of [other.manager, all.desk, all.ann, lore]) {
      expect([who.role, await findPiece(reading(who), on.orgId, id)]).toEqual([who.role, null]);
      expect([who.role, await listPieces(reading(who), on.orgId, null)]).toEqual([who.role, null]);
    }
    expect(await replayFaults(house)).toEqual([]);
  });

  test('C-19, GDPR-32: the second wall shows a piece to the two whom it concerns, and lets nobody else file or enter one', async () => {
    await entered();
    const other = await anApplicant(house, 'Anker');
    const lore = await aProfessional(house, all.office, 'mandate-officer', 'Lore');
    const count = async (actor: Actor, table: string) =>
      (
        await house.as<{ n: number }>(
          actor,
          `select count(*)::int as n from ${table} where org_id = '${all.office.id}'`,
        )
      )[0]?.n;
    for (const table of ['piece', 'piece_text']) {
      for (const who of [all.manager, all.secretariat, all.evaluator]) expect(await count(who, table)).toBe(1);
      for (const who of [other.manager, all.desk, all.ann, lore])
        expect([who.role, await count(who, table)]).toEqual([who.role, 0]);
    }
    const forged = (table: string, over: object) =>
      `insert into ${table} select (jsonb_populate_record(t, '${JSON.stringify(over)}'::jsonb)).* from ${table} t
       where t.org_id = '${all.office.id}' limit 1`;
    const tries = (actor: Actor, sql: string) =>
      house.as(actor, sql).then(
        () => 'done',
        (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
      );
    const id = { id: other.office.id };
    expect(await tries(all.secretariat, forged('piece', { ...id, filed_by: all.evaluator.id }))).toBe('42501');
    expect(await tries(all.evaluator, forged('piece', { ...id, filed_by: all.evaluator.id }))).toBe('42501');
    expect(await tries(all.manager, forged('piece', { ...id, filed_by: all.manager.id }))).toBe('42501');
    expect(await tries(all.secretariat, `update piece set channel = 'mail'`)).toBe('42501');
    expect(await tries(all.secretariat, `delete from piece`)).toBe('42501');
    const application = { ...id, org_id: other.office.id };
    expect(await tries(all.secretariat, forged('application', { ...application, entered: [] }))).toBe('42501');
    expect(await tries(all.secretariat, forged('application', { ...application, filed_on: null }))).toBe('42501');
    expect(await tries(all.evaluator, forged('application', { ...application }))).toBe('42501');
  });
});
