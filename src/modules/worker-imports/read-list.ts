import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Day } from '../../kernel/day.ts';
import { type Scope, statement } from '../../platform/database/index.ts';
import type { Gate } from '../../platform/documents/admit.ts';
import { extensionOf } from '../../platform/documents/document-type.ts';
import { receiveUpload } from '../../platform/documents/receive.ts';
import { newId, sameId } from '../../platform/new-id.ts';
import { type Asking, type House, type Outcome, perform } from '../../platform/perform.ts';
import type { SheetKind } from '../../platform/sheet/index.ts';
import { findAgreement, type OnAgreement } from '../agreements/index.ts';
import { type QuotaCode, uploadQuota } from '../documents/index.ts';
import { bindErased, type OnImport } from './import.store.ts';
import { keepImport } from './import-steps.ts';
import { type ListRefused, stageList } from './stage-list.ts';

/** The largest list that comes in, in bytes (OURS-sheet). */
export const maxListBytes = 10 * 1024 * 1024;

/** A house, and where a file lies while it is read. */
export interface HouseWithQuarantine extends House {
  gate: Pick<Gate, 'quarantineDir'>;
}

/** A list that somebody sends. */
export interface SentList extends OnAgreement {
  file: { name: string; stream: Readable };
  /** What the request announces, in bytes; null when it does not. */
  bytes: number | null;
  /** What makes the same form twice one import; null when every request is one of its own. */
  once: string | null;
}

/** What became of a list: kept under an id, or why not. `at` is the cell or the row where reading ended. */
export type ReadList =
  | { ok: true; importId: string }
  | { ok: false; why: 'closed' }
  | { ok: false; why: 'quota'; code: QuotaCode }
  | ListRefused
  | { ok: false; why: 'decision'; outcome: Extract<Outcome, { ok: false }> };

const quota = uploadQuota();

const kindOf = (fileName: string): SheetKind | null => {
  const extension = extensionOf(fileName);
  if (['csv', 'txt', 'tsv'].includes(extension)) return 'csv';
  return extension === 'xlsx' ? 'xlsx' : null;
};

/**
 * Takes in a list of workers for an agreement: reads it in a thread of its own, stages its rows batch by batch, and keeps the
 * import when its columns can be trusted. What is refused leaves nothing behind; the file itself is never kept.
 */
export async function readList(house: HouseWithQuarantine, asking: Asking, sent: SentList): Promise<ReadList> {
  const { stream } = sent.file;
  const letGo = <Answer>(answer: Answer): Answer => {
    stream.on('error', () => undefined).resume();
    return answer;
  };
  const scope = scopeOf(house, asking);
  const agreement = await findAgreement(house.database, scope, sent);
  if (!agreement?.steps.includes('add-workers')) return letGo({ ok: false, why: 'closed' });
  const place = quota.take(asking.actor.id, sent.bytes);
  if (!place.ok) return letGo({ ok: false, why: 'quota', code: place.code });
  try {
    return await receive(house, asking, sent, agreement.state.announcedOn);
  } finally {
    place.release();
  }
}

const scopeOf = ({ clock }: HouseWithQuarantine, { actor, session }: Asking): Scope => ({
  ...{ actor, today: clock.today() },
  ...(session ? { session } : {}),
});

async function receive(
  house: HouseWithQuarantine,
  asking: Asking,
  { file, orgId, agreementId, once }: SentList,
  announcedOn: Day | null,
): Promise<ReadList> {
  const { quarantineDir } = house.gate;
  const arrival = await receiveUpload(file.stream, { fileName: file.name, quarantineDir, maxBytes: maxListBytes });
  if (!arrival.ok) return { ok: false, why: 'file', code: arrival.code, at: '', values: arrival.values };
  const { path, fileName } = arrival.received;
  const importId = once === null ? newId() : sameId(house.keys, 'list', asking.actor.id, agreementId, once);
  const ids = { orgId, agreementId, importId };
  try {
    if (once !== null && (await isThere(house, asking, ids))) return { ok: true, importId };
    // What an earlier attempt left when it broke off.
    await house.database.run(scopeOf(house, asking), bindErased(ids));
    const kind = kindOf(fileName);
    const staged =
      kind === null
        ? notATable(fileName)
        : await stageList(house, scopeOf(house, asking), { path, kind, fileName, ids, announcedOn });
    if (!staged.ok) return await thrownAway(house, asking, ids, staged);
    const outcome = await perform(house, asking, keepImport, { ...ids, columns: [...staged.columns] });
    if (outcome.ok) return { ok: true, importId: ids.importId };
    return await thrownAway(house, asking, ids, { ok: false, why: 'decision', outcome });
  } finally {
    await rm(path, { force: true });
  }
}

async function thrownAway(
  house: HouseWithQuarantine,
  asking: Asking,
  ids: OnImport,
  answer: ReadList,
): Promise<ReadList> {
  await house.database.run(scopeOf(house, asking), bindErased(ids));
  return answer;
}

const there = statement<{ id: string }>(
  'worker_import.there',
  'select id from worker_import where org_id = $1::uuid and agreement_id = $2::uuid and id = $3::uuid',
);
async function isThere(house: HouseWithQuarantine, asking: Asking, { orgId, agreementId, importId }: OnImport) {
  const [rows] = await house.database.run(scopeOf(house, asking), there.with(orgId, agreementId, importId));
  return rows.length > 0;
}

const notATable = (file: string) =>
  ({ ok: false, why: 'file', code: 'not-a-table', at: '', values: { file } }) as const;
