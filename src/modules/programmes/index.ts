export { type Told, tellAppointment } from './appointment.ts';
export { type AttendanceFact, type AttendanceState, attendanceKind, type SaidHow, saidHow } from './attendance.ts';
export { type Attention, attentionOf, attentions, reachesPast } from './attention.ts';
export { type Counted, type PhaseBudget, phaseBudgets, wholeBudget } from './budget.ts';
export { EndProgramme, endProgramme } from './end-programme.ts';
export { countedMinutes, type Said, type SayingStep, type Side, stepToSay } from './hours.ts';
export { InterruptProgramme, interruptProgramme } from './interrupt-programme.ts';
export { type OwnNow, ownNow } from './own-now.ts';
export { isDayOf, type Pause, type ProgrammeDays, type ProgrammePhase, phaseFor, phaseOn } from './phases.ts';
export { bindLeaving, heldIn, type LoadedProgramme, type Part, type Row, rowInSql } from './programme.store.ts';
export {
  type GuidanceForm,
  guidanceForms,
  type ProgrammeFact,
  type ProgrammeOutcome,
  type ProgrammeState,
  programmeKind,
  programmeOutcomes,
} from './programme.ts';
export {
  asked as nothingAsked,
  openProgrammeSteps,
  type ProgrammeCase,
  permitOnProgramme,
  type StartingWorker,
} from './programme-needs.ts';
export {
  type GuidedRow,
  listGuided,
  nameInSql,
  openProgrammes,
  ownServiceInSql,
  partInSql,
  type ShownPart,
  type ShownProgramme,
  type ShownProgrammes,
  wordsInSql,
} from './programme-views.ts';
export { AttendanceAnswer, attendanceAnswer, programmeRoutes } from './programmes.routes.ts';
export { ResumeProgramme, restartOn, resumeProgramme } from './resume-programme.ts';
export {
  longestSession,
  minutesOf,
  type PlaceKind,
  placeKinds,
  type SessionFact,
  type SessionForm,
  type SessionPlan,
  type SessionState,
  sessionForms,
  sessionKind,
} from './session.ts';
export { type StartFrame, startFrame } from './start-phases.ts';
export { StartProgramme, startProgramme } from './start-programme.ts';
