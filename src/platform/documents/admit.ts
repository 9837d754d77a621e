import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { scan } from './clamd.ts';
import type { DocumentStorage } from './document-storage.ts';
import type { DocumentType } from './document-type.ts';
import { inspect } from './inspect.ts';
import { receiveUpload } from './receive.ts';
import { type Refused, refused } from './refusal.ts';

/** What a file passes on its way in. */
export interface Gate {
  storage: DocumentStorage;
  quarantineDir: string;
  /** Without an address files are not scanned. */
  clamdAddress: string | null;
}

/** A document that is kept under its key. */
export interface Admitted {
  ok: true;
  key: string;
  fileName: string;
  type: DocumentType;
  mediaType: string;
  /** In bytes. */
  size: number;
  sha256: string;
  /** `none` where no scanner is set up; `waiting` when it did not answer, and then nobody may open the file yet. */
  scan: 'none' | 'clean' | 'waiting';
}

/**
 * Under which key a file is to be kept, what its sender calls it, whether it may wait for the scanner inside, and of which
 * kinds it may be here, where a scan is asked.
 */
interface Arriving {
  key: string;
  fileName: string;
  mayWait?: boolean;
  types?: readonly DocumentType[];
}

/**
 * The whole way of a file into the house: quarantine, inspection, scanner, storage. When it answers, the file is kept
 * for good under `key`, or it is gone. Do this before the record is saved; when that is refused, remove the key.
 */
export async function admitUpload(
  stream: Readable,
  { key, fileName, mayWait = false, types }: Arriving,
  { storage, quarantineDir, clamdAddress }: Gate,
): Promise<Admitted | Refused> {
  const arrival = await receiveUpload(stream, { fileName, quarantineDir });
  if (!arrival.ok) return arrival;
  const { received } = arrival;
  try {
    const inspected = await inspect(received);
    const isOther = inspected.ok ? types?.includes(inspected.type) === false : inspected.code === 'type-not-allowed';
    if (types && isOther) return refused('not-a-scan', received.fileName);
    if (!inspected.ok) return inspected;
    const scanned = clamdAddress === null ? null : await scan(received.path, clamdAddress);
    if (scanned?.verdict === 'infected')
      return refused('infected', received.fileName, { signature: scanned.signature });
    if (scanned?.verdict === 'unavailable' && !mayWait) return refused('scan-unavailable', received.fileName);
    await storage.put(key, received);
    const { size, sha256 } = received;
    return {
      ok: true,
      key,
      fileName: received.fileName,
      type: inspected.type,
      mediaType: inspected.mediaType,
      size,
      sha256,
      scan: scanned === null ? 'none' : scanned.verdict === 'clean' ? 'clean' : 'waiting',
    };
  } finally {
    await rm(received.path, { force: true });
  }
}
