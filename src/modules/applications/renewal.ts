import { addMonths, type Day } from '../../kernel/day.ts';
import type { ApplicationState, Procedure, Variant } from './application.ts';

/** The certificate or mandate of an applicant that ends last, to be renewed. */
export interface LastCertificate {
  id: string;
  startsOn: Day;
  endsOn: Day;
  status: string;
}

const stands = (last: LastCertificate) => last.status === 'valid' || last.status === 'suspended';

/**
 * Which procedure an applicant is in: renewal from so many months before what it holds ends until so many after, and a
 * first application otherwise. What was withdrawn or given up is not renewed.
 * Worked example, six months: what ends on 2027-06-30 is renewed from 2026-12-30 to 2027-12-30.
 */
export function procedureOf(last: LastCertificate | null, today: Day, months: number): Procedure {
  if (last === null || !stands(last)) return 'first';
  return addMonths(last.endsOn, -months) <= today && today <= addMonths(last.endsOn, months) ? 'renewal' : 'first';
}

/**
 * The first day on which an applicant may apply again while its certificate still stands, when that day has not come; null
 * when it may apply today. A suspended certificate stands too: it is restored or withdrawn, not applied for again.
 */
export function tooEarlyUntil(last: LastCertificate | null, today: Day, months: number): Day | null {
  if (last === null || !stands(last)) return null;
  const from = addMonths(last.endsOn, -months);
  return today < from ? from : null;
}

const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && [...a].sort().every((one, at) => one === [...b].sort()[at]);

/**
 * Which renewal this is, by comparing the people with those of the last term: the same for outplacement and for MLP, or
 * not (C-16, C-17). Their order says nothing. Null for a first application.
 */
export function variantOf(
  { procedure, consultants, mlpPeople }: Pick<ApplicationState, 'procedure' | 'consultants' | 'mlpPeople'>,
  last: Pick<ApplicationState, 'consultants' | 'mlpPeople'> | null,
): Variant | null {
  if (procedure === 'first') return null;
  const isSame = last !== null && sameSet(consultants, last.consultants) && sameSet(mlpPeople, last.mlpPeople);
  return isSame ? 'same-people' : 'other-people';
}
