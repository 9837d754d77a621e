import type { Day } from '../../kernel/day.ts';
import { eventKinds, type OutplacementEvent, type RightFacts } from './facts.ts';

/** Why facts can not all be true. */
export type ContradictionCode =
  | 'born-in-future'
  | 'not-before'
  | 'missing'
  | 'before-dismissal'
  | 'nothing-to-answer'
  | 'answered-otherwise'
  | 'not-started'
  | 'started-twice'
  | 'started-before-consent'
  | 'no-job-to-lose'
  | 'no-job-lost';

/** A field that contradicts another, by its path in the question. */
export interface Contradiction {
  path: readonly (string | number)[];
  code: ContradictionCode;
}

type DayPath = [Day | null, ...string[]];

/** Two days in their order: a later one that lies before the earlier one contradicts it, and both are named. */
const inOrder = ([early, ...earlyPath]: DayPath, [late, ...latePath]: DayPath): Contradiction[] =>
  early === null || late === null || early <= late
    ? []
    : [
        { path: latePath, code: 'not-before' },
        { path: earlyPath, code: 'not-before' },
      ];

function datesThatClash({ asOf, dismissal, worker }: RightFacts): Contradiction[] {
  const { notifiedOn, letterPostedOn, noticeStartedOn, contractEndedOn, collectiveAnnouncedOn, ground, by } = dismissal;
  const known = (on: Day | null) => (on !== null && on <= asOf ? on : null);
  const notified: DayPath = [notifiedOn, 'dismissal', 'notifiedOn'];
  const born: DayPath = [worker.bornOn, 'worker', 'bornOn'];
  const serving: DayPath = [worker.inServiceSince, 'worker', 'inServiceSince'];
  const ended: DayPath = [contractEndedOn, 'dismissal', 'contractEndedOn'];
  const learnt: DayPath = [known(worker.learntOn), 'worker', 'learntOn'];
  const posted: DayPath = [letterPostedOn, 'dismissal', 'letterPostedOn'];
  const certified: DayPath = [known(worker.medicalCertificateOn), 'worker', 'medicalCertificateOn'];
  const earliest = letterPostedOn === null ? notified : posted;
  const isCollective = ground === 'restructuring';
  return [
    ...(worker.bornOn > asOf ? [{ path: ['worker', 'bornOn'], code: 'born-in-future' } as const] : []),
    ...(isCollective && collectiveAnnouncedOn === null
      ? [{ path: ['dismissal', 'collectiveAnnouncedOn'], code: 'missing' } as const]
      : []),
    ...inOrder(notified, [asOf, 'asOf']),
    ...inOrder(born, serving),
    ...inOrder(serving, notified),
    ...inOrder(born, [worker.pensionClaimableFrom, 'worker', 'pensionClaimableFrom']),
    ...inOrder(notified, ended),
    ...inOrder(posted, notified),
    ...inOrder(notified, [noticeStartedOn, 'dismissal', 'noticeStartedOn']),
    ...(by === 'notice' ? inOrder([noticeStartedOn, 'dismissal', 'noticeStartedOn'], ended) : []),
    ...(isCollective ? inOrder([collectiveAnnouncedOn, 'dismissal', 'collectiveAnnouncedOn'], notified) : []),
    ...inOrder(earliest, learnt),
    ...inOrder(learnt[0] === null ? earliest : learnt, certified),
  ];
}

/** What an event may say after those before it; null when nothing is wrong. */
function clash({ kind, on, hours }: OutplacementEvent, before: readonly OutplacementEvent[]): ContradictionCode | null {
  const has = (...kinds: OutplacementEvent['kind'][]) => before.some((event) => kinds.includes(event.kind));
  const answer = before.findLast((event) => ['offer', 'offer-accepted', 'offer-refused'].includes(event.kind));
  switch (kind) {
    case 'offer-accepted':
    case 'offer-refused':
      if (!has('offer')) return 'nothing-to-answer';
      return answer === undefined || answer.kind === 'offer' || answer.kind === kind ? null : 'answered-otherwise';
    case 'programme-started':
      if (has('programme-started')) return 'started-twice';
      return answer?.kind === 'offer-refused' ? 'started-before-consent' : null;
    case 'hours':
      return !has('programme-started') ? 'not-started' : hours === null ? 'missing' : null;
    case 'job-lost': {
      const count = (wanted: string) => before.filter((event) => event.kind === wanted).length;
      return count('job-started') > count('job-lost') ? null : 'no-job-to-lose';
    }
    case 'restart-requested':
      return before.some((event) => event.kind === 'job-lost' && event.on <= on) ? null : 'no-job-lost';
    default:
      return null;
  }
}

function eventsThatClash({ asOf, dismissal, events }: RightFacts): Contradiction[] {
  const known = [...events.entries()]
    .filter(([, { on }]) => on <= asOf)
    .sort(([, a], [, b]) =>
      a.on === b.on ? eventKinds.indexOf(a.kind) - eventKinds.indexOf(b.kind) : a.on < b.on ? -1 : 1,
    );
  const inOrderOfDays = known.map(([, event]) => event);
  const consentedOn = inOrderOfDays.find(({ kind }) => kind === 'offer-accepted')?.on;
  return known.flatMap(([at, event], place): Contradiction[] => {
    const on = ['events', at, 'on'];
    if (event.on < dismissal.notifiedOn)
      return [
        { path: on, code: 'before-dismissal' },
        { path: ['dismissal', 'notifiedOn'], code: 'before-dismissal' },
      ];
    const isEarly = event.kind === 'programme-started' && consentedOn !== undefined && event.on < consentedOn;
    const code = isEarly ? 'started-before-consent' : clash(event, inOrderOfDays.slice(0, place));
    if (code === null) return [];
    if (code === 'missing') return [{ path: ['events', at, 'hours'], code }];
    return [
      { path: on, code },
      { path: ['events', at, 'kind'], code },
    ];
  });
}

/**
 * What in a question can not all be true, each named by its field (OURS-input): a birth after today, an end before the
 * dismissal, an answer to no offer, hours of a programme that did not start. What lies after the day that is asked is not
 * looked at. A second offer may be answered otherwise than the first.
 */
export function contradictions(facts: RightFacts): Contradiction[] {
  const seen = new Set<string>();
  return [...datesThatClash(facts), ...eventsThatClash(facts)].filter(({ path }) => {
    const name = path.join('.');
    return !seen.has(name) && seen.add(name);
  });
}
