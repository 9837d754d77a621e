import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Clock } from './clock.ts';
import type { Database, Statement } from './database/index.ts';
import { sealedBytes } from './journal.ts';
import type { AnyKind, Fact } from './record.ts';
import {
  chainsPage,
  type EntryRow,
  entriesPage,
  type KeyRow,
  lowest,
  paged,
  type Reader,
  rowsPage,
} from './replay-pages.ts';
import { systemActor } from './system-actor.ts';

/** What can be wrong with a record, in the order in which it is looked for; one is told per record. */
export type ReplayFaultCode =
  | 'out-of-order'
  | 'changed'
  | 'head-differs'
  | 'tail-missing'
  | 'unchained'
  | 'mixed-kinds'
  | 'unknown-kind'
  | 'row-missing'
  | 'row-unjournalled'
  | 'version-differs'
  | 'state-differs';

/** A record that is not what its journal says, by id only. */
export interface ReplayFault {
  code: ReplayFaultCode;
  owner: string;
  record: string;
  kind: string;
  /** The first entry at which it shows; 0 when it shows at none. */
  seq: number;
  /** The state's field that differs, with `state-differs`. */
  field?: string;
}

/** What was gone through, and every fault. */
export interface ReplayReport {
  entries: number;
  records: number;
  faults: ReplayFault[];
}

/** What a check stands on. */
export interface ReplayHouse {
  database: Database;
  clock: Clock;
  kinds: ReadonlyMap<string, AnyKind>;
}

/** The state of one record while its entries go by. */
interface Walk {
  owner: string;
  record: string;
  kind: string;
  seq: number;
  chainSeq: number | null;
  head: Buffer;
  accepted: number;
  /** The kind of the accepted entries. */
  held: string | null;
  state: object | null;
  wrong: Wrong | null;
}
type Wrong = Pick<ReplayFault, 'code' | 'field'>;

const begin = ({ owner, recordId, kind, chainSeq }: EntryRow): Walk => ({
  owner,
  record: recordId,
  kind,
  seq: 0,
  chainSeq,
  head: Buffer.alloc(0),
  accepted: 0,
  held: null,
  state: null,
  wrong: null,
});

/** The hash that an entry should have; null when it can not even be spelled, and then it was changed. */
function hashOf(before: Buffer, entry: EntryRow): Buffer | null {
  const { owner, recordId, kind, onDay, actorId, role, orgId, action, outcome, facts, grounds, requestId } = entry;
  // Entries are sealed with milliseconds; any finer time was put there by someone else.
  const at = entry.at.replace(/000Z$/, 'Z');
  const sealed = { owner, recordId, kind, at, onDay, actorId, role, orgId, action, outcome, facts, grounds, requestId };
  try {
    return createHash('sha256').update(before).update(sealedBytes(sealed)).digest();
  } catch {
    return null;
  }
}

/** Takes one entry: its place, its hash, its facts, and at the newest the chain's head and the stored row. */
function take(walk: Walk, entry: EntryRow, kinds: ReplayHouse['kinds']): Wrong | null {
  const expected = walk.seq + 1;
  walk.seq = entry.seq;
  if (entry.seq !== expected) return { code: 'out-of-order' };
  const hash = hashOf(walk.head, entry);
  if (hash === null || !hash.equals(entry.hash)) return { code: 'changed' };
  walk.head = hash;
  if (entry.chainSeq === null || entry.chainSeq < entry.seq) return { code: 'unchained' };
  if (entry.seq === 1 && entry.chainKind !== entry.kind) return { code: 'head-differs' };
  const wrong = entry.outcome === 'accepted' ? fold(walk, entry, kinds) : null;
  return wrong ?? (entry.seq === entry.chainSeq ? compare(walk, entry) : null);
}

function fold(walk: Walk, entry: EntryRow, kinds: ReplayHouse['kinds']): Wrong | null {
  if (walk.held !== null && walk.held !== entry.kind) return { code: 'mixed-kinds' };
  walk.held = entry.kind;
  const kind = kinds.get(entry.kind);
  if (!kind) return { code: 'unknown-kind' };
  walk.accepted += 1;
  // What is sealed in the journal was decided as facts of this kind.
  walk.state = kind.fold(walk.state, entry.facts as unknown as readonly Fact[]);
  return null;
}

function compare(walk: Walk, entry: EntryRow): Wrong | null {
  if (!entry.chainHead?.equals(walk.head)) return { code: 'head-differs' };
  const { [walk.held ?? '']: row, ...others } = entry.stored ?? {};
  if (Object.keys(others).length > 0) return { code: 'row-unjournalled' };
  if (walk.state === null) return null;
  if (!row) return { code: 'row-missing' };
  if (row.version !== walk.accepted) return { code: 'version-differs' };
  const state = new Map<string, unknown>(Object.entries(JSON.parse(JSON.stringify(walk.state))));
  const field = Object.keys(row.state).find((name) => !isDeepStrictEqual(row.state[name], state.get(name) ?? null));
  return field === undefined ? null : { code: 'state-differs', field };
}

function end(walk: Walk | null, report: ReplayReport): void {
  if (!walk) return;
  report.records += 1;
  const cut: Wrong | null = walk.chainSeq !== null && walk.seq < walk.chainSeq ? { code: 'tail-missing' } : null;
  const wrong = walk.wrong ?? cut;
  const { owner, record, seq } = walk;
  if (wrong) report.faults.push({ ...wrong, owner, record, kind: walk.held ?? walk.kind, seq });
}

/**
 * Replays the journal and compares: each record's entries are in order, unchanged and chained up to the head; its
 * stored row is the fold of its accepted facts at that version; and there is no row or chain without entries. Goes
 * through in pages of `size`, so memory does not grow with the journal; others may go on writing.
 */
export async function checkReplay({ database, clock, kinds }: ReplayHouse, size = 1000): Promise<ReplayReport> {
  const reader: Reader = {
    size,
    async run(bound) {
      const [rows] = await database.run({ actor: systemActor, today: clock.today() }, bound);
      return rows;
    },
  };
  const report: ReplayReport = { entries: 0, records: 0, faults: [] };
  let walk: Walk | null = null;
  const entries = entriesPage([...kinds.values()]);
  for await (const entry of paged(reader, entries, [lowest, lowest, 0], (row) => [row.owner, row.recordId, row.seq])) {
    report.entries += 1;
    if (walk?.owner !== entry.owner || walk.record !== entry.recordId) {
      end(walk, report);
      walk = begin(entry);
    }
    walk.chainSeq = entry.chainSeq;
    walk.wrong ??= take(walk, entry, kinds);
  }
  end(walk, report);
  await checkKeys(reader, [...kinds.values()], report);
  return report;
}

/** Finds chains and rows of which the journal holds nothing. */
async function checkKeys(reader: Reader, kinds: readonly AnyKind[], report: ReplayReport): Promise<void> {
  const told = new Set(report.faults.map(({ owner, record }) => `${owner}/${record}`));
  const pages: [Statement<KeyRow>, ReplayFaultCode][] = [
    [chainsPage, 'tail-missing'],
    ...kinds.map((kind): [Statement<KeyRow>, ReplayFaultCode] => [rowsPage(kind), 'row-unjournalled']),
  ];
  for (const [page, code] of pages) {
    for await (const row of paged(reader, page, [lowest, lowest], ({ owner, record }) => [owner, record])) {
      const { owner, record, kind, journalled } = row;
      if (journalled || told.has(`${owner}/${record}`)) continue;
      told.add(`${owner}/${record}`);
      report.faults.push({ code, owner, record, kind, seq: 0 });
    }
  }
}
