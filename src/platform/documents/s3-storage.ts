import { openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import { S3mini, S3ServiceError } from 's3mini';
import { checkedKey, type DocumentStorage, documentMissing, type FileToKeep } from './document-storage.ts';
import type { StorageAddress } from './storage-address.ts';

/** How long a store may take to begin its answer; a document of 20 MB is sent within it at 3 Mbit per second. */
const answerLimitMs = 60_000;

/** Limits the wait for an answer, not the reading of it: a citizen on a slow line reads a document for minutes. */
const patientFetch: typeof fetch = async (input, init) => {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(new Error('The document store does not answer')), answerLimitMs);
  try {
    return await fetch(input, { ...init, redirect: 'error', signal: limit.signal });
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Documents in a bucket of an S3 store. Files are sent and read in pieces, never held in memory, and when the hash is
 * known the store refuses a file that arrived damaged.
 */
export function openS3Storage(address: Omit<Extract<StorageAddress, { kind: 's3' }>, 'kind'>): DocumentStorage {
  const { accessKeyId, secretAccessKey, endpoint, region } = address;
  const store = new S3mini({ accessKeyId, secretAccessKey, endpoint, region, fetch: patientFetch });

  return {
    async put(key, file) {
      const body = await openAsBlob(file.path);
      if (body.size !== file.size) throw new Error('The file to keep is not the file that was received');
      await store.putObject(checkedKey(key), body, 'application/octet-stream', undefined, checksum(file));
    },
    async open(key) {
      const answer = await store.getObjectRaw(checkedKey(key)).catch((reason: unknown) => {
        throw reason instanceof S3ServiceError && reason.status === 404 ? documentMissing(key, reason) : reason;
      });
      const size = Number(answer.headers.get('content-length') ?? Number.NaN);
      if (answer.body === null || !Number.isSafeInteger(size)) throw new Error('The document store sent no document');
      return { stream: Readable.from(answer.body, { objectMode: false }), size };
    },
    async remove(key) {
      await store.deleteObject(checkedKey(key));
    },
    // A store keeps an object whole or not at all.
    sweep: async () => 0,
    async ready() {
      if (!(await store.bucketExists())) throw new Error('The document store has no such bucket, or it is not ours');
    },
  };
}

const checksum = ({ sha256 }: FileToKeep): { 'x-amz-checksum-sha256'?: string } =>
  sha256 === undefined ? {} : { 'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64') };
