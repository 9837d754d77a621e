import { addDays, type Day } from '../../kernel/day.ts';
import { assessLevel, conditionsOn, type LevelGround, leavesOn, type ServiceFacts } from '../selection/index.ts';
import { type Condition, type ConditionName, levelConditions } from './condition.ts';

/** What a granted level stands on: the facts of its service, also of who left, so that since when can be told. */
export interface LevelFacts {
  orgId: string;
  /** The level that was granted; null for what is no level. */
  level: 'individual' | 'client' | null;
  service: ServiceFacts | null;
}

/** What a condition is called here: that of a language role after its role. */
function nameOf({ code, about }: LevelGround): ConditionName {
  const name = code.endsWith('-per-role') ? code.replace('per-role', about) : code;
  const known = levelConditions.find((one) => one === name);
  if (!known) throw new RangeError(`no condition ${name}`);
  return known;
}

/** The conditions of the granted level on a day: of the individual one holder of A-to-Z (S-03), of the client level all (S-08). */
function askedOn({ facts, published }: ServiceFacts, level: 'individual' | 'client', on: Day): LevelGround[] {
  const { grounds } = assessLevel(facts, on, conditionsOn(published, on));
  return grounds.filter(({ code }) => level === 'client' || code === 'a-to-z');
}

/** Every day on which an answer can turn, in the order of time. */
function turningDays({ facts, published }: ServiceFacts, on: Day): Day[] {
  const after = (endsOn: Day | null | undefined): Day[] => (endsOn == null ? [] : [addDays(endsOn, 1)]);
  const conditions = conditionsOn(published, on);
  const days = [
    ...facts.staff.flatMap(({ certificates, places = [] }) => [
      ...certificates.flatMap((one) => [one.on, ...after(one.endsOn)]),
      ...places.flatMap(({ from, endsOn }) => [from, ...after(endsOn)]),
    ]),
    ...facts.qChecks.flatMap(({ closedOn }) => [closedOn, leavesOn(closedOn, conditions)]),
    ...published.map(({ fromOn }) => fromOn),
  ];
  return [...new Set(days)].sort();
}

/** The first of these days for which it is so, of each condition that is asked about. */
function firstOf(
  names: readonly ConditionName[],
  days: readonly Day[],
  isSo: (grounds: ReadonlyMap<ConditionName, boolean>, name: ConditionName) => boolean,
  at: (on: Day) => ReadonlyMap<ConditionName, boolean>,
): ReadonlyMap<ConditionName, Day> {
  const found = new Map<ConditionName, Day>();
  for (const on of days) {
    if (found.size === names.length) break;
    const grounds = at(on);
    for (const name of names) if (!found.has(name) && isSo(grounds, name)) found.set(name, on);
  }
  return found;
}

/**
 * The conditions of a granted level on a day, each with its paragraph (S-03, S-08, S-09): whether it holds, since when not, and
 * when it lapses by itself. Since when is told as far as the facts go; who may not see who left hears no day.
 * Worked example: client level with one check of 90, closed on 2025-11-03. On 2026-11-02 the average holds and lapses on
 * 2026-11-03; on 2026-12-01 it does not hold since 2026-11-03.
 */
export function levelConditionsOn({ orgId, level, service }: LevelFacts, on: Day): Condition[] {
  if (service === null || level === null) return [];
  const at = (day: Day) => new Map(askedOn(service, level, day).map((one) => [nameOf(one), one.met]));
  const now = askedOn(service, level, on);
  const [holding, failing] = [true, false].map((met) => now.filter((one) => one.met === met).map(nameOf));
  const days = turningDays(service, on);
  const past = days.filter((day) => day <= on).reverse();
  const since = firstOf(
    failing ?? [],
    past,
    (before, name) => before.get(name) === true,
    (day) => at(addDays(day, -1)),
  );
  const lapses = firstOf(
    holding ?? [],
    days.filter((day) => day > on),
    (then, name) => then.get(name) === false,
    at,
  );
  return now.map((one) => ({
    ...{ condition: nameOf(one), source: one.source, about: orgId, holds: one.met },
    since: since.get(nameOf(one)) ?? null,
    lapsesOn: lapses.get(nameOf(one)) ?? null,
  }));
}
