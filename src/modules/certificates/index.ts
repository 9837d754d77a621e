export {
  type CertificateFact,
  type CertificateState,
  certificateDays,
  certificateKind,
  certificateNumber,
  type ShownStatus,
  statusOn,
} from './certificate.ts';
export { findRegistered, listRegister, type RegisteredCertificate } from './register.ts';
