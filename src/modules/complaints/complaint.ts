import type {
  Accused,
  ComplaintDoor,
  ComplaintOutcome,
  ComplaintStatus,
  ComplaintTopic,
  DismissalGround,
} from '../../../schemes/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import { answerTerm, plainAnswerTerm, receiptTerm } from './complaint-terms.ts';

/** In which capacity somebody complains. */
export const capacities = ['citizen', 'employer', 'candidate'] as const;
export type Capacity = (typeof capacities)[number];

/** How a complaint came in. */
export const channels = ['online', 'phone', 'letter', 'mail', 'desk'] as const;
export type Channel = (typeof channels)[number];

/** Who drafts the answer: the organisation, or the body at whose door it lies. */
export type Drafter = 'organisation' | 'body';

/** What a complaint is made of when it comes in: codes, days and ids, never a name or a word. */
export interface Incoming {
  door: ComplaintDoor;
  aboutOrg: string;
  aboutKind: Accused;
  topic: ComplaintTopic;
  capacity: Capacity;
  channel: Channel;
  /** When it happened; null when the complaint does not say. */
  factsOn: Day | null;
  /** From which the terms count: the day on which it came in, also where it was typed in later. */
  receivedOn: Day;
  /** The day on which it first came in, at whichever door: to it the age of the facts is counted. */
  firstReceivedOn: Day;
  /** Whether the accused may know who complains. */
  consents: boolean;
  /** Keyed digest of number and code: who can name it finds the complaint. */
  followDigest: string;
  /** The complaint at an earlier door; both null when there was none. */
  followsOrg: string | null;
  follows: string | null;
}

/** A complaint as the fold of its facts. */
export interface ComplaintState extends Incoming {
  scheme: string;
  status: Exclude<ComplaintStatus, 'new'>;
  /** Somebody of the accused, once it was said whom it is about. */
  aboutPerson: string | null;
  /** Last day to confirm receipt, included. */
  receiptBy: Day;
  /** Last day to answer, included. */
  answerBy: Day;
  /** The same without the extension: after it the next door is open. */
  plainAnswerBy: Day;
  receiptOn: Day | null;
  admittedOn: Day | null;
  drafter: Drafter | null;
  sharedOn: Day | null;
  extendedOn: Day | null;
  grounds: readonly DismissalGround[];
  /** The door to which it was passed on. */
  forwardedTo: ComplaintDoor | null;
  outcome: ComplaintOutcome | null;
  endedOn: Day | null;
  endedBy: string | null;
}

interface FactOf<Did extends string> extends Fact {
  kind: 'complaint';
  did: Did;
  on: Day;
  by: string;
}
/** Lodged online by who complains, or typed in for them by `by`. */
type Lodged = FactOf<'lodged'> & Incoming & { scheme: string };
interface Admitted extends FactOf<'admitted'> {
  drafter: Drafter;
}
interface Dismissed extends FactOf<'dismissed'> {
  grounds: readonly DismissalGround[];
}
/** Passed on to another door, where it is a complaint of its own that names this one. */
interface Forwarded extends FactOf<'forwarded'> {
  to: ComplaintDoor;
}
interface Answered extends FactOf<'answered'> {
  outcome: ComplaintOutcome;
}
interface Named extends FactOf<'person-named'> {
  person: string;
}
/** What happens to a complaint and says no more than that. */
export type PlainDid =
  | 'acknowledged'
  | 'shared'
  | 'reacted'
  | 'extended'
  | 'added-to'
  | 'drafted'
  | 'returned'
  | 'taken-over'
  | 'withdrawn';
/** Everything that can happen to a complaint. */
export type ComplaintFact = Lodged | Admitted | Dismissed | Forwarded | Answered | Named | FactOf<PlainDid>;

// Replaced by the first fact, which always carries the days.
const never = day('1900-01-01');
/** Before anybody lodged it. */
export const newComplaint: ComplaintState = {
  ...{ scheme: '', door: 'vdab', aboutOrg: '', aboutKind: 'outplacement-office', topic: 'other', capacity: 'citizen' },
  ...{ channel: 'online', factsOn: null, receivedOn: never, firstReceivedOn: never, consents: false, followDigest: '' },
  ...{ followsOrg: null, follows: null, status: 'lodged', aboutPerson: null, receiptBy: never, answerBy: never },
  ...{ plainAnswerBy: never, receiptOn: null, admittedOn: null, drafter: null, sharedOn: null, extendedOn: null },
  ...{ grounds: [], forwardedTo: null, outcome: null, endedOn: null, endedBy: null },
};

const timed = (state: ComplaintState): ComplaintState => ({
  ...state,
  receiptBy: receiptTerm(state).endsOn,
  answerBy: answerTerm(state).endsOn,
  plainAnswerBy: plainAnswerTerm(state).endsOn,
});

/** Folds one fact into a complaint. */
function evolveComplaint(before: ComplaintState | null, fact: ComplaintFact): ComplaintState {
  const was = before ?? newComplaint;
  const { on, by } = fact;
  const ended = { endedOn: on, endedBy: by };
  switch (fact.did) {
    case 'lodged': {
      const { kind: _, id: __, did: ___, on: ____, by: _____, ...incoming } = fact;
      return timed({ ...was, ...incoming });
    }
    case 'acknowledged':
      return { ...was, status: 'received', receiptOn: on };
    case 'admitted':
      return { ...was, status: 'admitted', receiptOn: was.receiptOn ?? on, admittedOn: on, drafter: fact.drafter };
    case 'dismissed':
      return { ...was, ...ended, status: 'not-admissible', receiptOn: was.receiptOn ?? on, grounds: fact.grounds };
    case 'forwarded':
      return { ...was, ...ended, status: 'forwarded', receiptOn: was.receiptOn ?? on, forwardedTo: fact.to };
    case 'person-named':
      return { ...was, aboutPerson: fact.person };
    case 'answered':
      return { ...was, ...ended, status: 'answered', outcome: fact.outcome };
    case 'withdrawn':
      return { ...was, ...ended, status: 'withdrawn' };
    case 'shared':
      return { ...was, sharedOn: on };
    case 'extended':
      return timed({ ...was, extendedOn: on });
    case 'drafted':
      return { ...was, status: 'drafted' };
    case 'returned':
      return { ...was, status: 'admitted' };
    case 'taken-over':
      return { ...was, drafter: 'body' };
    case 'reacted':
    case 'added-to':
      return was;
  }
}

/** The record kind of complaints: the history of the body at whose door it lies. */
export const complaintKind = recordKind<ComplaintState, ComplaintFact>({
  kind: 'complaint',
  owner: 'org_id',
  columns: {
    ...{ scheme: 'text', door: 'text', aboutOrg: 'uuid', aboutKind: 'text', topic: 'text', capacity: 'text' },
    ...{
      channel: 'text',
      factsOn: 'date',
      receivedOn: 'date',
      firstReceivedOn: 'date',
      consents: 'boolean',
      followDigest: 'text',
    },
    ...{ followsOrg: 'uuid', follows: 'uuid', status: 'text', aboutPerson: 'uuid', receiptBy: 'date' },
    ...{ answerBy: 'date', plainAnswerBy: 'date', receiptOn: 'date', admittedOn: 'date', drafter: 'text' },
    ...{
      sharedOn: 'date',
      extendedOn: 'date',
      grounds: 'jsonb',
      forwardedTo: 'text',
      outcome: 'text',
      endedOn: 'date',
      endedBy: 'uuid',
    },
  },
  evolve: evolveComplaint,
});
