import type { Scheme } from '../src/kernel/scheme.ts';
import { appeal2014 } from './appeal/2014-09-01.ts';
import { attestation2018 } from './attestation/2018-11-01.ts';
import { attestationDraft2018 } from './attestation-draft/2018-11-01.ts';
import { certo2014 } from './certo/2014-09-01.ts';
import { certoCertificate2014 } from './certo/certificate-2014-09-01.ts';
import { finding2014 } from './finding/2014-09-01.ts';
import { outplacementLine2018 } from './outplacement-line/2018-11-01.ts';

export { type AppealNeed, type AppealStatus, appeal2014 } from './appeal/2014-09-01.ts';
export {
  type AttestationDate,
  type AttestationNeed,
  type AttestationStatus,
  attestation2018,
} from './attestation/2018-11-01.ts';
export { attestationDraft2018, type DraftDate, type DraftStatus } from './attestation-draft/2018-11-01.ts';
export { type ApplicationNeed, type ApplicationStatus, certo2014 } from './certo/2014-09-01.ts';
export { type CertificateNeed, type CertificateStatus, certoCertificate2014 } from './certo/certificate-2014-09-01.ts';
export { type CertoCriterion, certoCriteria, inOrder } from './certo/criteria.ts';
export { type FindingNeed, type FindingStatus, finding2014 } from './finding/2014-09-01.ts';
export { type LineDate, type LineNeed, type LineStatus, outplacementLine2018 } from './outplacement-line/2018-11-01.ts';

export {
  type SelectionTask,
  selectionCertification2024,
  type Track,
  tracks,
} from './selection-certification/2024-03-22.ts';

/** Every scheme, each under the day on which it comes into force. */
export const schemes: readonly Scheme[] = [
  attestationDraft2018,
  attestation2018,
  outplacementLine2018,
  certo2014,
  certoCertificate2014,
  finding2014,
  appeal2014,
];
