export {
  bringInApplication,
  bringInPiece,
  type IncomingApplication,
  type IncomingScan,
  scanTypes,
  takesInOf,
} from './bring-in-paper.ts';
export { type FilePiece, filePiece, PieceAbout } from './file-piece.ts';
export { incomingRoutes } from './incoming.routes.ts';
