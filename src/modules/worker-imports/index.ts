export { type ColumnKey, columnKeys, importColumns } from './columns.ts';
export { bindErased, bindRows, OnImport } from './import.store.ts';
export { cancelImport, confirmImport, endImport, KeepImport, keepImport } from './import-steps.ts';
export {
  everyBadRow,
  findImport,
  firstGoodRows,
  headingsOf,
  type ImportedRow,
  listBadRows,
  listImports,
  listWaitingImports,
  type Progress,
  type ShownImport,
} from './import-views.ts';
export { badRowsFile, sendCsv, templateOf } from './list-files.ts';
export { readCell } from './read-cell.ts';
export { maxListBytes, type ReadList, readList, type SentList } from './read-list.ts';
export { type HeadingProblem, recognise } from './recognise.ts';
export { eraseLapsedRows, runImports, startImporter } from './run-imports.ts';
export { headingRow } from './stage-list.ts';
export { placing, type RowProblem, stageRow } from './stage-row.ts';
export { toldColumn, toldProblem, toldRefusal } from './told.ts';
export { type ImportFact, type ImportState, importKind } from './worker-import.ts';
export { workerImportRoutes } from './worker-imports.routes.ts';
