export { conditionsOn } from './conditions.ts';
export { assessLevel, type Entitlement, type LevelGround, type SelectionFacts } from './level.ts';
export { selectionRoutes } from './selection.routes.ts';
