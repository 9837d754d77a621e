import type { AnyKind } from '../platform/record.ts';
import { planKind } from './action-plans/index.ts';
import { agreedWorkerKind, agreementKind } from './agreements/index.ts';
import { appealKind } from './appeals/index.ts';
import { applicationKind } from './applications/index.ts';
import { attestationKind, draftKind } from './attestations/index.ts';
import { cellKind } from './cells/index.ts';
import { certificateKind } from './certificates/index.ts';
import { fileCheckKind, followUpKind, guidanceCheckKind, informationKind } from './checks/index.ts';
import { complaintKind } from './complaints/index.ts';
import { departureKind } from './departures/index.ts';
import { documentKind } from './documents/index.ts';
import { drawKind } from './draws/index.ts';
import { accommodationKind, attemptKind, questionKind, seatKind, sittingKind } from './exams/index.ts';
import { entryKind } from './file/index.ts';
import { findingKind } from './findings/index.ts';
import { guidanceKind } from './guidances/index.ts';
import { pieceKind } from './pieces/index.ts';
import { attendanceKind, programmeKind, sessionKind } from './programmes/index.ts';
import { closedSelectionKind, selectionCheckKind } from './q-checks/index.ts';
import { reviewKind } from './quality/index.ts';
import { profileKind, qCheckKind, trackCertificateKind } from './selection/index.ts';
import { ownServiceKind, packageKind } from './services/index.ts';
import { lineKind } from './steps/index.ts';
import { invitationKind, resultKind, roundKind } from './surveys/index.ts';
import { valueChangeKind } from './values/index.ts';
import { importKind } from './worker-imports/index.ts';

const all: readonly AnyKind[] = [
  lineKind,
  planKind,
  entryKind,
  documentKind,
  draftKind,
  attestationKind,
  applicationKind,
  certificateKind,
  reviewKind,
  profileKind,
  trackCertificateKind,
  qCheckKind,
  valueChangeKind,
  questionKind,
  sittingKind,
  seatKind,
  attemptKind,
  accommodationKind,
  findingKind,
  departureKind,
  appealKind,
  pieceKind,
  complaintKind,
  roundKind,
  invitationKind,
  resultKind,
  guidanceKind,
  drawKind,
  cellKind,
  fileCheckKind,
  guidanceCheckKind,
  followUpKind,
  informationKind,
  closedSelectionKind,
  selectionCheckKind,
  ownServiceKind,
  packageKind,
  agreementKind,
  agreedWorkerKind,
  programmeKind,
  attendanceKind,
  sessionKind,
  importKind,
];

/** Every kind of record that the journal can rebuild. */
export const kinds: ReadonlyMap<string, AnyKind> = new Map(all.map((kind) => [kind.kind, kind]));
