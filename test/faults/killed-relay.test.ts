import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { enqueue } from '../../src/platform/outbox.ts';
import { aPlace, engines, houseAt } from '../setup/house.ts';
import { aMailServer } from '../setup/mail-server.ts';
import type { Relaying } from './relayer.ts';

const relay = (relaying: Relaying): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, 'relayer.ts'), JSON.stringify(relaying)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });

const minutesOn = (minutes: number) => new Date(Date.parse('2026-03-02T11:00:00Z') + minutes * 60_000).toISOString();

test.each(engines)(
  'OURS-mail: a relay killed on the %s engine between sending and deleting sends that letter again, under the same id',
  async (engine) => {
    const place = await aPlace(engine);
    const server = await aMailServer();
    const before = await houseAt(place);
    for (const to of ['ann@example.org', 'bob@example.org', 'cas@example.org'])
      await before.sow(enqueue('stopped', { to }, before.clock.now()));
    await before.close();

    // The server has the second letter; the relay dies before it hears so.
    const first = relay({ place, smtp: server.url, at: minutesOn(0) });
    server.onLetter(({ to }) => {
      if (to[0] === 'bob@example.org') first.kill('SIGKILL');
    });
    await once(first, 'exit');
    server.onLetter(() => undefined);
    for (const minutes of [4, 5]) await once(relay({ place, smtp: server.url, at: minutesOn(minutes) }), 'exit');

    const sent = server.received.map(({ to }) => to[0]);
    expect(sent).toEqual(['ann@example.org', 'bob@example.org', 'cas@example.org', 'bob@example.org']);
    const ids = server.received.map((letter) => letter.header('message-id'));
    expect([new Set(ids).size, ids[1] === ids[3]]).toEqual([3, true]);
    const after = await houseAt(place);
    expect(await after.rows('select id from outbox')).toEqual([]);
    await after.close();
    await server.close();
  },
  120_000,
);
