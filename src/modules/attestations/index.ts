export { isOpen, type LiveAttestation } from '../live-attestation.ts';
export { accessWindow, asMultirange, closesOn, type DayRange, type DoorState, doorOf, openDays } from './access.ts';
export { AddScan, addScan } from './add-scan.ts';
export {
  type AttestationFact,
  type AttestationState,
  attestationKind,
  attestationToday,
  type SignedHow,
} from './attestation.ts';
export {
  type Candidate,
  countOfficeAttestations,
  doorTo,
  endsSoonDays,
  findRunningAttestation,
  listOfficeAttestations,
  listOwnAttestations,
  type OfficeAttestation,
  type OfficeSection,
  officeSections,
  type ShownAttestation,
} from './attestation-views.ts';
export { attestationRoutes } from './attestations.routes.ts';
export { CancelDraft, cancelDraft } from './cancel-draft.ts';
export { findCandidates } from './candidates.ts';
export { DeclineAttestation, declineAttestation } from './decline-attestation.ts';
export { type DraftFact, type DraftState, draftKind, draftToday, openDraftSteps } from './draft.ts';
export {
  findDraft,
  findDraftByCode,
  formOf,
  listPapersToRegister,
  listSettledDrafts,
  listWaitingDrafts,
  type ShownDraft,
} from './draft-views.ts';
export { EnterPaper, enterPaper } from './enter-paper.ts';
export { eraseLapsedTexts, eraseText } from './erase-text.ts';
export { type Claimed, digestsOf, normaliseName, personKey, type Typed, wrongNumber } from './identity.ts';
export { asFileOwner, bindNewFile, NewFile, regions } from './new-file.ts';
export { PrepareAttestation, type Preparing, prepareAttestation } from './prepare-attestation.ts';
export { RegisterAttestation, registerAttestation } from './register-attestation.ts';
export { SignAttestation, signAttestation } from './sign-attestation.ts';
export { listWaitingForMe, type WaitingForMe } from './waiting-for-me.ts';
export { WithdrawAttestation, withdrawAttestation } from './withdraw-attestation.ts';
