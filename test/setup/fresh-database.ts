import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { inject } from 'vitest';
import { openDatabase } from '../../src/platform/database/index.ts';

/** Waits until the run's own PostgreSQL accepts connections; the first to ask starts it. */
async function serverReady(): Promise<void> {
  const answer = await text(connect(inject('postgresDoor'), '127.0.0.1'));
  if (answer !== 'ready') throw new Error(answer);
}

/** Does something on the run's own server, as its superuser. */
async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  await serverReady();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}

const urlOf = (url: string, database: string): string => {
  const fresh = new URL(url);
  fresh.pathname = `/${database}`;
  return fresh.href;
};

const newName = () => `test_${randomBytes(6).toString('hex')}`;

/**
 * Makes an empty database on the run's own PostgreSQL server and gives its URL, a superuser's. It goes with the
 * server at the end of the run.
 */
export async function freshDatabase(url: string = inject('postgresUrl')): Promise<string> {
  const name = newName();
  await onServer(url, (client) => client.query(`create database ${name}`));
  return urlOf(url, name);
}

/** Makes the database that others are copied from, once in a run: whoever comes second waits for the first. */
async function makeBuilt(client: pg.Client, url: string): Promise<void> {
  await client.query('select pg_advisory_lock(1)');
  const { rowCount } = await client.query(`select from pg_database where datname = 'built'`);
  if (rowCount === 0) {
    await client.query('create database building');
    await (await openDatabase({ url: urlOf(url, 'building'), directory: '', secret: 'of nobody' })).close();
    await client.query('alter database building rename to built');
  }
  await client.query('select pg_advisory_unlock(1)');
}

/** The same with the product's tables in it, and no row. */
export async function builtDatabase(url: string = inject('postgresUrl')): Promise<string> {
  const name = newName();
  await onServer(url, async (client) => {
    await makeBuilt(client, url);
    await client.query(`create database ${name} template built`);
  });
  return urlOf(url, name);
}
