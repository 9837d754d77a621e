import { addDays, addYears, type Day, day } from '../../kernel/day.ts';
import { codeOf } from '../../kernel/short-code.ts';
import { type Fact, recordKind } from '../../platform/record.ts';

/** What an authority decided about a certificate; that it expired follows from its end. */
export type CertificateStatus = 'valid' | 'suspended' | 'withdrawn' | 'terminated';
/** What a certificate is on a day, seen from outside. */
export type ShownStatus = CertificateStatus | 'not-yet' | 'expired';

/** A certificate as the fold of its facts. */
export interface CertificateState {
  scheme: string;
  number: string;
  applicationId: string;
  status: CertificateStatus;
  startsOn: Day;
  /** Last day, included. */
  endsOn: Day;
  /** The day from which the status holds. */
  since: Day;
}

interface Granted extends Fact {
  kind: 'certificate';
  did: 'granted';
  scheme: string;
  number: string;
  applicationId: string;
  startsOn: Day;
  endsOn: Day;
}

/** Everything that can happen to a certificate. */
export type CertificateFact = Granted;

const newCertificate: CertificateState = {
  scheme: '',
  number: '',
  applicationId: '',
  status: 'valid',
  // Replaced by the first fact, which always carries the days.
  startsOn: day('1900-01-01'),
  endsOn: day('1900-01-01'),
  since: day('1900-01-01'),
};

/** Folds one fact into a certificate. */
export function evolveCertificate(before: CertificateState | null, fact: CertificateFact): CertificateState {
  const { scheme, number, applicationId, startsOn, endsOn } = fact;
  return { ...(before ?? newCertificate), scheme, number, applicationId, startsOn, endsOn, since: startsOn };
}

/** The record kind of certificates: the history of an organisation. */
export const certificateKind = recordKind<CertificateState, CertificateFact>({
  kind: 'certificate',
  owner: 'org_id',
  columns: {
    scheme: 'text',
    number: 'text',
    applicationId: 'uuid',
    status: 'text',
    startsOn: 'date',
    endsOn: 'date',
    since: 'date',
  },
  evolve: evolveCertificate,
});

/**
 * The days of a new certificate: from the decision, or from the day after the one that it renews when that still runs, for
 * so many years; the last day is included.
 * Worked example: decided on 2026-11-22 for three years it runs to 2029-11-21; in renewal of one that ends on 2026-12-31
 * it runs from 2027-01-01 to 2029-12-31.
 */
export function certificateDays(decidedOn: Day, earlierEnd: Day | null, years: number): { startsOn: Day; endsOn: Day } {
  const startsOn = earlierEnd !== null && earlierEnd >= decidedOn ? addDays(earlierEnd, 1) : decidedOn;
  return { startsOn, endsOn: addDays(addYears(startsOn, years), -1) };
}

/** What a certificate is on a day. */
export function statusOn({ status, startsOn, endsOn }: CertificateState, today: Day): ShownStatus {
  if (status === 'withdrawn' || status === 'terminated') return status;
  if (endsOn < today) return 'expired';
  return today < startsOn ? 'not-yet' : status;
}

/** The number of a certificate, after its id: `CERTO-K7QM-2F9D`. */
export const certificateNumber = (id: string): string => `CERTO-${codeOf(id)}`;
