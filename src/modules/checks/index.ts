export { askCitizen, NoteAnswer, noteAnswer, takeAnswer } from './ask-citizen.ts';
export { deliverFiles, GiveContact, giveContact, type Reply, replyToFindings } from './centre-steps.ts';
export { OnCheck, OnGuidance, WithWords } from './check.store.ts';
export { type CheckCase, openCheckSteps, permitOnCheck } from './check-needs.ts';
export {
  type CheckedGuidance,
  type CheckOutcome,
  fileChecksOf,
  findCheck,
  findCheckFile,
  type ListedCheck,
  listChecks,
  type WholeCheck,
} from './check-views.ts';
export { checkRoutes, openCheckRoutes, triesPerMinute } from './checks.routes.ts';
export { DecideCheck, decideCheck, sendFindings } from './end-check.ts';
export { type FileCheckState, fileCheckKind, fileCheckToday } from './file-check.ts';
export { followUpRoutes } from './follow-up.routes.ts';
export { type FollowUpState, followUpKind, RecordFollowUp, recordedKinds, recordFollowUp } from './follow-up.ts';
export { dueNow, type Planned, planOf } from './follow-up-plan.ts';
export {
  checksOf,
  type FollowedCentre,
  type FollowUpFact,
  findInformation,
  listDue,
  listFollowed,
} from './follow-up-views.ts';
export { type GuidanceCheckState, guidanceCheckId, guidanceCheckKind } from './guidance-check.ts';
export { informationKind, SendInformation, sendInformation } from './information.ts';
export { JudgeGuidance, judgeGuidance } from './judge-guidance.ts';
export { OpenCheck, openCheck } from './open-check.ts';
export { findQuestion, keptQuestion, type OpenQuestion, questionDigest, questionPath } from './question.ts';
export { isJudged, type Results, type Satisfaction, type Verdict, verdictOf } from './verdict.ts';
