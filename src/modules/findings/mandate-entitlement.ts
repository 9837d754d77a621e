import { addDays, type Day, day, latest } from '../../kernel/day.ts';
import { coachesQualifiedFrom } from '../applications/index.ts';
import { type Condition, conditionOf, covers, endOf, fromThen, replacing, type Window } from './condition.ts';
import type { CertificateFacts, CertifiedPerson } from './entitlement.ts';

/** The dated facts on which a mandate stands. */
export interface MandateFacts extends Pick<CertificateFacts, 'orgId' | 'startsOn' | 'consultants' | 'people'> {
  /** The quality certificates of the centre: the one that it applied with, and those that were noted since (V-04). */
  labels: readonly Window[];
}

const always = day('1900-01-01');

/** The days that lie in both. */
const both = (some: readonly Window[], others: readonly Window[]): Window[] =>
  some
    .flatMap((one) =>
      others.map((other) => ({
        fromOn: latest(one.fromOn, other.fromOn),
        endsOn: endOf(one) < endOf(other) ? one.endsOn : other.endsOn,
      })),
    )
    .filter((one) => one.fromOn <= endOf(one));

/** When somebody may guide as far as the qualification goes: always before it is asked, and from its day on (BVR-2023-12-15). */
function qualifiedWindows({ facts }: Pick<CertifiedPerson, 'facts'>, askedFrom: Day | null): Window[] {
  if (askedFrom === null) return fromThen(always);
  const [qualifiedOn = null] = facts
    .filter(({ fact }) => fact === 'coach-qualification')
    .map(({ on }) => on)
    .sort();
  return [{ fromOn: always, endsOn: addDays(askedFrom, -1) }, ...fromThen(qualifiedOn)];
}

/**
 * The conditions of a mandate on a day, each with its paragraph (V-06, OURS-entitlement): a quality certificate that is valid
 * (V-04), the coaches who were named and still work there or are replaced by one who came since (V-03), every coach of today
 * qualified from the day on which that is asked (BVR-2023-12-15), and at least one coach. Its vision and its experience were
 * judged on the application, and are no dated facts.
 * Worked example: with a quality certificate until 2026-06-30 that condition holds on that day and lapses on 2026-07-01;
 * asked on 2026-07-15 it does not hold since 2026-07-01, until a new one is noted. On a mandate of 2021 a coach without a
 * qualification lapses on 2030-01-01.
 */
export function mandateConditionsOn(facts: MandateFacts, on: Day): Condition[] {
  const { orgId, startsOn, consultants, people, labels } = facts;
  const askedFrom = coachesQualifiedFrom(startsOn);
  const able = (person: CertifiedPerson) => both(person.places, qualifiedWindows(person, askedFrom));
  const named = [...new Set(consultants)].sort();
  const placesOf = (id: string) => people.find((one) => one.id === id)?.places ?? [];
  const replaced = replacing(facts, named, able, on);
  const here = people
    .filter(({ places }) => places.some((one) => covers(one, on)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    conditionOf(['label-valid', 'V-04', orgId], labels, on),
    ...named.map((id) => conditionOf(['coach-works', 'V-03', id], [...placesOf(id), ...replaced.windowsFor(id)], on)),
    ...here.map((one) =>
      conditionOf(['coach-qualified', 'BVR-2023-12-15', one.id], qualifiedWindows(one, askedFrom), on),
    ),
    conditionOf(['somebody-guides', 'V-03', orgId], people.flatMap(able), on),
  ];
}
