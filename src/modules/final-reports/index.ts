export { type Filed, FileReport, fileReport, openReport, type Reported } from './file-report.ts';
export { finalReportRoutes } from './final-reports.routes.ts';
export { isReportDue, type ReportedPart, type ReportFigures, reportOf } from './report.ts';
export { type FinalReport, partsOfReport, type ReportWords, reportFields, reportPaper } from './report-paper.ts';
