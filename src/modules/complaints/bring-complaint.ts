import type { Readable } from 'node:stream';
import { admitUpload } from '../../platform/documents/admit.ts';
import { bindKept, bindLoose } from '../../platform/documents/loose-files.ts';
import type { Refused } from '../../platform/documents/refusal.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { systemActor } from '../../platform/system-actor.ts';
import { type HouseWithGate, type UploadQuota, uploadQuota } from '../documents/index.ts';
import type { Evidence } from './complaint.store.ts';

/** A file that comes along with a complaint; `bytes` is what the request announces. */
export interface Along {
  name: string;
  stream: Readable;
  bytes: number | null;
}

/** What came of a complaint with a file: taken or refused by its decision, or the file was not taken in. */
export type Brought<Came> =
  | { ok: true; came: Came }
  | { ok: false; why: 'file'; refused: Refused }
  | { ok: false; why: 'quota' };

/** Whose file it is, for what one sender may send; and what it comes along with. */
interface Bringing<Came> {
  sender: string;
  file: Along | null;
  lodge(evidence: Evidence | null): Promise<Came>;
}

const ownUploads = uploadQuota();

/**
 * Lodges a complaint with the file that came along, if any. The file's key is noted as loose before it is stored, and the
 * decision takes the note away: after a crash either both stand, or the sweep removes the file. A file that is refused
 * leaves nothing behind, and the complaint comes back with every word.
 */
export async function bringComplaint<Came extends { outcome: Outcome }>(
  house: HouseWithGate,
  { sender, file, lodge }: Bringing<Came>,
  quota: UploadQuota = ownUploads,
): Promise<Brought<Came>> {
  if (file === null) return { ok: true, came: await lodge(null) };
  const place = quota.take(sender, file.bytes);
  if (!place.ok) {
    file.stream.on('error', () => undefined).resume();
    return { ok: false, why: 'quota' };
  }
  try {
    return await withFile(house, file, lodge);
  } finally {
    place.release();
  }
}

async function withFile<Came extends { outcome: Outcome }>(
  house: HouseWithGate,
  file: Along,
  lodge: Bringing<Came>['lodge'],
): Promise<Brought<Came>> {
  const id = newId();
  const scope = { actor: systemActor, today: house.clock.today() };
  await house.database.run(scope, bindLoose(id));
  const admitted = await admitUpload(file.stream, { key: id, fileName: file.name }, house.gate);
  if (!admitted.ok) {
    await house.database.run(scope, bindKept(id));
    return { ok: false, why: 'file', refused: admitted };
  }
  const { fileName, mediaType, size, sha256, scan } = admitted;
  const came = await lodge({ id, fileName, mediaType, size, sha256, scan });
  if (!came.outcome.ok) {
    await house.gate.storage.remove(id);
    await house.database.run(scope, bindKept(id));
  }
  return { ok: true, came };
}
