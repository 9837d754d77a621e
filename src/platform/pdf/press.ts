import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { PrintReply, PrintRequest } from './pdf-worker.ts';

/** `pdf-unavailable`: this machine has no compiler for papers. `pdf-failed`: a paper could not be made, twice. */
export class PdfError extends Error {
  readonly code: 'pdf-unavailable' | 'pdf-failed';
  constructor(code: 'pdf-unavailable' | 'pdf-failed', message: string) {
    super(message);
    this.name = 'PdfError';
    this.code = code;
  }
}

export interface PressOptions {
  /** The compiler's package. */
  native: string;
  /** The folder of the templates and their fonts. */
  papers: string;
  /** How long one document may take, in milliseconds. */
  timeout: number;
  /** How long a child may wait for work before it goes, in milliseconds. */
  idle: number;
  /** After how many documents a child is replaced: the compiler never gives all its memory back. */
  documents: number;
  /** Above how much memory a child is replaced, in bytes: one paper of 200 pages can take half a gigabyte. */
  memory: number;
}

export interface Press {
  /** Makes one PDF. Requests are served in turn; a child that dies or hangs is replaced and asked once more. */
  print(request: PrintRequest): Promise<Buffer>;
  /** Lets the waiting requests finish, then ends the child. A later request starts a new one. */
  close(): Promise<void>;
  /** The child's process id, while there is one. */
  pid(): number | undefined;
}

/** The child is gone or silent: worth a second try, unlike a paper that the compiler refuses. */
class ChildLost extends Error {}

const workerFile = import.meta.url.endsWith('.ts') ? './pdf-worker.ts' : './pdf-worker.js';

/** A child of its own memory and without this process's environment: it needs no secret. */
const startChild = (native: string, papers: string): ChildProcess =>
  fork(fileURLToPath(new URL(workerFile, import.meta.url)), [native, papers], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
    env: {},
  });

/** Only while it works does the child keep this process alive. */
function hold(child: ChildProcess, isHeld: boolean): void {
  child[isHeld ? 'ref' : 'unref']();
  child.channel?.[isHeld ? 'ref' : 'unref']();
}

/** Asks the child for one document; a child that is silent too long is killed. */
async function ask(child: ChildProcess, request: PrintRequest, timeout: number): Promise<PrintReply> {
  const settled = new AbortController();
  const { signal } = settled;
  let late: NodeJS.Timeout | undefined;
  hold(child, true);
  try {
    return await new Promise<PrintReply>((resolve, reject) => {
      const lose = (why: string) => reject(new ChildLost(why));
      late = setTimeout(() => lose(`gave no answer within ${timeout} ms`), timeout);
      // Once this is settled the listeners are taken away, and a rejection that comes of it changes nothing.
      once(child, 'message', { signal }).then(
        ([reply]) => resolve(reply),
        () => undefined,
      );
      once(child, 'exit', { signal }).then(
        ([code, by]) => lose(`ended with ${code ?? by}`),
        () => lose('could not be started'),
      );
      child.send(request, (error) => error && lose('could not be reached'));
    });
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  } finally {
    clearTimeout(late);
    settled.abort();
    hold(child, false);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  hold(child, true);
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Runs the compiler in a child process, so that neither its memory nor its end is the server's. */
export function createPress({ native, papers, timeout, idle, documents, memory }: PressOptions): Press {
  let child: ChildProcess | undefined;
  let printed = 0;
  let idling: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function take(): ChildProcess {
    if (child) return child;
    const started = startChild(native, papers);
    const forget = () => {
      if (child === started) child = undefined;
    };
    // A child that ended, or could not be started, is not asked again.
    started.once('exit', forget).on('error', forget);
    printed = 0;
    return (child = started);
  }

  async function replace(): Promise<void> {
    const replaced = child;
    child = undefined;
    if (replaced) await end(replaced);
  }

  async function serve(request: PrintRequest): Promise<Buffer> {
    clearTimeout(idling);
    const reply = await ask(take(), request, timeout).catch(async (error) => {
      if (!(error instanceof ChildLost)) throw error;
      await replace();
      return ask(take(), request, timeout);
    });
    printed += 1;
    const isWorn = 'problem' in reply || printed >= documents || reply.resident > memory;
    if (isWorn) await replace();
    else idling = setTimeout(replace, idle).unref();
    if ('problem' in reply) throw new PdfError(`pdf-${reply.problem}`, `${request.paper}: ${reply.detail}`);
    return Buffer.from(reply.pdf.buffer, reply.pdf.byteOffset, reply.pdf.byteLength);
  }

  async function serveOrExplain(request: PrintRequest): Promise<Buffer> {
    try {
      return await serve(request);
    } catch (error) {
      if (!(error instanceof ChildLost)) throw error;
      await replace();
      throw new PdfError('pdf-failed', `${request.paper}: the child process ${error.message}, twice`);
    }
  }

  return {
    pid: () => child?.pid,
    print(request) {
      const done = last.then(() => serveOrExplain(request));
      last = done.catch(() => undefined);
      return done;
    },
    async close() {
      await last;
      clearTimeout(idling);
      await replace();
    },
  };
}
