import type { Cite } from '../../../sources/index.ts';
import { addDays, type Day } from '../../kernel/day.ts';

/** The conditions on which a certificate of CERTO stands, from day to day. */
export const certoConditions = [
  'code-signed',
  'named-person-works',
  'test-settled',
  'mlp-access',
  'mlp-trained',
  'somebody-registers',
] as const;

/** Those on which a mandate for career guidance stands (V-06). */
export const mandateConditions = ['label-valid', 'coach-works', 'coach-qualified', 'somebody-guides'] as const;

/** Those on which a level for selections stands (S-03, S-08); what is asked per language role is one condition for each. */
export const levelConditions = [
  'a-to-z',
  'certified-people',
  ...(['a-to-z-nl', 'a-to-z-fr', 'a-to-z-de'] as const),
  ...(['selection-tests-nl', 'selection-tests-fr', 'selection-tests-de'] as const),
  'pro-partner',
  'q-check-average',
] as const;

/** The conditions on which what was granted stands, of every family. */
export const conditionNames = [...certoConditions, ...mandateConditions, ...levelConditions] as const;
export type ConditionName = (typeof conditionNames)[number];

/** Days from one on; both ends included, `endsOn` null when no end is known. */
export interface Window {
  fromOn: Day;
  endsOn: Day | null;
}

/** One condition on a day: whether it holds, about whom, and where in time that turns. */
export interface Condition {
  condition: ConditionName;
  source: Cite;
  /** The person, or the organisation, that it is about. */
  about: string;
  holds: boolean;
  /** Since which day it does not hold; null when it holds, never did, or nobody can tell. */
  since: Day | null;
  /** The first day on which it will not hold any more, as far as is known; null when it does not hold, or has no end. */
  lapsesOn: Day | null;
}

/** Whether a day lies in a window. */
export const covers = ({ fromOn, endsOn }: Window, on: Day): boolean =>
  fromOn <= on && (endsOn === null || on <= endsOn);

/** The end of a window, comparable also when it has none. */
export const endOf = ({ endsOn }: Window): string => endsOn ?? '9999-12-31';

/** From a day on without an end; no window when there is no such day. */
export const fromThen = (fromOn: Day | null): Window[] => (fromOn === null ? [] : [{ fromOn, endsOn: null }]);

/** Windows in the order of time; those that overlap or touch are one. */
function merged(windows: readonly Window[]): Window[] {
  const done: Window[] = [];
  for (const one of [...windows].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))) {
    const last = done.at(-1);
    const touches = last && (last.endsOn === null || one.fromOn <= addDays(last.endsOn, 1));
    if (!last || !touches) done.push(one);
    else if (endOf(one) > endOf(last)) done[done.length - 1] = { ...last, endsOn: one.endsOn };
  }
  return done;
}

/**
 * A condition on a day, out of the days on which it holds.
 * Worked example: holding from 2025-01-01 to 2026-06-30, it lapses on 2026-07-01 when asked for 2026-06-30, and does not
 * hold since 2026-07-01 when asked for 2026-07-15.
 */
export function conditionOf(
  [condition, source, about]: readonly [ConditionName, Cite, string],
  windows: readonly Window[],
  on: Day,
): Condition {
  const all = merged(windows);
  const now = all.find((one) => covers(one, on));
  const lastEnd = all.filter((one) => endOf(one) < on).at(-1)?.endsOn ?? null;
  return {
    ...{ condition, source, about, holds: now !== undefined },
    since: now || lastEnd === null ? null : addDays(lastEnd, 1),
    lapsesOn: now?.endsOn ? addDays(now.endsOn, 1) : null,
  };
}

/** Somebody with the days of their places. */
interface Placed {
  id: string;
  places: readonly Window[];
}

/** Who of those named left, and the days of whoever takes their place. */
export interface Replacement {
  gone: readonly string[];
  /** Of the newcomer who takes the place of this one; none when there is nobody, or nothing to take. */
  windowsFor(id: string): readonly Window[];
}

/**
 * Who left is replaced by somebody able who was not named and came after the grant began, one by one (OURS-entitlement).
 * `able` gives the days on which somebody can take a place.
 */
export function replacing<Person extends Placed>(
  { people, startsOn }: { people: readonly Person[]; startsOn: Day },
  named: readonly string[],
  able: (person: Person) => Window[],
  on: Day,
): Replacement {
  const newcomers = people
    .filter(({ id, places }) => !named.includes(id) && places.some(({ fromOn }) => fromOn > startsOn))
    .map(able)
    .filter((windows) => windows.some((one) => covers(one, on)));
  const works = (id: string) => people.some((one) => one.id === id && one.places.some((place) => covers(place, on)));
  const gone = named.filter((id) => !works(id));
  return { gone, windowsFor: (id) => (gone.includes(id) ? (newcomers[gone.indexOf(id)] ?? []) : []) };
}
