import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Bare } from './bare.ts';

/** A process under measure. */
export interface Measured {
  pid: number;
  port: number;
  stop(): Promise<void>;
}

/** A free local port. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** The next message of a child; fails when it ends before. */
function message(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('a process of the bench ended early'));
    child.once('exit', ended);
    child.once('message', (said) => {
      child.off('exit', ended);
      resolve(said);
    });
  });
}

/** Starts the product as it is built, with the environment that a body would give it; its log goes to a file. */
export async function startProduct(env: Readonly<Record<string, string>>, log: string): Promise<Measured> {
  const port = await freePort();
  const out = openSync(log, 'a');
  const child = spawn(process.execPath, [...process.execArgv, beside('../src/main.js')], {
    env: { ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', out, out],
  });
  const url = `http://127.0.0.1:${port}/health/ready`;
  for (let tries = 0; ; tries += 1) {
    const isReady = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isReady) break;
    if (child.exitCode !== null || tries > 600)
      throw new Error(`the product does not start: ${readFileSync(log, 'utf8')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { pid: child.pid ?? 0, port, stop: () => stop(child) };
}

/** Starts a bare server in a process of its own. */
export async function startBare(bare: Bare): Promise<Measured> {
  const child = fork(beside('./bare-process.js'), { serialization: 'advanced' });
  child.send(bare);
  const { port } = (await message(child)) as { port: number };
  return { pid: child.pid ?? 0, port, stop: () => stop(child) };
}

/** Starts what asks; `ask` gives what one message is answered with. */
export function startLoad(world: object): { ask(what: object): Promise<unknown>; stop(): Promise<void> } {
  const child = fork(beside('./load-process.js'));
  child.send(world);
  return {
    ask(what) {
      child.send(what);
      return message(child);
    },
    stop: () => stop(child),
  };
}

/** Milliseconds of processor time that a process has used, in steps of ten. */
export function processorMillis(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** The same of a server's children: a database server has one process per connection. */
export function childrenMillis(parent: number): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.reduce((sum, pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return Number(fields[1]) === parent ? sum + (Number(fields[11]) + Number(fields[12])) * 10 : sum;
    } catch {
      return sum;
    }
  }, 0);
}

/** Resident memory of a process in MB (10^6 bytes), and the most it ever was. */
export function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
  return { now: (kilobytes('VmRSS') * 1024) / 1e6, most: (kilobytes('VmHWM') * 1024) / 1e6 };
}
