import { type Day, day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';

/** A guidance with a voucher, as the fold of its facts. Who was guided is not in it: the centre's own file has the code. */
export interface GuidanceState {
  /** The code that the centre writes on its file, `K7QM-2F9D`. */
  code: string;
  /** Whether it is with the first or the second voucher. */
  cheque: 1 | 2;
  coachId: string;
  startsOn: Day;
  endedOn: Day | null;
  /** How many sessions there were; null until it ended. */
  sessions: number | null;
}

interface Registered extends Fact {
  kind: 'voucher_guidance';
  did: 'registered';
  on: Day;
  by: string;
  code: string;
  cheque: 1 | 2;
  coachId: string;
  startsOn: Day;
}
interface Ended extends Fact {
  kind: 'voucher_guidance';
  did: 'ended';
  on: Day;
  by: string;
  endedOn: Day;
  sessions: number;
}

/** Everything that can happen to a guidance. */
export type GuidanceFact = Registered | Ended;

const newGuidance: GuidanceState = {
  ...{ code: '', cheque: 1, coachId: '', endedOn: null, sessions: null },
  // Replaced by the first fact.
  startsOn: day('1900-01-01'),
};

function evolve(before: GuidanceState | null, fact: GuidanceFact): GuidanceState {
  const was = before ?? newGuidance;
  if (fact.did === 'ended') return { ...was, endedOn: fact.endedOn, sessions: fact.sessions };
  const { code, cheque, coachId, startsOn } = fact;
  return { ...was, code, cheque, coachId, startsOn };
}

/** The record kind of guidances with a voucher: the history of their centre. */
export const guidanceKind = recordKind<GuidanceState, GuidanceFact>({
  kind: 'voucher_guidance',
  owner: 'org_id',
  columns: {
    code: 'text',
    cheque: 'int',
    coachId: 'uuid',
    startsOn: 'date',
    endedOn: 'date',
    sessions: 'int',
  },
  evolve,
});
