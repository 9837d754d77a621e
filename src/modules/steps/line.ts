import type { LineStatus } from '../../../schemes/index.ts';
import { outplacementLine2018 } from '../../../schemes/index.ts';
import type { Cite } from '../../../sources/index.ts';
import { add, type Day, day } from '../../kernel/day.ts';
import { clockMove } from '../../kernel/permit.ts';
import { type Fact, recordKind } from '../../platform/record.ts';

/** Kinds of lines in "Stappen naar werk". Outplacement is registered here; the others come from other services. */
export const services = [
  'outplacement',
  'training',
  'guidance-path',
  'social-economy',
  'higher-education',
  'internship',
] as const;
export type Service = (typeof services)[number];

/** Reasons for a reported stop; the words stand in the texts. */
export const stopReasons = ['work', 'illness', 'no-longer-wants', 'does-not-show-up', 'moved', 'other'] as const;
export type StopReason = (typeof stopReasons)[number];

/** A line as the fold of its facts. What lapse of time adds is not in it: see `lineToday`. */
export interface LineState {
  scheme: string | null;
  service: Service;
  status: Exclude<LineStatus, 'new' | 'executed'> | 'executed';
  orgId: string | null;
  attestationId: string | null;
  startsOn: Day;
  /** Day of the stop or the cancellation (M-18). */
  endedOn: Day | null;
  /** Last day of the newest attestation, inclusive. */
  endsOn: Day | null;
  /** Day on which the clock turns an open line to `executed` (M-17). */
  dueOn: Day | null;
  /** Day on which a person's decision made the status final. */
  finalOn: Day | null;
  financingNumber: string | null;
  requesterOrg: string | null;
  requesterId: string | null;
  executorOrg: string | null;
  executorId: string | null;
  stopReportedOn: Day | null;
  stopDate: Day | null;
  stopReason: StopReason | null;
  accessWithdrawnOn: Day | null;
  /** How many summary texts were written; the last before a final state is the summary, later ones are additions. */
  summaries: number;
}

/** Who asked for the guidance and who carries it out. */
export interface Parties {
  requesterOrg: string;
  requesterId: string;
  executorOrg: string;
  executorId: string;
}

interface LineFactOf<Did extends string> extends Fact {
  kind: 'step';
  did: Did;
}
interface Registered extends LineFactOf<'registered'>, Parties {
  scheme: string;
  service: Service;
  orgId: string;
  attestationId: string;
  startsOn: Day;
  endsOn: Day;
  financingNumber: string | null;
}
interface Corrected extends LineFactOf<'corrected'>, Parties {
  startsOn: Day;
  financingNumber: string | null;
}
interface Cancelled extends LineFactOf<'cancelled'> {
  endedOn: Day;
  on: Day;
  financingNumber: string | null;
}
interface StopReported extends LineFactOf<'stop-reported'> {
  on: Day;
  stopDate: Day;
  reason: StopReason;
}
interface Stopped extends LineFactOf<'stopped'> {
  on: Day;
  endedOn: Day;
  reason: StopReason;
  consultedOn: Day | null;
}
interface EndMoved extends LineFactOf<'end-moved'> {
  attestationId: string;
  endsOn: Day;
}
interface AccessWithdrawn extends LineFactOf<'access-withdrawn'> {
  on: Day;
}
/** Another person of the same office carries it out from now on; the file keeps its rights. */
interface HandedOver extends LineFactOf<'handed-over'> {
  on: Day;
  executorId: string;
}
interface SummaryWritten extends LineFactOf<'summary-written'> {
  n: number;
  digest: string;
}
interface Noted extends LineFactOf<'noted'> {
  field: string;
  digest: string;
}
interface TakenOver extends LineFactOf<'taken-over'> {
  service: Service;
  status: 'in-progress' | 'executed' | 'stopped';
  startsOn: Day;
  endedOn: Day | null;
  orgId: string | null;
}

/** Everything that can happen to a line. */
export type LineFact =
  | Registered
  | Corrected
  | Cancelled
  | StopReported
  | LineFactOf<'stop-declined'>
  | Stopped
  | EndMoved
  | AccessWithdrawn
  | HandedOver
  | SummaryWritten
  | Noted
  | TakenOver;

const empty: LineState = {
  scheme: null,
  service: 'outplacement',
  status: 'in-progress',
  orgId: null,
  attestationId: null,
  // Replaced by the first fact, which always carries the start.
  startsOn: day('1900-01-01'),
  endedOn: null,
  endsOn: null,
  dueOn: null,
  finalOn: null,
  financingNumber: null,
  requesterOrg: null,
  requesterId: null,
  executorOrg: null,
  executorId: null,
  stopReportedOn: null,
  stopDate: null,
  stopReason: null,
  accessWithdrawnOn: null,
  summaries: 0,
};

