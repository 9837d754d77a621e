import type { AnyKind } from '../platform/record.ts';
import { entryKind } from './file/index.ts';
import { lineKind } from './steps/index.ts';

const all: readonly AnyKind[] = [lineKind, entryKind];

/** Every kind of record that the journal can rebuild. */
export const kinds: ReadonlyMap<string, AnyKind> = new Map(all.map((kind) => [kind.kind, kind]));
