import type { Questionnaire } from '../src/kernel/questionnaire.ts';
import type { Scheme } from '../src/kernel/scheme.ts';
import { actionPlan2014 } from './action-plan/2014-01-01.ts';
import { annualReview2014 } from './annual-review/2014-09-01.ts';
import { appeal2014 } from './appeal/2014-09-01.ts';
import { levelAppeal2024 } from './appeal/level-2024-03-22.ts';
import { mandateAppeal2024 } from './appeal/mandate-2024-01-01.ts';
import { attestation2018 } from './attestation/2018-11-01.ts';
import { attestationDraft2018 } from './attestation-draft/2018-11-01.ts';
import { careerGuidanceMandate2024 } from './career-guidance-mandate/2024-01-01.ts';
import { givenMandate2024 } from './career-guidance-mandate/mandate-2024-01-01.ts';
import { certo2014 } from './certo/2014-09-01.ts';
import { certoCertificate2014 } from './certo/certificate-2014-09-01.ts';
import { competenceTest2014 } from './competence-test/2014-09-01.ts';
import { examExtraTime2014, examQuestion2014, examSitting2014 } from './competence-test/bank-2014-09-01.ts';
import { complaintCentre2024 } from './complaint/centre-2024-01-01.ts';
import { complaintFedergon2014 } from './complaint/federgon-2014-09-01.ts';
import { complaintOmbudsman2019 } from './complaint/ombudsman-2019-01-01.ts';
import { complaintSelection2024 } from './complaint/selection-2024-03-22.ts';
import { complaintVdab2019 } from './complaint/vdab-2019-01-01.ts';
import { draw2024 } from './draw/2024-01-01.ts';
import { employmentCell2014 } from './employment-cell/2014-09-01.ts';
import { fileCheck2024 } from './file-check/2024-01-01.ts';
import { finding2014 } from './finding/2014-09-01.ts';
import { levelFinding2024 } from './finding/level-2024-03-22.ts';
import { mandateFinding2024 } from './finding/mandate-2024-01-01.ts';
import { outplacementAgreement2014 } from './outplacement-agreement/2014-09-01.ts';
import { agreedWorker2014 } from './outplacement-agreement/worker-2014-09-01.ts';
import { sessionAttendance2014 } from './outplacement-guidance/attendance-2014-01-01.ts';
import { outplacementProgramme2014 } from './outplacement-guidance/programme-2014-01-01.ts';
import { guidanceSession2014 } from './outplacement-guidance/session-2014-01-01.ts';
import { outplacementLine2018 } from './outplacement-line/2018-11-01.ts';
import { outplacementOffering2014 } from './outplacement-service/offer-2014-09-01.ts';
import { qCheck2024 } from './q-check/2024-03-22.ts';
import { type QCheckCriteria, qCheckCriteria2024 } from './q-check/criteria-2024-03-22.ts';
import { grantedLevel2024 } from './selection-certification/granted-level-2024-03-22.ts';
import { levelApplication2024 } from './selection-certification/level-2024-03-22.ts';
import { survey2014 } from './survey/2014-09-01.ts';
import { careerGuidanceSurvey2024 } from './survey/career-guidance-2024-01-01.ts';
import { outplacementCitizenSurvey2014 } from './survey/outplacement-citizen-2014-09-01.ts';
import { outplacementEmployerSurvey2014 } from './survey/outplacement-employer-2014-09-01.ts';
import { valueChange2026 } from './value-change/2026-11-22.ts';
import { workerImport2014 } from './worker-import/2014-09-01.ts';

