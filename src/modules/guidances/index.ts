export { EndGuidance, endGuidance } from './end-guidance.ts';
export { type GuidanceState, guidanceKind } from './guidance.ts';
export { askGuidances, type InPopulation, listGuidances, type ShownGuidance } from './guidance-views.ts';
export { guidanceRoutes } from './guidances.routes.ts';
export { RegisterGuidance, registerGuidance } from './register-guidance.ts';
