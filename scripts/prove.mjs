// `npm run prove`: the tests at their full counts, and docs/proof.md with each figure and how it was counted. With paths
// (`npm run prove -- test/faults`) only those, and only their figures are renewed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install } from './prepare.mjs';
import { main, projectNode, run, say } from './processes.mjs';
import { bringPrograms } from './programs.mjs';

/** Fifty kills on two engines take most of it. */
const deadlineMillis = 3 * 3_600_000;

/** What is timed runs by itself, before everything else: nothing beside it takes its processors. */
const timed = 'test/main.test.ts';
const parts = [[timed], ['--exclude', timed]];

const proof = 'docs/proof.md';
const whole = 'Tests at their full counts';

const row = ({ claim, value, counted }) => `| ${claim} | ${value} | ${counted} |`;

/** The figures that stand on the page: those that were not counted now stay. */
function standing() {
  const lines = existsSync(proof) ? readFileSync(proof, 'utf8').split('\n') : [];
  return lines
    .filter((line) => line.startsWith('| ') && !line.startsWith('| claim |'))
    .map((line) => line.slice(2, -2).split(' | '))
    .map(([claim, value, ...counted]) => ({ claim, value, counted: counted.join(' | ') }));
}

const byClaim = (a, b) => Number(a.claim === whole) - Number(b.claim === whole) || (a.claim < b.claim ? -1 : 1);

const page = (figures) => `# Proof

What the product claims, the figure, and how it was counted. Written by \`npm run prove\`, which runs every test at its full
count, or those that are named, whose figures it renews; \`npm test\` runs the same tests in small sizes. Counted on ${cpus().length}
processors with Node ${execFileSync(projectNode(), ['--version'], { encoding: 'utf8' }).trim().slice(1)}.

| claim | figure | how it was counted |
|---|---|---|
${figures.map(row).join('\n')}
`;

await main(async (args) => {
  await install();
  bringPrograms();
  if (!(await build())) return 1;
  const folder = mkdtempSync(join(tmpdir(), 'waarborg-proof-'));
  try {
    const [file, tally] = [join(folder, 'figures.jsonl'), join(folder, 'tally.json')];
    const env = { PROVE: '1', PROOF_FIGURES: file, WAARBORG_TALLY: tally };
    const counts = { passed: 0, failed: 0 };
    for (const part of args.length > 0 ? [args] : parts) {
      rmSync(tally, { force: true });
      const code = await run('vitest', ['run', ...part], { env, timeout: deadlineMillis });
      const { passed, failed } = existsSync(tally) ? JSON.parse(readFileSync(tally, 'utf8')) : { passed: 0, failed: 1 };
      counts.passed += passed;
      // A run that ends badly without a failed test counts as one failure.
      counts.failed += Math.max(failed, code === 0 ? 0 : 1);
    }
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').filter(Boolean) : [];
    const counted = lines.map((line) => JSON.parse(line));
    const all = { claim: whole, value: `${counts.passed} passed, ${counts.failed} failed`, counted: '`npm run prove`' };
    const kept =
      args.length > 0 ? standing().filter((old) => !counted.some(({ claim }) => claim === old.claim)) : [all];
    writeFileSync(proof, page([...counted, ...kept].sort(byClaim)));
    say(`${proof}: ${counted.length} figures counted`);
    process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed\n`);
    return counts.failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
