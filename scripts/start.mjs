// `npm start`: brings everything up to date and runs the server; its exit code is the server's.
import { prepare } from './prepare.mjs';
import { main, run } from './processes.mjs';

await main(async (args) => {
  await prepare();
  return run('node', ['--enable-source-maps', 'dist/src/main.js', ...args]);
});
