export { closeFinding, confirmMended, explainFinding, extendFinding } from './answer-finding.ts';
export type { Condition } from './condition.ts';
export { type CertificateFacts, conditionsOn, gapsOn } from './entitlement.ts';
export { certificateFrom, factsOf } from './finding.store.ts';
export { type FindingState, findingKind } from './finding.ts';
export { type FindingCase, openFindingSteps, permitOnFinding } from './finding-needs.ts';
export { OnFinding, WithWords } from './finding-verb.ts';
export {
  findFinding,
  findSurvey,
  listFindings,
  type ShownFinding,
  type Survey,
  type WholeFinding,
} from './finding-views.ts';
export { findingRoutes } from './findings.routes.ts';
export { FollowFinding, followFinding } from './follow-finding.ts';
export { type FindingProcedure, findingsOn, findingsUnder, findingTable, type GrantFacts } from './procedures.ts';
export { RaiseFinding, raisedFact, raiseFinding } from './raise-finding.ts';
