import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbedded } from '../../src/platform/database/embedded.ts';
import { openDatabase } from '../../src/platform/database/index.ts';
import { figure } from '../setup/figure.ts';
import { freshDataDir } from '../setup/fresh-data-dir.ts';
import { freshDatabase } from '../setup/fresh-database.ts';
import { type Engine, engines } from '../setup/house.ts';
import { chance, runs } from './chance.ts';
import type { Migrating } from './migrator.ts';

const root = join(import.meta.dirname, '../..');
const count = runs(2, 20);
let migrations: string;

// The product's own migrations, and behind them some that take their time.
beforeAll(() => {
  migrations = mkdtempSync(join(tmpdir(), 'waarborg-migrations-'));
  cpSync(join(root, 'migrations'), migrations, { recursive: true });
  for (let n = 9001; n <= 9010; n += 1)
    writeFileSync(
      join(migrations, `${n}_heavy.sql`),
      `create table early_${n} (id int);
       insert into early_${n} select * from generate_series(1, 3000);
       create index on early_${n} (id);
       create table late_${n} (id int);`,
    );
});
afterAll(() => rmSync(migrations, { recursive: true, force: true }));

/** Where nothing is yet. */
const aNewPlace = async (engine: Engine): Promise<Migrating> => ({
  url: engine === 'server' ? await freshDatabase() : undefined,
  directory: engine === 'embedded' ? await freshDataDir() : '',
  migrations,
});

function start(migrating: Migrating) {
  const program = join(import.meta.dirname, 'migrator.ts');
  const child = spawn(process.execPath, [program, JSON.stringify(migrating)], { stdio: ['ignore', 'pipe', 'inherit'] });
  return { child, begun: once(child.stdout, 'data'), ended: once(child, 'exit') };
}

/** The rows of a query by the database's owner. */
async function rows(place: Migrating, sql: string): Promise<Record<string, unknown>[]> {
  if (place.url !== undefined) {
    const client = new pg.Client({ connectionString: place.url });
    await client.connect();
    return client
      .query(sql)
      .then(({ rows }) => rows)
      .finally(() => client.end());
  }
  const embedded = await openEmbedded(place.directory);
  const { client, release } = await embedded.connections.lease();
  const found = await client.query(sql).finally(release);
  await embedded.close();
  return found.rows;
}

const creates = (file: string) =>
  [...readFileSync(join(migrations, file), 'utf8').matchAll(/^\s*create table (\w+)/gm)].map(([, name]) => name ?? '');

/** Which migrations are in the ledger, and that of each the tables are all there, and of the others none. */
async function expectWhole(place: Migrating): Promise<string[]> {
  const tables = new Set(
    (await rows(place, `select tablename from pg_tables where schemaname = 'public'`)).map((row) => row.tablename),
  );
  const ledger = tables.has('migration') ? await rows(place, 'select name from migration order by number') : [];
  const ran = ledger.map(({ name }) => String(name));
  for (const file of readdirSync(migrations)) {
    const made = creates(file).filter((name) => tables.has(name));
    expect([file, made]).toEqual([file, ran.includes(file) ? creates(file) : []]);
  }
  return ran;
}

test.each(engines)(
  `OURS-durable: migrations killed ${count} times on the %s engine leave all of a migration or nothing of it`,
  async (engine) => {
    const lot = chance(20140101);
    const all = readdirSync(migrations).sort();
    let [kills, among, longest] = [0, 0, Number.POSITIVE_INFINITY];
    // At least one kill must fall among the migrations, not before the first or after the last.
    for (let place = await aNewPlace(engine); kills < count || among === 0; ) {
      const { child, begun, ended } = start(place);
      await Promise.race([begun, ended]);
      const began = performance.now();
      const wait = longest === Number.POSITIVE_INFINITY ? [] : [pause(lot() * longest, false)];
      const isWhole = await Promise.race([ended.then(() => true), ...wait]);
      child.kill('SIGKILL');
      await ended;
      const ran = await expectWhole(place);
      if (isWhole) {
        expect(ran).toEqual(all);
        longest = Math.min(longest, performance.now() - began);
        place = await aNewPlace(engine);
      } else {
        kills += 1;
        among += ran.length > 0 && ran.length < all.length ? 1 : 0;
      }
    }
    figure(
      `Migrations left half done by a kill, ${engine}`,
      `0 of ${kills}`,
      `SIGKILL at random moments of migrating, ${among} of them with some migrations done and others not`,
    );
  },
  120_000 + count * 60_000,
);

const firsts = runs(1, 10);
test(
  `OURS-durable: the very first start of the embedded database, killed ${firsts} times, leaves nothing half-made`,
  async () => {
    const lot = chance(20180202);
    for (let n = 0; n < firsts; n += 1) {
      const directory = mkdtempSync(join(tmpdir(), 'waarborg-first-'));
      const { child, ended } = start({ url: undefined, directory, migrations });
      await pause(200 + lot() * 1500);
      child.kill('SIGKILL');
      await ended;

      const database = await openDatabase({ url: undefined, directory, secret: 'a secret of the tests' });
      await database.close();
      rmSync(directory, { recursive: true, force: true });
    }
  },
  120_000 + firsts * 60_000,
);
