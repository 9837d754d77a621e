export { type Colleague, colleaguesOf } from './colleagues.ts';
export { CorrectStep, correctStep } from './correct-step.ts';
export { bindListLine, bindText } from './guidance.store.ts';
export {
  evolveLine,
  type LineFact,
  type LineState,
  type LineToday,
  lineKind,
  lineToday,
  type Service,
  type StopReason,
  services,
  stopReasons,
} from './line.ts';
export { type LineCase, lineNeeds, liveAttestation, openLineSteps, permitOnLine } from './line-needs.ts';
export {
  AddSummary,
  addSummary,
  CancelStep,
  cancelStep,
  DeclineStop,
  declineStop,
  ReportStop,
  reportStop,
  StopStep,
  stopStep,
} from './move-step.ts';
export { RegisterStep, registerStep } from './register-step.ts';
export { stepRoutes } from './steps.routes.ts';
export {
  type AdviserTask,
  adviserTasks,
  type LineText,
  listSteps,
  openStep,
  type Party,
  type ShownLine,
  type ShownLineDetail,
  type ShownSteps,
} from './views.ts';
