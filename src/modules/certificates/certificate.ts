import type { CertificateStatus } from '../../../schemes/index.ts';
import type { Cite } from '../../../sources/index.ts';
import { addDays, addYears, type Day, day } from '../../kernel/day.ts';
import { clockMove } from '../../kernel/permit.ts';
import { codeOf } from '../../kernel/short-code.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import type { QualityLabel } from './label.ts';
import { type Granting, lifeOf } from './life.ts';

/** What a certificate is on a day, seen from outside. */
export type ShownStatus = Exclude<CertificateStatus, 'new'> | 'not-yet';

/** A certificate as the fold of its facts. That it expired is not in it: see `statusOn`. */
export interface CertificateState {
  scheme: string;
  number: string;
  applicationId: string;
  status: Exclude<CertificateStatus, 'expired' | 'new'>;
  startsOn: Day;
  /** Last day, included; null for a level, which has none. */
  endsOn: Day | null;
  /** Which level; null for a certificate or mandate. */
  level: 'individual' | 'client' | null;
  /** The day from which the status holds. */
  since: Day;
  /** Who suspended, restored, withdrew or ended it; null while nobody did. */
  decidedBy: string | null;
  /** The criteria on which it was suspended or withdrawn. */
  criteria: readonly Cite[];
  /** Quality certificates of a centre that were noted since the grant (V-04); the one that it applied with is the application's. */
  labels: readonly QualityLabel[];
}

interface FactOf<Did extends string> extends Fact {
  kind: 'certificate';
  did: Did;
}
interface Granted extends FactOf<'granted'> {
  scheme: string;
  number: string;
  applicationId: string;
  startsOn: Day;
  endsOn: Day | null;
  level?: 'individual' | 'client' | null;
}
interface Judged extends FactOf<'suspended' | 'withdrawn'> {
  on: Day;
  by: string;
  criteria: readonly Cite[];
  /** The day on which the holder was heard; null for a suspension. */
  heardOn: Day | null;
  /** What a withdrawal hit, as it was shown: a keyed digest, and how many lines. */
  plan?: string;
  lines?: number;
}
/** Another level of the same organisation was granted in its place. */
interface Replaced extends FactOf<'replaced'> {
  on: Day;
  by: string;
  certificateId: string;
}
interface Ended extends FactOf<'restored' | 'terminated'> {
  on: Day;
  by: string;
}

interface LabelNoted extends FactOf<'label-noted'> {
  on: Day;
  by: string;
  label: QualityLabel;
}

/** Everything that can happen to a certificate. */
export type CertificateFact = Granted | Judged | Replaced | Ended | LabelNoted;

const newCertificate: CertificateState = {
  scheme: '',
  number: '',
  applicationId: '',
  status: 'valid',
  // Replaced by the first fact, which always carries the days.
  startsOn: day('1900-01-01'),
  endsOn: day('1900-01-01'),
  level: null,
  since: day('1900-01-01'),
  decidedBy: null,
  criteria: [],
  labels: [],
};

/** Folds one fact into a certificate. */
function evolveCertificate(before: CertificateState | null, fact: CertificateFact): CertificateState {
  const was = before ?? newCertificate;
  switch (fact.did) {
    case 'granted': {
      const { scheme, number, applicationId, startsOn, endsOn, level = null } = fact;
      return { ...was, scheme, number, applicationId, startsOn, endsOn, level, since: startsOn };
    }
    case 'suspended':
    case 'withdrawn':
      return { ...was, status: fact.did, since: fact.on, decidedBy: fact.by, criteria: fact.criteria };
    case 'restored':
      return { ...was, status: 'valid', since: fact.on, decidedBy: fact.by, criteria: [] };
    case 'label-noted':
      return { ...was, labels: [...was.labels, fact.label] };
    case 'terminated':
    case 'replaced':
      return { ...was, status: fact.did, since: fact.on, decidedBy: fact.by };
  }
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
    level: 'text',
    since: 'date',
    decidedBy: 'uuid',
    criteria: 'jsonb',
    labels: 'jsonb',
  },
  evolve: evolveCertificate,
});

/**
 * The days of a new certificate: from the decision, or from the day after the one that it renews when that still runs, for
 * so many years; the last day is included. Without years it has no end.
 * Worked example: decided on 2026-11-22 for three years it runs to 2029-11-21; in renewal of one that ends on 2026-12-31
 * it runs from 2027-01-01 to 2029-12-31.
 */
export function certificateDays(
  decidedOn: Day,
  earlierEnd: Day | null,
  years: number | null,
): { startsOn: Day; endsOn: Day | null } {
  const startsOn = earlierEnd !== null && earlierEnd >= decidedOn ? addDays(earlierEnd, 1) : decidedOn;
  return { startsOn, endsOn: years === null ? null : addDays(addYears(startsOn, years), -1) };
}

/**
 * The status of a certificate on a day: one that nobody ended expires on the day after its last (OURS-certification).
 * Worked example: until 2029-03-01 it is valid on that day and has expired on 2029-03-02.
 */
export function statusToday(
  { scheme, status, endsOn }: Pick<CertificateState, 'scheme' | 'status' | 'endsOn'>,
  today: Day,
): Exclude<CertificateStatus, 'new'> {
  const move = clockMove(lifeOf(scheme).table, status, { certificateEndsOn: endsOn });
  return move !== null && move.to === 'expired' && move.on <= today ? move.to : status;
}

/** What a certificate is on a day to whoever asks, also before it begins. */
export function statusOn(state: CertificateState, today: Day): ShownStatus {
  const status = statusToday(state, today);
  return status === 'valid' && today < state.startsOn ? 'not-yet' : status;
}

const prefixes: Readonly<Record<Granting, string>> = { certo: 'CERTO', mandate: 'LBB', level: 'BOSA' };

/** The number of what is granted, after its id: `CERTO-K7QM-2F9D`; a mandate's begins with `LBB`, a level's with `BOSA`. */
export const certificateNumber = (what: Granting, id: string): string => `${prefixes[what]}-${codeOf(id)}`;
