// `npm run check`: format, lint and types; the tests do the same before they run.
import { fileURLToPath } from 'node:url';
import { install } from './prepare.mjs';
import { main, run, say, stripsTypes } from './processes.mjs';

const checks = [
  { name: 'Format and lint', program: 'biome', args: ['check', '--error-on-warnings'] },
  { name: 'Types', program: 'tsc', args: ['-p', 'tsconfig.test.json', '--noEmit'] },
];
/** A scheme that is in force does not change. An older Node leaves this to the tests, which ask the same. */
const frozen = { name: 'Schemes in force', program: 'node', args: ['scripts/frozen.ts'] };

/** Runs every check, also after one that failed; gives the names of those that failed. */
export async function check() {
  const failed = [];
  for (const { name, program, args } of [...checks, ...(stripsTypes() ? [frozen] : [])]) {
    const code = await run(program, args);
    if (code !== 0) failed.push(name);
    say(`${name}: ${code === 0 ? 'good' : `failed (npx ${[program, ...args].join(' ')})`}`);
  }
  return failed;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(async () => {
    await install();
    return (await check()).length === 0 ? 0 : 1;
  });
