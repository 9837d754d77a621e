import { addYears, type Day } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';

/**
 * A dated fact about an organisation: its certificate, its MLP contract, a financing number it may use, its membership of
 * Federgon, a door for complaints that it keeps. Ends inclusive.
 */
export interface OfficeFact {
  fact:
    | ('certificate' | 'mandate' | 'level' | 'mlp-contract' | 'financing-number')
    | ('federgon-member' | 'complaints-door');
  code: string | null;
  fromOn: Day;
  endsOn: Day | null;
}

/** A dated fact about a person: a training completed, a test passed, practising since. */
export interface PersonFact {
  fact: 'mlp-training' | 'competence-test' | 'experience-since' | 'coach-qualification';
  on: Day;
}

/** Years of experience that spare a consultant the competence test (C-05). */
export const experienceYears = 3;

const holds = (fact: OfficeFact, on: Day) => fact.fromOn <= on && (fact.endsOn === null || on <= fact.endsOn);

/**
 * Whether this person may register outplacement for this office on a day: the office holds a certificate (OURS-register) and
 * has MLP access (C-06, C-13); the person followed the MLP training (C-06, C-14), and passed the competence test
 * unless practising for three years (C-05). Gives every ground that is missing; none means yes.
 * Worked example, on 2026-03-01: practising since 2023-03-01 needs no test, since 2023-03-02 does.
 */
export function missingToRegister(
  office: readonly OfficeFact[],
  person: readonly PersonFact[],
  on: Day,
  ids: { orgId: string; personId: string },
): Ground[] {
  const officeHas = (fact: OfficeFact['fact']) => office.some((known) => known.fact === fact && holds(known, on));
  const personHas = (fact: PersonFact['fact'], by: Day) =>
    person.some((known) => known.fact === fact && known.on <= by);
  const isExperienced = person.some(
    (known) => known.fact === 'experience-since' && addYears(known.on, experienceYears) <= on,
  );
  const missing: Ground[] = [];
  if (!officeHas('certificate'))
    missing.push({ code: 'certificate-not-valid', source: 'OURS-register', about: ids.orgId });
  if (!officeHas('mlp-contract')) missing.push({ code: 'mlp-contract-missing', source: 'C-13', about: ids.orgId });
  if (!personHas('mlp-training', on))
    missing.push({ code: 'mlp-training-missing', source: 'C-06', about: ids.personId });
  if (!isExperienced && !personHas('competence-test', on))
    missing.push({ code: 'competence-test-missing', source: 'C-05', about: ids.personId });
  return missing;
}

/** The financing numbers that an office may choose on a day (M-08). */
export const financingNumbers = (office: readonly OfficeFact[], on: Day): string[] =>
  office.flatMap((fact) =>
    fact.fact === 'financing-number' && fact.code !== null && holds(fact, on) ? [fact.code] : [],
  );
