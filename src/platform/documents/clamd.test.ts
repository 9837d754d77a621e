import { randomFillSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { scan } from './clamd.ts';

/** The test string of the antivirus makers, in two pieces so that no scanner takes offence at this file. */
const eicar = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-${'ANTIVIRUS-TEST-FILE!$H+H*'}`;

interface Told {
  command: string;
  file: Buffer;
  pieces: number;
}

/** Reads a conversation as clamd's manual describes it; null until it is whole. */
function conversation(heard: Buffer): Told | null {
  const end = heard.indexOf(0);
  if (end < 0) return null;
  const told: Told = { command: heard.toString('latin1', 0, end), file: Buffer.alloc(0), pieces: 0 };
  const pieces: Buffer[] = [];
  for (let at = end + 1; at + 4 <= heard.length; ) {
    const length = heard.readUInt32BE(at);
    if (length === 0)
      return heard.length === at + 4 ? { ...told, file: Buffer.concat(pieces), pieces: pieces.length } : null;
    pieces.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

const servers: Server[] = [];
const sockets = new Set<Socket>();

/** A scanner on a port of its own (or a path), that answers as it is told to. */
async function scanner(answer: (told: Told, socket: Socket) => void, path?: string): Promise<string> {
  const server = createServer((socket) => {
    sockets.add(socket);
    let heard = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (piece) => {
      heard = Buffer.concat([heard, piece]);
      const told = conversation(heard);
      if (told !== null) answer(told, socket);
    });
  });
  servers.push(server);
  await once(path === undefined ? server.listen(0, '127.0.0.1') : server.listen(path), 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? `127.0.0.1:${address.port}` : `unix:${address}`;
}

const byContent = ({ command, file }: Told, socket: Socket) => {
  if (command !== 'zINSTREAM') socket.end('UNKNOWN COMMAND\0');
  else socket.end(file.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clamd-'));
});
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});
afterAll(() => rm(folder, { recursive: true }));

async function file(content: string | Buffer): Promise<string> {
  const path = join(folder, 'file');
  await writeFile(path, content);
  return path;
}

describe('M-11: a file that passes the scanner', () => {
  test('is sent whole, in pieces, each behind its length', async () => {
    const content = randomFillSync(Buffer.alloc(3_000_001));
    const heard: Told[] = [];
    const address = await scanner((told, socket) => {
      heard.push(told);
      byContent(told, socket);
    });

    expect(await scan(await file(content), address)).toEqual({ verdict: 'clean' });
    expect(heard).toHaveLength(1);
    expect(heard[0]?.file.equals(content)).toBe(true);
    expect(heard[0]?.pieces).toBeGreaterThan(10);
  });

  test.each([eicar, `${'x'.repeat(200_000)}${eicar}`])(
    'is refused with the name of what was found',
    async (content) => {
      const address = await scanner(byContent);

      expect(await scan(await file(content), address)).toEqual({
        verdict: 'infected',
        signature: 'Eicar-Test-Signature',
      });
    },
  );

  test('may pass it over a socket on the same machine', async () => {
    const address = await scanner(byContent, join(folder, 'clamd.ctl'));

    expect(address).toMatch(/^unix:/);
    expect(await scan(await file('clean'), address)).toEqual({ verdict: 'clean' });
    expect(await scan(await file('clean'), address.slice('unix:'.length))).toEqual({ verdict: 'clean' });
  });

  test('hears an answer that comes in pieces', async () => {
    const address = await scanner((_, socket) => {
      socket.write('stream:');
      setImmediate(() => socket.write(' OK\0'));
    });

    expect(await scan(await file('clean'), address)).toEqual({ verdict: 'clean' });
  });
});

describe('a scanner that does not say OK has not scanned', () => {
  test.each([
    { why: 'it is silent', answer: () => undefined, reason: 'no answer in time' },
    { why: 'it hangs up', answer: (_: Told, socket: Socket) => socket.end(), reason: 'no answer' },
    {
      why: 'it finds the file too large',
      answer: (_: Told, socket: Socket) => socket.end('INSTREAM size limit exceeded. ERROR\0'),
      reason: 'INSTREAM size limit exceeded. ERROR',
    },
    {
      why: 'it says more than a word',
      answer: (_: Told, socket: Socket) => socket.end('stream: OK, I think\0'),
      reason: 'stream: OK, I think',
    },
    { why: 'it babbles', answer: (_: Told, socket: Socket) => socket.write('x'.repeat(10_000)), reason: /^x+$/ },
  ])('when $why', async ({ answer, reason }) => {
    const address = await scanner(answer);

    const said = await scan(await file('clean'), address, { totalMs: 300 });

    expect(said).toEqual({ verdict: 'unavailable', reason: expect.stringMatching(reason) });
  });

  test('when nobody is there', async () => {
    const address = await scanner(byContent);
    await new Promise((resolve) => servers.pop()?.close(resolve));

    expect(await scan(await file('clean'), address)).toMatchObject({ verdict: 'unavailable' });
    expect(await scan(await file('clean'), `unix:${join(folder, 'nobody')}`)).toMatchObject({ verdict: 'unavailable' });
  });

  test('when it breaks off while it listens', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.resetAndDestroy());
    });
    servers.push(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;

    expect(await scan(await file(Buffer.alloc(5_000_000)), `127.0.0.1:${port}`)).toMatchObject({
      verdict: 'unavailable',
    });
  });

  test('when the file itself can not be read', async () => {
    expect(await scan(join(folder, 'gone'), await scanner(byContent))).toMatchObject({ verdict: 'unavailable' });
  });
});

test.each(['', 'host', 'host:', '::1:3310', 'http://host:1'])(
  'an address like "%s" is a mistake of ours',
  async (address) => {
    await expect(scan(await file('clean'), address)).rejects.toThrow('host:port');
  },
);
