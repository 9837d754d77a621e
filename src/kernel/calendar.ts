import { addDays, type Day, day, weekday } from './day.ts';

const fixed = {
  '01-01': 'new-year',
  '05-01': 'labour-day',
  '07-21': 'national-day',
  '08-15': 'assumption',
  '11-01': 'all-saints',
  '11-11': 'armistice',
  '12-25': 'christmas',
} as const;

const daysAfterEaster = [
  [1, 'easter-monday'],
  [39, 'ascension'],
  [50, 'whit-monday'],
] as const;

/** One of the ten legal holidays of Belgium (Royal Decree of 18 April 1974). */
export type Holiday = (typeof fixed)[keyof typeof fixed] | (typeof daysAfterEaster)[number][1];

/** Why a day is no working day. A holiday in a weekend counts as the holiday. */
export type DayOff = Holiday | 'saturday' | 'sunday';

/** Easter Sunday in the Gregorian calendar, by the computus of Meeus, Jones and Butcher: 2027 gives 28 March. */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addDays(day(`${year}-03-22`), epact + toSunday - 7 * lateMoon);
}

const movableByYear = new Map<string, ReadonlyMap<Day, Holiday>>();

function movableOf(year: string): ReadonlyMap<Day, Holiday> {
  let movable = movableByYear.get(year);
  if (!movable) {
    const easter = easterSunday(Number(year));
    movable = new Map(daysAfterEaster.map(([days, holiday]) => [addDays(easter, days), holiday]));
    movableByYear.set(year, movable);
  }
  return movable;
}

const isFixed = (monthAndDate: string): monthAndDate is keyof typeof fixed => Object.hasOwn(fixed, monthAndDate);

/**
 * The legal holiday on this day, or null. Only the ten: offices close on 2 November, 15 November and 26 December, and
 * Flanders feasts on 11 July, but for terms these are working days. In 2008 Ascension fell on 1 May: one day off.
 */
export function holidayOn(on: Day): Holiday | null {
  const monthAndDate = on.slice(5);
  return isFixed(monthAndDate) ? fixed[monthAndDate] : (movableOf(on.slice(0, 4)).get(on) ?? null);
}

/** Whether this is one of the ten legal holidays. */
export const isHoliday = (on: Day): boolean => holidayOn(on) !== null;

/** Why nobody has to act on this day: a legal holiday, a Saturday or a Sunday; null on a working day. */
export function dayOff(on: Day): DayOff | null {
  const name = weekday(on);
  return holidayOn(on) ?? (name === 6 ? 'saturday' : name === 7 ? 'sunday' : null);
}

/** Monday to Friday, unless a legal holiday. */
export const isWorkingDay = (on: Day): boolean => dayOff(on) === null;
