export { readApart } from './read-apart.ts';
export { type SheetEnd, type SheetKind, sheetKinds } from './read-rows.ts';
export {
  addressOf,
  columnLetters,
  type SheetRefusalCode,
  type SheetRefused,
  type SheetRow,
  sheetLimits,
} from './sheet.ts';
