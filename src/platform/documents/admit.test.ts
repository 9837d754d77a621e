import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hostileFiles } from '../../../test/documents/hostile-files.ts';
import { pdf } from '../../../test/documents/pdf-builder.ts';
import { newId } from '../new-id.ts';
import { admitUpload, type Gate } from './admit.ts';
import { openStorage } from './storage.ts';

let folder = '';
let scanner: Server | undefined;
let gate: Gate;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'admit-'));
  const storage = await openStorage(pathToFileURL(join(folder, 'documents')));
  gate = { storage, quarantineDir: join(folder, 'quarantine'), clamdAddress: null };
});
afterEach(async () => {
  scanner?.close();
  await rm(folder, { recursive: true });
});

/** A scanner that says the same of every file, once it has heard its end. */
async function scannerThatSays(answer: string): Promise<string> {
  const server = createServer((socket) => {
    socket.on('data', (piece) => piece.subarray(-4).equals(Buffer.alloc(4)) && socket.end(`${answer}\0`));
  });
  scanner = server;
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  return `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

const upload = (bytes: Buffer) => Readable.from([bytes], { objectMode: false });
const kept = async () => (await readdir(join(folder, 'documents'))).filter((name) => name !== 'incoming');
const inQuarantine = () => readdir(gate.quarantineDir);

describe('M-11: a file on its way in', () => {
  test('passes the gate, and is kept under its key as it was sent', async () => {
    const bytes = pdf();
    const key = newId();

    const admitted = await admitUpload(upload(bytes), { key, fileName: '/tmp/Actieplan.PDF' }, gate);

    expect(admitted).toEqual({
      ok: true,
      key,
      fileName: 'Actieplan.PDF',
      type: 'pdf',
      mediaType: 'application/pdf',
      size: bytes.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      scan: 'none',
    });
    expect((await buffer((await gate.storage.open(key)).stream)).equals(bytes)).toBe(true);
    expect(await inQuarantine()).toEqual([]);
  });

  test.each(hostileFiles.filter(({ why }) => /^(a PNG called|nothing|half a PDF|macros called)/.test(why)))(
    'is turned back when it is $why, and nothing is kept',
    async ({ name, bytes, comes }) => {
      const answer = await admitUpload(upload(bytes()), { key: newId(), fileName: name }, gate);

      expect(answer).toMatchObject({ ok: false, code: comes });
      expect(await kept()).toEqual([]);
      expect(await inQuarantine()).toEqual([]);
    },
  );

  test.each([
    { says: 'stream: OK', code: null },
    { says: 'stream: Eicar-Test-Signature FOUND', code: 'infected' },
    { says: 'ERROR', code: 'scan-unavailable' },
  ])('is heard by the scanner first: $says', async ({ says, code }) => {
    const clamdAddress = await scannerThatSays(says);

    const answer = await admitUpload(upload(pdf()), { key: newId(), fileName: 'cv.pdf' }, { ...gate, clamdAddress });

    expect(answer.ok ? null : answer.code).toBe(code);
    expect(await kept()).toHaveLength(code === null ? 1 : 0);
    expect(await inQuarantine()).toEqual([]);
  });

  test.each([
    { says: 'stream: OK', scan: 'clean' },
    { says: 'ERROR', scan: 'waiting' },
  ])('waits inside for the scanner when it may: $says', async ({ says, scan }) => {
    const clamdAddress = await scannerThatSays(says);

    const answer = await admitUpload(
      upload(pdf()),
      { key: newId(), fileName: 'cv.pdf', mayWait: true },
      { ...gate, clamdAddress },
    );

    expect(answer).toMatchObject({ ok: true, scan });
    expect(await kept()).toHaveLength(1);
    expect(await inQuarantine()).toEqual([]);
  });

  test('leaves nothing in quarantine when the storage fails', async () => {
    await rm(join(folder, 'documents'), { recursive: true });

    await expect(admitUpload(upload(pdf()), { key: newId(), fileName: 'cv.pdf' }, gate)).rejects.toThrow('ENOENT');

    expect(await inQuarantine()).toEqual([]);
  });
});
