import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { loadConfig } from '../src/config.ts';
import { clockWith } from '../src/platform/clock.ts';
import { packageRoot } from '../src/platform/database/index.ts';
import { openServer } from '../src/platform/database/server.ts';
import { keysFrom } from '../src/platform/keys.ts';
import { startCluster } from '../test/setup/cluster.ts';
import type { Round } from './load.ts';
import { measure } from './measure.ts';
import type { World } from './operations.ts';
import { freePort, startBare, startLoad, startProduct } from './processes.ts';
import { record, whoOf } from './record.ts';
import { report } from './report.ts';
import { loadWorld, tokenOf } from './world.ts';

const { values: given } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    programs: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
  },
});
const { programs, small } = given;
if (programs === undefined) throw new Error('--programs names the folder of initdb and postgres');

const size = small ? { citizens: 2000, offices: 10 } : { citizens: 100_000, offices: 50 };
const rounds = Number(given.rounds ?? (small ? 1 : 7));
const millis = Number(given.seconds ?? (small ? 0.5 : 3)) * 1000;
const clients = 8;
const connections = 10;
const say = (line: string) => process.stderr.write(`${line}\n`);

const folder = mkdtempSync(join(tmpdir(), 'waarborg-bench-'));
const port = await freePort();
const password = randomBytes(16).toString('hex');
const url = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
const bareUrl = `postgresql://bare:${password}@127.0.0.1:${port}/postgres`;
const masterKey = randomBytes(32).toString('base64');
const env = {
  DATABASE_URL: url,
  DATA_DIR: folder,
  PUBLIC_URL: 'http://127.0.0.1',
  // Nobody logs in during the bench: the sessions are in the database.
  OIDC_ISSUER: 'http://127.0.0.1:9',
  OIDC_CLIENT_ID: 'bench',
  OIDC_CLIENT_SECRET: 'bench',
  MASTER_KEY: masterKey,
  SIGNING_KEY: randomBytes(32).toString('base64'),
};

const settings = ['shared_buffers=512MB', 'max_wal_size=4GB', 'fsync=on', 'wal_compression=off', 'jit=off'];
const leave: (() => Promise<void>)[] = [];

/** Everything is started in order, and left in the opposite one. */
async function run(): Promise<void> {
  say('A PostgreSQL server of its own …');
  leave.push(await startCluster({ programs: programs ?? '', port, password, settings }));
  const root = packageRoot();
  await (await openServer(url, masterKey, join(root, 'migrations'))).end();
  say(`${size.citizens} citizens with ${size.citizens * 5} steps …`);
  await loadWorld(url, size, keysFrom(masterKey));
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query(`create role bare login password '${password}' in role waarborg_app`);
  await owner.end();

  const world: World = { ...size, today: clockWith().today() };
  const plans = await record(loadConfig(env), world);
  const sessions = Object.fromEntries(
    Array.from({ length: size.offices }, (_, office) => [`session=${tokenOf(office)}`, whoOf(office)]),
  );
  const bare = { plans, sessions, connections };
  const product = await startProduct(env, join(folder, 'log'));
  leave.push(product.stop);
  const statements = await startBare({ ...bare, kind: 'statements', url: bareUrl });
  leave.push(statements.stop);
  const single = await startBare({ ...bare, kind: 'single', url });
  leave.push(single.stop);
  const load = startLoad(world);
  leave.push(load.stop);
  const drive = async (asked: object) => (await load.ask(asked)) as Round;

  const measures = await measure(
    { servers: { product, statements, single }, drive, url, rounds, millis, clients },
    say,
  );
  const page = report({ plans, measures, size, rounds, millis, clients });
  process.stdout.write(page);
  if (!small) writeFileSync(join(root, 'docs/bench.md'), page);
}

// The database server does not keep this process alive, and is waited for at the end.
const alive = setInterval(() => undefined, 60_000);
try {
  await run();
} finally {
  for (const stop of leave.reverse()) await stop();
  rmSync(folder, { recursive: true, force: true });
  clearInterval(alive);
}
