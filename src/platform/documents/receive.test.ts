import { createHash, randomFillSync } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { maxUploadBytes, receiveUpload } from './receive.ts';

let root = '';
let quarantineDir = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'receive-'));
});
beforeEach(async () => {
  quarantineDir = await mkdtemp(join(root, 'quarantine-'));
});
afterAll(() => rm(root, { recursive: true }));

const piece = randomFillSync(Buffer.alloc(64 * 1024));

/** A sender of so many bytes, piece by piece, who counts what was taken. */
function sender(bytes: number, onPiece = () => {}) {
  const taken = { bytes: 0 };
  const pieces = function* () {
    while (taken.bytes < bytes) {
      const next = piece.subarray(0, Math.min(piece.length, bytes - taken.bytes));
      taken.bytes += next.length;
      onPiece();
      yield next;
    }
  };
  return { stream: Readable.from(pieces(), { objectMode: false }), taken };
}

describe('M-11: a file of up to 20 MB', () => {
  test('is kept in quarantine as it was sent, counted and hashed, for us alone', async () => {
    const bytes = Buffer.concat([piece, piece, Buffer.from('end')]);
    const stream = Readable.from([bytes.subarray(0, 10), bytes.subarray(10)], { objectMode: false });

    const arrival = await receiveUpload(stream, { fileName: '/tmp/../plan.pdf', quarantineDir });

    if (!arrival.ok) throw new Error(arrival.code);
    const { path, ...rest } = arrival.received;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(rest).toEqual({ size: bytes.length, sha256, fileName: 'plan.pdf' });
    expect((await readFile(path)).equals(bytes)).toBe(true);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(path.startsWith(quarantineDir) && !path.includes('plan')).toBe(true);
  });

  test.each([
    { bytes: maxUploadBytes, code: null, size: null, why: '20 MB to the byte comes in' },
    { bytes: maxUploadBytes + 1, code: 'too-large', size: 20.1, why: 'one byte more does not' },
    { bytes: 21 * 1024 * 1024, code: 'too-large', size: 21, why: '21 MB does not, and is told its size' },
    { bytes: 0, code: 'empty', size: null, why: 'nothing does not' },
  ])('$why', async ({ bytes, code, size }) => {
    const arrival = await receiveUpload(sender(bytes).stream, { fileName: 'scan.pdf', quarantineDir });

    expect(arrival.ok ? null : arrival.code).toBe(code);
    if (!arrival.ok && size !== null) expect(arrival.values).toEqual({ file: 'scan.pdf', size, limit: 20 });
    expect(await readdir(quarantineDir)).toHaveLength(arrival.ok ? 1 : 0);
  });

  test('an endless one is let go after ten times the limit, and none of the rest is written', async () => {
    const { stream, taken } = sender(10 ** 12);

    const arrival = await receiveUpload(stream, { fileName: 'x.pdf', quarantineDir, maxBytes: 1024 * 1024 });

    expect(arrival).toMatchObject({ ok: false, code: 'too-large' });
    expect(taken.bytes).toBeLessThan(12 * 1024 * 1024);
    expect(stream.destroyed).toBe(true);
    expect(await readdir(quarantineDir)).toEqual([]);
  });

  test('that a form reader cut off at its own limit is too large, though what came is not', async () => {
    const stream = Object.assign(sender(1000).stream, { truncated: true });

    const arrival = await receiveUpload(stream, { fileName: 'x.pdf', quarantineDir, maxBytes: 1000 });

    expect(arrival).toMatchObject({ ok: false, code: 'too-large' });
  });
});

describe('a sender', () => {
  test('who breaks off has sent nothing', async () => {
    const stream = new PassThrough();
    stream.write(piece);
    const arriving = receiveUpload(stream, { fileName: 'x.pdf', quarantineDir });
    stream.destroy(new Error('connection reset'));

    expect(await arriving).toEqual({ ok: false, code: 'interrupted', values: { file: 'x.pdf' } });
    expect(await readdir(quarantineDir)).toEqual([]);
  });

  test('who falls silent is not waited for', async () => {
    const stream = new PassThrough();
    stream.write(piece);

    const arrival = await receiveUpload(stream, { fileName: 'x.pdf', quarantineDir, silenceMs: 50 });

    expect(arrival).toMatchObject({ ok: false, code: 'interrupted' });
    expect(stream.destroyed).toBe(true);
    expect(await readdir(quarantineDir)).toEqual([]);
  });
});

test('a quarantine that can not be written to is our failure, not the sender’s', async () => {
  const file = join(quarantineDir, 'a-file');
  await writeFile(file, '');

  await expect(receiveUpload(sender(10).stream, { fileName: 'x.pdf', quarantineDir: file })).rejects.toThrow();
});

test('what is received is not kept in memory: 200 MB take less than half', async () => {
  const maxBytes = 200 * 1024 * 1024;
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const { stream } = sender(maxBytes, () => {
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  });

  const arrival = await receiveUpload(stream, { fileName: 'x.pdf', quarantineDir, maxBytes });

  expect(arrival.ok).toBe(true);
  expect(most).toBeLessThan(maxBytes / 2);
});
