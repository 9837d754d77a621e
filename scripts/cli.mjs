// `npm run migrate`, `npm run replay -- --check`: brings the build up to date and runs a command of src/cli.ts.
import { prepare } from './prepare.mjs';
import { main, run } from './processes.mjs';

await main(async (args) => {
  await prepare();
  return run('node', ['--enable-source-maps', 'dist/src/cli.js', ...args]);
});
