import { type FindingStatus, finding2014 } from '../../../schemes/index.ts';
import { type Day, day, latest } from '../../kernel/day.ts';
import { clockMove } from '../../kernel/permit.ts';
import { countTerm, type Term } from '../../kernel/term.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import type { ConditionName } from './condition.ts';
import { findingTable } from './procedures.ts';

/** What was done on a finding with what was granted. */
export type Consequence = 'suspended' | 'withdrawn';

/** A finding as the fold of its facts. That its term is over is not in it: see `findingToday`. */
export interface FindingState {
  scheme: string;
  certificateId: string;
  condition: ConditionName;
  /** The person, or the organisation, that the condition is about. */
  about: string;
  status: Exclude<FindingStatus, 'new' | 'lapsed'>;
  /** Since which day the condition does not hold, or will not; null when it never did. */
  sinceOn: Day | null;
  raisedOn: Day;
  raisedBy: string;
  /** Last day to answer and mend, included. */
  termEndsOn: Day;
  extendedOn: Day | null;
  endedOn: Day | null;
  endedBy: string | null;
  consequence: Consequence | null;
}

interface FactOf<Did extends string> extends Fact {
  kind: 'finding';
  did: Did;
  on: Day;
  by: string;
}
interface Raised extends FactOf<'raised'> {
  scheme: string;
  certificateId: string;
  condition: ConditionName;
  about: string;
  sinceOn: Day | null;
}
interface Followed extends FactOf<'followed'> {
  consequence: Consequence;
}

/** Everything that can happen to a finding. */
export type FindingFact = Raised | Followed | FactOf<'explained' | 'extended' | 'mended' | 'closed'>;

const newFinding: FindingState = {
  scheme: finding2014.id,
  certificateId: '',
  condition: 'code-signed',
  about: '',
  status: 'raised',
  sinceOn: null,
  // Replaced by the first fact, which always carries the day.
  raisedOn: day('1900-01-01'),
  raisedBy: '',
  termEndsOn: day('1900-01-01'),
  extendedOn: null,
  endedOn: null,
  endedBy: null,
  consequence: null,
};

/**
 * The term of a finding with its account: sixty days from the day on which it was raised, or on which the condition fails
 * when that is later, and thirty more once it was extended (OURS-finding).
 * Worked example: raised on 2026-03-02 it ends on 2026-05-01; extended, on 2026-05-31. On a condition that fails from
 * 2026-04-01 on, it ends on 2026-05-31.
 */
export function termOf({ scheme, raisedOn, sinceOn, extendedOn }: TermDays): Term {
  const { mendWithin, extendBy } = findingTable(scheme).terms;
  return countTerm(
    latest(raisedOn, sinceOn ?? raisedOn),
    { span: mendWithin },
    { extensions: extendedOn === null ? [] : [extendBy] },
  );
}

type TermDays = Pick<FindingState, 'scheme' | 'raisedOn' | 'sinceOn' | 'extendedOn'>;

const timed = (state: FindingState): FindingState => ({ ...state, termEndsOn: termOf(state).endsOn });

/** Folds one fact into a finding. */
function evolveFinding(before: FindingState | null, fact: FindingFact): FindingState {
  const was = before ?? newFinding;
  const { on, by } = fact;
  switch (fact.did) {
    case 'raised': {
      const { scheme, certificateId, condition, about, sinceOn } = fact;
      return timed({ ...was, scheme, certificateId, condition, about, sinceOn, raisedOn: on, raisedBy: by });
    }
    case 'explained':
      return { ...was, status: 'explained' };
    case 'extended':
      return timed({ ...was, extendedOn: on });
    case 'mended':
    case 'closed':
      return { ...was, status: fact.did, endedOn: on, endedBy: by };
    case 'followed':
      return { ...was, status: 'followed', endedOn: on, endedBy: by, consequence: fact.consequence };
  }
}

/** The record kind of findings: the history of an organisation. */
export const findingKind = recordKind<FindingState, FindingFact>({
  kind: 'finding',
  owner: 'org_id',
  columns: {
    scheme: 'text',
    certificateId: 'uuid',
    condition: 'text',
    about: 'uuid',
    status: 'text',
    sinceOn: 'date',
    raisedOn: 'date',
    raisedBy: 'uuid',
    termEndsOn: 'date',
    extendedOn: 'date',
    endedOn: 'date',
    endedBy: 'uuid',
    consequence: 'text',
  },
  evolve: evolveFinding,
});

/**
 * The status of a finding on a day: one that nobody ended has lapsed on the day after its term.
 * Worked example: with a term to 2026-05-01 it is open on that day, and its term is over on 2026-05-02.
 */
export function findingToday(
  { scheme, status, termEndsOn }: Pick<FindingState, 'scheme' | 'status' | 'termEndsOn'>,
  today: Day,
): Exclude<FindingStatus, 'new'> {
  const move = clockMove(findingTable(scheme), status, { termEndsOn });
  return move !== null && move.on <= today && move.to !== 'new' ? move.to : status;
}
