export { type AttendanceFact, type AttendanceState, attendanceKind, type SaidHow, saidHow } from './attendance.ts';
export { type Counted, type PhaseBudget, phaseBudgets, wholeBudget } from './budget.ts';
export { countedMinutes, type Said, type SayingStep, type Side, stepToSay } from './hours.ts';
export { isDayOf, type Pause, type ProgrammeDays, type ProgrammePhase, phaseFor, phaseOn } from './phases.ts';
export {
  type GuidanceForm,
  guidanceForms,
  type ProgrammeFact,
  type ProgrammeOutcome,
  type ProgrammeState,
  programmeKind,
  programmeOutcomes,
} from './programme.ts';
