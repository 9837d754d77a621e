import { addDays, addMonths, type Day, day } from '../../src/kernel/day.ts';
import { contradictions } from '../../src/modules/outplacement/contradictions.ts';
import {
  dismissalGrounds,
  type EventKind,
  type OutplacementEvent,
  type RightFacts,
} from '../../src/modules/outplacement/facts.ts';

/** Numbers by lot from a seed: the same seed gives the same facts (mulberry32). */
export function lots(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (max: number) => Math.floor(next() * (max + 1));
  return { upTo, one: <T>(of: readonly T[]): T => of[upTo(of.length - 1)] as T, is: (share: number) => next() < share };
}
type Lots = ReturnType<typeof lots>;

const turns = [
  '2007-12-01',
  '2014-01-01',
  '2016-01-01',
  '2018-02-15',
  '2018-12-31',
  '2019-01-01',
  '2019-04-29',
  '2022-12-28',
  '2024-04-01',
  '2025-03-14',
  '2025-04-01',
  '2025-06-30',
  '2025-11-30',
];
/** Steps that lie on the edges of terms, from the day before to the day after. */
const steps = [0, 1, 7, 14, 15, 16, 28, 29, 30, 31, 32, 60, 61, 91, 92, 93, 180, 273, 274, 365, 366];

const near = (luck: Lots, on: Day): Day => addDays(on, luck.upTo(4) - 2);

function chain(luck: Lots, from: Day): OutplacementEvent[] {
  const events: OutplacementEvent[] = [];
  let on = from;
  const add = (kind: EventKind, hours: number | null = null) => {
    on = addDays(on, luck.one(steps));
    events.push({ kind, on, hours });
  };
  if (luck.is(0.15)) {
    // Work found at once and lost again, before anybody offered anything.
    for (const kind of ['job-started', 'job-lost', 'restart-requested'] as const) add(kind);
    if (luck.is(0.5)) add('offer');
    return events;
  }
  if (luck.is(0.3)) add('requested');
  if (luck.is(0.4)) add('offer');
  if (luck.is(0.4)) add('default-notice');
  if (luck.is(0.3)) add('offer');
  if (events.some(({ kind }) => kind === 'offer') && luck.is(0.5))
    add(luck.one(['offer-accepted', 'offer-refused'] as const));
  if (luck.is(0.4)) add('registered');
  if (luck.is(0.5)) {
    add('programme-started');
    for (let left = luck.upTo(3); left > 0; left -= 1) add('hours', luck.one([0, 7.5, 12.25, 20, 30]));
  }
  if (luck.is(0.2)) add('job-notified');
  for (let left = luck.upTo(2); left > 0; left -= 1) {
    add('job-started');
    if (luck.is(0.8)) add('job-lost');
  }
  if (events.some(({ kind }) => kind === 'job-lost') && luck.is(0.5)) add('restart-requested');
  if (luck.is(0.3)) add('offer');
  if (luck.is(0.3)) add('vdab-claim');
  return events;
}

function drawn(luck: Lots): RightFacts {
  const notifiedOn = near(luck, day(luck.one(turns)));
  const bornOn = near(luck, addMonths(notifiedOn, -12 * luck.one([30, 45, 45, 60])));
  const inServiceSince = near(luck, addMonths(notifiedOn, -12 * luck.one([1, 1, 5, 9])));
  const announcedOn = near(luck, addMonths(notifiedOn, -luck.one([0, 1, 6, 30])));
  const isLong = luck.is(0.5);
  const events = chain(luck, luck.is(0.5) ? notifiedOn : addDays(notifiedOn, 90));
  const [noticeMonths, noticeWeeks] = isLong
    ? luck.one([
        [6, 4],
        [7, 0],
        [0, 36],
      ] as const)
    : luck.one([
        [6, 3],
        [3, 6],
        [0, 29],
      ] as const);
  return {
    asOf: addDays(notifiedOn, luck.one(steps) + luck.one(steps) + luck.one([0, 0, 300])),
    dismissal: {
      ...{ notifiedOn, ground: luck.is(0.6) ? 'ordinary' : luck.one(dismissalGrounds), noticeMonths, noticeWeeks },
      by: luck.one(['notice', 'indemnity'] as const),
      letterPostedOn: luck.is(0.3) && notifiedOn > '2022' ? addDays(notifiedOn, -luck.upTo(4)) : null,
      noticeStartedOn: luck.is(0.2) ? addDays(notifiedOn, luck.upTo(12)) : null,
      contractEndedOn: luck.is(0.6) ? addDays(notifiedOn, luck.one([0, 15, 16, 120, 200])) : null,
      collectiveAnnouncedOn: announcedOn,
    },
    worker: {
      ...{ bornOn, inServiceSince, workingTime: luck.one([1, 1, 0.5, 0.49]), grossPayLastYear: null },
      sector: luck.is(0.85) ? 'private' : 'public',
      pensionClaimableFrom: luck.is(0.15) ? near(luck, notifiedOn) : null,
      mustBeAvailable: luck.is(0.85),
      medicalCertificateOn: luck.is(0.2) ? addDays(notifiedOn, luck.upTo(10)) : null,
      learntOn: luck.is(0.3) ? addDays(notifiedOn, luck.upTo(3)) : null,
    },
    events,
  };
}

/** Facts by lot, near the edges of terms and of versions of the law, that do not contradict each other. */
export function anyRight(luck: Lots): RightFacts {
  for (;;) {
    const facts = drawn(luck);
    if (contradictions(facts).length === 0) return facts;
  }
}
