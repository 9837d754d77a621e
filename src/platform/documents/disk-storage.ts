import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access, type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newId } from '../new-id.ts';
import { checkedKey, type DocumentStorage, documentMissing, type FileToKeep } from './document-storage.ts';
import { removeOlderFiles } from './old-files.ts';

const { O_RDONLY, O_NOFOLLOW, R_OK, W_OK, X_OK } = constants;

/**
 * Documents in a folder, spread over 256 folders by the end of their id (its beginning is the time, so that a year's
 * documents would share one). A document is written beside its place, forced to the disk, moved into its place in
 * one step, and its folder forced to the disk too: after a power cut it is there whole or not at all.
 */
export async function openDiskStorage(root: string): Promise<DocumentStorage> {
  const incoming = join(root, 'incoming');
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  await syncFolder(dirname(root));
  const placeOf = (key: string) => join(root, checkedKey(key).slice(-2), key);

  return {
    async put(key, file) {
      const place = placeOf(key);
      const draft = join(incoming, newId());
      try {
        await copyDurably(file, draft);
        await mkdir(dirname(place), { recursive: true, mode: 0o700 });
        await rename(draft, place);
        await syncFolder(dirname(place));
        // Always: another writer may just have made the folder, and its name must last too.
        await syncFolder(root);
      } finally {
        await rm(draft, { force: true });
      }
    },
    async open(key) {
      const file = await open(placeOf(key), O_RDONLY | O_NOFOLLOW).catch((reason: unknown) => {
        throw isMissing(reason) ? documentMissing(key, reason) : reason;
      });
      const { size } = await file.stat();
      return { stream: file.createReadStream(), size };
    },
    async remove(key) {
      const place = placeOf(key);
      try {
        await rm(place);
        await syncFolder(dirname(place));
      } catch (reason) {
        if (!isMissing(reason)) throw reason;
      }
    },
    sweep: (before) => removeOlderFiles(incoming, before),
    async ready() {
      await access(incoming, R_OK | W_OK | X_OK);
    },
  };
}

const isMissing = (reason: unknown) => reason instanceof Error && 'code' in reason && reason.code === 'ENOENT';

/** Copies a file to a new one and forces it to the disk; throws when it is not what was announced. */
async function copyDurably(from: FileToKeep, to: string): Promise<void> {
  const copy = await open(to, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of createReadStream(from.path)) {
      size += chunk.length;
      hash.update(chunk);
      await copy.writeFile(chunk);
    }
    if (size !== from.size || (from.sha256 !== undefined && from.sha256 !== hash.digest('hex')))
      throw new Error('The file to keep is not the file that was received');
    await copy.sync();
  } finally {
    await copy.close();
  }
}

/** A file's name is durable only once its folder has been forced to the disk as well. */
async function syncFolder(path: string): Promise<void> {
  const folder: FileHandle = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}
