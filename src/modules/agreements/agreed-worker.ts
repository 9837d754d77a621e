import { agreedWorker2014, type WorkerStatus } from '../../../schemes/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import type { Dismissal, OutplacementEvent, RightFacts, Worker } from '../outplacement/index.ts';

/** What happens around the right of a worker and is noted here; the rest belongs to the programme of the citizen. */
export const workerEvents = [
  ...(['requested', 'offer', 'default-notice', 'offer-accepted', 'offer-refused', 'registered'] as const),
  ...(['job-notified', 'job-started', 'job-lost', 'restart-requested'] as const),
] as const;
export type WorkerEvent = (typeof workerEvents)[number];

/** What counts of a worker's service for the right, without what says who it is. */
export interface ServiceFacts {
  inServiceSince: Day;
  /** Share of full time in ten-thousandths: 5000 is half time. */
  workingTime: number;
  sector: Worker['sector'];
  pensionClaimableFrom: Day | null;
  mustBeAvailable: boolean;
  learntOn: Day | null;
}

/** A dismissed worker under an agreement, as the fold of the facts. Who it is stands beside it, and can be erased. */
export interface AgreedWorkerState {
  scheme: string;
  agreementId: string;
  status: Exclude<WorkerStatus, 'new'>;
  dismissal: Dismissal;
  service: ServiceFacts;
  events: readonly { kind: WorkerEvent; on: Day }[];
  addedOn: Day;
  addedBy: string;
  /** The attestation that was prepared from it. */
  draftId: string | null;
  programmeStartedOn: Day | null;
  endedOn: Day | null;
}

interface FactOf<Did extends string> extends Fact {
  kind: 'agreed_worker';
  did: Did;
  on: Day;
  by: string;
}
interface Added extends FactOf<'added'> {
  scheme: string;
  agreementId: string;
  dismissal: { [Key in keyof Dismissal]: Dismissal[Key] };
  service: { [Key in keyof ServiceFacts]: ServiceFacts[Key] };
}
interface Noted extends FactOf<'noted'> {
  event: WorkerEvent;
  eventOn: Day;
}
interface Prepared extends FactOf<'attestation-prepared'> {
  draftId: string;
}
/** The programme of the citizen began, or is over, on its own day. */
interface Programme extends FactOf<'started' | 'ended'> {
  programmeOn: Day;
}

/** Everything that can happen to an agreed worker. */
export type AgreedWorkerFact = Added | Noted | Prepared | Programme | FactOf<'removed'> | FactOf<'text-erased'>;

// Replaced by the first fact, which always carries the days.
const someDay = day('1900-01-01');
const blank: AgreedWorkerState = {
  ...{ scheme: agreedWorker2014.id, agreementId: '', status: 'added', events: [], addedOn: someDay, addedBy: '' },
  dismissal: {
    ...{ notifiedOn: someDay, ground: 'ordinary', by: 'notice', noticeMonths: 0, noticeWeeks: 0 },
    ...{ letterPostedOn: null, noticeStartedOn: null, contractEndedOn: null, collectiveAnnouncedOn: null },
  },
  service: {
    ...{ inServiceSince: someDay, workingTime: 10_000, sector: 'private', pensionClaimableFrom: null },
    ...{ mustBeAvailable: true, learntOn: null },
  },
  ...{ draftId: null, programmeStartedOn: null, endedOn: null },
};

const offerMoves: Partial<Record<WorkerEvent, 'offered' | 'accepted' | 'refused'>> = {
  ...{ offer: 'offered', 'offer-accepted': 'accepted', 'offer-refused': 'refused' },
};

function noted(was: AgreedWorkerState, { event, eventOn }: Noted): AgreedWorkerState {
  const events = [...was.events, { kind: event, on: eventOn }];
  const moved = was.status === 'started' || was.status === 'ended' ? undefined : offerMoves[event];
  return { ...was, events, status: moved ?? was.status };
}

/** Folds one fact into an agreed worker. An offer or its answer after the start of guidance moves nothing. */
function evolveWorker(before: AgreedWorkerState | null, fact: AgreedWorkerFact): AgreedWorkerState {
  const was = before ?? blank;
  switch (fact.did) {
    case 'added': {
      const { scheme, agreementId, dismissal, service, on, by } = fact;
      return { ...blank, scheme, agreementId, dismissal, service, addedOn: on, addedBy: by };
    }
    case 'noted':
      return noted(was, fact);
    case 'attestation-prepared':
      return { ...was, draftId: fact.draftId };
    case 'started':
      return { ...was, status: 'started', programmeStartedOn: fact.programmeOn };
    case 'ended':
      return { ...was, status: 'ended', endedOn: fact.programmeOn };
    case 'removed':
      return { ...was, status: 'removed' };
    // Who it is stands beside the worker, so that nothing of it changes.
    case 'text-erased':
      return was;
  }
}

/** The record kind of agreed workers: the history of the office. */
export const agreedWorkerKind = recordKind<AgreedWorkerState, AgreedWorkerFact>({
  kind: 'agreed_worker',
  owner: 'org_id',
  columns: {
    ...({ scheme: 'text', agreementId: 'uuid', status: 'text', dismissal: 'jsonb', service: 'jsonb' } as const),
    ...({ events: 'jsonb', addedOn: 'date', addedBy: 'uuid', draftId: 'uuid' } as const),
    ...({ programmeStartedOn: 'date', endedOn: 'date' } as const),
  },
  evolve: evolveWorker,
});

/** What of a worker's words counts for the right. */
export interface PersonalFacts {
  bornOn: Day;
  /** Gross pay in cents of the calendar year before the dismissal; null when it is not known. */
  grossPayCents: number | null;
  medicalCertificateOn: Day | null;
}

/** The events of the right, with the start of guidance among them; `more` are what another record knows, as hours. */
const eventsOf = (
  { events, programmeStartedOn: started }: AgreedWorkerState,
  more: readonly OutplacementEvent[],
): OutplacementEvent[] => [
  ...events.map(({ kind, on }) => ({ kind, on, hours: null })),
  ...(started === null ? [] : [{ kind: 'programme-started' as const, on: started, hours: null }]),
  ...more,
];

/** The facts of a worker's right on a day, as `assess` takes them (O-06). */
export function rightFactsOf(
  state: AgreedWorkerState,
  { bornOn, grossPayCents, medicalCertificateOn }: PersonalFacts,
  asOf: Day,
  more: readonly OutplacementEvent[] = [],
): RightFacts {
  const { workingTime, ...service } = state.service;
  const grossPayLastYear = grossPayCents === null ? null : grossPayCents / 100;
  return {
    asOf,
    dismissal: state.dismissal,
    worker: { ...service, workingTime: workingTime / 10_000, bornOn, grossPayLastYear, medicalCertificateOn },
    events: eventsOf(state, more),
  };
}
