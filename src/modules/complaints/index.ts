export { type Capacity, type Channel, type ComplaintState, capacities, channels, complaintKind } from './complaint.ts';
export { type AccusedOrg, listAccused, type OfferedDoor, offerDoors } from './complaint-doors.ts';
export {
  type ComplaintCase,
  closedDoors,
  doorsAfterDismissal,
  drafterOf,
  isPassedOn,
  openComplaintSteps,
  permitOnComplaint,
  proposedGrounds,
} from './complaint-needs.ts';
export { complainantOf, followDigestOf, numberOf, readPair, secretOf } from './complaint-number.ts';
export {
  answerTerm,
  areTooOld,
  plainAnswerTerm,
  receiptTerm,
  reminderDays,
  schemeOf,
  schemeOn,
} from './complaint-terms.ts';
export { OnComplaint, Worded } from './complaint-verb.ts';
export {
  type ComplaintPage,
  findByDigest,
  findComplaint,
  findEvidence,
  type ListedComplaint,
  listComplaints,
  type SaidOfComplaint,
  type WholeComplaint,
} from './complaint-views.ts';
export { complaintRoutes } from './complaints.routes.ts';
export {
  type Arrival,
  EnteredComplaint,
  fileComplaint,
  idOfArrival,
  type Lodged,
  NewComplaint,
  typeIn,
} from './file-complaint.ts';
export { ForwardComplaint, forwardComplaint, passedOn, passOn } from './forward-complaint.ts';
export {
  AnswerComplaint,
  answerComplaint,
  draftAnswer,
  extendComplaint,
  reactToComplaint,
  returnDraft,
  ShareComplaint,
  shareComplaint,
  takeOver,
} from './handle-complaint.ts';
export { missingWords } from './incoming-complaint.ts';
export {
  acknowledgeComplaint,
  admitComplaint,
  DismissComplaint,
  dismissComplaint,
  NamePerson,
  namePerson,
} from './judge-complaint.ts';
export { enterComplaint, lodgeComplaint } from './lodge-complaint.ts';
export { complaintTriesAMinute, openComplaintRoutes } from './open-complaints.routes.ts';
export { AddToComplaint, actOnOwn, addToComplaint, OwnComplaint, withdrawComplaint } from './own-complaint.ts';
