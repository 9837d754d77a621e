export { askPiece, bindPiece, findPiece, listPieces, type Reading, type ShownPiece } from './piece.store.ts';
export { type Channel, channels, filedKinds, type PieceFiled, pieceKind, pieceKinds } from './piece.ts';
export { filedPiece, Received, type Scan, subjectField, wrongReceipt } from './received.ts';
