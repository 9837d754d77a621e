import { type AttestationStatus, attestation2018 } from '../../../schemes/index.ts';
import { type Day, day } from '../../kernel/day.ts';
import type { Decision } from '../../kernel/decision.ts';
import { clockMove, type Needs, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import { closesOn } from './access.ts';

/** The purpose for which an attestation opens a file; others come with other services. */
export const purpose = 'outplacement';

/** How the citizen signed: logged in, or on paper of which VDAB has the original. */
export const signedHows = ['online', 'paper'] as const;
export type SignedHow = (typeof signedHows)[number];

/** An attestation as the fold of its facts. That it is over is not in it: see `attestationToday`. */
export interface AttestationState {
  scheme: string;
  orgId: string;
  purpose: string;
  status: 'registered' | 'withdrawn';
  signedHow: SignedHow;
  signedOn: Day;
  /** Typed in by staff for a citizen who is not online. */
  enteredForCitizen: boolean;
  /** The day on which VDAB had it: for a paper one, that of the registered original. */
  registeredOn: Day;
  startsOn: Day;
  endsOn: Day;
  opensOn: Day;
  closesOn: Day;
  withdrawnOn: Day | null;
  /** The attestation that this one extends (M-13). */
  follows: string | null;
  /** The office's own record of it. */
  draftId: string | null;
  preparedBy: string;
}

interface Registered extends Fact, Omit<AttestationState, 'status' | 'withdrawnOn'> {
  kind: 'attestation';
  did: 'registered';
  /** When the secretariat got the original; null for one that was signed online. */
  receivedOn: Day | null;
  /** Keyed digest of the employer's name, which stands beside the record. */
  employer: string;
  readonly [field: string]: string | boolean | null;
}
interface Withdrawn extends Fact {
  kind: 'attestation';
  did: 'withdrawn';
  on: Day;
}

/** Everything that can happen to an attestation. */
export type AttestationFact = Registered | Withdrawn;

const empty: AttestationState = {
  scheme: attestation2018.id,
  orgId: '',
  purpose,
  status: 'registered',
  signedHow: 'online',
  // Replaced by the first fact, which always carries the days.
  signedOn: day('1900-01-01'),
  enteredForCitizen: false,
  registeredOn: day('1900-01-01'),
  startsOn: day('1900-01-01'),
  endsOn: day('1900-01-01'),
  opensOn: day('1900-01-01'),
  closesOn: day('1900-01-01'),
  withdrawnOn: null,
  follows: null,
  draftId: null,
  preparedBy: '',
};

/** Folds one fact into an attestation. */
export function evolveAttestation(before: AttestationState | null, fact: AttestationFact): AttestationState {
  const attestation = before ?? empty;
  if (fact.did === 'withdrawn') return { ...attestation, status: 'withdrawn', withdrawnOn: fact.on };
  const { scheme, orgId, signedHow, signedOn, enteredForCitizen, registeredOn, follows, draftId, preparedBy } = fact;
  const { startsOn, endsOn, opensOn } = fact;
  return {
    scheme,
    orgId,
    purpose: fact.purpose,
    status: 'registered',
    signedHow,
    signedOn,
    enteredForCitizen,
    registeredOn,
    startsOn,
    endsOn,
    opensOn,
    closesOn: fact.closesOn,
    withdrawnOn: null,
    follows,
    draftId,
    preparedBy,
  };
}

/** The record kind of an attestation. */
export const attestationKind = recordKind<AttestationState, AttestationFact>({
  kind: 'attestation',
  owner: 'citizen_id',
  columns: {
    scheme: 'text',
    orgId: 'uuid',
    purpose: 'text',
    status: 'text',
    signedHow: 'text',
    signedOn: 'date',
    enteredForCitizen: 'boolean',
    registeredOn: 'date',
    startsOn: 'date',
    endsOn: 'date',
    opensOn: 'date',
    closesOn: 'date',
    withdrawnOn: 'date',
    follows: 'uuid',
    draftId: 'uuid',
    preparedBy: 'uuid',
  },
  evolve: evolveAttestation,
});

/**
 * The status of an attestation on a day: it is over on the day after the last on which it opens the file.
 * Worked example: closing on 2020-01-04 it is registered on that day and over on 2020-01-05.
 */
export function attestationToday(
  { status, closesOn: last }: Pick<AttestationState, 'status' | 'closesOn'>,
  today: Day,
): Exclude<AttestationStatus, 'new'> {
  const move = clockMove(attestation2018, status, { closesOn: last });
  return move && move.on <= today ? 'lapsed' : status;
}

/** What the steps on an attestation are asked on; `status` is `new` when there is none yet. */
export interface AttestationCase {
  who: Actor;
  today: Day;
  status: AttestationStatus;
  endsOn: Day;
}

/** The needs that the scheme's rows name. */
const needs: Needs<'access-not-over', AttestationCase> = {
  'access-not-over': ({ endsOn, today }) =>
    today <= closesOn(endsOn) ? [] : [{ code: 'access-over', source: 'M-01/reading-access', about: 'endsOn' }],
};

/** Asks the scheme's table whether a step on an attestation is open, and decides when it is. */
export const permitOnAttestation = (step: string, about: AttestationCase, then: () => Decision<Fact>): Decision<Fact> =>
  permitThen({ scheme: attestation2018, step, status: about.status, who: about.who, needs, about }, then);
