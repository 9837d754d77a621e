import type { RightFacts } from '../../src/modules/outplacement/facts.ts';

/** Days since 1 January 1970, by the count of days in years and months. */
export function numbered(text: string): number {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / 86_400_000;
}
export const written = (count: number): string => new Date(count * 86_400_000).toISOString().slice(0, 10);

/** So many months on, in the last day of a month that is too short. */
export function monthsOn(count: number, months: number): number {
  const [year = 0, month = 0, date = 0] = written(count).split('-').map(Number);
  const total = year * 12 + (month - 1) + months;
  const last = new Date(Date.UTC(Math.floor(total / 12), (total % 12) + 1, 0)).getUTCDate();
  return Date.UTC(Math.floor(total / 12), total % 12, Math.min(date, last)) / 86_400_000;
}

const holidays = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];
/** Easter Mondays, Ascension days and Whit Mondays of the years that the tests draw letters from. */
const movable = new Set(
  (
    '2022-04-18 2022-05-26 2022-06-06 2023-04-10 2023-05-18 2023-05-29 2024-04-01 2024-05-09 2024-05-20 ' +
    '2025-04-21 2025-05-29 2025-06-09 2026-04-06 2026-05-14 2026-05-25'
  ).split(' '),
);
/** 0 is Monday. */
const nameOf = (count: number) => (((count + 3) % 7) + 7) % 7;

function noticeStarts({ dismissal: d }: RightFacts): number | null {
  if (d.by === 'indemnity' || d.ground === 'urgent-cause' || d.ground === 'medical-force-majeure') return null;
  if (d.noticeStartedOn) return numbered(d.noticeStartedOn);
  let on = numbered(d.notifiedOn);
  if (d.letterPostedOn) {
    on = numbered(d.letterPostedOn);
    for (let working = 0; working < 3; ) {
      on += 1;
      const isSaturdayOff = nameOf(on) === 5 && on >= numbered('2023-01-01');
      if (nameOf(on) === 6 || isSaturdayOff || holidays.includes(written(on).slice(5)) || movable.has(written(on)))
        continue;
      working += 1;
    }
  }
  do on += 1;
  while (nameOf(on) !== 0);
  return on;
}

const atLeast = (since: string, years: number, on: string) => monthsOn(numbered(since), 12 * years) <= numbered(on);

function regimeByHand({ dismissal: d, worker: w }: RightFacts): string {
  const end = d.contractEndedOn ?? d.notifiedOn;
  if (d.ground === 'medical-force-majeure')
    return end >= '2024-04-01' ? 'none' : end >= '2019-04-29' ? 'medical-force-majeure' : 'voluntary';
  if (d.ground === 'urgent-cause') return 'none';
  if (d.notifiedOn < '2007-12-01') return 'voluntary';
  const announced = d.collectiveAnnouncedOn ?? '';
  if (d.ground === 'restructuring' && w.sector === 'private' && w.inServiceSince <= announced) return 'cell';
  if (d.notifiedOn >= '2014-01-01' && 13 * d.noticeMonths + 3 * d.noticeWeeks >= 90) return `general-${d.by}`;
  const isSpecial =
    w.sector === 'private' &&
    atLeast(w.bornOn, 45, d.notifiedOn) &&
    atLeast(w.inServiceSince, 1, d.notifiedOn) &&
    !(w.pensionClaimableFrom && w.pensionClaimableFrom <= d.notifiedOn) &&
    (w.mustBeAvailable || d.notifiedOn < '2018-12-31');
  return isSpecial ? 'special' : 'voluntary';
}

