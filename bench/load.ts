import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { newId } from '../src/platform/new-id.ts';
import { type Call, firstLine, headersOf, type Operation, type World } from './operations.ts';
import { reserved } from './record.ts';
import { hasOpenLine } from './world.ts';

/** What a round gave. */
export interface Round {
  answered: number;
  /** Answers with another status than the operation's. */
  wrong: number;
  millis: number;
  /** Milliseconds from request to answer. */
  p50: number;
  p99: number;
}

/** A round to drive: how many clients ask for how long, each as soon as the last answer is there. */
export interface Drive {
  operation: Operation;
  port: number;
  millis: number;
  clients: number;
}

const lineEnd = '\r\n';

function textOf(call: Call): string {
  const body = call.body === undefined ? [] : [`content-length: ${Buffer.byteLength(call.body)}`];
  const headers = Object.entries(headersOf(call)).map(([name, value]) => `${name}: ${value}`);
  const head = [`${call.method} ${call.path} HTTP/1.1`, 'host: 127.0.0.1', ...headers, ...body];
  return `${head.join(lineEnd)}${lineEnd}${lineEnd}${call.body ?? ''}`;
}

/** One connection that asks one thing at a time, with as little work as can be. */
function openClient(socket: Socket): (text: string) => Promise<number> {
  let got = Buffer.alloc(0);
  let answer: (status: number) => void = () => undefined;
  socket.on('data', (chunk) => {
    got = got.length === 0 ? chunk : Buffer.concat([got, chunk]);
    const end = got.indexOf(`${lineEnd}${lineEnd}`);
    if (end < 0) return;
    const head = got.toString('latin1', 0, end);
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
    if (got.length < end + 4 + length) return;
    got = Buffer.alloc(0);
    answer(Number(head.slice(9, 12)));
  });
  return (text) =>
    new Promise((resolve, reject) => {
      answer = resolve;
      socket.once('close', () => reject(new Error('the server closed the connection')));
      socket.write(text);
      answer = (status) => {
        socket.removeAllListeners('close');
        resolve(status);
      };
    });
}

const shareOf = (sorted: readonly number[], share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;

/** Drives rounds against the world, and remembers which citizens have a line by now. */
export function loader(world: World): (drive: Drive) => Promise<Round> {
  const citizens = Array.from({ length: world.citizens - reserved }, (_, n) => n);
  const lines = new Map(citizens.filter(hasOpenLine).map((citizen) => [citizen, firstLine(citizen)]));
  const open = [...lines.keys()];
  const free = citizens.filter((citizen) => !lines.has(citizen));
  const any = (list: number[]) => list[Math.floor(Math.random() * list.length)];

  /** Takes a citizen at random out of a list, so that no two requests are about the same one. */
  function takeOut(list: number[]): number | undefined {
    const at = Math.floor(Math.random() * list.length);
    const [last, taken] = [list.pop(), list[at]];
    if (taken !== undefined && last !== undefined && taken !== last) list[at] = last;
    return taken ?? last;
  }

  const take = { any: () => any(citizens), 'with-line': () => takeOut(open), 'without-line': () => takeOut(free) };

  function settle({ takes }: Operation, citizen: number, line: string): void {
    if (takes === 'without-line') {
      lines.set(citizen, line);
      open.push(citizen);
    }
    if (takes === 'with-line') free.push(citizen);
  }

  return async ({ operation, port, millis, clients }) => {
    const times: number[] = [];
    let wrong = 0;
    const begun = performance.now();
    const client = async () => {
      const socket = connect(port, '127.0.0.1').setNoDelay(true);
      await once(socket, 'connect');
      const ask = openClient(socket);
      for (;;) {
        const at = performance.now();
        if (at - begun >= millis) break;
        const citizen = take[operation.takes]();
        if (citizen === undefined) break;
        const line = operation.takes === 'with-line' ? (lines.get(citizen) ?? '') : newId();
        const status = await ask(textOf(operation.call({ citizen, line }, world)));
        times.push(performance.now() - at);
        if (status === operation.status) settle(operation, citizen, line);
        else wrong += 1;
      }
      socket.destroy();
    };
    await Promise.all(Array.from({ length: clients }, client));
    const took = performance.now() - begun;
    times.sort((a, b) => a - b);
    const answered = times.length - wrong;
    return { answered, wrong, millis: took, p50: shareOf(times, 0.5), p99: shareOf(times, 0.99) };
  };
}
