export { AddSummary, addSummary } from './add-summary.ts';
export { CancelStep, cancelStep } from './cancel-step.ts';
export { type Colleague, colleaguesOf } from './colleagues.ts';
export { CorrectStep, correctStep } from './correct-step.ts';
export { DeclineStop, declineStop } from './decline-stop.ts';
export {
  bindListLine,
  bindText,
  type Guidance,
  loadingForNew,
  loadingLine,
  type Registration,
} from './guidance.store.ts';
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
export { lineFields, RegisterStep, registerStep } from './register-step.ts';
export { ReportStop, reportStop } from './report-stop.ts';
export { stepRoutes } from './steps.routes.ts';
export { StopStep, stopStep } from './stop-step.ts';
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
