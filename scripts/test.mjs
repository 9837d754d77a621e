// `npm test [-- filters]`: everything from a clean clone to the closing line. Arguments are Vitest's own.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from './check.mjs';
import { build, install } from './prepare.mjs';
import { main, run, say } from './processes.mjs';
import { bringPrograms } from './programs.mjs';

/** Longer than all tests take by far; a run that hangs still ends with its line. */
const deadlineMillis = 18 * 60_000;

/** Runs Vitest; gives its exit code and what test/setup/tally.ts counted. */
async function vitest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'waarborg-tally-'));
  try {
    const file = join(folder, 'tally.json');
    const code = await run('vitest', ['run', ...args], { env: { WAARBORG_TALLY: file }, timeout: deadlineMillis });
    const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0, skipped: 0 };
    return { code, ...counts };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main(async (args) => {
  await install();
  bringPrograms();
  const broken = [...((await build()) ? [] : ['Build']), ...(await check())];
  const { code, passed, failed, skipped } = await vitest(args);
  if (skipped > 0) say(`${skipped} skipped`);
  if (broken.length > 0) say(`Failed beside the tests, counted below: ${broken.join(', ')}. See above.`);
  // A failed check counts as one failure, and so does a run that ends badly without a failed test.
  const failures = Math.max(failed, code === 0 ? 0 : 1) + broken.length;
  process.stdout.write(`\n${passed} passed, ${failures} failed\n`);
  return failures === 0 ? 0 : 1;
});
