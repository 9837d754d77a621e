export { type Entitlement, entitledLevel, type Level, type LevelGround, type SelectionFacts } from './level.ts';
export { selectionRoutes } from './selection.routes.ts';
export { type Responsibility, responsibilities } from './tasks.ts';