const dueAfter = (endsOn: Day) => add(endsOn, outplacementLine2018.terms.executedAfter);
const noReport = { stopReportedOn: null, stopDate: null, stopReason: null };

/** Folds one fact into a line. */
export function evolveLine(before: LineState | null, fact: LineFact): LineState {
  const line = before ?? empty;
  switch (fact.did) {
    case 'registered': {
      const { scheme, service, orgId, attestationId, startsOn, endsOn, financingNumber } = fact;
      return {
        ...line,
        scheme,
        service,
        orgId,
        attestationId,
        startsOn,
        endsOn,
        financingNumber,
        ...partiesOf(fact),
        dueOn: dueAfter(endsOn),
      };
    }
    case 'corrected':
      return { ...line, startsOn: fact.startsOn, financingNumber: fact.financingNumber, ...partiesOf(fact) };
    case 'cancelled':
      return {
        ...line,
        ...noReport,
        status: 'cancelled',
        endedOn: fact.endedOn,
        finalOn: fact.on,
        financingNumber: fact.financingNumber,
      };
    case 'stop-reported':
      return { ...line, stopReportedOn: fact.on, stopDate: fact.stopDate, stopReason: fact.reason };
    case 'stop-declined':
      return { ...line, ...noReport };
    case 'stopped':
      return {
        ...line,
        status: 'stopped',
        endedOn: fact.endedOn,
        finalOn: fact.on,
        stopReason: fact.reason,
        stopDate: fact.endedOn,
      };
    case 'end-moved':
      return {
        ...line,
        attestationId: fact.attestationId,
        endsOn: fact.endsOn,
        dueOn: dueAfter(fact.endsOn),
        accessWithdrawnOn: null,
      };
    case 'access-withdrawn':
      return { ...line, accessWithdrawnOn: fact.on };
    case 'handed-over':
      return { ...line, executorId: fact.executorId };
    case 'summary-written':
      return { ...line, summaries: fact.n };
    case 'noted':
      return line;
    case 'taken-over': {
      const { service, status, startsOn, endedOn, orgId } = fact;
      return { ...line, service, status, startsOn, endedOn, orgId, finalOn: endedOn };
    }
  }
}

const partiesOf = ({ requesterOrg, requesterId, executorOrg, executorId }: Parties): Parties => ({
  requesterOrg,
  requesterId,
  executorOrg,
  executorId,
});

/** The record kind of a line. */
export const lineKind = recordKind<LineState, LineFact>({
  kind: 'step',
  owner: 'citizen_id',
  columns: {
    scheme: 'text',
    service: 'text',
    status: 'text',
    orgId: 'uuid',
    attestationId: 'uuid',
    startsOn: 'date',
    endedOn: 'date',
    endsOn: 'date',
    dueOn: 'date',
    finalOn: 'date',
    financingNumber: 'text',
    requesterOrg: 'uuid',
    requesterId: 'uuid',
    executorOrg: 'uuid',
    executorId: 'uuid',
    stopReportedOn: 'date',
    stopDate: 'date',
    stopReason: 'text',
    accessWithdrawnOn: 'date',
    summaries: 'int',
  },
  evolve: evolveLine,
});

/** A line as it stands on a day. */
export interface LineToday {
  status: Exclude<LineStatus, 'new'>;
  /** What the list and the screen show under "Datum": the start; on a stop or a cancellation, that day (M-18). */
  date: Day;
  /** When lapse of time turns it, and by which paragraph; null when it does not. */
  turns: { on: Day; source: Cite } | null;
  /** Day on which the status became final; null while it is not. */
  finalOn: Day | null;
  /** Last day, inclusive, on which the summary can be added to (M-20); null while the line is open. */
  summaryUntil: Day | null;
}

/**
 * A line on a day: the fold of its facts, then the clock rows of its scheme that are due.
 * Worked example: attestation to 2019-11-21. On 2019-12-20 it is in progress and turns on 2019-12-21; on that day it is
 * executed, and its summary is open up to and including 2020-01-04.
 */
export function lineToday(line: LineState, today: Day): LineToday {
  const move = line.scheme ? clockMove(outplacementLine2018, line.status, { endsOn: line.endsOn }) : null;
  const isDue = move !== null && move.on <= today;
  const status = isDue ? 'executed' : line.status;
  const finalOn = isDue ? move.on : line.finalOn;
  const isEnded = status === 'stopped' || status === 'cancelled';
  return {
    status,
    date: isEnded && line.endedOn ? line.endedOn : line.startsOn,
    turns: move && !isDue ? { on: move.on, source: move.source } : null,
    finalOn,
    summaryUntil:
      finalOn && line.scheme && status !== 'cancelled' ? add(finalOn, outplacementLine2018.terms.summaryOpenFor) : null,
  };
}
