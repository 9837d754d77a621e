import { type Day, day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';

/** Somebody who leaves an office, as it was decided. */
export interface DepartureState {
  personId: string;
  /** Last day on the staff list, included. */
  endsOn: Day;
  decidedOn: Day;
  decidedBy: string;
  /** Who takes the open lines over; null when there were none. */
  handTo: string | null;
  /** How many lines were handed over. */
  lines: number;
  /** The findings that were raised with it. */
  findings: readonly string[];
}

/** That a departure was decided: the plan as it was shown, done. */
export interface DepartureFact extends Fact {
  kind: 'departure';
  did: 'decided';
  on: Day;
  by: string;
  personId: string;
  endsOn: Day;
  handTo: string | null;
  lines: number;
  findings: readonly string[];
  /** Keyed digest of the plan. */
  plan: string;
}

const newDeparture: DepartureState = {
  personId: '',
  // Replaced by the one fact there is, which carries the days.
  endsOn: day('1900-01-01'),
  decidedOn: day('1900-01-01'),
  decidedBy: '',
  handTo: null,
  lines: 0,
  findings: [],
};

/** The record kind of departures: the history of an organisation. */
export const departureKind = recordKind<DepartureState, DepartureFact>({
  kind: 'departure',
  owner: 'org_id',
  columns: {
    personId: 'uuid',
    endsOn: 'date',
    decidedOn: 'date',
    decidedBy: 'uuid',
    handTo: 'uuid',
    lines: 'int',
    findings: 'jsonb',
  },
  evolve: (before, { on, by, personId, endsOn, handTo, lines, findings }) => ({
    ...(before ?? newDeparture),
    ...{ personId, endsOn, decidedOn: on, decidedBy: by, handTo, lines, findings },
  }),
});
