import type { Readable } from 'node:stream';
import { uuidV7 } from '../../kernel/id.ts';
import { type Bound, Stale } from '../../platform/database/index.ts';
import { type Admitted, admitUpload, type Gate } from '../../platform/documents/admit.ts';
import type { DocumentType } from '../../platform/documents/document-type.ts';
import { bindKept, bindLoose } from '../../platform/documents/loose-files.ts';
import type { Refused } from '../../platform/documents/refusal.ts';
import type { Keys } from '../../platform/keys.ts';
import type { Asking, House, Outcome } from '../../platform/perform.ts';
import type { ScanState } from './document.ts';
import { type QuotaCode, type UploadQuota, uploadQuota } from './upload-quota.ts';

/** A house, and the gate through which files come in. */
export interface HouseWithGate extends House {
  gate: Gate;
}

/** A file that somebody sends, and what it is kept for. */
export interface Taking {
  /** Of the record that keeps it, and its key in the storage. */
  id: string;
  file: { name: string; stream: Readable };
  /** What the request announces, in bytes; null when it does not. */
  bytes: number | null;
  /** Whether it may wait inside for a scanner that does not answer. */
  mayWait: boolean;
  /** The kinds that are taken here; any that may come in when absent. */
  types?: readonly DocumentType[];
  /** Gives a row to whom it is open. */
  door: Bound<unknown>;
  /** Gives the record when this very file came in before, and frees the note of it. */
  already: Bound<{ id: string; scan: ScanState }>;
  /** The decision that keeps it, which takes the note away. */
  keep(admitted: Admitted): Promise<Outcome>;
}

/** Why a file did not come in: of itself, because of how much is sent, or because it may not be added. */
export type NotBrought =
  | { ok: false; why: 'file'; refused: Refused }
  | { ok: false; why: 'quota'; code: QuotaCode | 'coming-in' }
  | { ok: false; why: 'closed' }
  | { ok: false; why: 'decision'; outcome: Extract<Outcome, { ok: false }> };
export type Brought = { ok: true; id: string; scan: ScanState } | NotBrought;

const ownUploads = uploadQuota();

/**
 * The id of what is added with this form: the same form twice gives the same id, and nobody without our key can choose
 * one, so that no upload lands on what is kept already. `owner` is the citizen or organisation in whose file it comes.
 */
export function uploadId(keys: Keys, personId: string, owner: string, once: string): string {
  const lot = Buffer.from(keys.lookUp('upload', `${personId}\n${owner}\n${once}`), 'base64url');
  return uuidV7(lot.readUIntBE(0, 6), lot.subarray(8));
}

/** A file that nobody reads is let go by, so that its sender hears the answer. */
export function drained<Answer>({ file }: Pick<Taking, 'file'>, answer: Answer): Answer {
  file.stream.on('error', () => undefined).resume();
  return answer;
}

/**
 * Takes a file in. Its key is noted as loose, the file passes the gate and is stored for good, and the decision that keeps
 * it takes the note away in its own transaction: after a crash at any point either the record stands there whole, or
 * the note tells the sweep what to remove. What is refused leaves nothing behind.
 */
export async function takeIn(
  house: HouseWithGate,
  asking: Asking,
  taking: Taking,
  quota: UploadQuota = ownUploads,
): Promise<Brought> {
  const place = quota.take(asking.actor.id, taking.bytes);
  if (!place.ok) return drained(taking, { ok: false, why: 'quota', code: place.code });
  try {
    const begun = await begin(house, asking, taking);
    return begun === 'go-on' ? await store(house, asking, taking) : drained(taking, begun);
  } finally {
    place.release();
  }
}

const scopeOf = ({ clock }: House, { actor, session }: Asking) => ({
  actor,
  today: clock.today(),
  ...(session === undefined ? {} : { session }),
});

/** Notes the key; or tells that the file is closed, or that this very form is coming in or has come in before. */
async function begin(house: House, asking: Asking, { id, door, already }: Taking): Promise<Brought | 'go-on'> {
  const scope = scopeOf(house, asking);
  try {
    // After the key was noted, so that it sees what another request with the same key has saved in the meantime.
    const [[open], , [added]] = await house.database.run(scope, door, bindLoose(id), already);
    if (added) return { ok: true, ...added };
    if (open) return 'go-on';
  } catch (error) {
    if (!(error instanceof Stale)) throw error;
    return { ok: false, why: 'quota', code: 'coming-in' };
  }
  await house.database.run(scope, bindKept(id));
  return { ok: false, why: 'closed' };
}

async function store(house: HouseWithGate, asking: Asking, taking: Taking): Promise<Brought> {
  const { id, file, mayWait, types } = taking;
  const forget = () => house.database.run(scopeOf(house, asking), bindKept(id));
  const arriving = { key: id, fileName: file.name, mayWait, ...(types ? { types } : {}) };
  const admitted = await admitUpload(file.stream, arriving, house.gate);
  if (!admitted.ok) {
    await forget();
    return { ok: false, why: 'file', refused: admitted };
  }
  const outcome = await taking.keep(admitted);
  if (outcome.ok) return { ok: true, id, scan: admitted.scan };
  // A store that does not answer is not the sender's concern: the note stays, and the sweep comes by.
  await house.gate.storage.remove(id).then(forget, () => undefined);
  return { ok: false, why: 'decision', outcome };
}
