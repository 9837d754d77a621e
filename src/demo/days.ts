import { addDays, addMonths, type Day } from '../kernel/day.ts';
import type { Guidance, Story } from './story.ts';
import { workday } from './teller.ts';

/** A guidance of a year that began so many days ago, or on the first working day since. */
export const begun = (today: Day, daysAgo: number): Guidance => {
  const startsOn = workday(addDays(today, -daysAgo));
  return { startsOn, endsOn: addDays(addMonths(startsOn, 12), -1) };
};

/** A guidance of so many months whose line turns, or turned, on a day: one month after its end (M-17). */
export const turning = (on: Day, months: number): Guidance => {
  const endsOn = addMonths(on, -1);
  return { startsOn: workday(addMonths(endsOn, -months)), endsOn };
};

/** The day that lies so many days before the one on which the world is made. */
export const ago = ({ tell: { today } }: Story, days: number): Day => addDays(today, -days);
