import type { Day } from '../kernel/day.ts';
import type { Decision, Ground } from '../kernel/decision.ts';
import type { Actor } from '../kernel/role.ts';
import type { Clock } from './clock.ts';
import {
  type Bound,
  type Database,
  type Decided,
  type RowsOf,
  type Scope,
  Stale,
  statement,
  write,
} from './database/index.ts';
import { bindEntry, type Entry, entryValues } from './journal.ts';
import type { Keys } from './keys.ts';
import { newId } from './new-id.ts';
import { type AnyKind, bindSave, type Fact, type Held, joined } from './record.ts';

/** What the verbs stand on. */
export interface House {
  database: Database;
  clock: Clock;
  keys: Keys;
  kinds: ReadonlyMap<string, AnyKind>;
}

/** Who asks, in which session and request. */
export interface Asking {
  actor: Actor;
  /** Hash of the session's token; absent for background work. */
  session?: string;
  requestId: string;
  idempotencyKey?: string;
  /** What a repetition is known by, where the command itself carries ids made anew; otherwise the command. */
  repeats?: string;
  /** The version that the user saw; another one now is answered with what stands there. */
  version?: number;
}

/** What a verb loads, and how the rows become its subject; null when there is none that the actor may see. */
export interface Loading<Subject> {
  bound: readonly Bound<unknown>[];
  read(rows: readonly unknown[][]): Subject | null;
}

/** Binds what is loaded to how it is read, with the rows' types carried over. */
export function loading<const B extends readonly Bound<unknown>[], Subject>(
  bound: B,
  read: (rows: RowsOf<B>) => Subject | null,
): Loading<Subject> {
  // The rows come back in the order of `bound`, whose row types RowsOf spells out.
  return { bound, read: (rows) => read(rows as RowsOf<B>) };
}

/** What a decision is asked on: everything as data. */
export interface Case<Command, Subject> {
  subject: Subject;
  command: Command;
  who: Actor;
  today: Day;
  /** The product's instant, for what turns at a minute and not at a day. */
  now: Date;
  /** Keyed digest of a free text, so that the journal can prove it without holding it. */
  digest(text: string): string;
}

/** A decision taken: what else must be written in the same transaction (texts, lists, mails). */
export interface Taken<Command, Subject> extends Case<Command, Subject> {
  facts: readonly Fact[];
  /** The state after the facts of a record that they touched. */
  after<State extends object>(kind: string, id: string): State;
}

/** A verb: the only thing that changes state. `decide` is pure. */
export interface Verb<Command, Subject> {
  name: string;
  /** The citizen or organisation whose history it belongs to. */
  owner(command: Command): string;
  /** What the command names that the wall shows to nobody who can not name it. */
  known?(command: Command): readonly string[];
  load(asked: { command: Command; who: Actor; today: Day; keys: Keys }): Loading<Subject>;
  /** The loaded records that facts may touch; the first is the one whose version the user saw. */
  held(subject: Subject): readonly Held[];
  /** Wrapped key of the citizen, when the verb journals digests of texts. */
  key?(subject: Subject): Buffer | null;
  decide(asked: Case<Command, Subject>): Decision<Fact>;
  also?(taken: Taken<Command, Subject>): readonly Bound<unknown>[];
}

/** A record that a command touched, and its version since. */
export interface Touched {
  kind: string;
  id: string;
  version: number;
}

/** The answer to a command. `stale` says that the record is at another version than the user saw or decided on. */
export type Outcome =
  | { ok: true; records: Touched[] }
  | { ok: false; grounds: Ground[]; reason: 'refused' | 'closed' | 'stale' | 'key-reused' };

interface FirstAnswer {
  digest: string;
  answer: Outcome;
}
const findAnswer = statement<FirstAnswer>(
  'answer.find',
  'select digest, answer from first_answer where owner_id = $1 and actor_id = $2 and key = $3',
);
const keepAnswer = write(
  'answer.keep',
  'insert into first_answer (owner_id, actor_id, key, digest, answer, at) values ($1, $2, $3, $4, $5, $6)',
);

