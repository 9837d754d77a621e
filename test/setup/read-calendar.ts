/** A property of a calendar: its parameters, and its value with the escapes taken out. */
export interface CalendarProperty {
  params: Record<string, string>;
  value: string;
}

/** A component of a calendar, such as an event, with what stands in it. */
export interface CalendarComponent {
  name: string;
  properties: Record<string, CalendarProperty[]>;
  components: CalendarComponent[];
}

/** A mark that stands in no calendar, in the place of an escaped backslash. */
const mark = '\u{e000}';

const plain = (value: string) =>
  value
    .replaceAll('\\\\', mark)
    .replace(/\\n/gi, '\n')
    .replace(/\\([,;])/g, '$1')
    .replaceAll(mark, '\\');

/** One content line: `NAME;PARAM="a:b":value`. A colon or semicolon between quotation marks separates nothing. */
function propertyOf(line: string): [string, CalendarProperty] {
  const shape = /^(?<name>[A-Z0-9-]+)(?<params>(?:;[A-Z0-9-]+=(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*):(?<value>.*)$/u.exec(
    line,
  );
  if (!shape?.groups) throw new Error(`no content line: ${line}`);
  const { name = '', params = '', value = '' } = shape.groups;
  const pairs = [...params.matchAll(/;([A-Z0-9-]+)=(?:"([^"]*)"|([^";:,]*))/g)];
  return [
    name,
    { params: Object.fromEntries(pairs.map(([, key, quoted, bare]) => [key, quoted ?? bare])), value: plain(value) },
  ];
}

/**
 * Reads a calendar by RFC 5545 alone, without the library that writes ours; throws at what the RFC forbids: a line of more than 75
 * octets, a bare line feed, a component that does not end.
 */
export function readCalendar(content: string): CalendarComponent {
  if (!content.endsWith('\r\n')) throw new Error('a calendar ends with its last line');
  const physical = content.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`);
    if (/[\r\n]/.test(line)) throw new Error(`a line feed by itself: ${line}`);
  }
  const root: CalendarComponent = { name: '', properties: {}, components: [] };
  const open = [root];
  for (const line of physical
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')) {
    const [name, property] = propertyOf(line);
    const within = open.at(-1) ?? root;
    if (name === 'BEGIN') {
      const begun: CalendarComponent = { name: property.value, properties: {}, components: [] };
      within.components.push(begun);
      open.push(begun);
    } else if (name === 'END') {
      if (open.pop()?.name !== property.value || open.length === 0) throw new Error(`ends what did not begin: ${line}`);
    } else (within.properties[name] ??= []).push(property);
  }
  const [calendar, ...others] = root.components;
  if (open.length !== 1 || calendar?.name !== 'VCALENDAR' || others.length > 0)
    throw new Error('not one whole calendar');
  return calendar;
}

/** The one property of a component by this name; throws when there is none, or more than one. */
export function oneOf({ name: of, properties }: CalendarComponent, name: string): CalendarProperty {
  const [one, ...others] = properties[name] ?? [];
  if (!one || others.length > 0) throw new Error(`${of} has ${others.length + (one ? 1 : 0)} of ${name}`);
  return one;
}

/** The one event of a calendar. */
export function eventOf({ components }: CalendarComponent): CalendarComponent {
  const [event, ...others] = components.filter(({ name }) => name === 'VEVENT');
  if (!event || others.length > 0) throw new Error('not one event');
  return event;
}

const offset = (text: string) =>
  (text.startsWith('-') ? -1 : 1) * (Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5)));

/** The last Sunday of a month, as a rule `BYMONTH=m;BYDAY=-1SU` says. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0));
  return last.getUTCDate() - last.getUTCDay();
}

/**
 * The instant of a local time such as `20260702T100000`, worked out by the calendar's own time zone and nothing else: what a calendar
 * does that knows no zone by name.
 */
export function instantOf(calendar: CalendarComponent, { params, value }: CalendarProperty): Date {
  const zone = calendar.components.find((one) => one.name === 'VTIMEZONE' && oneOf(one, 'TZID').value === params.TZID);
  if (!zone) throw new Error(`no zone ${params.TZID}`);
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/.exec(value) ?? [];
  const local = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  const turns = zone.components.flatMap((part) => {
    const rule = oneOf(part, 'RRULE').value;
    const [, of = ''] = /^FREQ=YEARLY;BYMONTH=(\d+);BYDAY=-1SU$/.exec(rule) ?? [];
    if (of === '') throw new Error(`a rule that this reader does not know: ${rule}`);
    const [, hours = ''] = /T(\d\d)0000$/.exec(oneOf(part, 'DTSTART').value) ?? [];
    const at = Date.UTC(Number(year), Number(of) - 1, lastSunday(Number(year), Number(of)), Number(hours));
    return [{ at, from: offset(oneOf(part, 'TZOFFSETFROM').value), to: offset(oneOf(part, 'TZOFFSETTO').value) }];
  });
  turns.sort((a, b) => a.at - b.at);
  const past = turns.findLast(({ at }) => at <= local);
  const minutes = past ? past.to : (turns[0]?.from ?? 0);
  return new Date(local - minutes * 60_000);
}
