import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of the run's own, in which worlds of the demo are kept to be copied. */
    demoWorlds: string;
  }
}

/** A folder that is gone at the end of the run. */
export function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'waarborg-demo-worlds-'));
  provide('demoWorlds', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
