export { type AppealState, appealKind, type Contestable, type Contested } from './appeal.ts';
export { type AppealCase, openAppealSteps, permitOnAppeal } from './appeal-needs.ts';
export { OnAppeal, Reasoned } from './appeal-verb.ts';
export {
  findAppeal,
  findToContest,
  type ListedAppeal,
  listAppeals,
  type ToContest,
  type WholeAppeal,
} from './appeal-views.ts';
export { appealRoutes } from './appeals.routes.ts';
export { annulAppeal, upholdAppeal } from './decide-appeal.ts';
export { admitAppeal, dismissAppeal, excuseAppeal, retractAppeal } from './judge-appeal.ts';
export { LodgeAppeal, lodgeAppeal } from './lodge-appeal.ts';
export { appealsOn, appealsUnder, appealTable } from './procedures.ts';
