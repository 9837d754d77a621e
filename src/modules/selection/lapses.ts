import { selectionCertification2024, type Track } from '../../../schemes/index.ts';
import { addDays, addMonths, type Day } from '../../kernel/day.ts';
import {
  assessLevel,
  isInService,
  isInWindow,
  type Level,
  type LevelConditions,
  type LevelGround,
  type SelectionFacts,
  tracksOn,
} from './level.ts';
import { turned } from './turned.ts';

/** What happens to somebody's facts on a day by lapse of time alone. */
export interface Cause {
  why: 'certificate-ends' | 'certificate-begins' | 'leaves' | 'arrives' | 'check-leaves-window';
  staffId: string;
  /** Of a certificate that begins or ends. */
  track?: Track;
  /** Of a check that leaves the window: the day on which its selection was closed. */
  closedOn?: Day;
}

/** A day on which the answer changes although nobody does anything. */
export interface Lapse {
  on: Day;
  was: Level;
  level: Level;
  turned: LevelGround[];
  because: Cause[];
}

const { values } = selectionCertification2024;

/**
 * The first day on which a check no longer counts: for one closed on 2025-03-02 and twelve months that is 2026-03-02; for
 * one closed on 2028-02-29 it is 2029-03-01, since on 2029-02-28 the window begins after 2028-02-28.
 */
export function leavesOn(closedOn: Day, conditions: LevelConditions): Day {
  let on = addMonths(closedOn, conditions.qCheckWindow.months);
  while (isInWindow(closedOn, on, conditions)) on = addDays(on, 1);
  return on;
}

/** Everything that comes to pass by itself, with its day. */
function happenings(facts: SelectionFacts, conditions: LevelConditions): [Day, Cause][] {
  const ends = (endsOn: Day | null | undefined, cause: Cause): [Day, Cause][] =>
    endsOn == null ? [] : [[addDays(endsOn, 1), cause]];
  return [
    ...facts.staff.flatMap(({ id: staffId, certificates, places = [] }): [Day, Cause][] => [
      ...certificates.flatMap(({ track, on, endsOn }): [Day, Cause][] => [
        [on, { why: 'certificate-begins', staffId, track }],
        ...ends(endsOn, { why: 'certificate-ends', staffId, track }),
      ]),
      ...places.flatMap(({ from, endsOn }): [Day, Cause][] => [
        [from, { why: 'arrives', staffId }],
        ...ends(endsOn, { why: 'leaves', staffId }),
      ]),
    ]),
    ...facts.qChecks.map(({ staffId, closedOn }): [Day, Cause] => [
      leavesOn(closedOn, conditions),
      { why: 'check-leaves-window', staffId, closedOn },
    ]),
  ];
}

/** Whether a cause had any weight the day before: of who counted for nothing, nothing can lapse. */
function weighs(facts: SelectionFacts, dayBefore: Day, { why, staffId, track }: Cause): boolean {
  const somebody = facts.staff.find(({ id }) => id === staffId);
  if (!somebody) return false;
  if (why === 'check-leaves-window') return tracksOn(somebody, dayBefore).has('a-to-z');
  if (why === 'certificate-ends') return track !== undefined && tracksOn(somebody, dayBefore).has(track);
  return why === 'leaves' ? isInService(somebody, dayBefore) && !isInService(somebody, addDays(dayBefore, 1)) : true;
}

/**
 * The days after this one on which the level, or whether a condition holds, changes by lapse of time, with why (S-08,
 * OURS-q-checks): a certificate that begins or ends, a colleague whose first or last day is known, a check that leaves the
 * window. What people may still do is not foreseen.
 * Worked example: client level with one check of 90, closed on 2025-11-03. On 2026-11-03 there is no average any more, and
 * the level becomes individual, because that check leaves the window.
 */
export function lapsesAfter(facts: SelectionFacts, today: Day, conditions: LevelConditions = values): Lapse[] {
  const ahead = happenings(facts, conditions).filter(([on]) => on > today);
  const days = [...new Set(ahead.map(([on]) => on))].sort();
  let before = assessLevel(facts, today, conditions);
  return days.flatMap((on): Lapse[] => {
    const then = assessLevel(facts, on, conditions);
    const [was, changed] = [before.level, turned(before, then)];
    before = then;
    if (changed.length === 0 && was === then.level) return [];
    const because = ahead.filter(([when]) => when === on).map(([, cause]) => cause);
    return [
      {
        on,
        was,
        level: then.level,
        turned: changed,
        because: because.filter((one) => weighs(facts, addDays(on, -1), one)),
      },
    ];
  });
}
