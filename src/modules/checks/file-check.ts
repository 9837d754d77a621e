import { type CheckMeasure, type FileCheckStatus, fileCheck2024 } from '../../../schemes/index.ts';
import { add, type Day, day } from '../../kernel/day.ts';
import { clockMove } from '../../kernel/permit.ts';
import { type Fact, recordKind } from '../../platform/record.ts';

/** A file check of a centre, as the fold of its facts. That no reply came in time is not in it: see `fileCheckToday`. */
export interface FileCheckState {
  scheme: string;
  drawId: string;
  /** The guidances that were drawn, in the order of the sample. */
  guidances: readonly string[];
  status: Exclude<FileCheckStatus, 'new' | 'silent'>;
  openedOn: Day;
  openedBy: string;
  /** Last day on which the centre has the files ready, included. */
  filesBy: Day;
  deliveredOn: Day | null;
  /** Guidances whose client may be asked, by the centre's word. */
  contacts: readonly string[];
  /** Who looked at a file: none of them decides. */
  checkers: readonly string[];
  sentOn: Day | null;
  sentBy: string | null;
  /** Last day to reply, included. */
  replyBy: Day | null;
  repliedOn: Day | null;
  decidedOn: Day | null;
  decidedBy: string | null;
  measure: CheckMeasure | null;
}

interface FactOf<Did extends string> extends Fact {
  kind: 'file_check';
  did: Did;
  on: Day;
  by: string;
}
interface Opened extends FactOf<'opened'> {
  scheme: string;
  drawId: string;
  guidances: readonly string[];
}
interface ContactGiven extends FactOf<'contact-given'> {
  guidanceId: string;
}
interface Decided extends FactOf<'decided'> {
  measure: CheckMeasure;
}

/** Everything that can happen to a file check. */
export type FileCheckFact = Opened | ContactGiven | Decided | FactOf<'delivered' | 'judged' | 'sent' | 'replied'>;

const someDay = day('1900-01-01');
const newCheck: FileCheckState = {
  ...{ scheme: fileCheck2024.id, drawId: '', guidances: [], status: 'asked', contacts: [], checkers: [] },
  // Replaced by the first fact.
  ...{ openedOn: someDay, openedBy: '', filesBy: someDay, deliveredOn: null, sentOn: null, sentBy: null },
  ...{ replyBy: null, repliedOn: null, decidedOn: null, decidedBy: null, measure: null },
};

const { deliverWithin, replyWithin } = fileCheck2024.terms;
const withOne = (list: readonly string[], one: string): string[] => [...new Set([...list, one])];

/**
 * Folds one fact into a file check.
 * Worked example: opened on 2026-07-02, the files are ready by 2026-07-16; sent on 2026-08-03, the reply is due by 2026-09-02.
 */
function evolve(before: FileCheckState | null, fact: FileCheckFact): FileCheckState {
  const was = before ?? newCheck;
  const { on, by } = fact;
  switch (fact.did) {
    case 'opened': {
      const { scheme, drawId, guidances } = fact;
      return { ...was, scheme, drawId, guidances, openedOn: on, openedBy: by, filesBy: add(on, deliverWithin) };
    }
    case 'delivered':
      return { ...was, status: 'checking', deliveredOn: on };
    case 'contact-given':
      return { ...was, contacts: withOne(was.contacts, fact.guidanceId) };
    case 'judged':
      return { ...was, status: 'checking', checkers: withOne(was.checkers, by) };
    case 'sent':
      return { ...was, status: 'sent', sentOn: on, sentBy: by, replyBy: add(on, replyWithin) };
    case 'replied':
      return { ...was, status: 'replied', repliedOn: on };
    case 'decided':
      return { ...was, status: 'decided', decidedOn: on, decidedBy: by, measure: fact.measure };
  }
}

/** The record kind of file checks: the history of the centre. */
export const fileCheckKind = recordKind<FileCheckState, FileCheckFact>({
  kind: 'file_check',
  owner: 'org_id',
  columns: {
    scheme: 'text',
    drawId: 'uuid',
    guidances: 'jsonb',
    status: 'text',
    openedOn: 'date',
    openedBy: 'uuid',
    filesBy: 'date',
    deliveredOn: 'date',
    contacts: 'jsonb',
    checkers: 'jsonb',
    sentOn: 'date',
    sentBy: 'uuid',
    replyBy: 'date',
    repliedOn: 'date',
    decidedOn: 'date',
    decidedBy: 'uuid',
    measure: 'text',
  },
  evolve,
});

/**
 * The status of a check on a day: findings to which nobody replied are unanswered on the day after the term.
 * Worked example: with a reply due by 2026-09-02 it is sent on that day, and unanswered on 2026-09-03.
 */
export function fileCheckToday(
  { status, replyBy }: Pick<FileCheckState, 'status' | 'replyBy'>,
  today: Day,
): Exclude<FileCheckStatus, 'new'> {
  const move = clockMove(fileCheck2024, status, { replyBy });
  return move !== null && move.on <= today && move.to !== 'new' ? move.to : status;
}
