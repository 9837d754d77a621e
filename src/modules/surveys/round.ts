import { survey2014 } from '../../../schemes/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';

/** A round that somebody started: who is asked about which days. */
export interface RoundState {
  scheme: string;
  questionnaire: string;
  startedOn: Day;
  startedBy: string;
  /** The guidance ended in these days, both included. */
  fromOn: Day;
  endsOn: Day;
  /** How many addresses it was given, and how many letters with a code. */
  addresses: number;
  papers: number;
}

/** That a round was started; nothing else happens to one. */
export interface RoundStarted extends Fact {
  kind: 'survey_round';
  did: 'started';
  on: Day;
  by: string;
  questionnaire: string;
  fromOn: Day;
  endsOn: Day;
  addresses: number;
  papers: number;
}

const someDay = day('1900-01-01');

/** The record kind of rounds: the history of the organisation that is asked about. */
export const roundKind = recordKind<RoundState, RoundStarted>({
  kind: 'survey_round',
  owner: 'org_id',
  columns: {
    scheme: 'text',
    questionnaire: 'text',
    startedOn: 'date',
    startedBy: 'uuid',
    fromOn: 'date',
    endsOn: 'date',
    addresses: 'int',
    papers: 'int',
  },
  evolve: (before, { on, by, questionnaire, fromOn, endsOn, addresses, papers }) => ({
    ...(before ?? { scheme: survey2014.id, startedOn: someDay }),
    ...{ startedOn: on, startedBy: by, questionnaire, fromOn, endsOn, addresses, papers },
  }),
});
