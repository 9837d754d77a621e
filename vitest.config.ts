import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/setup/longest-first.ts';
import { tally } from './test/setup/tally.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'schemes/**/*.test.ts', 'sources/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['./test/setup/postgres.ts', './test/setup/demo-worlds.ts'],
    reporters: ['default', tally],
    sequence: { sequencer: LongestFirst },
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
