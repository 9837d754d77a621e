import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Day } from '../../kernel/day.ts';
import { type Scope, statement } from '../../platform/database/index.ts';
import type { Gate } from '../../platform/documents/admit.ts';
import { extensionOf } from '../../platform/documents/document-type.ts';
import { receiveUpload } from '../../platform/documents/receive.ts';
import type { RefusalCode, RefusalValues } from '../../platform/documents/refusal.ts';
import { newId, sameId } from '../../platform/new-id.ts';
import { type Asking, type House, type Outcome, perform } from '../../platform/perform.ts';
import { readApart, type SheetKind, type SheetRefusalCode, type SheetRow } from '../../platform/sheet/index.ts';
import { findAgreement, type OnAgreement, workersAtOnce } from '../agreements/index.ts';
import { type QuotaCode, uploadQuota } from '../documents/index.ts';
import { askKnown, bindErased, bindRows, type OnImport, type StagedRow } from './import.store.ts';
import { keepImport } from './import-steps.ts';
import { type HeadingProblem, isHeadingRow, type Recognised, recognise } from './recognise.ts';
import { digestsOf, placing, stageRow } from './stage-row.ts';
import { sampleRows, swappedColumns } from './swapped.ts';

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
  | { ok: false; why: 'file'; code: SheetRefusalCode | RefusalCode; at: string; values: RefusalValues }
  | { ok: false; why: 'headings'; problems: readonly HeadingProblem[]; headings: readonly string[] }
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
        : await stage(house, scopeOf(house, asking), { path, kind, fileName, ids, announcedOn });
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

/** Breaks the reading off: the headings say already that it leads to nothing. */
class Headless extends Error {}

/** So far down the headings are looked for: above them a list may have a title. */
const headingsWithin = 10;

interface StagingList {
  path: string;
  kind: SheetKind;
  fileName: string;
  ids: OnImport;
  announcedOn: Day | null;
}

async function stage(
  { database, keys, clock }: HouseWithQuarantine,
  scope: Scope,
  { path, kind, fileName, ids, announcedOn }: StagingList,
): Promise<{ ok: true; columns: Recognised['columns'] } | Extract<ReadList, { ok: false }>> {
  const today = clock.today();
  const sample: (readonly string[])[] = [];
  let found: Recognised | null = null;
  let headings: readonly string[] = [];
  const place = placing(workersAtOnce);
  const begin = (rows: readonly SheetRow[]): readonly SheetRow[] => {
    const at = rows.slice(0, headingsWithin).findIndex(({ cells }) => isHeadingRow(cells));
    headings = rows[Math.max(at, 0)]?.cells ?? [];
    found = at < 0 ? { columns: [], problems: [{ code: 'no-headings' }] } : recognise(headings);
    if (found.problems.length > 0) throw new Headless();
    return rows.slice(Math.max(at, 0));
  };
  const take = async (batch: readonly SheetRow[]) => {
    const isFirst = found === null;
    const [first, ...rest] = isFirst ? begin(batch) : batch;
    const { columns } = found ?? { columns: [] };
    const staging = { columns, importId: ids.importId, announcedOn, today, keys };
    const workers = isFirst || !first ? rest : [first, ...rest];
    for (const { cells } of workers) if (sample.length < sampleRows) sample.push(cells);
    const judged = workers.map((row) => stageRow(staging, row));
    const [known] = await database.run(scope, askKnown(ids, judged.flatMap(digestsOf)));
    const rows = place(judged, new Set(known.map(({ digest }) => digest)));
    await database.run(scope, bindRows(ids, isFirst && first ? [headingRow(first), ...rows] : rows));
  };
  const refused = (problems: readonly HeadingProblem[]) =>
    ({ ok: false, why: 'headings', problems, headings }) as const;
  try {
    const end = await readApart(path, kind, take);
    if (!end.ok) return { ...end, why: 'file', values: { file: fileName, found: end.found } };
  } catch (reason) {
    if (reason instanceof Headless) return refused(problemsOf(found));
    throw reason;
  }
  const columns = columnsOf(found);
  const swapped = swappedColumns(columns, sample);
  if (swapped.length > 0) return refused(swapped);
  return { ok: true, columns };
}

// What the callback assigned is not seen by the compiler where it is read.
const problemsOf = (found: Recognised | null) => found?.problems ?? [];
const columnsOf = (found: Recognised | null) => found?.columns ?? [];

/** The row of headings as it is staged, so that bad rows can come back under it. */
export const headingRow = ({ at, cells }: SheetRow): StagedRow => ({
  ...{ at, cells, is_heading: true, worker: null, worker_id: null, person_digest: null, number_digest: null },
  ...{ problems: [], chunk: null },
});
