import { expect, test } from 'vitest';
import { differs } from '../../scripts/prepare.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-darwin': { version: '2.0.0', integrity: 'sha512-b', optional: true },
  },
};
const installed = (version: string, integrity: string) => ({ packages: { 'node_modules/a': { version, integrity } } });

test.each([
  { why: 'the same, without what is for other platforms', present: installed('1.0.0', 'sha512-a'), stale: false },
  { why: 'another version', present: installed('1.0.1', 'sha512-a'), stale: true },
  { why: 'another content under the same version', present: installed('1.0.0', 'sha512-z'), stale: true },
  { why: 'a package that is absent', present: { packages: {} }, stale: true },
])('packages are installed anew only when they differ from the lock file: $why', ({ present, stale }) => {
  expect(differs(lock, present)).toBe(stale);
});
