import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { newId } from '../new-id.ts';
import { cleanFileName } from './file-name.ts';
import { type Refused, refused } from './refusal.ts';

const mebibyte = 1024 * 1024;

/** The largest file that may come in: 20 MB, the last byte included. */
export const maxUploadBytes = 20 * mebibyte;

/** A file in quarantine: no one may open it yet, and who received it removes it. */
export interface Received {
  path: string;
  /** In bytes. */
  size: number;
  /** In lower-case hexadecimal. */
  sha256: string;
  /** Cleaned by `cleanFileName`. */
  fileName: string;
}

export interface Reception {
  /** The name that the sender gave the file; it is cleaned, and never becomes part of a path. */
  fileName: string;
  quarantineDir: string;
  /** The largest size allowed, in bytes, inclusive. */
  maxBytes?: number;
  /** How long the sender may be silent, in milliseconds. */
  silenceMs?: number;
}

/** A size for people, in MB of 1024 × 1024 bytes with one decimal, rounded up so that 20 MB and a byte reads 20.1. */
export const megabytes = (bytes: number) => Math.ceil((bytes * 10) / mebibyte) / 10;

/** A multipart reader that reached a limit of its own ends the stream early, and says so only here. */
const isTruncated = (stream: Readable): boolean => 'truncated' in stream && stream.truncated === true;

/**
 * Brings a file into quarantine while counting and hashing it; what is refused leaves nothing behind. Past the limit
 * nothing more is written, but up to ten times the limit is read on, so that a sender who takes in no answer before
 * having sent everything can be told how large the file was. A sender who breaks off or falls silent is
 * `interrupted`. Throws only when the quarantine itself fails, a full disk for instance.
 */
export async function receiveUpload(
  stream: Readable,
  { fileName, quarantineDir, maxBytes = maxUploadBytes, silenceMs = 30_000 }: Reception,
): Promise<{ ok: true; received: Received } | Refused> {
  const name = cleanFileName(fileName);
  // A sender who breaks off before the first read would otherwise bring the process down; the read tells of it later.
  stream.on('error', () => undefined);
  await mkdir(quarantineDir, { recursive: true, mode: 0o700 });
  const path = join(quarantineDir, newId());
  const file = await open(path, 'wx', 0o600);
  let kept = false;
  try {
    const arrival = await writeDown(stream, file, maxBytes, silenceMs);
    if (!arrival.isWhole) return refused('interrupted', name);
    if (arrival.size > maxBytes || isTruncated(stream))
      return refused('too-large', name, {
        size: megabytes(Math.max(arrival.size, maxBytes + 1)),
        limit: megabytes(maxBytes),
      });
    if (arrival.size === 0) return refused('empty', name);
    kept = true;
    return { ok: true, received: { path, size: arrival.size, sha256: arrival.sha256, fileName: name } };
  } finally {
    stream.destroy();
    await file.close();
    if (!kept) await rm(path, { force: true });
  }
}

interface Arrival {
  size: number;
  sha256: string;
  isWhole: boolean;
}

/** Writes what arrives, up to the limit; counts on to ten times the limit and then stops listening. */
async function writeDown(stream: Readable, file: FileHandle, maxBytes: number, silenceMs: number): Promise<Arrival> {
  const hash = createHash('sha256');
  const silence = setTimeout(() => stream.destroy(new Error('The sender fell silent')), silenceMs);
  let size = 0;
  const arrival = (isWhole: boolean): Arrival => ({ size, sha256: isWhole ? hash.digest('hex') : '', isWhole });
  const chunks = stream[Symbol.asyncIterator]();
  try {
    while (size <= maxBytes * 10) {
      const next = await chunks.next().catch(() => null);
      if (next === null) return arrival(false);
      if (next.done === true) break;
      const chunk: Uint8Array = typeof next.value === 'string' ? Buffer.from(next.value) : next.value;
      size += chunk.length;
      if (size <= maxBytes) {
        hash.update(chunk);
        await writeAll(file, chunk);
      }
      silence.refresh();
    }
    return arrival(true);
  } finally {
    clearTimeout(silence);
  }
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.length; ) {
    const { bytesWritten } = await file.write(chunk, at);
    at += bytesWritten;
  }
}
