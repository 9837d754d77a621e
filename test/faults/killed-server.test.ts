import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPostgres } from '../../scripts/programs.mjs';
import { type Running, startSupervised } from '../setup/cluster.ts';
import { figure } from '../setup/figure.ts';
import { chance, runs } from './chance.ts';
import { aWorld, expectNothingLost, startWriter, type Writer } from './killed-writer.ts';
import type { Task } from './writer.ts';

const writers = runs(4, 8);
const count = runs(3, 50);
let server: Running;
let world: Task;
let writer: Writer;

async function freePort(): Promise<number> {
  const held = createServer().listen(0, '127.0.0.1');
  await once(held, 'listening');
  const { port } = held.address() as AddressInfo;
  held.close();
  return port;
}

beforeAll(async () => {
  const settings = ['shared_buffers=64MB', 'fsync=on'];
  const password = randomBytes(16).toString('hex');
  server = await startSupervised({ programs: findPostgres(), port: await freePort(), password, settings });
  const secret = 'a secret of the tests, 32 characters and more';
  world = await aWorld({ url: server.url, directory: '', secret }, writers);
  writer = startWriter(world);
});
afterAll(async () => {
  await writer?.kill();
  await server?.stop();
});

/** Waits until another server process than this one accepts connections. */
async function startedAgain(before: number): Promise<void> {
  for (;;) {
    const client = new pg.Client({ connectionString: server.url });
    try {
      await client.connect();
      await client.end();
      if (server.pid() !== before) return;
    } catch {
      // Not yet.
    }
    await pause(20);
  }
}

test(
  `OURS-durable: with its PostgreSQL server killed ${count} times, the product goes on by itself and loses nothing`,
  async () => {
    const lot = chance(20180601);
    for (let n = 0; n < count; n += 1) {
      await writer.acknowledged(writer.acks.length + 1 + Math.floor(lot() * 60));
      await pause(lot() * 30);
      // An immediate shutdown and the death of the server's first process, in turn.
      const before = server.pid();
      process.kill(before, n % 2 === 0 ? 'SIGQUIT' : 'SIGKILL');
      await startedAgain(before);
      await writer.acknowledged(writer.acks.length + 1);
    }
    await writer.kill();
    await expectNothingLost(world.place, writer.acks);
    expect(writer.acks.length).toBeGreaterThan(count);
    figure(
      'Acknowledged writes lost when the PostgreSQL server is killed',
      `0 of ${writer.acks.length}`,
      `${count} times, an immediate shutdown and a SIGKILL of its first process in turn; the product stayed up and went on by itself`,
    );
  },
  120_000 + count * 60_000,
);
