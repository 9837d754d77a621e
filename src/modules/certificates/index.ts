export {
  bindCertificateText,
  bindHolds,
  bindHoldsNoMore,
  type LoadedCertificate,
  loadingCertificate,
} from './certificate.store.ts';
export {
  type CertificateFact,
  type CertificateState,
  certificateDays,
  certificateKind,
  certificateNumber,
  type ShownStatus,
  statusOn,
} from './certificate.ts';
export {
  findCertificate,
  listCertificates,
  type ShownCertificate,
  type WholeCertificate,
} from './certificate-views.ts';
export { certificateRoutes } from './certificates.routes.ts';
export {
  OnCertificate,
  RestoreCertificate,
  restoreCertificate,
  SuspendCertificate,
  suspendCertificate,
  terminateCertificate,
  WithdrawCertificate,
  withdrawCertificate,
} from './decide-certificate.ts';
export { labelFields, type QualityLabel, qualityLabels, wrongLabel } from './label.ts';
export { type Granting, grantings, lifeOf } from './life.ts';
export { NoteLabel, noteLabel } from './note-label.ts';
export { type Hits, noHits } from './plan.ts';
export { registerRoutes } from './register.routes.ts';
export { findRegistered, listRegister, type RegisteredCertificate, type RegisterSearch } from './register.ts';
