import type { Day } from '../kernel/day.ts';

/** What other modules know of a registered attestation: one office, one citizen, one purpose, inclusive days. */
export interface LiveAttestation {
  id: string;
  orgId: string;
  startsOn: Day;
  endsOn: Day;
  opensOn: Day;
  closesOn: Day;
  withdrawnOn: Day | null;
}

/** Whether an attestation opens the file on a day (M-01): between its inclusive days, and not withdrawn by then. */
export const isOpen = (attestation: LiveAttestation, on: Day): boolean =>
  attestation.opensOn <= on &&
  on <= attestation.closesOn &&
  (attestation.withdrawnOn === null || on < attestation.withdrawnOn);
