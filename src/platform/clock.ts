import { type Day, dayInBrussels } from '../kernel/day.ts';

/** The product's time: instants, and the calendar day in Brussels on which legal dates turn. */
export interface Clock {
  now(): Date;
  today(): Day;
}

/** A clock that runs with the machine's, moved by as many milliseconds as `offset` says at each look. */
export function clockWith(offset: () => number = () => 0): Clock {
  const now = () => new Date(Date.now() + offset());
  return { now, today: () => dayInBrussels(now()) };
}

/** A clock that stands still; for tests and generated worlds. */
export function clockAt(instant: Date): Clock {
  return { now: () => instant, today: () => dayInBrussels(instant) };
}
