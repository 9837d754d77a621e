import type { Readable } from 'node:stream';
import { isId } from '../../kernel/id.ts';

/** A file to keep. With its hash given, what is kept is proven to be what was received. */
export interface FileToKeep {
  path: string;
  /** In bytes. */
  size: number;
  /** SHA-256 in lower-case hexadecimal. */
  sha256?: string;
}

/** A document as it goes out; who opens it reads it to its end or destroys the stream. */
export interface OpenedDocument {
  stream: Readable;
  /** In bytes. */
  size: number;
}

/**
 * Where documents are kept, by the id of the document. Once `put` has answered, the document survives a power cut. A
 * key is given once: a document does not change, a new version is a new document. Failures are exceptions, since the
 * database says which documents there are; that one is missing is a loss, not an answer.
 */
export interface DocumentStorage {
  put(key: string, file: FileToKeep): Promise<void>;
  open(key: string): Promise<OpenedDocument>;
  /** Removes a document; one that is not there is removed already. */
  remove(key: string): Promise<void>;
  /** Removes what a writing that broke off before a moment left behind; gives how many. */
  sweep(before: Date): Promise<number>;
  /** Throws when nothing can be kept at the moment. */
  ready(): Promise<void>;
}

/** Only ids become keys, so that no key leads out of the storage. */
export function checkedKey(key: string): string {
  if (!isId(key)) throw new RangeError('A document is kept under an id');
  return key;
}

/** What `open` throws for a document that is not there. */
export const documentMissing = (key: string, cause?: unknown) =>
  Object.assign(new Error(`No document is kept under ${key}`, { cause }), { code: 'document-missing' as const });
