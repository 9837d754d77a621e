import type { Day } from '../../kernel/day.ts';

/** Why a contract was ended. */
export const dismissalGrounds = ['ordinary', 'urgent-cause', 'medical-force-majeure', 'restructuring'] as const;
export type DismissalGround = (typeof dismissalGrounds)[number];

/** What can happen around outplacement, in the order in which things of one day are taken. */
export const eventKinds = [
  'requested',
  'offer',
  'default-notice',
  'offer-accepted',
  'offer-refused',
  'registered',
  'programme-started',
  'hours',
  'job-notified',
  'job-started',
  'job-lost',
  'restart-requested',
  'vdab-claim',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** How and when a contract was ended. Notice is what the law or the letter gives, served or paid out. */
export interface Dismissal {
  notifiedOn: Day;
  ground: DismissalGround;
  by: 'notice' | 'indemnity';
  noticeMonths: number;
  noticeWeeks: number;
  /** When the registered letter went out. */
  letterPostedOn: Day | null;
  noticeStartedOn: Day | null;
  /** The last day of the contract, known or foreseen. */
  contractEndedOn: Day | null;
  collectiveAnnouncedOn: Day | null;
}

/** What counts of somebody who was dismissed. */
export interface Worker {
  bornOn: Day;
  inServiceSince: Day;
  /** Share of full time, above 0 and up to 1. */
  workingTime: number;
  /** Gross pay in euros of the calendar year before the dismissal; null when it is not known. */
  grossPayLastYear: number | null;
  sector: 'private' | 'public';
  pensionClaimableFrom: Day | null;
  /** Whether the worker must be available for the labour market after the notice. */
  mustBeAvailable: boolean;
  medicalCertificateOn: Day | null;
  /** When the worker learnt of the dismissal; null: as it was notified. */
  learntOn: Day | null;
}

/** Something that happened; `hours` counts with the kind `hours` only. */
export interface OutplacementEvent {
  kind: EventKind;
  on: Day;
  hours: number | null;
}

/** Everything that the right to outplacement depends on, and the day on which it is asked. */
export interface RightFacts {
  asOf: Day;
  dismissal: Dismissal;
  worker: Worker;
  events: readonly OutplacementEvent[];
}

/** The events up to and including a day, by day, and within a day in the order of their kinds. */
export const eventsUpTo = ({ asOf, events }: RightFacts): OutplacementEvent[] =>
  events
    .filter(({ on }) => on <= asOf)
    .sort((a, b) => (a.on === b.on ? eventKinds.indexOf(a.kind) - eventKinds.indexOf(b.kind) : a.on < b.on ? -1 : 1));

/** A job that began after the dismissal, and its last day; null while it goes on. */
export interface NewJob {
  startedOn: Day;
  lostOn: Day | null;
}

/**
 * The new jobs, in their order. A loss ends the job that began last before its day and was not lost yet; one that began on the
 * day itself only when there is no other. Of 2025-05-01, lost on 2025-11-03, and another begun that day, the first is lost.
 */
export function newJobs(sorted: readonly OutplacementEvent[]): NewJob[] {
  const jobs: NewJob[] = [];
  for (const { kind, on } of sorted) {
    if (kind === 'job-started') jobs.push({ startedOn: on, lostOn: null });
    if (kind !== 'job-lost') continue;
    const open = jobs.filter(({ lostOn }) => lostOn === null);
    const ended = open.findLast(({ startedOn }) => startedOn < on) ?? open.at(-1);
    if (ended) ended.lostOn = on;
  }
  return jobs;
}
