import { writeFileSync } from 'node:fs';
import type { Reporter } from 'vitest/node';

/**
 * Counts for the closing line of `npm test`, written as JSON to the file that WAARBORG_TALLY names; silent otherwise.
 * A test that did not finish counts as failed; so does each file or group that failed outside its tests, and each
 * error that nothing caught.
 */
export const tally: Reporter = {
  onTestRunEnd(modules, unhandled) {
    const file = process.env.WAARBORG_TALLY;
    if (file === undefined) return;
    const counts = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        counts[state === 'pending' ? 'failed' : state] += 1;
      }
      for (const group of [module, ...module.children.allSuites()]) counts.failed += group.errors().length;
    }
    writeFileSync(file, JSON.stringify(counts));
  },
};
