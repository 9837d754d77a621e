import type { AnyKind } from '../platform/record.ts';
import { attestationKind, draftKind } from './attestations/index.ts';
import { documentKind } from './documents/index.ts';
import { entryKind } from './file/index.ts';
import { lineKind } from './steps/index.ts';

const all: readonly AnyKind[] = [lineKind, entryKind, documentKind, draftKind, attestationKind];

/** Every kind of record that the journal can rebuild. */
export const kinds: ReadonlyMap<string, AnyKind> = new Map(all.map((kind) => [kind.kind, kind]));
