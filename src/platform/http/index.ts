export { type BarePage, barePage } from './bare-page.ts';
export { buildHttp, type HttpOptions } from './build-http.ts';
export { type ErrorAbout, type ErrorAnswer, type ErrorPage, isApi } from './errors.ts';
export { type Front, openFront } from './front.ts';
export type { Checks } from './health.ts';
export type { Http } from './http.ts';
export { type FileForm, fileFormOf, partsOf } from './multipart.ts';
export {
  type FieldFault,
  Problem,
  type ProblemMore,
  type ProblemStatus,
  problem,
  problems,
} from './problem.ts';
