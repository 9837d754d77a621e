import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventOf, instantOf, oneOf, readCalendar } from '../../../test/setup/read-calendar.ts';
import { type Appointment, calendarOfAppointment } from './appointment-calendar.ts';
import { appointmentWords, invitationOf } from './appointment-words.ts';

const link = 'https://waarborg.example/me/programme';
const now = new Date('2026-06-01T08:00:00Z');
const atOffice: Appointment = {
  id: '01890000-0000-7000-8000-000000000001',
  sequence: 0,
  startsAt: new Date('2026-07-02T08:00:00Z'),
  endsAt: new Date('2026-07-02T09:30:00Z'),
  where: 'Kerkstraat 1, 9000 Gent',
  office: { name: 'Kompas', email: 'kompas@example.org' },
  isCancelled: false,
};
const read = (appointment: Partial<Appointment>, attendee: string | null = 'bina@example.org') => {
  const about = attendee === null ? { now } : { now, attendee };
  const { content, method } = calendarOfAppointment(
    { ...atOffice, ...appointment },
    appointmentWords('nl', link),
    about,
  );
  const calendar = readCalendar(content);
  return { content, method, calendar, event: eventOf(calendar) };
};

test('OURS-appointment-mail: a calendar tells when, where and which office asks, and is private', () => {
  const { calendar, event, method } = read({});
  expect([method, oneOf(calendar, 'METHOD').value, oneOf(event, 'STATUS').value]).toEqual([
    'REQUEST',
    'REQUEST',
    'CONFIRMED',
  ]);
  expect(oneOf(event, 'DTSTAMP').value).toBe('20260601T080000Z');
  expect(oneOf(event, 'DTSTART')).toEqual({ params: { TZID: 'Europe/Brussels' }, value: '20260702T100000' });
  expect(oneOf(event, 'LOCATION').value).toBe('Kerkstraat 1, 9000 Gent');
  expect(oneOf(event, 'ORGANIZER')).toEqual({ params: { CN: 'Kompas' }, value: 'mailto:kompas@example.org' });
  expect(oneOf(event, 'ATTENDEE').value.toLowerCase()).toBe('mailto:bina@example.org');
  expect(oneOf(event, 'ATTENDEE').params).not.toHaveProperty('CN');
  expect(oneOf(event, 'CLASS').value).toBe('PRIVATE');
  expect(oneOf(event, 'DESCRIPTION').value).toBe(`Meer lees je in Waarborg: ${link}`);
});

test.each([
  { at: '2026-03-29T00:59:00Z', local: '20260329T015900', why: 'the last minute of winter time' },
  { at: '2026-03-29T01:00:00Z', local: '20260329T030000', why: 'the first of summer time' },
  {
    at: '2026-10-25T01:00:00Z',
    local: '20261025T020000',
    why: 'the hour that comes twice, of which a calendar means one',
  },
  { at: '2026-10-25T02:00:00Z', local: '20261025T030000', why: 'winter time again' },
  { at: '2026-12-31T23:30:00Z', local: '20270101T003000', why: 'another year in Brussels' },
])('OURS-appointment-mail: $at is $local in Brussels, $why', ({ at, local }) => {
  const startsAt = new Date(at);
  expect(oneOf(read({ startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) }).event, 'DTSTART').value).toBe(
    local,
  );
});

test('OURS-appointment-mail: a calendar that knows no zone by name finds the same instant by the zone that goes with it', () => {
  const days = fc.date({
    min: new Date('2024-01-01T00:00:00Z'),
    max: new Date('2040-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (given) => {
      const startsAt = new Date(Math.floor(given.getTime() / 60_000) * 60_000);
      const { calendar, event } = read({ startsAt, endsAt: new Date(startsAt.getTime() + 5_400_000) });
      const found = instantOf(calendar, oneOf(event, 'DTSTART')).getTime();
      // Of the hour that comes twice in October a local time does not say which.
      expect([0, 3_600_000]).toContain(Math.abs(found - startsAt.getTime()));
      const isTwice = /-10-(2[5-9]|3[01])T0[01]:/.test(startsAt.toISOString());
      if (!isTwice) expect(found).toBe(startsAt.getTime());
    }),
    { numRuns: 300 },
  );
});

test('OURS-appointment-mail: moved and cancelled it keeps its UID, and each change has a greater sequence', () => {
  const told = [
    read({}),
    read({ sequence: 1, startsAt: new Date('2026-07-03T08:00:00Z'), endsAt: new Date('2026-07-03T09:00:00Z') }),
    read({ sequence: 2, isCancelled: true }),
  ].map(({ event, method }) => [
    oneOf(event, 'UID').value,
    oneOf(event, 'SEQUENCE').value,
    method,
    oneOf(event, 'STATUS').value,
  ]);
  const uid = `${atOffice.id}@appointments.waarborg`;
  expect(told).toEqual([
    [uid, '0', 'REQUEST', 'CONFIRMED'],
    [uid, '1', 'REQUEST', 'CONFIRMED'],
    [uid, '2', 'CANCEL', 'CANCELLED'],
  ]);
});

test('OURS-appointment-mail: a file to keep asks nobody, and has the UID of the mails', () => {
  const { event, method } = read({}, null);
  expect(method).toBe('PUBLISH');
  expect(event.properties.ATTENDEE).toBeUndefined();
  expect(oneOf(event, 'UID').value).toBe(`${atOffice.id}@appointments.waarborg`);
  expect(read({ isCancelled: true }, null).method).toBe('CANCEL');
});

test('OURS-appointment-mail: whatever is typed as a name or a place stays a name or a place', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('a', 'é', '🙂', '"', '\\', ';', ',', ':', '\n', '\r', ' ', 'BEGIN:VEVENT'),
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(nasty, nasty, (name, where) => {
      const { event, calendar } = read({ where, office: { name, email: 'kompas@example.org' } });
      expect(calendar.components.map((part) => part.name)).toEqual(['VTIMEZONE', 'VEVENT']);
      expect(oneOf(event, 'LOCATION').value).toBe(where.replace(/\r\n|\r|\n/g, '\n'));
      expect(event.properties.ORGANIZER).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});

test('OURS-appointment-mail: the letter says day, hours and place in the language of its reader, and no more', () => {
  const of = (appointment: Partial<Appointment>, language: 'nl' | 'fr' | 'en') =>
    invitationOf({ ...atOffice, ...appointment }, { to: 'bina@example.org', language, now, link });
  expect(of({}, 'nl')).toMatchObject({
    tone: 'appointment',
    values: { day: '2 juli 2026', from: '10:00', until: '11:30', where: 'Plaats: Kerkstraat 1, 9000 Gent' },
  });
  expect(of({ where: '' }, 'fr').values.where).toBe('Le lieu n’est pas encore connu.');
  expect(of({ isCancelled: true }, 'en').tone).toBe('appointment-cancelled');
});
