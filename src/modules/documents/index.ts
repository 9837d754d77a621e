export { type AddDocument, addDocument, DocumentAbout } from './add-document.ts';
export { type Brought, bringIn, type HouseWithGate, type Incoming, type NotBrought, uploadId } from './bring-in.ts';
export {
  addableKinds,
  type DocumentFact,
  type DocumentKind,
  type DocumentState,
  documentKind,
  documentKinds,
  isOpenable,
  type ScanState,
} from './document.ts';
export { announcedBytes, documentRoutes } from './documents.routes.ts';
export { missingFinalReports } from './final-report.ts';
export { type DocumentKeeper, startDocumentKeeper } from './keeper.ts';
export { RecordScan, recordScan } from './record-scan.ts';
export { rescanWaiting } from './rescan.ts';
export { sendDocument } from './send-document.ts';
export { type QuotaCode, type UploadQuota, uploadQuota } from './upload-quota.ts';
export {
  type DocumentEvent,
  type DocumentLog,
  documentLog,
  documentReaders,
  listDocuments,
  type OpenedDocument,
  openDocument,
  type ShownDocument,
  type ShownDocuments,
} from './views.ts';
