import { addYears, type Day, latest } from '../../kernel/day.ts';
import { experienceYears, type OfficeFact, type PersonFact } from '../organisations/index.ts';
import { type Condition, conditionOf, endOf, fromThen, replacing, type Window } from './condition.ts';

/** Somebody who was named for the certificate, or is a consultant of the office: places there, and what counts. */
export interface CertifiedPerson {
  id: string;
  places: readonly Window[];
  facts: readonly PersonFact[];
}

/** The dated facts on which a certificate stands. */
export interface CertificateFacts {
  orgId: string;
  /** First day of the certificate. */
  startsOn: Day;
  /** Edition of the code that was signed for it; null when none was. */
  codeVersion: string | null;
  codeSignedOn: Day | null;
  consultants: readonly string[];
  mlpPeople: readonly string[];
  office: readonly OfficeFact[];
  people: readonly CertifiedPerson[];
}

const firstDay = (days: readonly Day[]): Day | null => [...days].sort()[0] ?? null;
const daysOf = (facts: readonly PersonFact[], fact: PersonFact['fact']) =>
  facts.filter((known) => known.fact === fact).map(({ on }) => on);

/** From which day somebody needs no competence test any more: passed, or three years of experience (C-05); null when never. */
const settledFrom = (facts: readonly PersonFact[]): Day | null =>
  firstDay([
    ...daysOf(facts, 'competence-test'),
    ...daysOf(facts, 'experience-since').map((since) => addYears(since, experienceYears)),
  ]);
const trainedFrom = (facts: readonly PersonFact[]): Day | null => firstDay(daysOf(facts, 'mlp-training'));

/** When somebody who works here may register, as far as that is up to them (C-05, C-06). */
function ableWindows({ places, facts }: CertifiedPerson): Window[] {
  const [settled, trained] = [settledFrom(facts), trainedFrom(facts)];
  if (settled === null || trained === null) return [];
  return places
    .map(({ fromOn, endsOn }) => ({ fromOn: latest(fromOn, settled, trained), endsOn }))
    .filter((one) => one.fromOn <= endOf(one));
}

/**
 * The conditions of a certificate on a day, each with its paragraph (OURS-entitlement): what the facts still carry, beside what
 * was granted. Who left is replaced by an able consultant who was not named and came after the certificate began, one by
 * one; of who left nothing else is asked.
 * Worked example: a certificate from 2026-03-02 names Ann, whose last day is 2026-06-30. On that day the condition holds and
 * lapses on 2026-07-01; on 2026-07-15 it does not hold since 2026-07-01, unless Bob, trained and experienced, came on
 * 2026-05-04.
 */
export function conditionsOn(facts: CertificateFacts, on: Day): Condition[] {
  const { orgId, office, people, consultants, mlpPeople } = facts;
  const find = (id: string): CertifiedPerson => people.find((one) => one.id === id) ?? { id, places: [], facts: [] };
  const named = [...new Set([...consultants, ...mlpPeople])].sort();
  const replaced = replacing(facts, named, ableWindows, on);
  const here = (ids: readonly string[]) => [...ids].sort().filter((id) => !replaced.gone.includes(id));
  const access = office.filter(({ fact }) => fact === 'mlp-contract');
  return [
    conditionOf(['code-signed', 'C-04', orgId], codeWindows(facts), on),
    ...named.map((id) =>
      conditionOf(['named-person-works', 'C-12', id], [...find(id).places, ...replaced.windowsFor(id)], on),
    ),
    ...here(consultants).map((id) =>
      conditionOf(['test-settled', 'C-05', id], fromThen(settledFrom(find(id).facts)), on),
    ),
    conditionOf(['mlp-access', 'C-13', orgId], access, on),
    ...here(mlpPeople).map((id) => conditionOf(['mlp-trained', 'C-06', id], fromThen(trainedFrom(find(id).facts)), on)),
    conditionOf(['somebody-registers', 'C-06', orgId], people.flatMap(ableWindows), on),
  ];
}

/** The edition that a certificate was granted on stays good for its whole term (C-04, C-18). */
const codeWindows = ({ codeVersion, codeSignedOn }: CertificateFacts): Window[] =>
  codeVersion === null ? [] : fromThen(codeSignedOn);

/** What was granted and the facts no longer carry: what there is to find. */
export const gapsOn = (facts: CertificateFacts, on: Day): Condition[] =>
  conditionsOn(facts, on).filter(({ holds }) => !holds);
