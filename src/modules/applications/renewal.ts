import { certo2014 } from '../../../schemes/index.ts';
import { add, addMonths, type Day } from '../../kernel/day.ts';
import type { ApplicationState, Procedure, Variant } from './application.ts';

/** The certificate of an office that ends last, to be renewed. */
export interface LastCertificate {
  id: string;
  endsOn: Day;
  status: string;
}

const stands = (last: LastCertificate) => last.status === 'valid' || last.status === 'suspended';

/**
 * Which procedure an office is in: renewal from six months before its certificate ends until six months after, and a
 * first application otherwise. A certificate that was withdrawn or given up is not renewed.
 * Worked example: one that ends on 2027-06-30 is renewed from 2026-12-30 to 2027-12-30.
 */
export function procedureOf(last: LastCertificate | null, today: Day): Procedure {
  if (last === null || !stands(last)) return 'first';
  const span = certo2014.terms.renewFrom;
  return addMonths(last.endsOn, -span.months) <= today && today <= add(last.endsOn, span) ? 'renewal' : 'first';
}

/**
 * The first day on which an office may apply again while its certificate still stands, when that day has not come; null
 * when it may apply today. A suspended certificate stands too: it is restored or withdrawn, not applied for again.
 */
export function tooEarlyUntil(last: LastCertificate | null, today: Day): Day | null {
  if (last === null || !stands(last)) return null;
  const from = addMonths(last.endsOn, -certo2014.terms.renewFrom.months);
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
