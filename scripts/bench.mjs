// `npm run bench [-- --small | --rounds N | --seconds S]`: the product beside bare handlers, in one run; writes docs/bench.md.
import { build, install } from './prepare.mjs';
import { main, run, serverFlags } from './processes.mjs';
import { bringPrograms, findPostgres } from './programs.mjs';

await main(async (args) => {
  await install();
  bringPrograms();
  if (!(await build())) return 1;
  return run('node', [...serverFlags, 'dist/bench/run.js', '--programs', findPostgres(), ...args], {
    timeout: 3_600_000,
  });
});
