import type { OutplacementRight } from '../../../schemes/index.ts';
import type { Cite } from '../../../sources/index.ts';
import type { Day } from '../../kernel/day.ts';
import type { Term, TermEntry } from '../../kernel/term.ts';
import type { EventKind, OutplacementEvent, RightFacts } from './facts.ts';
import type { Programme } from './programme.ts';
import type { Regime } from './regime.ts';
import type { RestartFound } from './restart.ts';

/** Every term there can be, in the order in which they are told. */
export const termKeys = [
  'offer-due',
  'default-notice-until',
  'second-offer-due',
  'answer-due',
  'doctor-informed-until',
  'programme-until',
  'restart-until',
  'restart-offer-due',
  'claim-until',
  'fund-due',
  'measures-until',
  'measures-refund-until',
] as const;
export type TermKey = (typeof termKeys)[number];

/** A term with its last day, whether it was kept, its paragraph, and how it was counted. */
export interface RightTerm {
  key: TermKey;
  /** The last day that is in time. */
  on: Day;
  /** True when kept, false when broken, null while neither, or when it no longer matters. */
  met: boolean | null;
  /** Neither kept nor broken, and of no matter any more: nobody has to wait for it. */
  isMoot: boolean;
  source: Cite;
  ledger: TermEntry[];
}

/** What the terms of a dismissal are computed from. */
export interface TermFacts {
  facts: RightFacts;
  regime: Regime;
  onRequestOnly: boolean;
  right: OutplacementRight;
  /** Up to and including the day that is asked. */
  events: readonly OutplacementEvent[];
  programme: Programme;
  restart: RestartFound;
}

/** How a term stands. */
export type Standing = Pick<RightTerm, 'met' | 'isMoot'>;

/** Kept if done by the last day; broken once that is over; open, or of no matter, otherwise. */
export function metOn(
  asOf: Day,
  on: Day,
  { doneOn, isMoot = false }: { doneOn: Day | null; isMoot?: boolean },
): Standing {
  if (doneOn !== null && doneOn <= on) return { met: true, isMoot: false };
  return isMoot || asOf <= on ? { met: null, isMoot } : { met: false, isMoot: false };
}

/** A counted term under its name. */
export const term = (key: TermKey, { endsOn, ledger }: Term, source: Cite, standing: Standing): RightTerm => ({
  ...{ key, on: endsOn, source, ledger, ...standing },
});

/** The first day on which one of these happened. */
export const dayOf = (events: readonly OutplacementEvent[], ...kinds: EventKind[]): Day | null =>
  events.find(({ kind }) => kinds.includes(kind))?.on ?? null;
