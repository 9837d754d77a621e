import type { Cite } from '../../sources/index.ts';
import type { GroundCode } from '../texts/grounds.ts';

/**
 * Why something is so: a stable kebab-case code, the paragraph it stands on, and what it is about (an id, a field
 * name or a date; never a name or free text, because grounds are journalled). `about` is shown in the sentence.
 */
export interface Ground {
  code: GroundCode;
  source: Cite;
  about: string;
}

/** The pure answer to a command: accepted with the facts that follow from it, or refused with every ground. */
export type Decision<Fact> = { ok: true; facts: Fact[] } | { ok: false; grounds: Ground[] };

/** Accepts with these facts, in the order in which they happened. */
export const accept = <Fact>(...facts: Fact[]): Decision<Fact> => ({ ok: true, facts });

/** Refuses on these grounds; at least one, or the user could not be told why. */
export const refuse = (...grounds: [Ground, ...Ground[]]): { ok: false; grounds: Ground[] } => ({ ok: false, grounds });

/** Refuses when there is any ground, and otherwise gives what the next thought yields. */
export function unless<Fact>(grounds: Ground[], then: () => Decision<Fact>): Decision<Fact> {
  const [first, ...rest] = grounds;
  return first === undefined ? then() : refuse(first, ...rest);
}
