import ical, { ICalAlarmType, ICalEventBusyStatus } from 'ical-generator';
import { addDays, type Day, daysBetween } from '../../kernel/day.ts';
import type { RightFacts } from './facts.ts';
import type { RightTerm } from './right-term.ts';

/** The terms that are still ahead on a day: open, not over, and of matter. */
export const termsAhead = (terms: readonly RightTerm[], asOf: Day): RightTerm[] =>
  terms.filter(({ met, isMoot, on }) => met === null && !isMoot && asOf <= on);

const atNoon = (on: Day) => new Date(`${on}T12:00:00Z`);

/** How terms are told in a calendar. */
export interface CalendarWords {
  title: string;
  summaryOf(term: RightTerm): string;
  descriptionOf(term: RightTerm): string;
}

/**
 * The terms ahead as a calendar file (RFC 5545): whole days, free, with a reminder a week before. A term keeps its UID as long as
 * the dismissal is the same, and its sequence grows with the days, so that a later file replaces an earlier one.
 */
export function calendarOf(terms: readonly RightTerm[], { asOf, dismissal }: RightFacts, words: CalendarWords): string {
  const calendar = ical({ name: words.title, prodId: { company: 'Waarborg', product: 'Outplacement' } });
  for (const term of termsAhead(terms, asOf))
    calendar.createEvent({
      id: `${term.key}-${dismissal.notifiedOn}@outplacement.waarborg`,
      sequence: daysBetween(dismissal.notifiedOn, asOf),
      stamp: atNoon(asOf),
      start: atNoon(term.on),
      end: atNoon(addDays(term.on, 1)),
      allDay: true,
      summary: words.summaryOf(term),
      description: words.descriptionOf(term),
      busystatus: ICalEventBusyStatus.FREE,
      alarms: [{ type: ICalAlarmType.display, trigger: 7 * 24 * 60 * 60, description: words.summaryOf(term) }],
    });
  return calendar.toString();
}
