export {
  type ApplicationFact,
  type ApplicationState,
  applicationKind,
  codeOfConduct,
  newApplication,
} from './application.ts';
export type { ApplicationCase } from './application-case.ts';
export { Explained, OnApplication } from './application-verb.ts';
export {
  findApplication,
  findBeginning,
  type ListedApplication,
  listApplications,
  type ShownApplication,
} from './application-views.ts';
export { applicationRoutes } from './applications.routes.ts';
export { ChooseLevel, chooseLevel } from './choose-level.ts';
export { ConfirmMlp, confirmMlp, handInProof } from './confirm-mlp.ts';
export { GrantCertificate, grantCertificate, refuseCertificate } from './decide-application.ts';
export { type EnterApplication, enterApplication } from './enter-application.ts';
export type { Entered } from './entered.ts';
export { EvaluateApplication, evaluateApplication } from './evaluate-application.ts';
export { abandonApplication, fileApplication } from './file-application.ts';
export { admitApplication, askCompletion, dismissApplication } from './judge-application.ts';
export { coachesQualifiedFrom } from './mandate-needs.ts';
export { type PaperField, PaperSaid, paperFieldsOf } from './paper-said.ts';
export { declareActivity, NamePeople, namePeople, SignCode, signCode } from './prepare-application.ts';
export {
  NameLabel,
  nameLabel,
  SetOut,
  ShowExperience,
  setOutCoaching,
  setOutVision,
  showExperience,
} from './prepare-mandate.ts';
export {
  type ApplicationProcedure,
  openApplicationSteps,
  permitOnApplication,
  procedureFor,
  procedures,
  procedureWith,
} from './procedures.ts';
export { renewalWindow } from './renewal.ts';
export { StartApplication, startApplication } from './start-application.ts';
