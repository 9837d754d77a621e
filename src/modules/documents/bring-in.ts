import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { type Asking, perform } from '../../platform/perform.ts';
import { addDocument, type DocumentAbout } from './add-document.ts';
import { addableKinds, type ScanState } from './document.ts';
import { type Brought, drained, type HouseWithGate, type Taking, takeIn, uploadId } from './take-in.ts';
import type { UploadQuota } from './upload-quota.ts';

/** A file on its way in, and what its sender says of it. */
export interface Incoming extends DocumentAbout, Pick<Taking, 'file' | 'bytes'> {
  citizenId: string;
  /** The same text twice from the same person is the same document, added once. */
  once: string | null;
}

/** Gives a row when the file is open to the actor. */
export const fileIsOpen = statement<{ open: boolean }>(
  'document.file-is-open',
  'select true as open from citizen where citizen_id = $1::uuid',
);
/** Gives the document that came in before under this id, and frees the note of it. */
export const alreadyAdded = statement<{ id: string; scan: ScanState }>(
  'document.already-added',
  `with added as (select d.id, d.scan from document d where d.citizen_id = $1::uuid and d.id = $2::uuid),
     freed as (delete from loose_file where key = $2::uuid and exists (select from added))
   select id, scan from added`,
);

/** Brings a file into a citizen's file, where the decision that adds it keeps it. */
export async function bringIn(
  house: HouseWithGate,
  asking: Asking,
  incoming: Incoming,
  quota?: UploadQuota,
): Promise<Brought> {
  const { actor } = asking;
  const { citizenId, once, documentKind, publicationName, replaces, file, bytes } = incoming;
  // Not even inspected: the adviser and the secretariat know the citizen, and add nothing.
  if (addableKinds(actor.role).length === 0) return drained(incoming, { ok: false, why: 'closed' });
  const id = once === null ? newId() : uploadId(house.keys, actor.id, citizenId, once);
  const about = { citizenId, id, documentKind, publicationName, replaces };
  const taking: Taking = {
    ...{ id, file, bytes, mayWait: true },
    door: fileIsOpen.with(citizenId),
    already: alreadyAdded.with(citizenId, id),
    keep: ({ fileName, sha256, size, mediaType, scan }) =>
      perform(house, asking, addDocument, { ...about, fileName, sha256, size, mediaType, scan }),
  };
  return takeIn(house, asking, taking, quota);
}
