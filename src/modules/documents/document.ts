import { type Day, day } from '../../kernel/day.ts';
import type { Role } from '../../kernel/role.ts';
import { type Fact, recordKind } from '../../platform/record.ts';

/** Kinds of documents in the file. The action plan and the final report are those of the manual (M-11, M-21). */
export const documentKinds = ['action-plan', 'final-report', 'cv', 'letter', 'other'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What the scanner said: `none` where there is no scanner; `waiting` and `infected` open for nobody (OURS-scan). */
export const scanStates = ['none', 'waiting', 'clean', 'infected'] as const;
export type ScanState = (typeof scanStates)[number];

/** A document as the fold of its facts. It never changes but for the scanner's word; a new version is a new one (M-12). */
export interface DocumentState {
  kind: DocumentKind;
  /** The organisation on whose behalf it was added; null for the citizen. */
  orgId: string | null;
  addedOn: Day;
  addedBy: string;
  /** Of the stored file, in lower-case hexadecimal. */
  sha256: string;
  /** In bytes. */
  size: number;
  mediaType: string;
  scan: ScanState;
  /** The document of which this is the newer version. */
  replaces: string | null;
}

interface Added extends Fact {
  kind: 'document';
  did: 'added';
  documentKind: DocumentKind;
  orgId: string | null;
  on: Day;
  by: string;
  sha256: string;
  size: number;
  mediaType: string;
  scan: Exclude<ScanState, 'infected'>;
  replaces: string | null;
  /** Keyed digests of the publication name and of the file's name, which stand beside the record. */
  publicationName: string;
  fileName: string;
}
interface Scanned extends Fact {
  kind: 'document';
  did: 'scanned';
  on: Day;
  verdict: 'clean' | 'infected';
}

/** Everything that can happen to a document. */
export type DocumentFact = Added | Scanned;

const empty: DocumentState = {
  kind: 'other',
  orgId: null,
  // Replaced by the first fact, which always carries the day.
  addedOn: day('1900-01-01'),
  addedBy: '',
  sha256: '',
  size: 0,
  mediaType: '',
  scan: 'none',
  replaces: null,
};

/** Folds one fact into a document. */
export function evolveDocument(before: DocumentState | null, fact: DocumentFact): DocumentState {
  if (fact.did === 'scanned') return { ...(before ?? empty), scan: fact.verdict };
  const { documentKind: kind, orgId, on: addedOn, by: addedBy, sha256, size, mediaType, scan, replaces } = fact;
  return { kind, orgId, addedOn, addedBy, sha256, size, mediaType, scan, replaces };
}

/** The record kind of a document. */
export const documentKind = recordKind<DocumentState, DocumentFact>({
  kind: 'document',
  owner: 'citizen_id',
  columns: {
    kind: 'text',
    orgId: 'uuid',
    addedOn: 'date',
    addedBy: 'uuid',
    sha256: 'text',
    size: 'int',
    mediaType: 'text',
    scan: 'text',
    replaces: 'uuid',
  },
  evolve: evolveDocument,
});

/** Whether whoever may see a document may also open it: not while it waits for the scanner, and never when infected. */
export const isOpenable = ({ scan }: Pick<DocumentState, 'scan'>): boolean => scan === 'none' || scan === 'clean';

const addable: Readonly<Partial<Record<Role, readonly DocumentKind[]>>> = {
  consultant: documentKinds,
  mediator: documentKinds,
  citizen: ['cv', 'other'],
};

/** The kinds of documents that a role adds to a file it may open; none for whoever adds nothing. */
export const addableKinds = (role: Role | 'system'): readonly DocumentKind[] =>
  role === 'system' ? [] : (addable[role] ?? []);
