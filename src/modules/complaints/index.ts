export { type Capacity, type Channel, type ComplaintState, capacities, channels, complaintKind } from './complaint.ts';
export {
  type ComplaintCase,
  closedDoors,
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
