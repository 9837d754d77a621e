import type { Cite } from '../../../sources/index.ts';
import type { Day } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import type { Actor } from '../../kernel/role.ts';
import type { OfficeFact, PersonFact } from '../organisations/index.ts';
import type { ServiceFacts } from '../selection/index.ts';
import type { PublishedValue } from '../values/index.ts';
import type { ApplicationState } from './application.ts';
import { type LastCertificate, tooEarlyUntil } from './renewal.ts';

/** Somebody who is named in an application, with what counts for a certificate. */
export interface NamedPerson {
  id: string;
  /** On the staff list of the applicant, as consultant or coach, today. */
  works: boolean;
  /** On that list in any capacity, as who signs for the applicant is. */
  isStaff?: boolean;
  /** Named by another office, in an application that is open or in its certificate. */
  elsewhere: boolean;
  facts: readonly PersonFact[];
}

/** What a step of an application is asked on: everything as data. */
export interface ApplicationCase {
  orgId: string;
  application: ApplicationState;
  office: readonly OfficeFact[];
  people: readonly NamedPerson[];
  /** The certificate that ends last. */
  last: LastCertificate | null;
  /** Another application of the same applicant that has not ended. */
  hasOpen: boolean;
  /** What was published over the scheme's numbers. */
  published: readonly PublishedValue[];
  /** What the level of a federal service is assessed on; null for any other applicant. */
  service: ServiceFacts | null;
  who: Actor;
  today: Day;
}

/** A need that is met. */
export const none: Ground[] = [];

/** A ground in a line. */
export const ground = (code: Ground['code'], source: Cite, about: string): Ground => ({ code, source, about });

/** One application at a time. */
export const noOpenApplication = ({ hasOpen, orgId }: ApplicationCase, source: Cite): Ground[] =>
  hasOpen ? [ground('application-already-open', source, orgId)] : none;

/** What is held is renewed from `months` before its end, and not earlier. */
export function notTooEarly({ last, today }: ApplicationCase, renewFrom: { months: number; source: Cite }): Ground[] {
  const from = tooEarlyUntil(last, today, renewFrom.months);
  return from === null ? none : [ground('too-early-to-renew', renewFrom.source, from)];
}

/** Whoever is named works for the applicant today and, where a paragraph asks so, stands with no other. */
export const peopleOfApplicant = (about: ApplicationCase, source: Cite, alone: Cite | null): Ground[] =>
  [...new Set([...about.application.consultants, ...about.application.mlpPeople])].flatMap((id) => {
    const person = about.people.find((one) => one.id === id);
    if (!person?.works) return [ground('consultant-not-here', source, id)];
    return person.elsewhere && alone !== null ? [ground('consultant-named-elsewhere', alone, id)] : [];
  });

/** Who evaluated an application, or took a decision on it that was annulled, does not decide on it (OURS-separation). */
export const notTheEvaluator = ({ application, who }: ApplicationCase): Ground[] =>
  application.evaluatedBy === who.id || application.decidedBefore.includes(who.id)
    ? [ground('evaluator-does-not-decide', 'OURS-separation', who.id)]
    : none;
