import { Registry } from 'prom-client';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aHouse, engines, type TestHouse } from '../../test/setup/house.ts';
import { aSite } from '../../test/setup/site.ts';
import { statement } from './database/index.ts';
import { enqueue } from './outbox.ts';
import { measureOutbox } from './outbox-measures.ts';

/** What a scrape says of the outbox, by name. */
const scraped = async (registry: Registry): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await registry.metrics())
      .split('\n')
      .filter((line) => line.startsWith('outbox_'))
      .map((line): [string, string] => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']),
  );
const says = (waiting: string, oldest: string, givenUp: string) => ({
  outbox_messages_waiting: waiting,
  outbox_oldest_waiting_seconds: oldest,
  outbox_messages_given_up: givenUp,
});

const givesUp = statement<unknown>('test.give-up', `update outbox set next_at = 'infinity' where at = $1`);

describe.each(engines)('on the %s engine', (engine) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await aHouse(engine);
  });
  beforeEach(() => house.sow(statement('test.empty', 'delete from outbox').with()));
  afterAll(() => house.close());

  const put = (at: string) => house.sow(enqueue('stopped', { name: 'canary' }, new Date(at)));
  const measures = (keepMillis?: number) => {
    const registry = new Registry();
    measureOutbox(registry, house, keepMillis);
    return registry;
  };

  test('OURS-mail: what waits in the outbox, since when, and what was given up is measured', async () => {
    expect(await scraped(measures())).toEqual(says('0', '0', '0'));

    // It is noon in Brussels, eleven o’clock in the world.
    await put('2026-03-02T10:58:30Z');
    await put('2026-03-02T10:59:00Z');
    expect(await scraped(measures())).toEqual(says('2', '90', '0'));

    await house.sow(givesUp.with(new Date('2026-03-02T10:58:30Z')));
    expect(await scraped(measures())).toEqual(says('1', '60', '1'));
    expect(await measures().metrics()).not.toContain('canary');
  });

  test('OURS-mail: the product’s own measures hold them', async () => {
    await put('2026-03-02T10:59:00Z');
    const site = await aSite(house);
    const { body } = await site.app.inject({ url: '/metrics' });
    await site.close();

    expect(body).toContain('outbox_messages_waiting 1\n');
  });

  test('a message from later than the clock says is not older than nothing', async () => {
    await put('2026-03-02T11:00:30Z');
    expect(await scraped(measures())).toEqual(says('1', '0', '0'));
  });

  test('however many scrapes come, the database is asked once', async () => {
    const [registry, before] = [measures(60_000), house.database.counts.statements];

    const scrapes = [await scraped(registry), ...(await Promise.all([scraped(registry), scraped(registry)]))];

    expect(house.database.counts.statements - before).toBe(1);
    expect(scrapes).toEqual([says('0', '0', '0'), says('0', '0', '0'), says('0', '0', '0')]);
  });
});

test('a database that does not answer leaves the other measures alone', async () => {
  const house = await aHouse('embedded');
  const registry = new Registry();
  measureOutbox(registry, house);
  await house.close();

  expect(await scraped(registry)).toEqual(says('Nan', 'Nan', 'Nan'));
});
