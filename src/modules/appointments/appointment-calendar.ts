import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { CalendarPart } from '../../platform/mail.ts';
import { brusselsZone, zoneName } from './brussels-zone.ts';

/** One appointment as a calendar may know it: when and where, and with which office; never what it is about, nor with whom. */
export interface Appointment {
  /** Of the invitation: the same for as long as it lives. */
  id: string;
  /** Grows with each change, also with the last one, by which it is cancelled. */
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  /** An address, or where to meet by video; '' when neither was said. */
  where: string;
  /** Who invites, and where an answer from a calendar arrives. */
  office: { name: string; email: string };
  isCancelled: boolean;
}

/** The words in the calendar: what stands in it, and where to read more. */
export interface AppointmentWords {
  summary: string;
  description: string;
}

/** A parameter of a calendar holds no quotation mark, and no line of its own. */
const asParameter = (words: string) => words.replaceAll('"', "'").replace(/\p{Cc}+/gu, ' ');

const inBrussels = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zoneName);

/**
 * The calendar of one appointment (RFC 5545, RFC 5546): a request to `attendee` as long as it stands and a cancellation afterwards;
 * without an attendee a file to keep. Its UID stays and its sequence grows, so that of two that arrive in the wrong order the newer
 * holds. Private, so that who shares their calendar shows no more than that they are taken.
 */
export function calendarOfAppointment(
  { id, sequence, startsAt, endsAt, where, office, isCancelled }: Appointment,
  { summary, description }: AppointmentWords,
  { now, attendee }: { now: Date; attendee?: string },
): CalendarPart {
  const asked = attendee === undefined ? ICalCalendarMethod.PUBLISH : ICalCalendarMethod.REQUEST;
  const method = isCancelled ? ICalCalendarMethod.CANCEL : asked;
  const calendar = ical({
    prodId: { company: 'Waarborg', product: 'Appointments' },
    method,
    // Of the event alone: the stamp of a calendar in a zone would be no UTC.
    timezone: { name: null, generator: () => brusselsZone },
  });
  calendar.createEvent({
    ...{ id: `${id}@appointments.waarborg`, sequence, stamp: now, timezone: zoneName },
    ...{ start: inBrussels(startsAt), end: inBrussels(endsAt), summary, description },
    ...(where === '' ? {} : { location: where }),
    organizer: { name: asParameter(office.name), email: office.email },
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
    attendees:
      attendee === undefined
        ? []
        : [
            {
              ...{ email: attendee, rsvp: false, role: ICalAttendeeRole.REQ },
              ...{ status: ICalAttendeeStatus.NEEDSACTION, type: ICalAttendeeType.INDIVIDUAL },
            },
          ],
  });
  // The library leaves the last line open.
  return { method, content: `${calendar.toString()}\r\n` };
}
