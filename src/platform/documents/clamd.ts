import { createReadStream } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What the scanner says of a file. `unavailable` says nothing of the file: it stays closed. */
export type Scan =
  | { verdict: 'clean' }
  | { verdict: 'infected'; signature: string }
  | { verdict: 'unavailable'; reason: string };

export interface ScanLimits {
  /** To reach the scanner, in milliseconds. */
  connectMs?: number;
  /** For the whole scan, in milliseconds; ClamAV takes about half a second for 10 MB. */
  totalMs?: number;
}

/** `host:port`, `[::1]:3310`, or a socket's path with or without `unix:` before it. */
function addressOf(address: string): { path: string } | { host: string; port: number } {
  if (address.startsWith('unix:')) return { path: address.slice('unix:'.length) };
  if (address.startsWith('/')) return { path: address };
  const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(address) ?? [];
  const host = bracketed ?? plain;
  if (host === undefined) throw new RangeError('The address of clamd reads host:port or unix:/path');
  return { host, port: Number(port) };
}

/** clamd reads a stream as pieces, each behind its length in four bytes; a piece of length 0 is the end. */
const inPieces = () =>
  new Transform({
    transform(piece: Buffer, _, done) {
      this.push(lengthOf(piece.length));
      done(null, piece);
    },
    flush(done) {
      done(null, lengthOf(0));
    },
  });

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

const longestAnswer = 4096;

/** Reads one answer, which ends in a zero byte. */
async function answerOf(socket: Socket): Promise<string> {
  let answer = '';
  for await (const piece of socket) {
    answer += String(piece);
    if (answer.includes('\0') || answer.length > longestAnswer) break;
  }
  return answer.split('\0', 1)[0] ?? '';
}

function verdictOf(answer: string): Scan {
  if (answer === 'stream: OK') return { verdict: 'clean' };
  const signature = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (signature !== undefined) return { verdict: 'infected', signature };
  return { verdict: 'unavailable', reason: answer === '' ? 'no answer' : answer };
}

/**
 * Has a file scanned by ClamAV (the INSTREAM command). Never throws for what the scanner or the line does: refused,
 * silent, broken off or nonsense are all `unavailable`, and only its own word `OK` is clean.
 */
export async function scan(path: string, address: string, limits: ScanLimits = {}): Promise<Scan> {
  const { connectMs = 3_000, totalMs = 60_000 } = limits;
  const socket = createConnection(addressOf(address));
  const giveUp = (reason: string) => () => socket.destroy(new Error(reason));
  const connecting = setTimeout(giveUp('not reached in time'), connectMs);
  const scanning = setTimeout(giveUp('no answer in time'), totalMs);
  socket.once('connect', () => clearTimeout(connecting));
  try {
    socket.write('zINSTREAM\0');
    const sent = pipeline(createReadStream(path), inPieces(), socket, { end: false });
    // When the file can not be read, or the line breaks, nobody waits for an answer.
    sent.catch((reason: Error) => socket.destroy(reason));
    return verdictOf(await answerOf(socket));
  } catch (reason) {
    return { verdict: 'unavailable', reason: reason instanceof Error ? reason.message : 'unknown' };
  } finally {
    clearTimeout(connecting);
    clearTimeout(scanning);
    socket.destroy();
  }
}
