import { type Bound, type Statement, statement } from './database/index.ts';
import type { Sealed } from './journal.ts';
import type { AnyKind } from './record.ts';

/** Rows of the kinds' tables under one id, as they stood when the record's newest entry was read. */
type Stored = Readonly<Record<string, { version: number; state: Readonly<Record<string, unknown>> }>>;

/** An entry of the journal, with the end of its chain beside it. */
export interface EntryRow extends Sealed {
  seq: number;
  hash: Buffer;
  chainKind: string | null;
  chainSeq: number | null;
  chainHead: Buffer | null;
  /** Only with the newest entry of a record. */
  stored: Stored | null;
}

/** The lowest id: where a first page begins. */
export const lowest = '00000000-0000-0000-0000-000000000000';

/**
 * A page of the journal in the order of its key. Chain and rows are read by the same statement, hence in the same
 * snapshot: writers that go on meanwhile can not make a sound record look broken.
 */
export function entriesPage(kinds: readonly AnyKind[]): Statement<EntryRow> {
  const rows = kinds.map(
    (
      kind,
    ) => `select '${kind.kind}' as kind, json_build_object('version', t.version, 'state', ${kind.stateOf('t')}) as stored
      from ${kind.kind} t where t.${kind.owner} = j.owner_id and t.id = j.record_id`,
  );
  const stored = rows.length
    ? `(select json_object_agg(r.kind, r.stored) from (${rows.join(' union all ')}) r)`
    : 'null::json';
  return statement<EntryRow>(
    'replay.entries',
    `select j.owner_id as owner, j.record_id as "recordId", j.seq, j.kind,
       to_char(j.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, j.on_day as "onDay",
       j.actor_id as "actorId", j.role, j.org_id as "orgId", j.action, j.outcome, j.facts, j.grounds,
       j.request_id as "requestId", j.hash, c.kind as "chainKind", c.seq as "chainSeq", c.head as "chainHead",
       case when j.seq = c.seq then ${stored} end as stored
     from journal j left join chain c on c.owner_id = j.owner_id and c.record_id = j.record_id
     where (j.owner_id, j.record_id, j.seq) > ($1::uuid, $2::uuid, $3::int)
     order by j.owner_id, j.record_id, j.seq limit $4::int`,
  );
}

/** A chain or a stored row, and whether the journal holds anything of it. */
export interface KeyRow {
  owner: string;
  record: string;
  kind: string;
  journalled: boolean;
}

/** A page of one table's keys, each with whether the journal knows it by an entry that fits. */
const keysPage = (table: string, owner: string, id: string, kind: string, entry: string) =>
  statement<KeyRow>(
    `replay.keys-of-${table}`,
    `select t.${owner} as owner, t.${id} as record, ${kind} as kind, exists (
       select from journal j where j.owner_id = t.${owner} and j.record_id = t.${id} and ${entry}) as journalled
     from ${table} t where (t.${owner}, t.${id}) > ($1::uuid, $2::uuid) order by t.${owner}, t.${id} limit $3::int`,
  );

/** A page of the chains in the order of their key. */
export const chainsPage: Statement<KeyRow> = keysPage('chain', 'owner_id', 'record_id', 't.kind', 'true');

/** A page of a kind's rows in the order of their key. */
export const rowsPage = ({ kind, owner }: AnyKind): Statement<KeyRow> =>
  keysPage(kind, owner, 'id', `'${kind}'`, `j.outcome = 'accepted' and j.kind = '${kind}'`);

/** Runs one statement and gives its rows; `size` is how many a page holds. */
export interface Reader {
  run<Row>(bound: Bound<Row>): Promise<Row[]>;
  size: number;
}

/** Every row of a page statement, page after page, from the first key on; `keyOf` gives the key to go on from. */
export async function* paged<Row>(
  { run, size }: Reader,
  page: Statement<Row>,
  first: readonly unknown[],
  keyOf: (row: Row) => readonly unknown[],
): AsyncGenerator<Row> {
  let after = first;
  for (;;) {
    const rows = await run(page.with(...after, size));
    const last = rows.at(-1);
    if (last === undefined) return;
    yield* rows;
    after = keyOf(last);
  }
}
