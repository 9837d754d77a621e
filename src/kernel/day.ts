import { Temporal } from 'temporal-polyfill';
import type { Language } from './language.ts';
import type { Span } from './scheme.ts';

declare const checked: unique symbol;

/**
 * A real calendar day from 1900 to 2200, as `YYYY-MM-DD`, so that `<`, `===` and sorting are right as they are.
 * It has no time and no zone: legal dates are days in Brussels. Made only by the functions of this file.
 */
export type Day = string & { readonly [checked]: true };

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lastDayOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
}

function isReal(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, date] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return year >= 1900 && year <= 2200 && date >= 1 && date <= lastDayOf(year, month);
}

/** Reads exactly `YYYY-MM-DD`; null when it is not written so or is no day: `2026-02-29`, `2026-2-1`. */
export const parseDay = (text: string): Day | null => (isReal(text) ? text : null);

/** The day that this text is, for literals and text known to be a day; throws when it is none. */
export function day(text: string): Day {
  if (!isReal(text)) throw new RangeError(`Not a day from 1900 to 2200: ${JSON.stringify(text)}`);
  return text;
}

/**
 * Reads the three fields of a date on a form: spaces around and a missing leading zero are forgiven (` 1`, `3`,
 * `2026`). Null when it is no day; a year of two digits is refused, because it could be either century.
 */
export function dayFromParts(date: string, month: string, year: string): Day | null {
  return parseDay([year.trim(), month.trim().padStart(2, '0'), date.trim().padStart(2, '0')].join('-'));
}

/** Counts on in calendar days, or back when negative. */
export const addDays = (from: Day, days: number): Day => later(from, days, 'days');

/**
 * The same day so many months on; a shorter month gives its last day: one month after 2027-01-31 is 2027-02-28.
 * Therefore two steps of one month may end earlier than one step of two: count from the first day.
 */
export const addMonths = (from: Day, months: number): Day => later(from, months, 'months');

/** The same day so many years on; 29 February becomes 28 February in a common year. */
export const addYears = (from: Day, years: number): Day => later(from, years, 'years');

/** Counts on by a span of a scheme, in the unit that its paragraph uses. */
export function add(from: Day, span: Span): Day {
  if ('days' in span) return addDays(from, span.days);
  return 'months' in span ? addMonths(from, span.months) : addYears(from, span.years);
}

/** Sums that were made lately: the same few days come back with every request, and a calendar is slow to ask. */
const made = new Map<string, Day>();

function later(from: Day, count: number, unit: 'days' | 'months' | 'years'): Day {
  const sum = `${from} ${count} ${unit}`;
  const known = made.get(sum);
  if (known !== undefined) return known;
  const found = day(
    Temporal.PlainDate.from(from)
      .add({ [unit]: count })
      .toString(),
  );
  if (made.size >= 4096) made.clear();
  made.set(sum, found);
  return found;
}

/** Days from the first to the second: 1 from today to tomorrow, negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => Temporal.PlainDate.from(from).until(to).days;

/** Day of the week: 1 is Monday, 7 is Sunday. */
export const weekday = (on: Day): number => Temporal.PlainDate.from(on).dayOfWeek;

export const earliest = (first: Day, ...others: Day[]): Day => others.reduce((a, b) => (b < a ? b : a), first);
export const latest = (first: Day, ...others: Day[]): Day => others.reduce((a, b) => (b > a ? b : a), first);

// Swedish writes dates as YYYY-MM-DD.
const brussels = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });
let lastSeen = { minute: Number.NaN, day: '' };

/**
 * The day it is in Brussels at this instant: 2026-03-28T23:30Z is 29 March there. Days begin on whole minutes, so
 * the answer is remembered for the minute, which spares every request a time zone calculation.
 */
export function dayInBrussels(instant: Date): Day {
  const minute = Math.floor(instant.getTime() / 60_000);
  if (minute !== lastSeen.minute) lastSeen = { minute, day: brussels.format(instant) };
  return day(lastSeen.day);
}

/**
 * The instant at which a clock in Brussels shows this time, as `9:30` or `09:30`, on a day; null when it is no time. A time
 * that the change to summer time skips is the hour after. 2026-03-02 at 9:30 is 08:30 in UTC.
 */
export function instantInBrussels(on: Day, time: string): Date | null {
  const [, hour = '', minute = ''] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time.trim()) ?? [];
  if (minute === '') return null;
  const local = Temporal.PlainDateTime.from(`${on}T${hour.padStart(2, '0')}:${minute}`);
  return new Date(local.toZonedDateTime('Europe/Brussels').epochMilliseconds);
}

const separators: Record<Language, string> = { nl: '/', fr: '/', en: '/' };

/** As in tables and fields: 21/11/2018. */
export function formatDay(on: Day, language: Language): string {
  return on.split('-').reverse().join(separators[language]);
}

const written = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
const longForms: Record<Language, Intl.DateTimeFormat> = {
  nl: written('nl-BE'),
  fr: written('fr-BE'),
  en: written('en-GB'),
};

/** As in sentences and letters: 21 november 2018, 21 novembre 2018, 21 November 2018; French begins with `1er`. */
export function formatDayLong(on: Day, language: Language): string {
  const text = longForms[language].format(new Date(`${on}T00:00Z`));
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
