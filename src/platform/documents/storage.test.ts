import { createHash, randomFillSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSignedWith } from '../../../test/documents/aws-signature.ts';
import { newId } from '../new-id.ts';
import { type DocumentStorage, openStorage } from './storage.ts';

let folder = '';
let server: S3rver | undefined;
let s3Host = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storage-'));
  server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    directory: join(folder, 's3'),
    silent: true,
    vhostBuckets: false,
    configureBuckets: [{ name: 'documents' }],
  });
  s3Host = `127.0.0.1:${(await server.run()).port}`;
});
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true });
});

const onDisk = () => openStorage(pathToFileURL(join(folder, 'disk')));
const inBucket = () => openStorage(new URL(`s3://S3RVER:S3RVER@${s3Host}/documents?region=eu-west-1&tls=0`));

/** A file to keep, with what is known of it. */
async function aFile(bytes: Buffer) {
  const path = join(folder, newId());
  await writeFile(path, bytes);
  return { path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function read(storage: DocumentStorage, key: string) {
  const { stream, size } = await storage.open(key);
  return { bytes: await buffer(stream), size };
}

describe.each([
  { kind: 'on disk', open: onDisk },
  { kind: 'in a bucket', open: inBucket },
])('documents kept $kind', ({ open }) => {
  test.each([0, 1, 3_000_000, 20 * 1024 * 1024])('a document of %i bytes comes back as it went in', async (size) => {
    const storage = await open();
    const bytes = randomFillSync(Buffer.alloc(size));
    const key = newId();

    await storage.put(key, await aFile(bytes));
    const back = await read(await open(), key);

    expect(back.size).toBe(size);
    expect(back.bytes.equals(bytes)).toBe(true);
  });

  test('a document that is not there is a loss, with a code of its own', async () => {
    await expect((await open()).open(newId())).rejects.toMatchObject({ code: 'document-missing' });
  });

  test('a removed document is gone, and removing it again does no harm', async () => {
    const storage = await open();
    const key = newId();
    await storage.put(key, await aFile(Buffer.from('a')));

    await storage.remove(key);
    await storage.remove(key);

    await expect(storage.open(key)).rejects.toMatchObject({ code: 'document-missing' });
  });

  test('one reader may stop halfway, the next reads all', async () => {
    const storage = await open();
    const key = newId();
    await storage.put(key, await aFile(Buffer.alloc(5_000_000, 7)));

    const { stream } = await storage.open(key);
    for await (const piece of stream) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }

    expect(stream.destroyed).toBe(true);
    expect((await read(storage, key)).bytes.length).toBe(5_000_000);
  });

  test.each([
    '',
    '..',
    '../../etc/passwd',
    '/etc/passwd',
    `${newId()}/../x`,
    `${newId()}\n`,
    newId().toUpperCase(),
    `${newId()}?versions`,
  ])('a key such as "%s" leads nowhere', async (key) => {
    const storage = await open();
    const file = await aFile(Buffer.from('a'));

    await expect(storage.put(key, file)).rejects.toThrow(RangeError);
    await expect(storage.open(key)).rejects.toThrow(RangeError);
    await expect(storage.remove(key)).rejects.toThrow(RangeError);
  });

  test('a file that is not as long as was announced is not kept', async () => {
    const storage = await open();
    const key = newId();
    const file = await aFile(Buffer.from('abc'));

    await expect(storage.put(key, { ...file, size: 4 })).rejects.toThrow('not the file that was received');
    await expect(storage.open(key)).rejects.toMatchObject({ code: 'document-missing' });
  });

  test('a file that is gone is not kept', async () => {
    const storage = await open();

    await expect(storage.put(newId(), { path: join(folder, 'gone'), size: 1 })).rejects.toThrow();
  });

  test('it is ready', async () => {
    await expect((await open()).ready()).resolves.toBeUndefined();
  });
});

describe('on disk', () => {
  test('a file whose bytes changed since they were hashed is not kept, and leaves nothing', async () => {
    const root = join(folder, 'changed');
    const storage = await openStorage(pathToFileURL(root));
    const file = await aFile(Buffer.from('abc'));
    await writeFile(file.path, 'abd');

    await expect(storage.put(newId(), file)).rejects.toThrow('not the file that was received');

    expect(await readdir(root)).toEqual(['incoming']);
    expect(await readdir(join(root, 'incoming'))).toEqual([]);
  });

  test('documents are spread by the end of their id and are for us alone', async () => {
    const root = join(folder, 'spread');
    const storage = await openStorage(pathToFileURL(root));
    const key = newId();
    await storage.put(key, await aFile(Buffer.from('abc')));

    const place = join(root, key.slice(-2), key);
    expect(await readFile(place, 'utf8')).toBe('abc');
    expect((await stat(place)).mode & 0o777).toBe(0o600);
    expect((await stat(join(root, key.slice(-2)))).mode & 0o777).toBe(0o700);
  });

  test('a link that someone put in the place of a document is not followed', async () => {
    const root = join(folder, 'link');
    const storage = await openStorage(pathToFileURL(root));
    const key = newId();
    await mkdir(join(root, key.slice(-2)));
    await symlink('/etc/passwd', join(root, key.slice(-2), key));

    await expect(storage.open(key)).rejects.toMatchObject({ code: 'ELOOP' });
  });

  test('what a crash left half-written goes when it is older than the moment, and a document stays', async () => {
    const root = join(folder, 'half-written');
    const storage = await openStorage(pathToFileURL(root));
    const key = newId();
    await storage.put(key, await aFile(Buffer.from('abc')));
    const [before, half, fresh] = [new Date('2026-03-02T11:00:00Z'), newId(), newId()];
    const lastWritten = async (path: string, at: string) => {
      await writeFile(path, 'x', { flag: 'a' });
      await utimes(path, new Date(at), new Date(at));
    };
    await lastWritten(join(root, key.slice(-2), key), '2026-03-01T11:00:00Z');
    await lastWritten(join(root, 'incoming', half), '2026-03-02T10:59:59Z');
    await lastWritten(join(root, 'incoming', fresh), '2026-03-02T11:00:00Z');

    expect(await storage.sweep(before)).toBe(1);
    expect(await readdir(join(root, 'incoming'))).toEqual([fresh]);
    expect(await readdir(join(root, key.slice(-2)))).toEqual([key]);
  });

  test('it is not ready when its folder is gone', async () => {
    const root = join(folder, 'gone-later');
    const storage = await openStorage(pathToFileURL(root));
    await rm(root, { recursive: true });

    await expect(storage.ready()).rejects.toThrow('ENOENT');
  });
});

describe('in a bucket', () => {
  test.each([
    { why: 'the bucket is not there', url: () => `s3://S3RVER:S3RVER@${s3Host}/absent?tls=0` },
    { why: 'the key is unknown', url: () => `s3://NOBODY:S3RVER@${s3Host}/documents?tls=0` },
    { why: 'nobody listens', url: () => 's3://S3RVER:S3RVER@127.0.0.1:9/documents?tls=0' },
  ])('it is not ready when $why', async ({ url }) => {
    const storage = await openStorage(new URL(url()));

    await expect(storage.ready()).rejects.toThrow();
  });

  test('TLS is used unless it is switched off', async () => {
    const storage = await openStorage(new URL(`s3://S3RVER:S3RVER@${s3Host}/documents`));

    await expect(storage.ready()).rejects.toThrow();
  });

  test('requests are signed with the key and secret of the address, and carry the sum of the document', async () => {
    const heard: { isSigned: boolean; authorization: string; sum: unknown; length: unknown }[] = [];
    const store = createServer((request, answer) => {
      const { authorization = '', 'x-amz-checksum-sha256': sum, 'content-length': length } = request.headers;
      heard.push({ isSigned: isSignedWith('s/e+c r@t', request), authorization, sum, length });
      request.resume().on('end', () => answer.end());
    });
    await once(store.listen(0, '127.0.0.1'), 'listening');
    const address = store.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const storage = await openStorage(
      new URL(`s3://K%2BY:s%2Fe%2Bc%20r%40t@127.0.0.1:${port}/documents?region=eu-w-1&tls=0`),
    );

    await storage.put(newId(), await aFile(Buffer.from('abc')));
    await new Promise((resolve) => store.close(resolve));

    expect(heard).toEqual([
      {
        isSigned: true,
        authorization: expect.stringMatching(/Credential=K\+Y\/\d{8}\/eu-w-1\/s3\/aws4_request/),
        sum: 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=',
        length: '3',
      },
    ]);
  });

  test.each(['s3://host/bucket', 's3://KEY@host/bucket', 's3://KEY:SECRET@host/', 's3://KEY:SECRET@host/a/b'])(
    'an address like %s is a mistake of ours, and is told without its secret',
    async (url) => {
      const opening = openStorage(new URL(url));

      await expect(opening).rejects.toThrow('takes file:///var/lib/waarborg/documents, or s3://KEY:SECRET@host/bucket');
      await expect(opening).rejects.not.toThrow(/SECRET@host\/a/);
    },
  );
});

test('documents are kept nowhere else', async () => {
  await expect(openStorage(new URL('https://example.org/'))).rejects.toThrow('A document storage takes file:///');
});
