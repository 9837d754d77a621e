export { checkToday, type SelectionCheckState, selectionCheckKind } from './check.ts';
export { type CheckCase, criteriaFor, openCheckSteps, permitOnCheck } from './check-needs.ts';
export {
  type CheckWords,
  type FollowedService,
  findFollowedService,
  findSelection,
  listSelections,
  qChecksOf,
  type ShownSelection,
} from './check-views.ts';
export {
  askSelections,
  type ClosedSelectionState,
  closedSelectionKind,
  NoteSelection,
  noteSelection,
} from './closed-selection.ts';
export {
  AnswerCheck,
  answerCheck,
  CorrectCheck,
  correctCheck,
  FinishCheck,
  finishCheck,
  JudgeSelection,
  judgeSelection,
} from './judge-selection.ts';
export { criteriaOn, type Judgement, missingIn, scoreOf, type Verdict, verdicts } from './judgement.ts';
export { qCheckRoutes } from './q-checks.routes.ts';
