// `npm start`: brings everything up to date and runs the server; its exit code is the server's.
// The commands in package.json begin with `exec`: without it the shell between npm and node would swallow a SIGTERM, and
// the server would stay.
import { prepare } from './prepare.mjs';
import { main, run, serverFlags } from './processes.mjs';

await main(async (args) => {
  await prepare();
  return run('node', [...serverFlags, 'dist/src/main.js', ...args]);
});
