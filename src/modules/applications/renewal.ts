import { addMonths, type Day } from '../../kernel/day.ts';
import type { ApplicationState, Procedure, Variant } from './application.ts';

/** The certificate or mandate of an applicant that ends last, to be renewed. */
export interface LastCertificate {
  id: string;
  startsOn: Day;
  /** Last day, included; null for a level, which has none. */
  endsOn: Day | null;
  status: string;
  level: 'individual' | 'client' | null;
}

const stands = (last: LastCertificate) => last.status === 'valid' || last.status === 'suspended';

/**
 * The days between which what one holds is renewed, both included: so many months before its end until so many after.
 * Worked example: for six months, what ends on 2027-06-30 is renewed from 2026-12-30 to 2027-12-30.
 */
export const renewalWindow = (endsOn: Day, months: number): { opens: Day; closes: Day } => ({
  opens: addMonths(endsOn, -months),
  closes: addMonths(endsOn, months),
});

/**
 * Which procedure an applicant is in: renewal within the window of what it holds, and a first application otherwise. What
 * was withdrawn or given up is not renewed. The window is that of the law of today, on which the file begins.
 */
export function procedureOf(last: LastCertificate | null, today: Day, months: number): Procedure {
  if (last === null || last.endsOn === null || !stands(last)) return 'first';
  const { opens, closes } = renewalWindow(last.endsOn, months);
  return opens <= today && today <= closes ? 'renewal' : 'first';
}

/**
 * The first day on which an applicant may apply again while its certificate still stands, when that day has not come; null
 * when it may apply today. A suspended certificate stands too: it is restored or withdrawn, not applied for again.
 */
export function tooEarlyUntil(last: LastCertificate | null, today: Day, months: number): Day | null {
  if (last === null || last.endsOn === null || !stands(last)) return null;
  const { opens } = renewalWindow(last.endsOn, months);
  return today < opens ? opens : null;
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