export { type ActionPlanNeed, type ActionPlanStatus, actionPlan2014 } from './action-plan/2014-01-01.ts';
export {
  annualReview2014,
  type ReviewConclusion,
  type ReviewNeed,
  type ReviewStatus,
  reviewConclusions,
} from './annual-review/2014-09-01.ts';
export { type AppealNeed, type AppealStatus, type AppealTable, appeal2014 } from './appeal/2014-09-01.ts';
export { levelAppeal2024 } from './appeal/level-2024-03-22.ts';
export { mandateAppeal2024 } from './appeal/mandate-2024-01-01.ts';
export {
  type AttestationDate,
  type AttestationNeed,
  type AttestationStatus,
  attestation2018,
} from './attestation/2018-11-01.ts';
export { attestationDraft2018, type DraftDate, type DraftStatus } from './attestation-draft/2018-11-01.ts';
export { careerGuidanceMandate2024, type MandateNeed } from './career-guidance-mandate/2024-01-01.ts';
export { mandateCriteria } from './career-guidance-mandate/criteria.ts';
export { givenMandate2024 } from './career-guidance-mandate/mandate-2024-01-01.ts';
export { careerVoucher2020 } from './career-voucher/2020-01-01.ts';
export { type ApplicationStatus, type CertoNeed, certo2014 } from './certo/2014-09-01.ts';
export { type CertificateNeed, type CertificateStatus, certoCertificate2014 } from './certo/certificate-2014-09-01.ts';
export { type CertoCriterion, certoCriteria, inOrder } from './certo/criteria.ts';
export { type Changeable, changeable, type ValueName } from './changeable.ts';
export { competenceTest2014, type ExamNeed, type ExamStatus } from './competence-test/2014-09-01.ts';
export {
  type AccommodationStatus,
  examExtraTime2014,
  examQuestion2014,
  examSitting2014,
  type QuestionStatus,
  type SittingStatus,
} from './competence-test/bank-2014-09-01.ts';
export { competenceTestValues2014, type ExamTopic, examTopics } from './competence-test/values-2014-09-01.ts';
export { complaintCentre2024 } from './complaint/centre-2024-01-01.ts';
export {
  type Accused,
  authorityTopics,
  type ComplaintDoor,
  type ComplaintOutcome,
  type ComplaintTopic,
  complaintDoorNames,
  complaintDoors,
  complaintOutcomes,
  complaintsADay,
  complaintTopics,
  type DismissalGround,
  dismissalGrounds,
} from './complaint/doors.ts';
export { complaintFedergon2014 } from './complaint/federgon-2014-09-01.ts';
export { complaintOmbudsman2019 } from './complaint/ombudsman-2019-01-01.ts';
export { complaintSelection2024 } from './complaint/selection-2024-03-22.ts';
export { type ComplaintNeed, type ComplaintStatus, complaintStatuses, plainStatuses } from './complaint/steps.ts';
export { complaintVdab2019 } from './complaint/vdab-2019-01-01.ts';
export { type DrawNeed, type DrawStatus, type DrawSubject, draw2024, drawSubjects } from './draw/2024-01-01.ts';
export { earlyWarning2014 } from './early-warning/2014-09-01.ts';
export { type CellNeed, type CellStatus, employmentCell2014 } from './employment-cell/2014-09-01.ts';
export { type FileCheckNeed, type FileCheckStatus, fileCheck2024 } from './file-check/2024-01-01.ts';
export {
  type CheckMeasure,
  type CriterionName,
  type CriterionResult,
  checkMeasures,
  criterionNames,
  criterionResults,
  fileCheckCriteria2024,
} from './file-check/criteria.ts';
export { type FindingNeed, type FindingStatus, type FindingTable, finding2014 } from './finding/2014-09-01.ts';
export { levelFinding2024 } from './finding/level-2024-03-22.ts';
export { mandateFinding2024 } from './finding/mandate-2024-01-01.ts';
export { type FollowUpKind, followUpKinds, followUpPlan2024 } from './follow-up/2024-01-01.ts';
export {
  type AgreementNeed,
  type AgreementStatus,
  outplacementAgreement2014,
} from './outplacement-agreement/2014-09-01.ts';
export { agreedWorker2014, type WorkerNeed, type WorkerStatus } from './outplacement-agreement/worker-2014-09-01.ts';

export {
  type AttendanceNeed,
  type AttendanceStatus,
  sessionAttendance2014,
} from './outplacement-guidance/attendance-2014-01-01.ts';

