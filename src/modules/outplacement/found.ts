import type { OutplacementRight } from '../../../schemes/index.ts';
import type { OutplacementEvent, RightFacts } from './facts.ts';
import type { Programme } from './programme.ts';
import type { RegimeFound } from './regime.ts';
import type { RestartFound } from './restart.ts';
import type { RightTerm } from './right-term.ts';

/** Everything that was found about a right on the way to its answer, for who puts it into words. */
export interface Found extends RegimeFound {
  facts: RightFacts;
  /** The law that holds; null where it is not written down. */
  right: OutplacementRight | null;
  /** Up to and including the day that is asked. */
  events: readonly OutplacementEvent[];
  certificate: 'in-time' | 'too-late' | null;
  programme: Programme;
  restartFound: RestartFound;
  deducted: 4 | 0;
  terms: RightTerm[];
}
