import pg from 'pg';
import { expect, test } from 'vitest';
import { openEmbedded } from '../../src/platform/database/embedded.ts';
import { launchBrowser } from './browser.ts';
import { freshDataDir } from './fresh-data-dir.ts';
import { freshDatabase } from './fresh-database.ts';

/** What a query gives on a connection of its own, as rows of values. */
async function rows(url: string, sql: string): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

/** The same on the embedded database in a directory, opened and closed. */
async function embeddedRows(directory: string, sql: string): Promise<unknown[]> {
  const embedded = await openEmbedded(directory);
  const { client, release } = await embedded.connections.lease();
  const found = await client.query(sql);
  release();
  await embedded.close();
  return found.rows;
}

const tables = `select tablename from pg_tables where schemaname = 'public'`;

test('each fresh database is empty and its own, on a server that syncs', async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);

  await rows(one, 'create table only_here (id int)');

  expect(await rows(one, tables)).toEqual([['only_here']]);
  expect(await rows(other, tables)).toEqual([]);
  expect(await rows(other, 'show fsync')).toEqual([['on']]);
});

test('each fresh data directory holds an empty embedded database of its own', async () => {
  const [one, other] = [await freshDataDir(), await freshDataDir()];

  await embeddedRows(one, 'create table only_here (id int)');

  expect(await embeddedRows(one, tables)).toEqual([{ tablename: 'only_here' }]);
  expect(await embeddedRows(other, tables)).toEqual([]);
});

test('the browser starts and shows a page', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();

  await page.setContent('<h1>Dag</h1>');

  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Dag');
  await browser.close();
});
