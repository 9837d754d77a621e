import { attestation2018 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Bound } from '../../platform/database/index.ts';
import { enqueue } from '../../platform/outbox.ts';
import type { Taken } from '../../platform/perform.ts';
import type { LiveAttestation } from '../live-attestation.ts';
import { bindListLine, bindText, type LineFact, type LineState } from '../steps/index.ts';
import { accessWindow } from './access.ts';
import { type AttestationFact, type AttestationState, purpose, type SignedHow } from './attestation.ts';
import { endsMoved } from './line-effects.ts';
import { bindList, type SignedFile } from './signing.store.ts';

/** A signature that VDAB has: what follows from it is the same, however it was given. */
export interface Registration {
  /** Id of the attestation that it makes. */
  id: string;
  orgId: string;
  draftId: string;
  preparedBy: string;
  startsOn: Day;
  endsOn: Day;
  follows: string | null;
  signedHow: SignedHow;
  signedOn: Day;
  receivedOn: Day | null;
  enteredForCitizen: boolean;
  employer: string;
}

/** What every signing has loaded. */
export interface Signing {
  /** The file; null when there is none yet, and it is made now. */
  file: SignedFile | null;
  /** Wrapped key for a file that is made now. */
  freshKey: Buffer;
}

/** Wrapped key under which this command's texts are journalled. */
export const signingKey = ({ file, freshKey }: Signing): Buffer => file?.wrappedKey ?? freshKey;

/** The attestation that a signature makes, and what it does to the open lines of the same office. */
export function registered(
  given: Registration,
  file: SignedFile | null,
  { who, today, digest }: { who: Actor; today: Day; digest(text: string): string },
): (AttestationFact | LineFact)[] {
  const { id, orgId, draftId, preparedBy, startsOn, endsOn, follows } = given;
  const { signedHow, signedOn, receivedOn, enteredForCitizen } = given;
  const fact: AttestationFact = {
    kind: 'attestation',
    id,
    did: 'registered',
    scheme: attestation2018.id,
    orgId,
    purpose,
    signedHow,
    signedOn,
    receivedOn,
    enteredForCitizen,
    registeredOn: today,
    startsOn,
    endsOn,
    ...accessWindow(given, today),
    follows,
    draftId,
    preparedBy,
    employer: digest(given.employer),
  };
  return [fact, ...endsMoved(file?.lines ?? [], { id, startsOn, endsOn }, { who, today })];
}

/** Binds what is written beside a registered attestation: the list, the moved lines, the employer, and the news of it. */
export function registeredBeside(
  citizenId: string,
  given: Registration,
  { subject, facts, after, who, today, now }: Taken<unknown, Signing>,
): Bound<unknown>[] {
  const { id, orgId } = given;
  const { file } = subject;
  const made = asLive(id, after<AttestationState>('attestation', id));
  const lines = facts.filter(({ kind }) => kind === 'step');
  return [
    bindList(citizenId, orgId, [...(file?.attestations ?? []), made], file?.listVersion ?? 0),
    ...lines.map((line) => bindListLine(citizenId, line.id, after<LineState>('step', line.id))),
    bindText({
      citizenId,
      recordId: id,
      field: 'employer',
      n: 1,
      body: given.employer,
      on: today,
      at: now,
      by: who.id,
    }),
    enqueue('attestation-registered', { citizenId, attestationId: id, orgId, draftId: given.draftId }, now),
  ];
}

/** A state of ours as other modules know it. */
export const asLive = (id: string, state: AttestationState): LiveAttestation => ({
  id,
  orgId: state.orgId,
  startsOn: state.startsOn,
  endsOn: state.endsOn,
  opensOn: state.opensOn,
  closesOn: state.closesOn,
  withdrawnOn: state.withdrawnOn,
});
