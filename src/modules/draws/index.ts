export { abandonDraw, closeDraw, itemOf, OnDraw } from './close-draw.ts';
export { type DrawState, drawKind } from './draw.ts';
export { type DrawCase, openDrawSteps, permitOnDraw } from './draw-needs.ts';
export { drawnRecords, findDraw, itemsOf, listDraws, type ShownDraw, stepsOf } from './draw-views.ts';
export { drawRoutes, openDrawRoutes } from './draws.routes.ts';
export { PrepareDraw, prepareDraw } from './prepare-draw.ts';
export { revealDraw } from './reveal-draw.ts';
