import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';

/** A numbered SQL file of migrations/. */
interface Migration {
  number: number;
  name: string;
  sql: string;
  digest: string;
}

function read(directory: string): Migration[] {
  return readdirSync(directory)
    .filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(directory, name), 'utf8');
      return { number: Number(name.slice(0, 4)), name, sql, digest: createHash('sha256').update(sql).digest('hex') };
    });
}

const ledger = `create table if not exists migration (
  number int constraint migration_key primary key, name text not null, digest text not null, at timestamptz not null default now())`;

/**
 * Brings the schema to the newest migration, each in a transaction of its own, forward only; several processes that
 * start together take turns. Gives the names of those it ran. Throws when a migration that ran before has changed.
 */
export async function migrate(client: pg.ClientBase, directory: string): Promise<string[]> {
  await client.query('select pg_advisory_lock(20011231)');
  try {
    await client.query(ledger);
    const { rows } = await client.query<{ number: number; digest: string }>('select number, digest from migration');
    const known = new Map(rows.map((row) => [row.number, row.digest]));
    const ran: string[] = [];
    for (const { number, name, sql, digest } of read(directory)) {
      const before = known.get(number);
      if (before === digest) continue;
      if (before !== undefined) throw new Error(`migration ${name} ran before in another form; add a new one instead`);
      await inTransaction(client, async () => {
        await client.query(sql);
        await client.query('insert into migration (number, name, digest) values ($1, $2, $3)', [number, name, digest]);
      });
      ran.push(name);
    }
    return ran;
  } finally {
    await client.query('select pg_advisory_unlock(20011231)').catch(() => undefined);
  }
}

async function inTransaction(client: pg.ClientBase, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
