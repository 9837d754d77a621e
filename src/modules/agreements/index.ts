export {
  AddWorkers,
  addWorkers,
  digestsOfRow,
  type WorkerDigests,
  workersAtOnce,
} from './add-workers.ts';
export {
  type AgreedWorkerFact,
  type AgreedWorkerState,
  agreedWorkerKind,
  type PersonalFacts,
  rightFactsOf,
  type ServiceFacts,
  type WorkerEvent,
  workerEvents,
} from './agreed-worker.ts';
export {
  agreementCase,
  agreementFrom,
  askAgreement,
  asksForInSql,
  askWorker,
  type LoadedAgreement,
  type LoadedWorker,
  OnAgreement,
  OnWorker,
  ofEitherParty,
  type WorkerLoaded,
  workerFrom,
} from './agreement.store.ts';
export {
  type AgreementFact,
  type AgreementFor,
  type AgreementState,
  agreementKind,
  agreementKinds,
  type Billing,
  type BillingMoment,
  billingMoments,
} from './agreement.ts';
export {
  type AgreementCase,
  eventsOfEmployer,
  movesWorker,
  openAgreementSteps,
  openWorkerSteps,
  permitOnAgreement,
  permitOnWorker,
  type WorkerCase,
} from './agreement-needs.ts';
export {
  findAgreement,
  findWorker,
  listAgreements,
  listWorkers,
  type ShownAgreement,
  type ShownWorker,
  type WorkerText,
} from './agreement-views.ts';
export { agreementRoutes } from './agreements.routes.ts';
export {
  agreeToAgreement,
  declineAgreement,
  EnterAgreed,
  endAgreement,
  enterAgreed,
  FollowAgreement,
  withdrawAgreement,
} from './answer-agreement.ts';
export { eraseLapsedWorkers, eraseWorkerText, forgottenFrom } from './erase-worker-text.ts';
export { amountsOf, type ExpectedInvoice, type Invoiced, type InvoiceWhy, invoicesToExpect } from './invoices.ts';
export { NoteEvent, noteEvent, removeWorker } from './note-event.ts';
export { PrepareForWorker, prepareForWorker } from './prepare-for-worker.ts';
export { ProposeAgreement, proposeAgreement } from './propose-agreement.ts';
export { dismissalOf, serviceOfRow, WorkerRow, wrongWorker } from './worker-row.ts';
