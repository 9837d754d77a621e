import { Worker } from 'node:worker_threads';
import { atMost } from '../at-most.ts';
import type { SheetEnd, SheetKind } from './read-rows.ts';
import type { SheetRow } from './sheet.ts';

/** Beside the sources this file is TypeScript, and so is the worker; once built both are JavaScript. */
const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
const worker = new URL(`./read-rows.worker${extension}`, import.meta.url);
const resourceLimits = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };
const oneOfTwo = atMost(2);

/** What a thread says: rows to take, or how the table ended. */
type Said = { rows: readonly SheetRow[] } | { end: SheetEnd };

/**
 * Runs `readRows` in a thread of its own, so that nobody else waits for it. A batch that does not come within the time
 * limit (in milliseconds), or asks too much memory, is taken for a bomb; a thread that fails in any other way could not
 * make sense of the file. The thread waits until `take` has finished, and what `take` throws is thrown here.
 */
export const readApart = (
  path: string,
  kind: SheetKind,
  take: (rows: readonly SheetRow[]) => Promise<void>,
  timeLimitMs = 10_000,
): Promise<SheetEnd> =>
  oneOfTwo(async () => {
    const thread = new Worker(worker, { workerData: { path, kind }, env: {}, execArgv: [], resourceLimits });
    const next = listen(thread, timeLimitMs);
    try {
      for (;;) {
        const said = await next();
        if ('end' in said) return said.end;
        await take(said.rows);
        thread.postMessage('taken');
      }
    } finally {
      await thread.terminate();
    }
  });

const refuse = (code: 'zip-bomb' | 'damaged'): Said => ({ end: { ok: false, code, at: '', found: '' } });

/** Hears what a thread says, also while nobody waits for it; gives what it said next. */
function listen(thread: Worker, timeLimitMs: number): () => Promise<Said> {
  const heard: Said[] = [];
  let wake = () => {};
  const hear = (said: Said) => {
    heard.push(said);
    wake();
  };
  thread.on('message', hear);
  thread.on('error', (reason) => hear(refuse(isOutOfMemory(reason) ? 'zip-bomb' : 'damaged')));
  thread.on('exit', () => hear(refuse('damaged')));
  return async () => {
    if (heard.length === 0) {
      let limit: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        wake = resolve;
        limit = setTimeout(resolve, timeLimitMs);
      });
      clearTimeout(limit);
    }
    return heard.shift() ?? refuse('zip-bomb');
  };
}

const isOutOfMemory = (reason: unknown) =>
  reason instanceof Error && 'code' in reason && reason.code === 'ERR_WORKER_OUT_OF_MEMORY';
