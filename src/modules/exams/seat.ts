import type { Day } from '../../kernel/day.ts';
import { day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';

/** Somebody's seat in a sitting, as the fold of its facts: the history of the office that the person works for. */
export interface SeatState {
  scheme: string;
  status: 'enrolled' | 'withdrawn';
  /** The body whose sitting it is. */
  bodyId: string;
  sittingId: string;
  personId: string;
  /** From 1 to the seats of the sitting; of those that are taken no two have the same. */
  place: number;
  enrolledOn: Day;
  enrolledBy: string;
  withdrawnOn: Day | null;
}

interface Enrolled extends Fact {
  kind: 'seat';
  did: 'enrolled';
  scheme: string;
  bodyId: string;
  sittingId: string;
  personId: string;
  place: number;
  on: Day;
  by: string;
}
interface Withdrawn extends Fact {
  kind: 'seat';
  did: 'withdrawn';
  on: Day;
}
/** Everything that can happen to a seat. */
export type SeatFact = Enrolled | Withdrawn;

const newSeat: SeatState = {
  scheme: '',
  status: 'enrolled',
  bodyId: '',
  sittingId: '',
  personId: '',
  place: 0,
  // Replaced by the first fact, which always carries the day.
  enrolledOn: day('1900-01-01'),
  enrolledBy: '',
  withdrawnOn: null,
};

/** The record kind of seats. */
export const seatKind = recordKind<SeatState, SeatFact>({
  kind: 'seat',
  owner: 'org_id',
  columns: {
    scheme: 'text',
    status: 'text',
    bodyId: 'uuid',
    sittingId: 'uuid',
    personId: 'uuid',
    place: 'int',
    enrolledOn: 'date',
    enrolledBy: 'uuid',
    withdrawnOn: 'date',
  },
  evolve(before, fact) {
    if (fact.did === 'withdrawn') return { ...(before ?? newSeat), status: 'withdrawn', withdrawnOn: fact.on };
    const { scheme, bodyId, sittingId, personId, place, on: enrolledOn, by: enrolledBy } = fact;
    return { ...newSeat, scheme, bodyId, sittingId, personId, place, enrolledOn, enrolledBy };
  },
});
