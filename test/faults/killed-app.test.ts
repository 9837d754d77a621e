import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { figure } from '../setup/figure.ts';
import { aPlace, engines } from '../setup/house.ts';
import { chance, runs } from './chance.ts';
import { aWorld, expectNothingLost, startWriter } from './killed-writer.ts';
import type { Ack } from './writer.ts';

const writers = runs(4, 8);
const count = runs(3, 50);

test.each(engines)(
  `OURS-durable: killed at ${count} random moments of writing on the %s engine, the product loses nothing it acknowledged`,
  async (engine) => {
    const place = await aPlace(engine);
    const world = await aWorld(place, writers * count);
    const lot = chance(20181101);
    const acks: Ack[] = [];
    for (let n = 0; n < count; n += 1) {
      const writer = startWriter({ ...world, citizens: world.citizens.slice(n * writers, (n + 1) * writers) });
      // One in five dies while it is still starting, on the traces that the one before left.
      if (n % 5 < 4) await writer.acknowledged(1 + Math.floor(lot() * 60));
      await pause(lot() * (n % 5 < 4 ? 30 : 900));
      await writer.kill();
      acks.push(...writer.acks);
      await expectNothingLost(place, acks);
    }
    expect(acks.length).toBeGreaterThan(count);
    figure(
      `Acknowledged writes lost when the product is killed, ${engine}`,
      `0 of ${acks.length}`,
      `${count} SIGKILLs at random moments, ${writers} writers at once; each write was told over a pipe after \`perform\` had answered; the journal replayed after each`,
    );
  },
  120_000 + count * 60_000,
);
