/** Lots that are the same on every run: a number from 0 up to, not including, 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How many runs a fault test makes: a few in `npm test`, the full count when proving (PROVE=1). */
export const runs = (few: number, full: number): number => (process.env.PROVE === '1' ? full : few);
