import { day } from '../../src/kernel/day.ts';
import { type EventKind, eventKinds, type RightFacts } from '../../src/modules/outplacement/facts.ts';

type Text<Known> = { [Name in keyof Known]?: string | number | boolean | null };

/** What a test says of a dismissal: days as text, events as `offer 2025-03-20` or `hours 2025-04-10 7.5`. */
export interface Told {
  asOf?: string;
  dismissal?: Text<RightFacts['dismissal']>;
  worker?: Text<RightFacts['worker']>;
  events?: readonly string[];
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isKind = (word: string): word is EventKind => (eventKinds as readonly string[]).includes(word);

function eventOf(line: string): RightFacts['events'][number] {
  const [kind = '', on = '', hours] = line.split(' ');
  if (!isKind(kind)) throw new Error(`No such event: ${line}`);
  return { kind, on: day(on), hours: hours === undefined ? null : Number(hours) };
}

const withDays = (told: object) =>
  Object.fromEntries(Object.entries(told).map(([name, value]) => [name, isDay(value) ? day(value) : value]));

/**
 * Ann, born 1970-05-01, in a private firm since 2009-05-01, dismissed at once on 2025-03-14 with an indemnity of 36 weeks; asked on
 * 2025-06-01. A test tells what is otherwise.
 */
export function aRight({ asOf = '2025-06-01', dismissal, worker, events = [] }: Told = {}): RightFacts {
  return {
    asOf: day(asOf),
    dismissal: {
      ...{ notifiedOn: day('2025-03-14'), ground: 'ordinary', by: 'indemnity', noticeMonths: 0, noticeWeeks: 36 },
      ...{ letterPostedOn: null, noticeStartedOn: null, contractEndedOn: null, collectiveAnnouncedOn: null },
      ...withDays(dismissal ?? {}),
    },
    worker: {
      ...{ bornOn: day('1970-05-01'), inServiceSince: day('2009-05-01'), workingTime: 1, grossPayLastYear: 54_000 },
      ...{ sector: 'private', pensionClaimableFrom: null, mustBeAvailable: true },
      ...{ medicalCertificateOn: null, learntOn: null },
      ...withDays(worker ?? {}),
    },
    events: events.map(eventOf),
  };
}
