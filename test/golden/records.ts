import { kinds } from '../../src/modules/kinds.ts';
import type { Fact, Held } from '../../src/platform/record.ts';

/** The records of a history, by name. */
export type Records = Map<string, Held>;

/** Kinds of which a history may tell several, each by its id; of the others it tells one, whatever its id. */
const several: readonly string[] = [
  'worker_import',
  ...['question', 'sitting', 'seat', 'attempt', 'accommodation'],
  ...['draft', 'attestation', 'step'],
  ...['track_certificate', 'q_check', 'complaint'],
  ...['survey_round', 'survey_invitation', 'review'],
  ...['voucher_guidance', 'draw', 'guidance_check', 'employment_cell'],
  ...['follow_up', 'information'],
  ...['closed_selection', 'selection_check'],
  ...['guidance_session', 'programme', 'attendance', 'agreed_worker', 'action_plan', 'document'],
];

const nameOf = (kind: string, id: string) => (several.includes(kind) ? `${kind} ${id}` : kind);

/** Folds facts into the records; what is new belongs to the history of `owner`. */
export function evolve(records: Records, owner: string, facts: readonly Fact[]): void {
  for (const fact of facts) {
    const kind = kinds.get(fact.kind);
    const name = nameOf(fact.kind, fact.id);
    const before = records.get(name) ?? null;
    if (!kind) throw new Error(`no kind ${fact.kind}`);
    const state = kind.fold(before?.state ?? null, [fact]);
    records.set(name, { owner: before?.owner ?? owner, id: fact.id, version: (before?.version ?? 0) + 1, state });
  }
}

/** A record as its verbs load it; the caller names the kind whose state it expects, which the kind's own fold made. */
export function heldOf<State extends object>(records: Records, kind: string, id: string): Held<State> {
  const found = findHeld<State>(records, kind, id);
  if (!found) throw new Error(`no ${kind} ${id}`);
  return found;
}

/** The same where there may be none. */
export const findHeld = <State extends object>(records: Records, kind: string, id: string): Held<State> | null =>
  (records.get(nameOf(kind, id)) as Held<State> | undefined) ?? null;

/** Every record of a kind, in the order in which they began. */
export const allOf = <State extends object>(records: Records, kind: string): Held<State>[] =>
  [...records].filter(([name]) => name === kind || name.startsWith(`${kind} `)).map(([, held]) => held as Held<State>);
