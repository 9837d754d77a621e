import { competenceTestValues2014, type ExamStatus } from '../../../schemes/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import type { Drawn } from './draw.ts';
import type { TopicMark } from './marking.ts';
import type { ExamLanguage } from './sitting.ts';

/** Somebody's attempt at the test, as the fold of its facts: the candidate's own history. Answers stand beside it. */
export interface AttemptState {
  scheme: string;
  bodyId: string;
  sittingId: string;
  seatId: string;
  language: ExamLanguage;
  /** From which the questions were drawn; nobody but the house can make another. */
  seed: string;
  questions: readonly Drawn[];
  beganOn: Day;
  /** ISO instants in UTC. The end holds the candidate's extra time; the grace comes on top. */
  beganAt: string;
  endsAt: string;
  handedInAt: string | null;
  /** The last day on which it was marked, and what came of it; null before. */
  markedOn: Day | null;
  points: number | null;
  outOf: number | null;
  passed: boolean | null;
  topics: readonly TopicMark[];
  /** Sum of the numbers of the keys that it was marked with: another sum says that a key was corrected since. */
  markedKeys: number | null;
}

interface Begun extends Fact {
  kind: 'attempt';
  did: 'begun';
  scheme: string;
  bodyId: string;
  sittingId: string;
  seatId: string;
  language: ExamLanguage;
  seed: string;
  questions: readonly { id: string; edition: number; topic: Drawn['topic'] }[];
  on: Day;
  at: string;
  endsAt: string;
}
interface HandedIn extends Fact {
  kind: 'attempt';
  did: 'handed-in';
  at: string;
}
interface Marked extends Fact {
  kind: 'attempt';
  did: 'marked';
  on: Day;
  points: number;
  outOf: number;
  passed: boolean;
  topics: readonly { topic: Drawn['topic']; right: number; outOf: number }[];
  keys: number;
  /** Keyed digest of the answers that were marked. */
  digest: string;
}
/** Everything that can happen to an attempt. */
export type AttemptFact = Begun | HandedIn | Marked;

const newAttempt: AttemptState = {
  scheme: '',
  bodyId: '',
  sittingId: '',
  seatId: '',
  language: 'nl',
  seed: '',
  questions: [],
  // Replaced by the first fact, which always carries the day.
  beganOn: day('1900-01-01'),
  beganAt: '',
  endsAt: '',
  handedInAt: null,
  markedOn: null,
  points: null,
  outOf: null,
  passed: null,
  topics: [],
  markedKeys: null,
};

/** Folds one fact into an attempt. Who passed stays so, whatever a later marking gives (OURS-exam-regrade). */
function evolveAttempt(before: AttemptState | null, fact: AttemptFact): AttemptState {
  const was = before ?? newAttempt;
  switch (fact.did) {
    case 'begun': {
      const { scheme, bodyId, sittingId, seatId, language, seed, questions, on, at, endsAt } = fact;
      return { ...was, scheme, bodyId, sittingId, seatId, language, seed, questions, beganOn: on, beganAt: at, endsAt };
    }
    case 'handed-in':
      return { ...was, handedInAt: fact.at };
    case 'marked': {
      const { on, points, outOf, topics, keys } = fact;
      const passed = was.passed === true || fact.passed;
      return { ...was, markedOn: on, points, outOf, topics, passed, markedKeys: keys };
    }
  }
}

/** The record kind of attempts. */
export const attemptKind = recordKind<AttemptState, AttemptFact>({
  kind: 'attempt',
  owner: 'person_id',
  columns: {
    scheme: 'text',
    bodyId: 'uuid',
    sittingId: 'uuid',
    seatId: 'uuid',
    language: 'text',
    seed: 'text',
    questions: 'jsonb',
    beganOn: 'date',
    beganAt: 'text',
    endsAt: 'text',
    handedInAt: 'text',
    markedOn: 'date',
    points: 'int',
    outOf: 'int',
    passed: 'boolean',
    topics: 'jsonb',
    markedKeys: 'int',
  },
  evolve: evolveAttempt,
});

const graceMillis = competenceTestValues2014.graceSeconds.value * 1000;

/** The first instant, as ISO text, whose attempts are over at this one: their end with the grace lies before it. */
export const overSince = (now: Date): string => new Date(now.getTime() - graceMillis).toISOString();

/**
 * Where an attempt stands at an instant: ended when it was handed in, or when its end and the grace have passed.
 * Worked example: one that ends at 11:15:00 takes answers at 11:15:15 and has ended at 11:15:16 (OURS-exam-time).
 */
export const examStatus = (
  { handedInAt, endsAt }: Pick<AttemptState, 'handedInAt' | 'endsAt'>,
  now: Date,
): Extract<ExamStatus, 'begun' | 'ended'> => (handedInAt !== null || endsAt < overSince(now) ? 'ended' : 'begun');

/** Whole seconds that are left at an instant, without the grace; never below 0. */
export const secondsLeft = ({ endsAt }: Pick<AttemptState, 'endsAt'>, now: Date): number =>
  Math.max(0, Math.floor((Date.parse(endsAt) - now.getTime()) / 1000));

/**
 * The end of an attempt: the minutes of the sitting from its beginning, with so many percent and minutes more.
 * Worked example: 30 minutes from 09:00 with 25 % and 5 minutes extra end at 09:42:30.
 */
export const endOf = (begin: Date, minutes: number, extra: { percent: number; minutes: number } | null): string => {
  const millis = minutes * 60_000 * (1 + (extra?.percent ?? 0) / 100) + (extra?.minutes ?? 0) * 60_000;
  return new Date(begin.getTime() + Math.round(millis)).toISOString();
};
