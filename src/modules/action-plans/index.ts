export { actionPlanRoutes } from './action-plans.routes.ts';
export { AgreeToPlan, agreeToPlan } from './agree-to-plan.ts';
export { sharePlan } from './make-plan.ts';
export { type PlanFact, type PlannedStep, type PlanState, planKind } from './plan.ts';
export {
  mostSteps,
  type OwnService,
  type PlanContent,
  type PlanText,
  type PlanWords,
  wordFields,
} from './plan-content.ts';
export { openPlanSteps, type PlanCase, permitOnPlan } from './plan-needs.ts';
export { hoursText, planPaper, serviceName } from './plan-paper.ts';
export { listPlans, type PlannedProgramme, readsIn, type ShownPlan, type ShownPlans } from './plan-views.ts';
export {
  type PlannedPhase,
  type PlanWarning,
  plannedPhases,
  plannedServices,
  planWarnings,
} from './planned-minutes.ts';
export { keepSharedPlan, SharePlan } from './share-plan.ts';
export { WritePlan, writePlan } from './write-plan.ts';
