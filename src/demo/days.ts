import { addDays, addMonths, type Day } from '../kernel/day.ts';
import type { Guidance, Story } from './story.ts';
import { lastWorkday, workday } from './teller.ts';

const yearFrom = (startsOn: Day): Guidance => ({ startsOn, endsOn: addDays(addMonths(startsOn, 12), -1) });

/** A guidance of a year that began so many days ago, or on the first working day since. */
export const begun = (today: Day, daysAgo: number): Guidance => yearFrom(workday(addDays(today, -daysAgo)));

/** A guidance of a year that began on the last working day: as soon as it is signed, the file is open. */
export const justBegun = (today: Day): Guidance => yearFrom(lastWorkday(today));

/** A guidance of so many months whose line turns, or turned, on a day: one month after its end (M-17). */
export const turning = (on: Day, months: number): Guidance => {
  const endsOn = addMonths(on, -1);
  return { startsOn: workday(addMonths(endsOn, -months)), endsOn };
};

/** The day that lies so many days before the one on which the world is made. */
export const ago = ({ tell: { today } }: Story, days: number): Day => addDays(today, -days);
