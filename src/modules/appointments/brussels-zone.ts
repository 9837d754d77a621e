/** The name of the zone in which appointments are made. */
export const zoneName = 'Europe/Brussels';

/**
 * The zone as a calendar asks for it (RFC 5545, 3.6.5): summer time from the last Sunday of March at 2, winter time from the last
 * Sunday of October at 3, as it is in the European Union since 1996. An older calendar knows no zone by its name alone.
 */
export const brusselsZone = [
  'BEGIN:VTIMEZONE',
  `TZID:${zoneName}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');
