import { randomBytes } from 'node:crypto';
import { uuidV7 } from '../kernel/id.ts';
import type { Keys } from './keys.ts';

/** A new id, ordered by time: neighbours in time are neighbours in an index. */
export const newId = (): string => uuidV7(performance.timeOrigin + performance.now(), randomBytes(10));

/** The same id for the same parts, which nobody can work out from outside: what a request that comes twice makes once. */
export function sameId(keys: Keys, ...parts: readonly string[]): string {
  const lot = Buffer.from(keys.lookUp('id', parts.join('\n')), 'base64url');
  return uuidV7(lot.readUIntBE(0, 6), lot.subarray(8));
}
