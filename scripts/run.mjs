// Runs a script written in TypeScript: node scripts/run.mjs scripts/<name>.ts [arguments]. Node strips the types itself.
import { install } from './prepare.mjs';
import { main, run, stripsTypes, Unmet } from './processes.mjs';

await main(async ([script, ...args]) => {
  if (script === undefined) throw new Unmet('Which script? For example: node scripts/run.mjs scripts/trace.ts');
  await install();
  if (!stripsTypes())
    throw new Unmet(
      `This command needs Node 24 and this is ${process.version}. Install Node 24 from https://nodejs.org.`,
    );
  return run('node', [script, ...args]);
});
