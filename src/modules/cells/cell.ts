import { type CellStatus, employmentCell2014 } from '../../../schemes/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import { clockMove } from '../../kernel/permit.ts';
import { type Fact, recordKind } from '../../platform/record.ts';

/** How a count came in: handed in by the office itself, or typed in by the secretariat. */
export type CountChannel = 'online' | 'post' | 'mail';

/** An employment cell that an office guides, as the fold of its facts. What was counted is not in it. */
export interface CellState {
  scheme: string;
  /** That its term is over is not in it: see `cellToday`. */
  status: Exclude<CellStatus, 'new' | 'lapsed'>;
  /** Enterprise number of the company that dismisses, ten digits. */
  companyNumber: string;
  /** The day on which the cell was set up. */
  startedOn: Day;
  /** The set moment: the count is of this day. */
  countOn: Day;
  /** Last day to hand the count in, included. */
  deliverBy: Day;
  registeredOn: Day;
  registeredBy: string;
  /** The day on which the newest count came in, by whom, and how. */
  deliveredOn: Day | null;
  deliveredBy: string | null;
  channel: CountChannel | null;
  askedAgainOn: Day | null;
  closedOn: Day | null;
}

interface FactOf<Did extends string> extends Fact {
  kind: 'employment_cell';
  did: Did;
  on: Day;
  by: string;
}
interface Registered extends FactOf<'registered'> {
  scheme: string;
  companyNumber: string;
  startedOn: Day;
  countOn: Day;
  deliverBy: Day;
}
interface Delivered extends FactOf<'delivered'> {
  channel: CountChannel;
  receivedOn: Day;
  /** Keyed digest of what was counted: the journal proves it and can not tell it (C-09). */
  figures: string;
}
interface AskedAgain extends FactOf<'asked-again'> {
  deliverBy: Day;
}

/** Everything that can happen to an employment cell. */
export type CellFact = Registered | Delivered | AskedAgain | FactOf<'closed'>;

// Replaced by the first fact, which always carries the days.
const someDay = day('1900-01-01');

const blank: CellState = {
  ...{ scheme: employmentCell2014.id, status: 'open', companyNumber: '' },
  ...{ startedOn: someDay, countOn: someDay, deliverBy: someDay, registeredOn: someDay, registeredBy: '' },
  ...{ deliveredOn: null, deliveredBy: null, channel: null, askedAgainOn: null, closedOn: null },
};

/** Folds one fact into a cell. */
function evolveCell(before: CellState | null, fact: CellFact): CellState {
  const was = before ?? blank;
  const { on, by } = fact;
  switch (fact.did) {
    case 'registered': {
      const { scheme, companyNumber, startedOn, countOn, deliverBy } = fact;
      return { ...was, scheme, companyNumber, startedOn, countOn, deliverBy, registeredOn: on, registeredBy: by };
    }
    case 'delivered':
      return { ...was, status: 'delivered', deliveredOn: fact.receivedOn, deliveredBy: by, channel: fact.channel };
    case 'asked-again':
      return { ...was, status: 'open', askedAgainOn: on, deliverBy: fact.deliverBy };
    case 'closed':
      return { ...was, status: 'closed', closedOn: on };
  }
}

/** The record kind of employment cells: the history of the office that guides. */
export const cellKind = recordKind<CellState, CellFact>({
  kind: 'employment_cell',
  owner: 'org_id',
  columns: {
    ...({ scheme: 'text', status: 'text', companyNumber: 'text' } as const),
    ...({ startedOn: 'date', countOn: 'date', deliverBy: 'date', registeredOn: 'date', registeredBy: 'uuid' } as const),
    ...({ deliveredOn: 'date', deliveredBy: 'uuid', channel: 'text' } as const),
    ...({ askedAgainOn: 'date', closedOn: 'date' } as const),
  },
  evolve: evolveCell,
});

/**
 * The status of a cell on a day: one whose count is awaited has lapsed on the day after the last one to hand it in.
 * Worked example: to be handed in by 2026-04-02 it is open on that day, and lapsed on 2026-04-03.
 */
export function cellToday(
  { status, deliverBy }: Pick<CellState, 'status' | 'deliverBy'>,
  today: Day,
): Exclude<CellStatus, 'new'> {
  const move = clockMove(employmentCell2014, status, { deliverBy });
  return move !== null && move.on <= today && move.to !== 'new' ? move.to : status;
}
