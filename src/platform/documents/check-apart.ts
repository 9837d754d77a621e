import { Worker } from 'node:worker_threads';
import { atMost } from '../at-most.ts';
import type { ContentKind } from './content-check.ts';
import type { Finding } from './finding.ts';

/** Beside the sources this file is TypeScript, and so is the worker; once built both are JavaScript. */
const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
const worker = new URL(`./content-check.worker${extension}`, import.meta.url);

/** So few files are read at once, since each may take a processor for seconds and some tens of megabytes. */
const oneOfTwo = atMost(2);

/**
 * Runs `checkContent` in a thread of its own, so that nobody else waits for it, and ends the thread when it takes too
 * long or too much memory: a file that does so is taken for a bomb. A thread that fails in any other way could not make
 * sense of the file, which is then damaged. The thread sees no environment.
 */
export const checkApart = (path: string, kind: ContentKind, timeLimitMs: number): Promise<Finding> =>
  oneOfTwo(() => runOnce(path, kind, timeLimitMs));

const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };

async function runOnce(path: string, kind: ContentKind, timeLimitMs: number): Promise<Finding> {
  const thread = new Worker(worker, { workerData: { path, kind }, env: {}, execArgv: [], resourceLimits });
  let limit: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Finding>((resolve) => {
      const refuse = (code: 'zip-bomb' | 'damaged') => resolve({ ok: false, code, found: '' });
      thread.once('online', () => {
        limit = setTimeout(() => refuse('zip-bomb'), timeLimitMs);
      });
      thread.once('message', resolve);
      thread.once('error', (reason) => refuse(isOutOfMemory(reason) ? 'zip-bomb' : 'damaged'));
      thread.once('exit', () => refuse('damaged'));
    });
  } finally {
    clearTimeout(limit);
    await thread.terminate();
  }
}

const isOutOfMemory = (reason: unknown) =>
  reason instanceof Error && 'code' in reason && reason.code === 'ERR_WORKER_OUT_OF_MEMORY';