/** What a second reading of the same paragraphs gives, written from them and not from the rules: days as numbers. */
export function rightByHand(facts: RightFacts) {
  const { dismissal: d, worker: w } = facts;
  const now = numbered(facts.asOf);
  const regime = regimeByHand(facts);
  const on = (kind: string, from = Number.NEGATIVE_INFINITY) =>
    facts.events
      .filter((event) => event.kind === kind && numbered(event.on) <= now && numbered(event.on) >= from)
      .map((event) => numbered(event.on))
      .sort((a, b) => a - b);
  const first = (kind: string, from?: number) => on(kind, from)[0];
  const terms: Record<string, [string, boolean | null]> = {};
  const put = (key: string, due: number, done: number | undefined, moot = false) => {
    terms[key] = [written(due), done !== undefined && done <= due ? true : moot || now <= due ? null : false];
  };
  const isGeneral = regime.startsWith('general');
  const guided = isGeneral || regime === 'special' || regime === 'cell' || regime === 'medical-force-majeure';
  const learnt = numbered(w.learntOn !== null && numbered(w.learntOn) <= now ? w.learntOn : d.notifiedOn);
  const certified = w.medicalCertificateOn === null ? undefined : numbered(w.medicalCertificateOn);
  const spared =
    regime === 'general-indemnity' &&
    d.notifiedOn >= '2018-02-15' &&
    certified !== undefined &&
    certified <= now &&
    certified - learnt <= 7;
  const hours =
    !guided || spared
      ? null
      : regime === 'cell'
        ? atLeast(w.bornOn, 45, d.collectiveAnnouncedOn ?? '')
          ? 60
          : 30
        : regime === 'medical-force-majeure'
          ? 30
          : 60;
  const onRequestOnly = regime === 'special' && (w.workingTime < 0.5 || !w.mustBeAvailable);

  const start = first('programme-started');
  const registered = first('registered');
  const length = regime === 'cell' ? (hours === 60 ? 6 : 3) : regime === 'medical-force-majeure' ? 6 : 12;
  const endFrom = regime === 'cell' ? (registered ?? start) : start;
  const end = hours === null || endFrom === undefined ? undefined : monthsOn(endFrom, length);
  const phases: { hours: number; from: string; until: string }[] = [];
  if (hours !== null && start !== undefined) {
    const whole = (from: number, until: number) => phases.push({ hours, from: written(from), until: written(until) });
    if (regime === 'cell') whole(registered ?? start, monthsOn(registered ?? start, length));
    else if (regime === 'general-notice') whole(start, monthsOn(start, 12));
    else if (regime === 'medical-force-majeure') {
      const accepted = first('offer-accepted') ?? start;
      whole(accepted, monthsOn(accepted, 3));
    } else
      for (const [from, until] of [
        [0, 2],
        [2, 6],
        [6, 12],
      ] as const)
        phases.push({ hours: 20, from: written(monthsOn(start, from)), until: written(monthsOn(start, until)) });
  }
  let given = 0;
  for (const event of facts.events)
    if (event.kind === 'hours' && numbered(event.on) <= now) given += Math.round((event.hours ?? 0) * 60);
  const hoursLeft = hours === null || start === undefined ? null : Math.max(0, hours * 60 - given) / 60;

  const notice = noticeStarts(facts);
  const contractEnd =
    d.contractEndedOn ?? (d.by === 'indemnity' || d.ground === 'medical-force-majeure' ? d.notifiedOn : null);
  const notified = first('job-notified');
  const offers = on('offer');
  const lastOffer = offers.at(-1);
  const weeks = (count: number, many: number) => count + 7 * many;
  const jobs: { from: number; to?: number }[] = [];
  const jobEvents = facts.events
    .filter(({ kind, on: at }) => (kind === 'job-started' || kind === 'job-lost') && numbered(at) <= now)
    .sort((a, b) => numbered(a.on) - numbered(b.on) || (a.kind === 'job-started' ? -1 : 1));
  for (const event of jobEvents) {
    if (event.kind === 'job-started') jobs.push({ from: numbered(event.on) });
    if (event.kind === 'job-started') continue;
    const open = [...jobs].reverse().filter(({ to }) => to === undefined);
    const ended = open.find(({ from }) => from !== numbered(event.on)) ?? open[0];
    if (ended) ended.to = numbered(event.on);
  }

  if (hours !== null && (isGeneral || regime === 'special')) {
    let from = regime === 'general-notice' ? notice : contractEnd === null ? null : numbered(contractEnd);
    if (onRequestOnly && from !== null) {
      const asked = first('requested');
      from = asked === undefined ? null : Math.max(from, asked);
    }
    if (from !== null) {
      const due = regime === 'general-notice' ? weeks(from, 4) : from + 15;
      const until =
        regime === 'general-indemnity'
          ? weeks(due, 39)
          : regime === 'general-notice'
            ? weeks(due, 4)
            : monthsOn(due, d.by === 'notice' ? 1 : 9);
      put('offer-due', due, offers[0], notified !== undefined && notified <= due);
      const put2 = on('default-notice').find((at) => at > due && at <= until);
      const offered = offers[0] !== undefined && offers[0] <= until;
      put('default-notice-until', until, put2, offered || (notified !== undefined && notified <= until));
      if (put2 !== undefined) {
        const second = isGeneral ? weeks(put2, 4) : monthsOn(put2, 1);
        put('second-offer-due', second, first('offer', put2), notified !== undefined && notified <= second);
        if (regime === 'special' && d.notifiedOn >= '2019-01-01') {
          let claim = monthsOn(put2, 12);
          let counted = put2;
          for (const { from: began, to } of jobs) {
            if (to === undefined || to > monthsOn(began, 3) || began > claim || to <= counted) continue;
            claim += to - Math.max(began, counted + 1) + 1;
            counted = to;
          }
          const inTime = first('offer', put2);
          put('claim-until', claim, first('vdab-claim', put2), inTime !== undefined && inTime <= second);
        }
      }
    }
  }
  if (hours !== null && regime === 'medical-force-majeure' && contractEnd !== null) {
    put('offer-due', numbered(contractEnd) + 15, offers[0]);
    if (start !== undefined) terms['doctor-informed-until'] = [written(start + 15), null];
  }
  if (hours !== null && regime !== 'cell' && lastOffer !== undefined) {
    const due = regime === 'special' ? monthsOn(lastOffer, 1) : weeks(lastOffer, 4);
    const answers = [...on('offer-accepted', lastOffer), ...on('offer-refused', lastOffer)].sort((a, b) => a - b);
    const moot = first('job-notified', lastOffer) !== undefined || first('programme-started', lastOffer) !== undefined;
    put('answer-due', due, answers[0], moot);
  }
  if (end !== undefined) {
    const atWork = notified !== undefined || jobs.length > 0;
    put('programme-until', end, hoursLeft === 0 ? on('hours').at(-1) : undefined, atWork);
  }

  let restart: string | null = null;
  const lost = [...jobs].reverse().find(({ to }) => to !== undefined);
  if (hours !== null && regime !== 'cell' && lost?.to !== undefined) {
    const asked = first('restart-requested', lost.to);
    const until = monthsOn(lost.to, 1);
    if (lost.to > monthsOn(lost.from, 3)) restart = 'job-lost-too-late';
    else {
      restart =
        (asked ?? now) > until ? 'asked-too-late' : end !== undefined && (asked ?? now) > end ? 'term-over' : 'allowed';
      put('restart-until', until, asked);
      if (
        asked !== undefined &&
        restart === 'allowed' &&
        regime !== 'medical-force-majeure' &&
        !(offers[0] !== undefined && offers[0] < asked)
      )
        put('restart-offer-due', asked + 15, first('offer', asked));
    }
  }
  if (isGeneral && d.notifiedOn >= '2025-04-01' && d.ground !== 'restructuring' && contractEnd !== null) {
    const covered =
      d.by === 'notice' ? numbered(contractEnd) : monthsOn(numbered(contractEnd), d.noticeMonths) + 7 * d.noticeWeeks;
    const [year = 0, month = 0] = written(covered).split('-').map(Number);
    const quarter = year * 4 + Math.floor((month - 1) / 3);
    const lastDay = (q: number) => Date.UTC(Math.floor((q + 1) / 4), ((q + 1) % 4) * 3, 0) / 86_400_000;
    terms['measures-until'] = [written(lastDay(quarter + 2)), null];
    terms['measures-refund-until'] = [written(lastDay(quarter + 3)), null];
  }
  if (regime === 'none' && d.ground === 'medical-force-majeure' && contractEnd !== null)
    terms['fund-due'] = [written(numbered(contractEnd) + 45), null];

  const isFree = d.notifiedOn < '2016-01-01';
  const deducts = regime === 'general-indemnity' && !spared && (!isFree || first('offer-accepted') !== undefined);
  return {
    ...{ regime, onRequestOnly, hours, weeksDeducted: deducts ? 4 : 0 },
    noticeStartsOn: notice === null ? null : written(notice),
    ...{ phases, hoursLeft, endsOn: end === undefined ? null : written(end), restart, terms },
  };
}