/**
 * Carries a command out in one transaction: load and decide, then save decision, journal, record and everything beside
 * it. Nobody waits under a lock: when the record changed meanwhile, it loads and decides once more. Refusals are
 * journalled too. A repeated request with the same idempotency key gets the first answer.
 */
export async function perform<Command, Subject>(
  house: House,
  asking: Asking,
  verb: Verb<Command, Subject>,
  command: Command,
): Promise<Outcome> {
  try {
    return await attempt(house, asking, verb, command);
  } catch (error) {
    if (!(error instanceof Stale)) throw error;
  }
  try {
    return await attempt(house, asking, verb, command);
  } catch (error) {
    if (error instanceof Stale) return stale(verb.name);
    throw error;
  }
}

const stale = (about: string): Outcome => ({
  ok: false,
  reason: 'stale',
  grounds: [{ code: 'changed-meanwhile', source: 'OURS-version', about }],
});

async function attempt<Command, Subject>(
  house: House,
  asking: Asking,
  verb: Verb<Command, Subject>,
  command: Command,
): Promise<Outcome> {
  const { database, clock, keys } = house;
  const today = clock.today();
  const known = verb.known?.(command);
  const { actor, session, idempotencyKey: key } = asking;
  const scope: Scope = { actor, today, ...(known ? { known } : {}), ...(session ? { session } : {}) };
  const owner = verb.owner(command);
  const plan = verb.load({ command, who: actor, today, keys });
  const asked = key ? [...plan.bound, findAnswer.with(owner, actor.id, key)] : plan.bound;
  // Keyed, because a command may hold what identifies somebody.
  const wanted = key ? keys.lookUp('first answer', JSON.stringify([verb.name, asking.repeats ?? command])) : '';
  const keep = (answer: Outcome) =>
    key ? [keepAnswer.with(owner, actor.id, key, wanted, JSON.stringify(answer), clock.now())] : [];
  return database.decide(scope, asked, (rows: readonly unknown[][]): Decided<Outcome> => {
    const earlier = key ? (rows[plan.bound.length]?.[0] as FirstAnswer | undefined) : undefined;
    if (earlier) return answered(earlier.digest === wanted ? earlier.answer : keyReused(key ?? ''));
    const subject = plan.read(rows.slice(0, plan.bound.length));
    const doing = { house, asking, verb, command, owner, today };
    if (subject === null) return closedDoor(doing);
    const seen = verb.held(subject)[0];
    if (asking.version !== undefined && seen && seen.version !== asking.version) return answered(stale(seen.id));
    return carryOut(doing, subject, keep);
  });
}

/** An answer with which nothing is written. */
const answered = (answer: Outcome): Decided<Outcome> => ({ writes: [], answer });

interface Doing<Command, Subject> {
  house: House;
  asking: Asking;
  verb: Verb<Command, Subject>;
  command: Command;
  owner: string;
  today: Day;
}

function carryOut<Command, Subject>(
  doing: Doing<Command, Subject>,
  subject: Subject,
  keep: (answer: Outcome) => Bound<unknown>[],
): Decided<Outcome> {
  const { house, asking, verb, command, today } = doing;
  const held = verb.held(subject);
  const wrapped = verb.key?.(subject) ?? null;
  const digest = (text: string) =>
    wrapped ? house.keys.digestUnder(wrapped, text) : house.keys.lookUp('journal', text);
  const now = house.clock.now();
  const asked = { subject, command, who: asking.actor, today, now, digest };
  const decision = verb.decide(asked);
  if (!decision.ok) {
    const answer: Outcome = { ok: false, reason: 'refused', grounds: decision.grounds };
    const about = held[0] ? { recordId: held[0].id } : {};
    return { writes: [bindEntry({ ...entryOf(doing, decision), ...about }), ...keep(answer)], answer };
  }
  const saves = savesOf(doing, held, decision.facts);
  const after = <State extends object>(kind: string, id: string): State => {
    const found = saves.find((save) => save.kind === kind && save.id === id);
    // The kind's own fold made this state; the caller names the kind whose state it expects.
    return (found?.state ?? held.find((record) => record.id === id)?.state) as State;
  };
  const also = verb.also?.({ ...asked, facts: decision.facts, after }) ?? [];
  const answer: Outcome = { ok: true, records: saves.map(({ kind, id, version }) => ({ kind, id, version })) };
  return { writes: inOne(saves, [...also, ...keep(answer)]), answer };
}

