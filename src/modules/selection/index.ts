export { type CheckedCertificate, checkCertificate } from './certificate-worth.ts';
export { CheckYearly, checkYearly } from './check-yearly.ts';
export { conditionsOn } from './conditions.ts';
export { type Outlook, outlookOf } from './entitlement.ts';
export { askFacts, factsFrom, listSelectionFacts, loadSelectionFacts, type ServiceFacts } from './facts.store.ts';
export { GiveTrackCertificate, giveTrackCertificate } from './give-track-certificate.ts';
export { findHolder, type Holder, listHolders, type Reason, type ShownTrackCertificate } from './holders.ts';
export { KeepProfile, keepProfile } from './keep-profile.ts';
export { type Cause, type Lapse, lapsesAfter, leavesOn } from './lapses.ts';
export {
  assessLevel,
  type Colleague,
  type Entitlement,
  isInService,
  type LanguageRole,
  type Level,
  type LevelCondition,
  type LevelConditions,
  type LevelGround,
  languageRoles,
  type Place,
  type SelectionFacts,
} from './level.ts';
export { levelSentence } from './level-sentence.ts';
export { nextCheckOn, type ProfileState, profileKind } from './profile.ts';
export { type QCheckFact, type QCheckState, qCheckKind } from './q-check.ts';
export { type CountedService, listCheckedServices, listOwnQChecks, type ShownQCheck } from './q-check-views.ts';
export { certificateCheckRoutes, checksPerMinute, selectionRecordRoutes } from './records.routes.ts';
export { selectionRoutes } from './selection.routes.ts';
export { type Responsibility, responsibilities } from './tasks.ts';
export {
  type TrackCertificateFact,
  type TrackCertificateState,
  trackCertificateKind,
  type Worth,
  worthOn,
} from './track-certificate.ts';
export { type OneLess, type OneMore, withOneLess, withOneMore } from './what-if.ts';
export { WithdrawTrackCertificate, withdrawTrackCertificate } from './withdraw-track-certificate.ts';
