import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbedded } from '../../src/platform/database/embedded.ts';
import { openDatabase } from '../../src/platform/database/index.ts';
import { copyOf } from './data-dirs.ts';

const root = join(import.meta.dirname, '../..');
const migrations = join(root, 'migrations');

/** What of the product makes a database what it is, one digest of the files' names and content. */
export function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

/** The files of the schema, in their order. */
export const schemaFiles = (): string[] =>
  readdirSync(migrations)
    .sort()
    .map((name) => join(migrations, name));

/** A place named after what makes the content: the engine's version, how we open it, and these files. */
function cached(kind: string, files: readonly string[]): string {
  const engine: { version: string } = JSON.parse(
    readFileSync(join(root, 'node_modules/@electric-sql/pglite/package.json'), 'utf8'),
  );
  const digest = digestOf([join(root, 'src/platform/database/embedded.ts'), ...files]);
  return join(root, 'node_modules/.cache/waarborg', `${kind}-${engine.version}-${digest}`);
}

/** What to copy from; made once, beside its place, so that two files that start together do no harm. */
async function original(place: string, make: (directory: string) => Promise<void>): Promise<string> {
  if (existsSync(place)) return place;
  mkdirSync(join(place, '..'), { recursive: true });
  const beside = mkdtempSync(`${place}.`);
  await make(beside);
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
export const freshDataDir = async (): Promise<string> =>
  copyOf(
    await original(cached('empty', []), async (directory) => {
      await (await openEmbedded(directory)).close();
    }),
  );

/** The same with the product's tables in it, and no row. */
export const builtDataDir = async (): Promise<string> =>
  copyOf(
    await original(cached('built', schemaFiles()), async (directory) => {
      await (await openDatabase({ url: undefined, directory, secret: 'of nobody' })).close();
    }),
  );