/** As many writes as are said together with a save: more would make a statement of every number of mails. */
const together = 4;

/** Everything that is written: what can be a part of the first save is, the rest comes after the saves. */
function inOne(saves: readonly Save[], beside: readonly Bound<unknown>[]): Bound<unknown>[] {
  const [first, ...rest] = saves.map((save) => save.bound);
  if (!first) return [...beside];
  const joins = beside.filter((bound) => bound.statement.joins).slice(0, together);
  return [joined(first, joins), ...rest, ...beside.filter((bound) => !joins.includes(bound))];
}

interface Save extends Touched {
  state: object;
  bound: Bound<unknown>;
}

/** One save per record that the facts touch, in the order in which they are first named. */
function savesOf<C, S>(doing: Doing<C, S>, held: readonly Held[], facts: readonly Fact[]): Save[] {
  const touched = new Map(facts.map((fact) => [`${fact.kind}/${fact.id}`, fact]));
  return [...touched.values()].map(({ kind: name, id }) => {
    const own = facts.filter((fact) => fact.kind === name && fact.id === id);
    const kind = doing.house.kinds.get(name);
    if (!kind) throw new Error(`no record kind ${name}`);
    const before = held.find((record) => record.id === id) ?? { owner: doing.owner, id, version: 0, state: null };
    const state = kind.fold(before.state, own);
    const entry = entryOf(doing, { ok: true, facts: own });
    const values = entryValues({ ...entry, owner: before.owner, recordId: id, kind: name });
    return { kind: name, id, version: before.version + 1, state, bound: bindSave(kind, before, state, values) };
  });
}

function entryOf<C, S>({ house, asking, verb, owner, today }: Doing<C, S>, decision: Decision<Fact>): Entry {
  return {
    owner,
    recordId: owner,
    kind: verb.name.split('.')[0] ?? verb.name,
    at: house.clock.now(),
    onDay: today,
    actor: asking.actor,
    action: verb.name,
    outcome: decision.ok ? 'accepted' : 'refused',
    facts: decision.ok ? decision.facts : [],
    grounds: decision.ok ? [] : decision.grounds,
    requestId: asking.requestId,
  };
}

/** Nothing that this actor may see: journalled under who knocked, since the house says nothing of what lies behind. */
function closedDoor<C, S>(doing: Doing<C, S>): Decided<Outcome> {
  const { asking, owner } = doing;
  const grounds: Ground[] = [{ code: 'door-closed', source: 'M-01', about: owner }];
  const knocking = asking.actor.orgId ?? asking.actor.id;
  const entry = { ...entryOf(doing, { ok: false, grounds }), owner: knocking, recordId: asking.actor.id, kind: 'door' };
  return { writes: [bindEntry(entry)], answer: { ok: false, reason: 'closed', grounds } };
}

const keyReused = (about: string): Outcome => ({
  ok: false,
  reason: 'key-reused',
  grounds: [{ code: 'idempotency-key-reused', source: 'OURS-idempotency', about }],
});

/** Asks as the product itself, for background work of a kind. */
export const asSystem = (actor: Actor): Asking => ({ actor, requestId: newId() });
