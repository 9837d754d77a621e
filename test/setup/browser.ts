import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/programs.mjs';

/** Nothing that talks to the outside or changes by itself. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the machine's own Chromium without a window; the caller closes it. */
export function launchBrowser(): Promise<Browser> {
  // Chromium's sandbox refuses to work as root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: findChromium(), args: [...quiet, ...sandbox] });
}
