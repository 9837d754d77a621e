import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDoor, type Door, type Knocker, type Sent } from '../../../test/access/door.ts';
import { pdf } from '../../../test/documents/pdf-builder.ts';
import { type Applying, anApplicant } from '../../../test/setup/applications.ts';
import { aHouse, type TestHouse, usualEngines } from '../../../test/setup/house.ts';

describe.each(usualEngines)('C-19: what comes in by post, at the API on the %s engine', (engine) => {
  let house: TestHouse;
  let door: Door;
  let all: Applying;
  let sofie: Knocker;
  let mia: Knocker;
  let at: string;
  beforeAll(async () => {
    house = await aHouse(engine, '2026-03-05');
    door = await aDoor(house);
    all = await anApplicant(house);
    sofie = await door.enter(all.secretariat);
    mia = await door.enter(all.manager);
    at = `/api/v1/organisations/${all.office.id}`;
  });
  afterAll(async () => {
    await door.close();
    await house.close();
  });

  const file = { name: 'brief.pdf', text: pdf().toString('latin1') };
  const sentBytes = Buffer.from(file.text);
  const post = async (who: Knocker, path: string, sent: Sent) => {
    const { status, body } = await door.ask(who, 'POST', at + path, sent);
    return { status, said: JSON.parse(body) };
  };
  const get = async (who: Knocker, path: string) => JSON.parse((await door.ask(who, 'GET', at + path)).body);

  test('C-19, OURS-idempotency: an application is entered once, and completed once it is asked for', async () => {
    const parts = {
      channel: 'post',
      receivedOn: '2026-03-04',
      codeSignedOn: '2026-03-01',
      codeSignedBy: all.manager.id,
    };
    const sent = { parts, file, headers: { 'idempotency-key': 'one' } };
    const first = await post(sofie, '/paper-applications', sent);
    expect(first.status).toBe(201);
    expect(await post(sofie, '/paper-applications', sent)).toEqual(first);
    const { id, applicationId } = first.said;
    const one = `/applications/${applicationId}`;
    expect(await get(mia, one)).toMatchObject({
      ...{ status: 'filed', filedOn: '2026-03-04' },
      entered: [{ pieceId: id, channel: 'post', receivedOn: '2026-03-04', enteredOn: '2026-03-05', isLate: false }],
    });
    const early = await post(sofie, `${one}/paper-completion`, {
      parts: { channel: 'mail', receivedOn: '2026-03-05' },
      file,
    });
    expect([early.status, early.said.grounds[0].code]).toEqual([409, 'not-open-now']);
    await post(sofie, `${one}/completion`, { json: { criteria: ['C-03'], reasons: 'De verklaring ontbreekt.' } });
    const completion = { channel: 'mail', receivedOn: '2026-03-05', declaredOn: '2026-03-05', consultants: all.ann.id };
    expect((await post(sofie, `${one}/paper-completion`, { parts: completion, file })).status).toBe(201);
    expect(await get(mia, one)).toMatchObject({ status: 'filed', consultants: [all.ann.id], entered: [{}, {}] });
  });

  test('C-19: a piece is filed, listed and opened as it came', async () => {
    const parts = { kind: 'question', subject: ' Wanneer? ', channel: 'mail', receivedOn: '2026-03-05' };
    const { status, said } = await post(sofie, '/pieces', { parts, file });
    expect(status).toBe(201);
    const { pieces } = await get(mia, '/pieces');
    expect(pieces.find(({ id }: { id: string }) => id === said.id)).toMatchObject({
      ...{ kind: 'question', subject: 'Wanneer?', channel: 'mail', receivedOn: '2026-03-05', filedBy: 'Sofie De Smet' },
      ...{ fileName: 'brief.pdf', mediaType: 'application/pdf', size: sentBytes.length },
    });
    const opened = await door.ask(mia, 'GET', `${at}/pieces/${said.id}/content`);
    expect(opened.bytes.equals(sentBytes)).toBe(true);
    expect(opened.sent).toContain('attachment');
  });

  test('OURS-input: what is wrong with the fields, and a scan that is missing or lies, is told by name', async () => {
    const wrong = await post(sofie, '/pieces', {
      parts: { kind: 'application', subject: '', channel: 'fax', receivedOn: '2026-02-30' },
    });
    expect(wrong.status).toBe(422);
    expect(wrong.said.fields.map(({ name }: { name: string }) => name).sort()).toEqual([
      ...['channel', 'file', 'kind', 'receivedOn', 'subject'],
    ]);
    const parts = { kind: 'other', subject: 'Brief', channel: 'post', receivedOn: '2026-03-05' };
    const lying = await post(sofie, '/pieces', { parts, file: { name: 'brief.pdf', text: 'Brief' } });
    expect([lying.status, lying.said.fields[0]]).toMatchObject([422, { name: 'file', code: 'type-lies' }]);
    const late = await post(sofie, '/pieces', { parts: { ...parts, receivedOn: '2026-03-06' }, file });
    expect([late.status, late.said.grounds[0]]).toMatchObject([409, { code: 'date-in-future', about: 'receivedOn' }]);
  });
});
