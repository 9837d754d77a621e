export { accommodationKind, endExtraTime, GrantExtraTime, grantExtraTime, OnExtraTime } from './accommodation.ts';
export { type AttemptState, attemptKind, examStatus, secondsLeft } from './attempt.ts';
export { type BankQuestion, listBank, type QuestionVersion } from './bank-views.ts';
export {
  type BodySitting,
  type ExtraTime,
  findBodySitting,
  listBodySittings,
  listExtraTime,
  namesOf,
  type SittingCandidate,
} from './body-views.ts';
export {
  type AskedWords,
  findOwnAttempt,
  listOpenSittings,
  listOwnAttempts,
  type OpenSitting,
  type OwnAttempt,
} from './candidate-views.ts';
export type { Drawn } from './draw.ts';
export { EnrolCandidate, enrolCandidate, OnSeat, withdrawCandidate } from './enrol.ts';
export { examRoutes } from './exams.routes.ts';
export { markAttempt, markDue } from './mark-attempt.ts';
export type { TopicMark } from './marking.ts';
export { listOfficeSeats, type OfficeSeat } from './office-views.ts';
export { questionKind } from './question.ts';
export { type Effect, foreseeRegrade, NewKeyOf, RegradeQuestion, regradeQuestion } from './regrade.ts';
export { mayRetakeFrom } from './retake.ts';
export { SaveAnswer, type Saved, saveAnswer } from './save-answer.ts';
export { seatKind } from './seat.ts';
export { BeginAttempt, beginAttempt, handInAttempt, OnAttempt } from './sit.ts';
export {
  cancelSitting,
  type ExamLanguage,
  examLanguages,
  OnSitting,
  PlanSitting,
  planSitting,
  type SittingState,
  sittingKind,
} from './sitting.ts';
export type { ItemFigures } from './statistics.ts';
export {
  letters,
  OnQuestion,
  QuestionWords,
  RewriteQuestion,
  retireQuestion,
  rewriteQuestion,
  WriteQuestion,
  writeQuestion,
} from './write-question.ts';
