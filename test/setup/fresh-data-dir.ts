import { createHash } from 'node:crypto';
import { constants, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openEmbedded } from '../../src/platform/database/embedded.ts';

const root = join(import.meta.dirname, '../..');
const copies: string[] = [];

// Registered before any hook of the test file itself, so it runs after them, when the databases are closed.
afterAll(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true, force: true });
});

/** Named after what makes the content: the engine's version and how we open it. */
function cacheFolder(): string {
  const engine: { version: string } = JSON.parse(
    readFileSync(join(root, 'node_modules/@electric-sql/pglite/package.json'), 'utf8'),
  );
  const opening = readFileSync(join(root, 'src/platform/database/embedded.ts'));
  const digest = createHash('sha256').update(opening).digest('hex').slice(0, 12);
  return join(root, 'node_modules/.cache/waarborg', `pglite-${engine.version}-${digest}`);
}

/** The empty database to copy from; made once, beside its place, so that two files that start together do no harm. */
async function original(): Promise<string> {
  const place = cacheFolder();
  if (existsSync(place)) return place;
  mkdirSync(join(place, '..'), { recursive: true });
  const beside = mkdtempSync(`${place}.`);
  await (await openEmbedded(beside)).close();
  try {
    renameSync(beside, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
    rmSync(beside, { recursive: true, force: true });
  }
  return place;
}

/**
 * A data directory of its own with an empty embedded database, ready for `openEmbedded`: a copy (0.1 s) of one that is
 * made once per version of the engine (2 s). Removed after the test file that asked for it.
 */
export async function freshDataDir(): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'waarborg-data-'));
  copies.push(copy);
  cpSync(await original(), copy, { recursive: true, mode: constants.COPYFILE_FICLONE });
  return copy;
}
