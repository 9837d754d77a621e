import { constants, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const copies: string[] = [];

/** Copies a data directory; the copy goes after the test file that is at work. */
export function copyOf(original: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'waarborg-data-'));
  copies.push(copy);
  cpSync(original, copy, { recursive: true, mode: constants.COPYFILE_FICLONE });
  return copy;
}

// Set up before each test file, so that it runs after the hooks of that file, when its databases are closed.
afterAll(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true, force: true });
});