export {
  outplacementProgramme2014,
  type ProgrammeNeed,
  type ProgrammeStatus,
} from './outplacement-guidance/programme-2014-01-01.ts';
export {
  type GuidanceSessionNeed,
  type GuidanceSessionStatus,
  guidanceSession2014,
} from './outplacement-guidance/session-2014-01-01.ts';
export { type LineDate, type LineNeed, type LineStatus, outplacementLine2018 } from './outplacement-line/2018-11-01.ts';
export { dismissalNotice2014 } from './outplacement-right/notice-2014-01-01.ts';
export { type OfferItem, outplacementOffer2014 } from './outplacement-right/offer-2014-01-01.ts';
export { restructuring2019 } from './outplacement-right/restructuring-2019-09-18.ts';
export type {
  CellShare,
  GeneralRight,
  LetterTerms,
  OutplacementRight,
  PhaseRule,
  SpecialRight,
  ValueRule,
} from './outplacement-right/right.ts';
export { outplacementRights } from './outplacement-right/versions.ts';
export {
  type CatalogueService,
  outplacementServices2014,
  type ServiceCode,
} from './outplacement-service/2014-09-01.ts';
export {
  type OfferedNeed,
  type OfferedStatus,
  outplacementOffering2014,
} from './outplacement-service/offer-2014-09-01.ts';
export { type QCheckNeed, type QCheckStatus, qCheck2024 } from './q-check/2024-03-22.ts';
export type { QCheckCriteria, QCheckCriterion } from './q-check/criteria-2024-03-22.ts';
export {
  type SelectionTask,
  selectionCertification2024,
  type Track,
  tracks,
} from './selection-certification/2024-03-22.ts';
export { levelCriteria } from './selection-certification/criteria.ts';
export { grantedLevel2024 } from './selection-certification/granted-level-2024-03-22.ts';
export { type LevelNeed, levelApplication2024 } from './selection-certification/level-2024-03-22.ts';
export { type SurveyNeed, type SurveyStatus, survey2014, surveyValues2014 } from './survey/2014-09-01.ts';
export { careerGuidanceSurvey2024 } from './survey/career-guidance-2024-01-01.ts';
export { outplacementCitizenSurvey2014 } from './survey/outplacement-citizen-2014-09-01.ts';
export { outplacementEmployerSurvey2014 } from './survey/outplacement-employer-2014-09-01.ts';
export { type ValueChangeNeed, type ValueChangeStatus, valueChange2026 } from './value-change/2026-11-22.ts';

export { type WorkerImportNeed, type WorkerImportStatus, workerImport2014 } from './worker-import/2014-09-01.ts';

/** Every scheme, each under the day on which it comes into force. */
export const schemes: readonly Scheme[] = [
  attestationDraft2018,
  attestation2018,
  outplacementLine2018,
  outplacementProgramme2014,
  guidanceSession2014,
  sessionAttendance2014,
  certo2014,
  certoCertificate2014,
  careerGuidanceMandate2024,
  givenMandate2024,
  levelApplication2024,
  grantedLevel2024,
  valueChange2026,
  competenceTest2014,
  examQuestion2014,
  examSitting2014,
  examExtraTime2014,
  finding2014,
  mandateFinding2024,
  levelFinding2024,
  appeal2014,
  mandateAppeal2024,
  levelAppeal2024,
  annualReview2014,
  complaintVdab2019,
  complaintFedergon2014,
  complaintCentre2024,
  complaintOmbudsman2019,
  complaintSelection2024,
  survey2014,
  draw2024,
  employmentCell2014,
  fileCheck2024,
  qCheck2024,
  outplacementOffering2014,
  outplacementAgreement2014,
  agreedWorker2014,
  workerImport2014,
  actionPlan2014,
];

/** Every set of criteria of Q-checks, the oldest first. */
export const qCheckCriteria: readonly [QCheckCriteria, ...QCheckCriteria[]] = [qCheckCriteria2024];

/** Every questionnaire, each under the day on which it comes into force. */
export const questionnaires: readonly Questionnaire[] = [
  outplacementCitizenSurvey2014,
  outplacementEmployerSurvey2014,
  careerGuidanceSurvey2024,
];
