import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { beforeAll, expect, test, vi } from 'vitest';
import { build } from '../scripts/prepare.mjs';
import { openDatabase } from '../src/platform/database/index.ts';
import { runs } from './faults/chance.ts';
import { figure } from './setup/figure.ts';
import { freshDataDir } from './setup/fresh-data-dir.ts';
import { freshDatabase } from './setup/fresh-database.ts';
import { anOrganisation, type Engine, houseAt } from './setup/house.ts';

// Whole products are started here, on whatever machine this is.
vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  expect(await build()).toBe(true);
}, 120_000);

const secret = 'a secret of 32 characters or more, for the tests';

/** The settings of a place in which something stands already, so that the practice environment makes no world in it. */
async function furnished(engine: Engine): Promise<{ DATA_DIR: string; DATABASE_URL: string; DEMO: string }> {
  const [directory, url] = [await freshDataDir(), engine === 'server' ? await freshDatabase() : undefined];
  const house = await houseAt({ url, directory, secret });
  await anOrganisation(house, 'Kompas');
  await house.close();
  return { DATA_DIR: directory, DATABASE_URL: url ?? '', DEMO: '1' };
}

/** Starts the product as an operator does, with these settings and no others. */
function start(settings: Record<string, string>) {
  const program = join(import.meta.dirname, '../dist/src/main.js');
  const env = { PATH: process.env.PATH ?? '', PORT: '0', LOG_LEVEL: 'error', ...settings };
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  let wake = () => {};
  createInterface(child.stdout).on('line', (line) => {
    lines.push(line);
    wake();
  });
  const ended = Promise.all([once(child, 'exit'), text(child.stderr)]);
  return {
    child,
    lines,
    /** Resolves when it has said so many lines. */
    said: (count: number) =>
      new Promise<void>((resolve) => {
        wake = () => lines.length >= count && resolve();
        wake();
      }),
    /** Its exit code and what it complained. */
    ended: ended.then(([[code], complaint]): [number, string] => [code, complaint]),
  };
}

const statusOf = (url: string) =>
  new Promise<number>((resolve, reject) => {
    get(url, { agent: false }, (res) => {
      res.resume();
      resolve(res.statusCode ?? 0);
    }).on('error', reject);
  });

const origin = (line: string | undefined) => /http:\/\/\S+/.exec(line ?? '')?.[0] ?? '';

test('it says where it runs and that it is a practice environment, answers, and stops in good order', async () => {
  const product = start(await furnished('embedded'));
  await product.said(2);

  const [where, demo] = product.lines;
  expect(where).toMatch(/^Waarborg draait op http:\/\/127\.0\.0\.1:\d+$/);
  expect(demo).toBe('Dit is een oefenomgeving: de mensen zijn verzonnen en de klok kun je verzetten.');
  expect(await statusOf(`${origin(where)}/health/ready`)).toBe(200);
  expect(await statusOf(`${origin(where)}/nowhere`)).toBe(404);

  product.child.kill('SIGTERM');
  expect(await product.ended).toEqual([0, '']);
  expect(product.lines).toHaveLength(2);
});

test('on a server and with an issuer of one’s own it is no practice environment', async () => {
  const product = start({
    DATA_DIR: await freshDataDir(),
    DATABASE_URL: await freshDatabase(),
    OIDC_ISSUER: 'https://login.example',
    OIDC_CLIENT_ID: 'waarborg',
    OIDC_CLIENT_SECRET: secret,
    MASTER_KEY: secret,
    SIGNING_KEY: secret,
  });
  await product.said(1);
  const where = origin(product.lines[0]);

  expect(await statusOf(`${where}/health/ready`)).toBe(200);
  expect(await statusOf(`${where}/idp/.well-known/openid-configuration`)).toBe(404);
  expect(await statusOf(`${where}/demo/mailbox`)).not.toBe(200);
  product.child.kill('SIGINT');
  expect(await product.ended).toEqual([0, '']);
  expect(product.lines).toHaveLength(1);
});

test('OURS-one-process: a second one on the same data directory says so and stops; the first goes on', async () => {
  const settings = await furnished('embedded');
  const first = start(settings);
  await first.said(2);

  const [code, complaint] = await start(settings).ended;

  expect([code, complaint]).toEqual([
    1,
    expect.stringContaining(`${settings.DATA_DIR} is in use by another Waarborg process`),
  ]);
  expect(complaint.trim().split('\n')).toHaveLength(1);
  expect(await statusOf(`${origin(first.lines[0])}/health/ready`)).toBe(200);
  first.child.kill('SIGTERM');
  await first.ended;
});

/** Megabytes that a process holds now. */
const megabytes = (pid: number | undefined): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

test.each([
  { engine: 'server', limit: 250 },
  { engine: 'embedded', limit: 450 },
] as const)(
  'started anew on the $engine engine it answers soon, and holds no more than $limit MB',
  async ({ engine, limit }) => {
    const settings = await furnished(engine);
    const starts: number[] = [];
    const count = runs(2, 6);
    let held = 0;
    // The first start is not counted: it migrates, and compiles what the others find compiled.
    for (let n = 0; n < count; n += 1) {
      const began = performance.now();
      const product = start(settings);
      await product.said(2);
      const where = origin(product.lines[0]);
      expect(await statusOf(`${where}/health/ready`)).toBe(200);
      starts.push(performance.now() - began);
      for (let asked = 0; asked < 100; asked += 1) await statusOf(`${where}/auth/login`);
      held = Math.max(held, megabytes(product.child.pid));
      product.child.kill('SIGTERM');
      await product.ended;
    }

    const soon = Math.min(...starts.slice(1));
    figure(
      `Warm start to first answer, ${engine}`,
      `${Math.round(soon)} ms`,
      `the quickest of ${count - 1}, from the process to its first answer`,
    );
    figure(
      `Memory after the start, ${engine}`,
      `${Math.round(held)} MB`,
      `resident, the most of ${count} starts, after a hundred requests each`,
    );
    expect(held).toBeLessThan(limit);
  },
);

test('told to stop while it is still starting, it stops, and the next start finds all in order', async () => {
  const directory = await freshDataDir();
  const port = createServer().listen(0, '127.0.0.1');
  await once(port, 'listening');
  const { port: number } = port.address() as AddressInfo;
  port.close();
  const product = start({ DATA_DIR: directory, PORT: String(number) });
  for (let live = 0; live !== 200; ) live = await statusOf(`http://127.0.0.1:${number}/health/live`).catch(() => 0);

  product.child.kill('SIGTERM');

  expect(await product.ended).toEqual([0, '']);
  await (await openDatabase({ url: undefined, directory, secret: 'a secret of the tests' })).close();
});

test('what an operator can mend is told in a sentence, without a stack', async () => {
  const DATA_DIR = await freshDataDir();
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;

  const ends = await Promise.all([
    start({ DATA_DIR, PORT: 'eighty' }).ended,
    start({ DATA_DIR, PORT: String(port) }).ended,
    start({ DATA_DIR, DATABASE_URL: `postgres://nobody@127.0.0.1:${port + 1}/none`, DEMO: '1' }).ended,
  ]);
  taken.close();

  expect(ends).toEqual([
    [1, 'Waarborg can not start:\n- PORT takes a port: 0 to 65535\n'],
    [1, 'Another program already listens there. Stop that one, or set PORT.\n'],
    [1, 'The database does not answer. Check DATABASE_URL, and that the server runs.\n'],
  ]);
});
