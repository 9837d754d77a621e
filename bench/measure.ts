import pg from 'pg';
import type { Round } from './load.ts';
import { operations } from './operations.ts';
import { childrenMillis, type Measured, memoryOf, processorMillis } from './processes.ts';

/** The servers that are measured side by side. */
export const sides = ['product', 'statements', 'single'] as const;
export type Side = (typeof sides)[number];

/** One round of one operation on one side. */
export interface Measure {
  perSecond: number;
  p50: number;
  p99: number;
  wrong: number;
  /** Milliseconds of processor time per operation, of the server and of the database. */
  server: number;
  database: number;
}

/** What is measured, and how. */
export interface Setting {
  servers: Readonly<Record<Side, Measured>>;
  /** Asks a round of the process that drives. */
  drive(asked: { operation: number; port: number; millis: number; clients: number }): Promise<Round>;
  /** The database's owner. */
  url: string;
  rounds: number;
  millis: number;
  clients: number;
}

/** Everything that was measured: per operation and side, a list of rounds; and the product's memory in MB. */
export interface Measures {
  rounds: Readonly<Record<Side, Measure[]>>[];
  memory: { now: number; most: number };
}

/** The process of the database server whose children serve the connections. */
async function postmasterOf(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ pid: string }>(
    `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as pid`,
  );
  await client.end();
  return Number(rows[0]?.pid);
}

/** Measures every operation in alternating rounds: each round asks all sides, in turns that change from round to round. */
export async function measure(setting: Setting, told: (line: string) => void): Promise<Measures> {
  const { servers, rounds, millis, clients } = setting;
  const postmaster = await postmasterOf(setting.url);
  const made = operations.map(() => ({ product: [], statements: [], single: [] }) as Record<Side, Measure[]>);
  const most = { now: 0, most: 0 };

  async function one(operation: number, side: Side, length: number): Promise<Measure> {
    const { pid, port } = servers[side];
    const before = { server: processorMillis(pid), database: childrenMillis(postmaster) };
    const round = await setting.drive({ operation, port, millis: length, clients });
    const after = { server: processorMillis(pid), database: childrenMillis(postmaster) };
    const each = Math.max(round.answered, 1);
    return {
      perSecond: (round.answered / round.millis) * 1000,
      p50: round.p50,
      p99: round.p99,
      wrong: round.wrong,
      server: (after.server - before.server) / each,
      database: (after.database - before.database) / each,
    };
  }

  const order = [...operations.keys()].sort(
    (a, b) => Number(operations[b]?.takes === 'with-line') - Number(operations[a]?.takes === 'with-line') || a - b,
  );
  for (const operation of order) for (const side of sides) await one(operation, side, Math.min(millis, 1500));
  for (let round = 0; round < rounds; round += 1) {
    const turn = [...sides.slice(round % 3), ...sides.slice(0, round % 3)];
    for (const operation of order) {
      for (const side of turn) made[operation]?.[side].push(await one(operation, side, millis));
      const { now } = memoryOf(servers.product.pid);
      most.now = Math.max(most.now, now);
    }
    told(`round ${round + 1} of ${rounds}`);
  }
  most.most = memoryOf(servers.product.pid).most;
  return { rounds: made, memory: most };
}

/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1] ?? Number.NaN, sorted[Math.floor(half)] ?? Number.NaN];
  return (low + high) / 2;
}

/** The ratio of the product to another side, round by round, and its median. */
export const ratio = (rounds: Measures['rounds'][number], other: Side): number =>
  median(rounds.product.map((round, at) => round.perSecond / (rounds[other][at]?.perSecond ?? Number.NaN)));
