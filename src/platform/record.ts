import type { Plain } from '../kernel/canonical.ts';
import { type Bound, type Statement, statement } from './database/index.ts';

/** What a decision says happened to one record: codes, days, ids and keyed digests only, because it is journalled. */
export interface Fact {
  /** The kind and id of the record it happened to. */
  kind: string;
  id: string;
  did: string;
  readonly [field: string]: Plain | undefined;
}

/** The database type of a state's field. */
export type ColumnType = 'uuid' | 'text' | 'date' | 'int' | 'boolean' | 'jsonb';

/**
 * A kind of record: its table, whose history it belongs to, and how facts fold into its state. The stored row is the
 * fold's last value and nothing else, so that it can be rebuilt from the journal. State fields are the table's columns
 * in camel case.
 */
export interface RecordKind<State extends object, F extends Fact> {
  kind: string;
  owner: 'citizen_id' | 'org_id' | 'person_id';
  columns: Readonly<Record<keyof State & string, ColumnType>>;
  /** Pure; `before` is null for the first fact. */
  evolve(before: State | null, fact: F): State;
}

/** A record as it was loaded: its state at a version. */
export interface Held<State extends object = object> {
  owner: string;
  id: string;
  version: number;
  state: State;
}

/** A kind whose state and fact types are not known here: what a registry holds. */
export interface AnyKind {
  kind: string;
  owner: 'citizen_id' | 'org_id' | 'person_id';
  columns: Readonly<Record<string, ColumnType>>;
  fold(before: object | null, facts: readonly Fact[]): object;
  inserts: Statement<unknown>;
  updates: Statement<unknown>;
  /** A JSON object of the state of a row, in SQL, for a table alias. */
  stateOf(alias: string): string;
}

const snake = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The journal's columns that come from the command, in the order of their parameters. */
const entryColumns: readonly [string, string][] = [
  ['at', 'timestamptz'],
  ['on_day', 'date'],
  ['actor_id', 'uuid'],
  ['role', 'text'],
  ['org_id', 'uuid'],
  ['action', 'text'],
  ['outcome', 'text'],
  ['facts', 'jsonb'],
  ['grounds', 'jsonb'],
  ['request_id', 'uuid'],
];

/**
 * The part of a save that writes the journal: `origin` is the CTE whose row says that there is something to write. The
 * chain's row orders writers of one record; the hash of an entry covers the one before it.
 */
export function journalled(origin: string, first: number): string {
  const entry = `$${first}::bytea`;
  const columns = entryColumns.map(([name]) => name).join(', ');
  const values = entryColumns.map(([, type], at) => `$${first + 1 + at}::${type}`).join(', ');
  return `chained as (
    insert into chain as c (owner_id, record_id, kind, seq, head)
    select o.owner_id, o.record_id, o.kind, 1, sha256(${entry}) from ${origin} o
    on conflict (owner_id, record_id) do update set seq = c.seq + 1, head = sha256(c.head || ${entry})
    returning owner_id, record_id, seq, head),
  written as (
    insert into journal (owner_id, record_id, kind, seq, hash, ${columns})
    select owner_id, record_id, (select kind from ${origin}), seq, head, ${values} from chained)`;
}

/** What a save ends with: it counts what it changed, and undoes everything when that is not what it decided on. */
const saveEnds = '\n select exactly(1, (select count(*) from saved)) as saved';

/** Declares a kind of record and derives its two saves: the first version, and a change of the version decided on. */
export function recordKind<State extends object, F extends Fact>(
  given: RecordKind<State, F>,
): RecordKind<State, F> & AnyKind {
  const { kind, owner } = given;
  const fields = Object.entries<ColumnType>(given.columns);
  const names = fields.map(([field]) => snake(field));
  const values = fields.map(([, type], at) => `$${at + 4}::${type}`);
  const identity = `${owner} as owner_id, id as record_id, '${kind}'::text as kind`;
  const save = (changed: string) =>
    `with saved as (${changed} returning ${identity}), ${journalled('saved', fields.length + 4)}${saveEnds}`;
  return {
    ...given,
    inserts: statement(
      `${kind}.insert`,
      save(`insert into ${kind} (${owner}, id, version, ${names.join(', ')})
        values ($1::uuid, $2::uuid, $3::int, ${values.join(', ')})`),
    ),
    updates: statement(
      `${kind}.update`,
      save(`update ${kind} set version = version + 1, ${names.map((name, at) => `${name} = ${values[at]}`).join(', ')}
        where ${owner} = $1::uuid and id = $2::uuid and version = $3::int`),
    ),
    // A registry hands back states and facts of this very kind: they were loaded or decided under its name.
    fold: (before, facts) =>
      facts.reduce<State | null>((state, fact) => given.evolve(state, fact as F), before as State | null) ?? {},
    stateOf: (alias) =>
      `json_build_object(${fields.map(([field]) => `'${field}', ${alias}.${snake(field)}`).join(', ')})`,
  };
}

/** The values of a state in the order of its kind's columns. */
export function stateValues(kind: AnyKind, state: object): unknown[] {
  const fields = new Map<string, unknown>(Object.entries(state));
  return Object.entries(kind.columns).map(([field, type]) => {
    const value = fields.get(field) ?? null;
    return type === 'jsonb' ? JSON.stringify(value) : value;
  });
}

/** Binds the save of a record: its first version, or the change of the version that was decided on. */
export function bindSave(
  kind: AnyKind,
  held: Omit<Held, 'state'>,
  state: object,
  entry: readonly unknown[],
): Bound<unknown> {
  const saves = held.version === 0 ? kind.inserts : kind.updates;
  return saves.with(held.owner, held.id, held.version === 0 ? 1 : held.version, ...stateValues(kind, state), ...entry);
}

/** Saves with writes beside them, by what they are made of. */
const joinedBefore = new Map<string, Statement<unknown>>();

/** A save and the writes beside it as one statement: the database begins and ends it once. */
export function joined(save: Bound<unknown>, beside: readonly Bound<unknown>[]): Bound<unknown> {
  if (beside.length === 0) return save;
  const values = [save, ...beside].flatMap((bound) => bound.values);
  const of = [save, ...beside].map((bound) => bound.statement.name).join('+');
  const known = joinedBefore.get(of);
  if (known) return known.with(...values);
  let shift = save.values.length;
  const writes = beside.map((bound, at) => {
    const text = bound.statement.text.replace(/\$(\d+)/g, (_, n: string) => `$${Number(n) + shift}`);
    shift += bound.values.length;
    return `, beside_${at} as (${text})`;
  });
  // Numbered, since the database cuts long names off.
  const name = `${save.statement.name}+${joinedBefore.size}`;
  const made = statement<unknown>(name, save.statement.text.slice(0, -saveEnds.length) + writes.join('') + saveEnds);
  joinedBefore.set(of, made);
  return made.with(...values);
}
