import type { AnyKind } from '../platform/record.ts';
import { lineKind } from './steps/index.ts';

/** Every kind of record that the journal can rebuild. */
export const kinds: ReadonlyMap<string, AnyKind> = new Map([lineKind].map((kind) => [kind.kind, kind]));
