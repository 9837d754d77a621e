export type { ComplaintFacts, QualityFact, SatisfactionFact } from './fact.ts';
export { qualityRoutes } from './quality.routes.ts';
export { findQuality, type ListedQuality, listQuality, type QualityOf, type ShownReview } from './quality-views.ts';
export { RecordReview, recordReview, reviewNow } from './record-review.ts';
export { nextReviewBy, type ReviewState, reviewKind } from './review.ts';
export { openReviewSteps, permitOnReview, type ReviewCase } from './review-needs.ts';
export { type Warning, type WarningCode, warningCodes, warningsOf } from './warning.ts';
