import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pdf } from '../../../test/documents/pdf-builder.ts';
import { aScanner, type Scanner } from '../../../test/documents/scanner.ts';
import {
  aCitizen,
  aHouse,
  anAttestation,
  anOrganisation,
  aProfessional,
  engines,
  type Org,
  type TestHouse,
} from '../../../test/setup/house.ts';
import { isId } from '../../kernel/id.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Gate } from '../../platform/documents/admit.ts';
import { sweepLooseFiles } from '../../platform/documents/loose-files.ts';
import { openStorage } from '../../platform/documents/storage.ts';
import { createLog } from '../../platform/log.ts';
import { newId } from '../../platform/new-id.ts';
import { checkReplay } from '../../platform/replay.ts';
import { systemActor } from '../../platform/system-actor.ts';
import { bringIn, type Incoming } from './bring-in.ts';
import type { DocumentKind } from './document.ts';
import { startDocumentKeeper } from './keeper.ts';
import { rescanWaiting } from './rescan.ts';
import { uploadId } from './take-in.ts';
import { uploadQuota } from './upload-quota.ts';

describe.each(engines)('on the %s engine', (engine) => {
  let house: TestHouse;
  let office: Org;
  let ann: Actor;
  let bina: Actor;
  let folder: string;
  let gate: Gate;
  let scanner: Scanner | null;
  beforeAll(async () => {
    house = await aHouse(engine);
    office = await anOrganisation(house, 'Kompas');
    ann = await aProfessional(house, office, 'consultant');
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bring-in-'));
    const storage = await openStorage(pathToFileURL(join(folder, 'documents')));
    gate = { storage, quarantineDir: join(folder, 'quarantine'), clamdAddress: null };
    scanner = null;
    bina = await aCitizen(house);
    await anAttestation(house, bina, office, '2026-03-01', '2027-03-01', '2027-04-15');
  });
  afterEach(async () => {
    scanner?.close();
    await rm(folder, { recursive: true });
    await house.asOwner('delete from loose_file');
  });

  const incoming = (more: Partial<Incoming> = {}, bytes = pdf()): Incoming => ({
    citizenId: bina.id,
    documentKind: 'action-plan',
    publicationName: 'Actieplan',
    replaces: null,
    file: { name: 'plan.pdf', stream: Readable.from([bytes], { objectMode: false }) },
    bytes: null,
    once: null,
    ...more,
  });
  const brings = (more: Partial<Incoming> = {}, actor = ann) =>
    bringIn({ ...house, gate }, { actor, requestId: newId() }, incoming(more), uploadQuota());
  const kept = async () => {
    const names = await readdir(join(folder, 'documents'), { recursive: true });
    return names.map((name) => name.split('/').at(-1) ?? '').filter(isId);
  };
  const notes = async () => (await house.rows<{ key: string }>('select key from loose_file')).map(({ key }) => key);
  const documents = () =>
    house.rows<{ id: string; scan: string }>('select id, scan from document where citizen_id = $1', bina.id);
  const sweep = () => sweepLooseFiles(house.database, { actor: systemActor, today: house.clock.today() }, gate);
  const aDayLater = () => house.asOwner(`update loose_file set since = since - interval '25 hours'`);
  const scans = async (says: string | null) => {
    scanner = await aScanner(says);
    gate = { ...gate, clamdAddress: scanner.address };
  };

  test('M-11: a file that comes in is kept under the id of its document, and nothing else is left', async () => {
    const bytes = pdf();

    const brought = await brings({ file: { name: 'plan.pdf', stream: Readable.from([bytes], { objectMode: false }) } });

    if (!brought.ok) throw new Error(brought.why);
    expect(await documents()).toEqual([{ id: brought.id, scan: 'none' }]);
    expect((await buffer((await gate.storage.open(brought.id)).stream)).equals(bytes)).toBe(true);
    expect(await kept()).toEqual([brought.id]);
    expect([await notes(), await readdir(gate.quarantineDir)]).toEqual([[], []]);
  });

  test('OURS-upload: what the decision refuses is removed again', async () => {
    const brought = await brings({ documentKind: 'action-plan' }, bina);

    expect(brought).toMatchObject({ ok: false, why: 'decision', outcome: { reason: 'refused' } });
    expect([await documents(), await kept(), await notes()]).toEqual([[], [], []]);
  });

  test('OURS-upload: what the gate refuses leaves nothing behind', async () => {
    const brought = await brings({ file: { name: 'plan.pdf', stream: Readable.from([Buffer.from('no')]) } });

    expect(brought).toMatchObject({ ok: false, why: 'file', refused: { code: 'type-lies' } });
    expect([await documents(), await kept(), await notes()]).toEqual([[], [], []]);
  });

  test('M-01: a closed file takes nothing in', async () => {
    const bob = await aProfessional(house, await anOrganisation(house, 'Baken'), 'consultant', 'Bob');

    expect(await brings({}, bob)).toEqual({ ok: false, why: 'closed' });
    expect([await kept(), await notes()]).toEqual([[], []]);
  });

  test('OURS-idempotency: the same form twice, one after the other, is one document', async () => {
    const once = newId();

    const [first, second] = [await brings({ once }), await brings({ once })];

    expect(first).toEqual(second);
    expect(await documents()).toHaveLength(1);
    expect([(await kept()).length, await notes()]).toEqual([1, []]);
  });

  test('OURS-idempotency: the same form twice at once is one document, whole', async () => {
    const once = newId();

    const outcomes = await Promise.all([brings({ once }), brings({ once }), brings({ once })]);

    const ids = outcomes.flatMap((brought) => (brought.ok ? [brought.id] : []));
    const others = outcomes.filter((brought) => !brought.ok);
    expect(new Set(ids).size).toBe(1);
    expect(others.every((brought) => !brought.ok && brought.why === 'quota' && brought.code === 'coming-in')).toBe(
      true,
    );
    expect((await documents()).map(({ id }) => id)).toEqual([...new Set(ids)]);
    expect(await kept()).toEqual([...new Set(ids)]);
    expect(await notes()).toEqual([]);
  });

  test('OURS-upload: nobody chooses the key under which a file is kept', async () => {
    const brought = await brings({});
    if (!brought.ok) throw new Error(brought.why);

    const again = await brings({ once: brought.id }, bina);

    expect(again).toMatchObject({ ok: false, why: 'decision' });
    expect(uploadId(house.keys, ann.id, bina.id, 'x')).not.toBe(uploadId(house.keys, bina.id, bina.id, 'x'));
    expect(await kept()).toEqual([brought.id]);
  });

  test('OURS-upload: a crash before the decision leaves a file that is removed after a day, not sooner', async () => {
    const cut = {
      ...gate,
      storage: {
        ...gate.storage,
        put: async (...given: Parameters<Gate['storage']['put']>) => {
          await gate.storage.put(...given);
          throw new Error('the power went');
        },
      },
    };
    const dying = bringIn({ ...house, gate: cut }, { actor: ann, requestId: newId() }, incoming(), uploadQuota());
    await expect(dying).rejects.toThrow('the power went');
    expect((await kept()).length).toBe(1);

    expect(await sweep()).toEqual({ stored: 0, quarantined: 0, halfWritten: 0 });
    await aDayLater();

    expect(await sweep()).toEqual({ stored: 1, quarantined: 0, halfWritten: 0 });
    expect([await documents(), await kept(), await notes()]).toEqual([[], [], []]);
  });

  test('M-11: what stands in the file is never swept', async () => {
    const brought = await brings({});
    await aDayLater();

    expect(await sweep()).toEqual({ stored: 0, quarantined: 0, halfWritten: 0 });
    expect(await kept()).toEqual(brought.ok ? [brought.id] : []);
  });

  test('OURS-upload: what a crash left in quarantine, or half-written in the storage, goes after a day', async () => {
    await brings({});
    const hours = (count: number) =>
      new Date(Math.round(performance.timeOrigin + performance.now()) - count * 3_600_000);
    const leave = async (left: string) => {
      const [old, fresh] = [join(left, newId()), join(left, newId())];
      await Promise.all([writeFile(old, 'x'), writeFile(fresh, 'x')]);
      await Promise.all([utimes(old, hours(25), hours(25)), utimes(fresh, hours(23), hours(23))]);
    };
    const places = [gate.quarantineDir, join(folder, 'documents', 'incoming')];
    await Promise.all(places.map(leave));

    expect(await sweep()).toEqual({ stored: 0, quarantined: 1, halfWritten: 1 });
    for (const place of places) expect((await readdir(place)).length).toBe(1);
  });

  test('OURS-scan: while the scanner is away a document waits, and is scanned when it answers again', async () => {
    await scans(null);
    const brought = await brings({});
    expect(brought).toMatchObject({ ok: true, scan: 'waiting' });

    expect(await rescanWaiting({ ...house, gate })).toEqual({ clean: 0, infected: 0 });
    expect((await documents())[0]?.scan).toBe('waiting');

    if (scanner) scanner.says = 'stream: OK';
    expect(await rescanWaiting({ ...house, gate })).toEqual({ clean: 1, infected: 0 });
    expect((await documents())[0]?.scan).toBe('clean');
    expect(await rescanWaiting({ ...house, gate })).toEqual({ clean: 0, infected: 0 });
    expect([(await kept()).length, await readdir(gate.quarantineDir)]).toEqual([1, []]);
  });

  test('OURS-scan: a document that turns out infected opens for nobody, and its file is gone', async () => {
    await scans(null);
    await brings({});
    if (scanner) scanner.says = 'stream: Eicar-Test-Signature FOUND';

    expect(await rescanWaiting({ ...house, gate })).toEqual({ clean: 0, infected: 1 });

    expect((await documents())[0]?.scan).toBe('infected');
    expect([await kept(), await notes()]).toEqual([[], []]);
    expect((await checkReplay(house)).faults).toEqual([]);
  });

  test('OURS-scan: when the infected file can not be removed at once, the sweep removes it', async () => {
    await scans(null);
    await brings({});
    if (scanner) scanner.says = 'stream: Eicar-Test-Signature FOUND';
    const stuck = { ...gate, storage: { ...gate.storage, remove: () => Promise.reject(new Error('away')) } };
    await expect(rescanWaiting({ ...house, gate: stuck })).rejects.toThrow('away');
    expect((await documents())[0]?.scan).toBe('infected');

    await aDayLater();
    await sweep();

    expect([await kept(), await notes()]).toEqual([[], []]);
  });

  test('OURS-scan: an infected file is refused at the door when the scanner answers', async () => {
    await scans('stream: Eicar-Test-Signature FOUND');

    expect(await brings({})).toMatchObject({ ok: false, why: 'file', refused: { code: 'infected' } });
    expect([await documents(), await kept(), await notes()]).toEqual([[], [], []]);
  });

  test('OURS-scan: the keeper scans what waits by itself, and stops when told', async () => {
    await scans(null);
    await brings({});
    if (scanner) scanner.says = 'stream: OK';
    const lines: unknown[] = [];
    const log = createLog('info', { write: (line) => void lines.push(JSON.parse(line)) });

    const keeper = startDocumentKeeper({ ...house, gate }, log, 10);
    await expect.poll(documents).toMatchObject([{ scan: 'clean' }]);
    await keeper.stop();

    expect(lines).toMatchObject([{ clean: 1, infected: 0 }]);
  });

  test.each<DocumentKind>(['cv', 'other'])('M-11: the citizen adds to the own file: %s', async (documentKind) => {
    expect(await brings({ documentKind }, bina)).toMatchObject({ ok: true });
  });
});
