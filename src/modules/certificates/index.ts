export {
  type CertificateFact,
  type CertificateState,
  certificateDays,
  certificateKind,
  certificateNumber,
  type ShownStatus,
  statusOn,
} from './certificate.ts';
export { registerRoutes } from './register.routes.ts';
export { findRegistered, listRegister, type RegisteredCertificate } from './register.ts';
