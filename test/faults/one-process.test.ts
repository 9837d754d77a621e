import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import { openEmbedded } from '../../src/platform/database/embedded.ts';
import { freshDataDir } from '../setup/fresh-data-dir.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Runs a command of the product on a data directory; gives its exit code and what it complained. */
async function command(directory: string, ...args: string[]): Promise<{ code: number; complaint: string }> {
  const program = join(import.meta.dirname, '../../src/cli.ts');
  const env = { PATH: process.env.PATH, DATA_DIR: directory };
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const [complaint, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { code, complaint };
}

test('OURS-one-process: a second process on one embedded database says so and stops; when the first has gone it works', async () => {
  const directory = await freshDataDir();
  const first = await openEmbedded(directory);

  const refused = await command(directory, 'migrate');
  await first.close();
  const accepted = await command(directory, 'migrate');

  expect(refused.code).toBe(1);
  expect(refused.complaint).toBe(
    `The data directory ${directory} is in use by another Waarborg process. Stop that one, or set DATA_DIR to another folder.\n`,
  );
  expect(accepted).toEqual({ code: 0, complaint: '' });
});
