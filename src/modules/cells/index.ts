export { type CellState, cellKind, cellToday } from './cell.ts';
export { askedAgainBy, daysOfCell } from './cell-days.ts';
export { type CellCase, openCellSteps, permitOnCell } from './cell-needs.ts';
export {
  type CellOutcome,
  findCell,
  guidesCells,
  listCells,
  listGuidingOffices,
  outcomesOf,
  type ShownCell,
  type ShownFigures,
} from './cell-views.ts';
export { cellRoutes } from './cells.routes.ts';
export { DeliverCount, deliverCount, EnterCount, enterCount } from './deliver-count.ts';
export type { Figures } from './figures.ts';
export { askCountAgain, closeCell, FollowCell } from './follow-cell.ts';
export { RegisterCell, registerCell } from './register-cell.ts';
