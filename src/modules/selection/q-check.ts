import { type Day, day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';

/** The score of a closed selection that counts for a level, as the fold of its facts: written as a Q-check becomes final. */
export interface QCheckState {
  /** Who ran the selection. */
  personId: string;
  /** From 0 to 100, as it was written: `82.5`. */
  score: string;
  closedOn: Day;
  recordedBy: string;
  correctedOn: Day | null;
}

interface Scored extends Fact {
  kind: 'q_check';
  on: Day;
  by: string;
  score: string;
  closedOn: Day;
}
interface Recorded extends Scored {
  did: 'recorded';
  personId: string;
}
interface Corrected extends Scored {
  did: 'corrected';
}

/** Everything that can happen to a Q-check. */
export type QCheckFact = Recorded | Corrected;

const blank: QCheckState = {
  ...{ personId: '', score: '0', recordedBy: '', correctedOn: null },
  // Replaced by the first fact.
  closedOn: day('1900-01-01'),
};

function evolve(before: QCheckState | null, fact: QCheckFact): QCheckState {
  const { score, closedOn, on, by } = fact;
  if (fact.did === 'corrected') return { ...(before ?? blank), score, closedOn, correctedOn: on };
  return { ...blank, personId: fact.personId, score, closedOn, recordedBy: by };
}

/** The record kind of Q-checks: the history of the service that ran the selection. */
export const qCheckKind = recordKind<QCheckState, QCheckFact>({
  kind: 'q_check',
  owner: 'org_id',
  columns: { personId: 'uuid', score: 'text', closedOn: 'date', recordedBy: 'uuid', correctedOn: 'date' },
  evolve,
});
