import { createHash } from 'node:crypto';
import { uuidV7 } from '../kernel/id.ts';

/** A source of chance that gives the same lots for the same seed, so that the same day makes the same world. */
export interface Lots {
  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number;
  /** One of a list that is not empty. */
  pick<T>(from: readonly T[]): T;
  /** True so many times out of a hundred. */
  chance(percent: number): boolean;
  /** An id of this instant. */
  id(at: Date): string;
}

/** Draws lots from a seed: SHA-256 over seed and count, four bytes at a time. */
export function lotsOf(seed: string): Lots {
  let count = 0;
  const bytes = () => {
    count += 1;
    return createHash('sha256').update(`${seed}\n${count}`).digest();
  };
  const between = (min: number, max: number) => min + (bytes().readUInt32BE(0) % (max - min + 1));
  return {
    between,
    pick(from) {
      const picked = from[between(0, from.length - 1)];
      if (picked === undefined) throw new RangeError('nothing to pick from');
      return picked;
    },
    chance: (percent) => between(1, 100) <= percent,
    id: (at) => uuidV7(at.getTime(), bytes()),
  };
}

/** When the house of the demo began: organisations and professionals have the same ids in every world. */
const beginning = new Date('2018-11-01T08:00:00Z');

/** The id of an organisation or a professional, by the name that it has in these files. */
export const fixedId = (name: string): string => lotsOf(`fixed ${name}`).id(beginning);
