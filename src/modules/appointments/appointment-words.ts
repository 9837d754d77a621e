import { dayInBrussels, formatDayLong } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import type { Invitation } from '../../platform/relay.ts';
import { text } from '../../texts/catalogue.ts';
import { mails } from '../../texts/mails.ts';
import { type Appointment, type AppointmentWords, calendarOfAppointment } from './appointment-calendar.ts';

const clock = new Intl.DateTimeFormat('nl-BE', { timeZone: 'Europe/Brussels', hour: '2-digit', minute: '2-digit' });

/** What stands in a calendar, in a language: the same words whatever the appointment is about. */
export function appointmentWords(language: Language, link: string): AppointmentWords {
  const t = text(mails, language);
  return { summary: t('appointment-summary'), description: t('appointment-read-more', { link }) };
}

/**
 * The letter of an appointment as it stands: when and where, and the same for the calendar of who gets it. One that was moved is told
 * as it is now, one that was cancelled as cancelled.
 */
export function invitationOf(
  appointment: Appointment,
  { to, language, now, link }: { to: string; language: Language; now: Date; link: string },
): Invitation {
  const t = text(mails, language);
  const { startsAt, endsAt, where, isCancelled } = appointment;
  const words = appointmentWords(language, link);
  return {
    tone: isCancelled ? 'appointment-cancelled' : 'appointment',
    values: {
      day: formatDayLong(dayInBrussels(startsAt), language),
      from: clock.format(startsAt),
      until: clock.format(endsAt),
      where: where === '' ? t('appointment-no-place') : t('appointment-place', { place: where }),
    },
    calendar: calendarOfAppointment(appointment, words, { now, attendee: to }),
  };
}
