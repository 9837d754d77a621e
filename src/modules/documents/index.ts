export { type AddDocument, addDocument, bindDocument, DocumentAbout, documentAdded } from './add-document.ts';
export { type BroughtAlong, bringAlong, type FileAlong } from './bring-along.ts';
export { alreadyAdded, bringIn, fileIsOpen } from './bring-in.ts';
export { addableKinds, type DocumentKind, documentKind, documentKinds, isOpenable } from './document.ts';
export { announcedBytes, documentRoutes } from './documents.routes.ts';
export { missingFinalReports } from './final-report.ts';
export { startDocumentKeeper } from './keeper.ts';
export { notBrought } from './not-brought.ts';
export { rescanWaiting } from './rescan.ts';
export { sendDocument } from './send-document.ts';
export {
  type Brought,
  drained,
  type HouseWithGate,
  type NotBrought,
  type Taking,
  takeIn,
  uploadId,
} from './take-in.ts';
export { type QuotaCode, type UploadQuota, uploadQuota } from './upload-quota.ts';
export {
  type DocumentEvent,
  documentLog,
  documentReaders,
  listDocuments,
  type OpenedDocument,
  openDocument,
  type ShownDocument,
  type ShownDocuments,
} from './views.ts';
