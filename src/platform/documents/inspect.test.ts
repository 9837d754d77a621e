import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { honestFiles } from '../../../test/documents/honest-files.ts';
import { hostileFiles } from '../../../test/documents/hostile-files.ts';
import { documentTypes, mediaTypes } from './document-type.ts';
import { inspect } from './inspect.ts';
import { receiveUpload } from './receive.ts';

let quarantineDir = '';
beforeAll(async () => {
  quarantineDir = await mkdtemp(join(tmpdir(), 'quarantine-'));
});
afterAll(() => rm(quarantineDir, { recursive: true }));

/** The way of a file from the sender to the answer. */
async function send(name: string, bytes: Buffer) {
  const arrival = await receiveUpload(Readable.from([bytes], { objectMode: false }), { fileName: name, quarantineDir });
  if (!arrival.ok) return arrival;
  return inspect(arrival.received, 20_000).finally(() => rm(arrival.received.path));
}

describe('M-11: a file that is sent in good faith comes in', () => {
  test.each(honestFiles)('$name: $why', async ({ name, bytes, comes }) => {
    const type = documentTypes.find((known) => known === comes);

    expect(await send(name, bytes())).toEqual({ ok: true, type, mediaType: type && mediaTypes[type] });
  });
});

describe('M-11: a file that is not what it should be stays out', () => {
  test.each(hostileFiles)('$name: $why', async ({ name, bytes, comes, found }) => {
    const values = { file: name, ...(found === undefined ? {} : { found }) };

    expect(await send(name, bytes())).toMatchObject({ ok: false, code: comes, values });
  });

  test('and nothing of it is left behind', async () => {
    expect(await readdir(quarantineDir)).toEqual([]);
  });
});
