export { accommodationKind, endExtraTime, GrantExtraTime, grantExtraTime, OnExtraTime } from './accommodation.ts';
export { type AttemptState, attemptKind, examStatus, secondsLeft } from './attempt.ts';
export type { Drawn } from './draw.ts';
export { EnrolCandidate, enrolCandidate, OnSeat, withdrawCandidate } from './enrol.ts';
export { markAttempt, markDue } from './mark-attempt.ts';
export type { TopicMark } from './marking.ts';
export { questionKind } from './question.ts';
export { type Effect, foreseeRegrade, NewKeyOf, RegradeQuestion, regradeQuestion } from './regrade.ts';
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
