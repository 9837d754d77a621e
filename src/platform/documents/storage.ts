import { openDiskStorage } from './disk-storage.ts';
import type { DocumentStorage } from './document-storage.ts';
import { openS3Storage } from './s3-storage.ts';
import { readStorageAddress, storageForms } from './storage-address.ts';

export type { DocumentStorage, FileToKeep, OpenedDocument } from './document-storage.ts';

/** Opens the storage at an address, as `readStorageAddress` takes it. The refusal does not repeat the address's secret. */
export async function openStorage(url: URL): Promise<DocumentStorage> {
  const address = readStorageAddress(url.href);
  if (address === null) throw new RangeError(`A document storage ${storageForms}`);
  return address.kind === 'disk' ? openDiskStorage(address.root) : openS3Storage(address);
}
