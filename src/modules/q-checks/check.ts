import { type QCheckStatus, qCheck2024 } from '../../../schemes/index.ts';
import { add, type Day, day } from '../../kernel/day.ts';
import { clockMove } from '../../kernel/permit.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import type { Verdict } from './judgement.ts';

/** What was found of a criterion. A type and no interface, since it is journalled. */
type Found = { criterion: string; verdict: Verdict };

/** The check of a closed selection, as the fold of its facts. That the service's term is over is not in it: see `checkToday`. */
export interface SelectionCheckState {
  scheme: string;
  /** The criteria by which it is judged. */
  criteria: string;
  selectionId: string;
  /** Who ran the selection, and when it was closed. */
  personId: string;
  closedOn: Day;
  status: Exclude<QCheckStatus, 'new' | 'unanswered'>;
  verdicts: readonly Found[];
  /** From 0 to 100, as it is written: `83.3333`. */
  score: string;
  judgedOn: Day;
  judgedBy: string;
  /** Last day for the word of the service, included. */
  answerBy: Day;
  answeredOn: Day | null;
  finishedOn: Day | null;
  finishedBy: string | null;
  /** The score that counts for the level, from the day on which it is final. */
  qCheckId: string | null;
  correctedOn: Day | null;
}

interface FactOf<Did extends string> extends Fact {
  kind: 'selection_check';
  did: Did;
  on: Day;
  by: string;
}
interface Judged extends FactOf<'judged'> {
  scheme: string;
  criteria: string;
  selectionId: string;
  personId: string;
  closedOn: Day;
  verdicts: readonly Found[];
  score: string;
}
interface Finished extends FactOf<'finished'> {
  verdicts: readonly Found[];
  score: string;
  qCheckId: string;
}
interface Corrected extends FactOf<'corrected'> {
  verdicts: readonly Found[];
  score: string;
}

/** Everything that can happen to a check. */
export type SelectionCheckFact = Judged | FactOf<'answered'> | Finished | Corrected;

// Replaced by the first fact, which always carries the days.
const someDay = day('1900-01-01');

const blank: SelectionCheckState = {
  ...{ scheme: qCheck2024.id, criteria: '', selectionId: '', personId: '', closedOn: someDay, status: 'told' },
  ...{ verdicts: [], score: '0', judgedOn: someDay, judgedBy: '', answerBy: someDay, answeredOn: null },
  ...{ finishedOn: null, finishedBy: null, qCheckId: null, correctedOn: null },
};

/**
 * Folds one fact into a check.
 * Worked example: judged on 2026-03-02 the service has its word until 2026-03-16 (OURS-q-check).
 */
function evolveCheck(before: SelectionCheckState | null, fact: SelectionCheckFact): SelectionCheckState {
  const was = before ?? blank;
  const { on, by } = fact;
  switch (fact.did) {
    case 'judged': {
      const { scheme, criteria, selectionId, personId, closedOn, verdicts, score } = fact;
      const judged = { judgedOn: on, judgedBy: by, answerBy: add(on, qCheck2024.terms.answerWithin) };
      return { ...was, scheme, criteria, selectionId, personId, closedOn, verdicts, score, ...judged };
    }
    case 'answered':
      return { ...was, status: 'answered', answeredOn: on };
    case 'finished': {
      const { verdicts, score, qCheckId } = fact;
      return { ...was, status: 'final', verdicts, score, qCheckId, finishedOn: on, finishedBy: by };
    }
    case 'corrected':
      return { ...was, verdicts: fact.verdicts, score: fact.score, correctedOn: on };
  }
}

/** The record kind of checks of closed selections: the history of the service that ran them. */
export const selectionCheckKind = recordKind<SelectionCheckState, SelectionCheckFact>({
  kind: 'selection_check',
  owner: 'org_id',
  columns: {
    ...({ scheme: 'text', criteria: 'text', selectionId: 'uuid', personId: 'uuid', closedOn: 'date' } as const),
    ...({ status: 'text', verdicts: 'jsonb', score: 'text', judgedOn: 'date', judgedBy: 'uuid' } as const),
    ...({ answerBy: 'date', answeredOn: 'date', finishedOn: 'date', finishedBy: 'uuid' } as const),
    ...({ qCheckId: 'uuid', correctedOn: 'date' } as const),
  },
  evolve: evolveCheck,
});

/**
 * The status of a check on a day: one that the service did not answer can be finished from the day after its term on.
 * Worked example: with a term to 2026-03-16 it waits for the service on that day, and for the checker on 2026-03-17.
 */
export function checkToday(
  { status, answerBy }: Pick<SelectionCheckState, 'status' | 'answerBy'>,
  today: Day,
): Exclude<QCheckStatus, 'new'> {
  const move = clockMove(qCheck2024, status, { answerBy });
  return move !== null && move.on <= today && move.to !== 'new' ? move.to : status;
}
