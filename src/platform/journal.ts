import { canonical, type Plain } from '../kernel/canonical.ts';
import type { Day } from '../kernel/day.ts';
import type { Ground } from '../kernel/decision.ts';
import type { Actor } from '../kernel/role.ts';
import { type Bound, statement } from './database/index.ts';
import { type Fact, journalled } from './record.ts';

/** One line of the journal, before its place in the chain is known. */
export interface Entry {
  owner: string;
  recordId: string;
  kind: string;
  at: Date;
  onDay: Day;
  actor: Actor;
  action: string;
  outcome: 'accepted' | 'refused';
  facts: readonly Fact[];
  grounds: readonly Ground[];
  requestId: string;
}

/** The fields of an entry that its hash covers, as they are stored. */
export interface Sealed {
  owner: string;
  recordId: string;
  kind: string;
  at: string;
  onDay: string;
  actorId: string;
  role: string;
  orgId: string | null;
  action: string;
  outcome: string;
  facts: Plain;
  grounds: Plain;
  requestId: string;
}

/** The bytes that are hashed after the hash before: every stored field, in canonical form. */
export const sealedBytes = (entry: Sealed): Buffer => Buffer.from(canonical({ ...entry }), 'utf8');

/** JSON as text, and as it will come back from the database: without absent fields. */
function asStored(value: unknown): { text: string; value: Plain } {
  const text = JSON.stringify(value);
  return { text, value: JSON.parse(text) };
}

/** The values of an entry for a save: its sealed bytes and the journal's columns, in the order of their parameters. */
export function entryValues(entry: Entry): unknown[] {
  const { actor } = entry;
  const [facts, grounds] = [asStored(entry.facts), asStored(entry.grounds)];
  const sealed: Sealed = {
    owner: entry.owner,
    recordId: entry.recordId,
    kind: entry.kind,
    at: entry.at.toISOString(),
    onDay: entry.onDay,
    actorId: actor.id,
    role: actor.role,
    orgId: actor.orgId,
    action: entry.action,
    outcome: entry.outcome,
    facts: facts.value,
    grounds: grounds.value,
    requestId: entry.requestId,
  };
  return [
    sealedBytes(sealed),
    sealed.at,
    sealed.onDay,
    sealed.actorId,
    sealed.role,
    sealed.orgId,
    sealed.action,
    sealed.outcome,
    facts.text,
    grounds.text,
    sealed.requestId,
  ];
}

const appendEntry = statement<unknown>(
  'journal.append',
  `with origin as (select $1::uuid as owner_id, $2::uuid as record_id, $3::text as kind), ${journalled('origin', 4)}
   select count(*) from chained`,
);

/** Binds an entry that changes no record: a refusal. It stands in the chain of the record it was about. */
export const bindEntry = (entry: Entry): Bound<unknown> =>
  appendEntry.with(entry.owner, entry.recordId, entry.kind, ...entryValues(entry));
