import type { CheckMeasure, ComplaintOutcome } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';

/** A published share of satisfied people: of `answers` at least `least` and at most `most`, since small numbers are hidden. */
export type SatisfactionFact = {
  kind: 'satisfaction';
  /** The day on which it was published. */
  on: Day;
  questionnaire: string;
  fromQuarter: string;
  toQuarter: string;
  answers: number;
  least: number;
  most: number;
};

/** A complaint that was addressed to the organisation or shared with it: how it ended, and no word of it. */
export type ComplaintFacts = {
  kind: 'complaint';
  /** The day on which it came in. */
  on: Day;
  door: string;
  end: 'running' | 'not-admissible' | 'withdrawn' | ComplaintOutcome;
  /** Not answered by its last day. */
  isLate: boolean;
  /** At the door of the organisation itself, so that the term is its own. */
  isOwn: boolean;
};

/** Whether it takes part in the surveys, on the day on which that is asked. */
export type ParticipationFact = { kind: 'participation'; on: Day; takesPart: boolean };

/** A file check that was decided: how many guidances were looked at, and what followed. */
export type CheckFact = { kind: 'check'; on: Day; measure: CheckMeasure; guidances: number };

/** A final Q-check of a closed selection, on the day on which that was closed; a score from 0 to 100 as it is written. */
export type QCheckFact = { kind: 'q-check'; on: Day; code: string; score: string };

/** One thing that is known of an organisation's quality. A type, since what a review froze is journalled: codes, days and counts. */
export type QualityFact = SatisfactionFact | ComplaintFacts | ParticipationFact | CheckFact | QCheckFact;

/** With whose it is. */
export type OwnedFact = { orgId: string; fact: QualityFact };
