import { dismissalNotice2014 } from '../../../schemes/index.ts';
import { isHoliday } from '../../kernel/calendar.ts';
import { addDays, addYears, type Day, day, weekday } from '../../kernel/day.ts';
import type { Dismissal } from './facts.ts';
import { rightOn } from './law.ts';

type Length = Pick<Dismissal, 'noticeMonths' | 'noticeWeeks'>;

/** Notice in thirds of a week, exactly: 6 months and 4 weeks are 90 thirds, which is 30 weeks (OURS-outplacement-count). */
export const noticeThirds = ({ noticeMonths, noticeWeeks }: Length): number => 13 * noticeMonths + 3 * noticeWeeks;

/** Notice in weeks: 3 months and 6 weeks are 19; one month is 13/3 and is not rounded. */
export const weeksOfNotice = (length: Length): number => noticeThirds(length) / 3;

/** Whether notice reaches so many weeks: 30 is enough for 30. */
export const isNoticeAtLeast = (length: Length, weeks: number): boolean => noticeThirds(length) >= 3 * weeks;

/** Weeks of pay that remain of an indemnity after the deduction: 36 weeks with 4 deducted leave 32 (OPL-11/5). */
export const weeksPaid = (length: Length, deducted: number): number => Math.max(0, weeksOfNotice(length) - deducted);

const saturdaysOffFrom = day('2023-01-01');

/**
 * The day on which a registered letter counts as received: the third working day after it was posted (AOW-37). Posted on
 * Tuesday 2025-01-07 that is Friday 2025-01-10; on Wednesday 2025-01-08 it is Monday 2025-01-13, because Saturday is no
 * working day here since 2023.
 */
export function receivedOn(postedOn: Day): Day {
  let on = postedOn;
  for (let left = 3; left > 0; ) {
    on = addDays(on, 1);
    const isOff = weekday(on) === 7 || (weekday(on) === 6 && on >= saturdaysOffFrom) || isHoliday(on);
    if (!isOff) left -= 1;
  }
  return on;
}

/** The Monday after the week in which a day lies; of a Monday that is the next one. */
export const mondayAfter = (on: Day): Day => addDays(on, 8 - weekday(on));

/**
 * When notice begins to run (AOW-37): as it is told; else on the Monday after the week in which the posted letter counts as
 * received, or else after that of the notification. Null when no notice is served.
 */
export function noticeStart(dismissal: Dismissal): Day | null {
  const { ground, by, noticeStartedOn, letterPostedOn, notifiedOn } = dismissal;
  if (by !== 'notice' || ground === 'urgent-cause' || ground === 'medical-force-majeure') return null;
  return noticeStartedOn ?? mondayAfter(letterPostedOn === null ? notifiedOn : receivedOn(letterPostedOn));
}

/**
 * Weeks of notice that an employer gives by law for contracts since 2014 (AOW-37/2), from five years of service on; null
 * below, where it is under 18 weeks. Nine years give 30 weeks, sixteen 51, seventeen 54, nineteen 60, twenty 62, then one
 * more a year. A contract that began on 2026-04-01 or later has at most 52.
 */
export function legalNoticeWeeks(inServiceSince: Day, notifiedOn: Day): number | null {
  let years = 0;
  while (addYears(inServiceSince, years + 1) <= notifiedOn) years += 1;
  const span = dismissalNotice2014.spans.find(({ fromYears }) => years >= fromYears);
  if (!span) return null;
  const weeks = span.weeks + span.perYear * (years - span.fromYears);
  const cap = rightOn(inServiceSince)?.noticeCap?.weeks;
  return cap === undefined ? weeks : Math.min(weeks, cap);
}
