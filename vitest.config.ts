import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/setup/longest-first.ts';
import { tally } from './test/setup/tally.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'schemes/**/*.test.ts', 'sources/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['./test/setup/postgres.ts', './test/setup/demo-worlds.ts'],
    setupFiles: ['./test/setup/data-dirs.ts'],
    // A file finds what earlier ones compiled, the embedded engine above all; nothing in the product's modules is a file's own.
    isolate: false,
    reporters: ['default', tally],
    sequence: { sequencer: LongestFirst },
    // One more than the cores: a third of the time is waiting for a disk, a database or a browser.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
