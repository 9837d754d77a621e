import type { Readable } from 'node:stream';
import { admitUpload } from '../../platform/documents/admit.ts';
import { bindKept, bindLoose } from '../../platform/documents/loose-files.ts';
import type { Refused } from '../../platform/documents/refusal.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { systemActor } from '../../platform/system-actor.ts';
import type { HouseWithGate } from './take-in.ts';
import { type UploadQuota, uploadQuota } from './upload-quota.ts';

/** A file that comes along with what is said, as it arrives; `bytes` is what the request announces. */
export interface Along {
  name: string;
  stream: Readable;
  bytes: number | null;
}

/** A file that came along and was taken in; it is stored under its own id. */
export interface FileAlong {
  id: string;
  fileName: string;
  mediaType: string;
  size: number;
  sha256: string;
  scan: string;
}

/** What came of words with a file: taken or refused by their decision, or the file was not taken in. */
export type BroughtAlong<Came> =
  | { ok: true; came: Came }
  | { ok: false; why: 'file'; refused: Refused }
  | { ok: false; why: 'quota' };

/** Whose file it is, for what one sender may send; and what it comes along with. */
interface Bringing<Came> {
  sender: string;
  file: Along | null;
  say(file: FileAlong | null): Promise<Came>;
}

const ownUploads = uploadQuota();

/**
 * Says something, a complaint or an answer, with the file that came along, if any. The file's key is noted as loose before it is stored, and the
 * decision takes the note away: after a crash either both stand, or the sweep removes the file. A file that is refused
 * leaves nothing behind, and what was said comes back with every word.
 */
export async function bringAlong<Came extends { outcome: Outcome }>(
  house: HouseWithGate,
  { sender, file, say }: Bringing<Came>,
  quota: UploadQuota = ownUploads,
): Promise<BroughtAlong<Came>> {
  if (file === null) return { ok: true, came: await say(null) };
  const place = quota.take(sender, file.bytes);
  if (!place.ok) {
    file.stream.on('error', () => undefined).resume();
    return { ok: false, why: 'quota' };
  }
  try {
    return await withFile(house, file, say);
  } finally {
    place.release();
  }
}

async function withFile<Came extends { outcome: Outcome }>(
  house: HouseWithGate,
  file: Along,
  say: Bringing<Came>['say'],
): Promise<BroughtAlong<Came>> {
  const id = newId();
  const scope = { actor: systemActor, today: house.clock.today() };
  await house.database.run(scope, bindLoose(id));
  const admitted = await admitUpload(file.stream, { key: id, fileName: file.name }, house.gate);
  if (!admitted.ok) {
    await house.database.run(scope, bindKept(id));
    return { ok: false, why: 'file', refused: admitted };
  }
  const { fileName, mediaType, size, sha256, scan } = admitted;
  const came = await say({ id, fileName, mediaType, size, sha256, scan });
  if (!came.outcome.ok) {
    await house.gate.storage.remove(id);
    await house.database.run(scope, bindKept(id));
  }
  return { ok: true, came };
}
