export { type ChangeCase, openChangeSteps, permitOnChange } from './change-needs.ts';
export {
  DraftChange,
  draftChange,
  OnChange,
  type PredictedChange,
  publishChange,
  ReviseChange,
  rehearseChange,
  reviseChange,
  WithdrawChange,
  withdrawChange,
} from './change-verb.ts';
export { findChange, type ListedChange, listChanges, listPublished, type ShownChange } from './change-views.ts';
export { forgetLaw, lawNow, publishedInSql, publishedValues } from './law.ts';
export {
  changeableOf,
  changeOn,
  type DayFor,
  holdsOn,
  lawWith,
  type PublishedValue,
  valueNames,
  valueOn,
} from './value.ts';
export { newValueChange, type Predicted, type ValueChangeState, valueChangeKind } from './value-change.ts';
export { lawRoutes, valueRoutes } from './values.routes.ts';
