import type { Readable } from 'node:stream';
import { uuidV7 } from '../../kernel/id.ts';
import { Stale, statement } from '../../platform/database/index.ts';
import { type Admitted, admitUpload, type Gate } from '../../platform/documents/admit.ts';
import { bindKept, bindLoose } from '../../platform/documents/loose-files.ts';
import type { Refused } from '../../platform/documents/refusal.ts';
import type { Keys } from '../../platform/keys.ts';
import { newId } from '../../platform/new-id.ts';
import { type Asking, type House, type Outcome, perform } from '../../platform/perform.ts';
import { addDocument, type DocumentAbout } from './add-document.ts';
import { addableKinds, type ScanState } from './document.ts';
import { type QuotaCode, type UploadQuota, uploadQuota } from './upload-quota.ts';

/** A house, and the gate through which files come in. */
export interface HouseWithGate extends House {
  gate: Gate;
}

/** A file on its way in, and what its sender says of it. */
export interface Incoming extends DocumentAbout {
  citizenId: string;
  file: { name: string; stream: Readable };
  /** What the request announces, in bytes; null when it does not. */
  bytes: number | null;
  /** The same text twice from the same person is the same document, added once. */
  once: string | null;
}

/** Why a file did not come in: of itself, because of how much is sent, or because it may not be added. */
export type NotBrought =
  | { ok: false; why: 'file'; refused: Refused }
  | { ok: false; why: 'quota'; code: QuotaCode | 'coming-in' }
  | { ok: false; why: 'closed' }
  | { ok: false; why: 'decision'; outcome: Extract<Outcome, { ok: false }> };
export type Brought = { ok: true; id: string; scan: ScanState } | NotBrought;

const ownUploads = uploadQuota();

const fileIsOpen = statement<{ open: boolean }>(
  'document.file-is-open',
  'select true as open from citizen where citizen_id = $1::uuid',
);
// After the key was noted, so that it sees what another request with the same key has saved in the meantime.
const alreadyAdded = statement<{ id: string; scan: ScanState }>(
  'document.already-added',
  `with added as (select d.id, d.scan from document d where d.citizen_id = $1::uuid and d.id = $2::uuid),
     freed as (delete from loose_file where key = $2::uuid and exists (select from added))
   select id, scan from added`,
);

/**
 * The id of a document that is added with this form: the same form twice gives the same id, and nobody without our key
 * can choose one, so that no upload lands on what is kept already.
 */
export function uploadId(keys: Keys, personId: string, citizenId: string, once: string): string {
  const lot = Buffer.from(keys.lookUp('upload', `${personId}\n${citizenId}\n${once}`), 'base64url');
  return uuidV7(lot.readUIntBE(0, 6), lot.subarray(8));
}

/**
 * Brings a file into a citizen's file. Its key is noted as loose, the file passes the gate and is stored for good, and
 * the decision that adds it takes the note away in its own transaction: after a crash at any point either the document
 * stands there whole, or the note tells the sweep what to remove. What is refused leaves nothing behind.
 */
export async function bringIn(
  house: HouseWithGate,
  asking: Asking,
  incoming: Incoming,
  quota: UploadQuota = ownUploads,
): Promise<Brought> {
  const { actor } = asking;
  const { citizenId, once } = incoming;
  // Not even inspected: the adviser and the secretariat know the citizen, and add nothing.
  if (addableKinds(actor.role).length === 0) return drained(incoming, { ok: false, why: 'closed' });
  const place = quota.take(actor.id, incoming.bytes);
  if (!place.ok) return drained(incoming, { ok: false, why: 'quota', code: place.code });
  try {
    const id = once === null ? newId() : uploadId(house.keys, actor.id, citizenId, once);
    const begun = await begin(house, asking, citizenId, id);
    return begun === 'go-on' ? await store(house, asking, incoming, id) : drained(incoming, begun);
  } finally {
    place.release();
  }
}

/** A file that nobody reads is let go by, so that its sender hears the answer. */
function drained<Answer>({ file }: Incoming, answer: Answer): Answer {
  file.stream.on('error', () => undefined).resume();
  return answer;
}

const scopeOf = ({ clock }: House, { actor, session }: Asking) => ({
  actor,
  today: clock.today(),
  ...(session === undefined ? {} : { session }),
});

/** Notes the key; or tells that the file is closed, or that this very form is coming in or has come in before. */
async function begin(house: House, asking: Asking, citizenId: string, id: string): Promise<Brought | 'go-on'> {
  const scope = scopeOf(house, asking);
  try {
    const [[door], , [added]] = await house.database.run(
      scope,
      fileIsOpen.with(citizenId),
      bindLoose(id),
      alreadyAdded.with(citizenId, id),
    );
    if (added) return { ok: true, ...added };
    if (door) return 'go-on';
  } catch (error) {
    if (!(error instanceof Stale)) throw error;
    return { ok: false, why: 'quota', code: 'coming-in' };
  }
  await house.database.run(scope, bindKept(id));
  return { ok: false, why: 'closed' };
}

async function store(house: HouseWithGate, asking: Asking, incoming: Incoming, id: string): Promise<Brought> {
  const { citizenId, documentKind, publicationName, replaces, file } = incoming;
  const forget = () => house.database.run(scopeOf(house, asking), bindKept(id));
  const admitted = await admitUpload(file.stream, { key: id, fileName: file.name, mayWait: true }, house.gate);
  if (!admitted.ok) {
    await forget();
    return { ok: false, why: 'file', refused: admitted };
  }
  const { fileName, sha256, size, mediaType, scan }: Admitted = admitted;
  const about = { citizenId, id, documentKind, publicationName, replaces };
  const outcome = await perform(house, asking, addDocument, { ...about, fileName, sha256, size, mediaType, scan });
  if (outcome.ok) return { ok: true, id, scan };
  // A store that does not answer is not the sender's concern: the note stays, and the sweep comes by.
  await house.gate.storage.remove(id).then(forget, () => undefined);
  return { ok: false, why: 'decision', outcome };
}
