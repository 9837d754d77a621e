import { randomBytes } from 'node:crypto';
import { uuidV7 } from '../kernel/id.ts';

/** A new id, ordered by time: neighbours in time are neighbours in an index. */
export const newId = (): string => uuidV7(performance.timeOrigin + performance.now(), randomBytes(10));
