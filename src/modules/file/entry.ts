import type { Day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import type { SectionId } from './sections/index.ts';
import type { Audience } from './sections/section.ts';
import type { Values } from './values.ts';

/** An entry of a section as the fold of its facts. Its texts stand beside it, version beside version. */
export interface EntryState {
  section: SectionId;
  audience: Audience;
  /** Its section has one entry in a file. */
  once: boolean;
  codes: Values;
  /** When and by whom it was last saved, confirmed or removed, on behalf of which organisation. */
  updatedOn: Day;
  updatedBy: string;
  orgId: string | null;
  /** A removed entry leaves the file's pages; it stays in the journal and in the citizen's download. */
  removedOn: Day | null;
}

interface EntryFactOf<Did extends string> extends Fact {
  kind: 'entry';
  did: Did;
  /** The version of the entry that this made; its texts carry the same number. */
  n: number;
  /** Stands in every fact, because it decides who may read it in the journal. */
  audience: Audience;
  on: Day;
  by: string;
  orgId: string | null;
}
interface Written extends EntryFactOf<'written'> {
  section: SectionId;
  once: boolean;
  codes: Values;
  /** Keyed digest of each text that changed, by field. */
  texts: Readonly<Record<string, string>>;
}

/** Everything that can happen to an entry. `confirmed`: someone saw that it still holds and changed nothing. */
export type EntryFact = Written | EntryFactOf<'confirmed'> | EntryFactOf<'removed'>;

const touched = ({ on, by, orgId }: EntryFact) => ({ updatedOn: on, updatedBy: by, orgId });

/** Folds one fact into an entry; the first is always `written`. */
export function evolveEntry(before: EntryState | null, fact: EntryFact): EntryState {
  if (fact.did === 'written') {
    const { section, audience, once, codes } = fact;
    return { section, audience, once, codes, ...touched(fact), removedOn: before?.removedOn ?? null };
  }
  if (before === null) throw new Error(`entry ${fact.id} begins with ${fact.did}`);
  const removedOn = fact.did === 'removed' ? fact.on : before.removedOn;
  return { ...before, ...touched(fact), removedOn };
}

/** The record kind of an entry. */
export const entryKind = recordKind<EntryState, EntryFact>({
  kind: 'entry',
  owner: 'citizen_id',
  columns: {
    section: 'text',
    audience: 'text',
    once: 'boolean',
    codes: 'jsonb',
    updatedOn: 'date',
    updatedBy: 'uuid',
    orgId: 'uuid',
    removedOn: 'date',
  },
  evolve: evolveEntry,
});
