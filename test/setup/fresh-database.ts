import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { inject } from 'vitest';

/** Waits until the run's own PostgreSQL accepts connections; the first to ask starts it. */
async function serverReady(): Promise<void> {
  const answer = await text(connect(inject('postgresDoor'), '127.0.0.1'));
  if (answer !== 'ready') throw new Error(answer);
}

/**
 * Makes an empty database on the run's own PostgreSQL server and gives its URL, a superuser's. It goes with the
 * server at the end of the run.
 */
export async function freshDatabase(url: string = inject('postgresUrl')): Promise<string> {
  await serverReady();
  const name = `test_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  const fresh = new URL(url);
  fresh.pathname = `/${name}`;
  return fresh.href;
}
