import type { GuidanceSessionStatus } from '../../../schemes/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';

/** With one, or with a group. */
export const sessionForms = ['individual', 'group'] as const;
export type SessionForm = (typeof sessionForms)[number];
/** Somewhere, or by video. */
export const placeKinds = ['place', 'video'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** What a session is, apart from what happens to it. */
export interface SessionPlan {
  form: SessionForm;
  /** The service of the catalogue that it is of. */
  service: string;
  consultantId: string;
  /** Its day in Brussels. */
  onDay: Day;
  /** ISO instants in UTC, half-open. */
  startsAt: string;
  endsAt: string;
  /** 1 where it is individual. */
  seats: number;
  placeKind: PlaceKind;
}

/** A session as the fold of its facts. */
export interface SessionState extends SessionPlan {
  scheme: string;
  status: Exclude<GuidanceSessionStatus, 'new'>;
  /** Grows with every change. */
  sequence: number;
}

interface SessionFactOf<Did extends string> extends Fact {
  kind: 'guidance_session';
  did: Did;
}
/** Whole, with the keyed digest of its place and theme. */
interface Planned extends SessionFactOf<'planned'>, SessionPlan {
  scheme: string;
  words: string;
  by: string;
}
interface Changed extends SessionFactOf<'changed'>, SessionPlan {
  words: string;
  by: string;
}
interface Cancelled extends SessionFactOf<'cancelled'> {
  on: Day;
  by: string;
}
/** Everything that can happen to a session. */
export type SessionFact = Planned | Changed | SessionFactOf<'held'> | Cancelled;

const newSession: SessionState = {
  ...{ scheme: '', status: 'planned', form: 'individual', service: '', consultantId: '', startsAt: '', endsAt: '' },
  // Replaced by the first fact, which always carries the day.
  ...{ onDay: day('1900-01-01'), seats: 1, placeKind: 'place', sequence: 0 },
};

const planOf = ({
  form,
  service,
  consultantId,
  onDay,
  startsAt,
  endsAt,
  seats,
  placeKind,
}: SessionPlan): SessionPlan => ({
  ...{ form, service, consultantId, onDay, startsAt, endsAt, seats, placeKind },
});

function evolve(before: SessionState | null, fact: SessionFact): SessionState {
  const was = before ?? newSession;
  switch (fact.did) {
    case 'planned':
      return { ...newSession, scheme: fact.scheme, ...planOf(fact) };
    case 'changed':
      return { ...was, ...planOf(fact), sequence: was.sequence + 1 };
    case 'held':
      return { ...was, status: 'held' };
    case 'cancelled':
      return { ...was, status: 'cancelled', sequence: was.sequence + 1 };
  }
}

/** The record kind of sessions: the history of their office. */
export const sessionKind = recordKind<SessionState, SessionFact>({
  kind: 'guidance_session',
  owner: 'org_id',
  columns: {
    ...{ scheme: 'text', status: 'text', form: 'text', service: 'text', consultantId: 'uuid', onDay: 'date' },
    ...{ startsAt: 'text', endsAt: 'text', seats: 'int', placeKind: 'text', sequence: 'int' },
  },
  evolve,
});

/** How long a session is, in whole minutes. */
export const minutesOf = ({ startsAt, endsAt }: Pick<SessionPlan, 'startsAt' | 'endsAt'>): number =>
  Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);

/** A session is no longer than a working day. */
export const longestSession = 480;
