import { fileURLToPath } from 'node:url';
import { openDiskStorage } from './disk-storage.ts';
import type { DocumentStorage } from './document-storage.ts';
import { openS3Storage } from './s3-storage.ts';

export type { DocumentStorage, FileToKeep, OpenedDocument } from './document-storage.ts';

/** Opens the storage at an address: `file:///var/lib/waarborg/documents`, or `s3://…` (see `openS3Storage`). */
export async function openStorage(url: URL): Promise<DocumentStorage> {
  if (url.protocol === 'file:') return openDiskStorage(fileURLToPath(url));
  if (url.protocol === 's3:') return openS3Storage(url);
  throw new RangeError(`Documents are kept at file: or s3:, not at ${url.protocol}`);
}
