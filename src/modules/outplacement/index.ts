export { type Assessment, assess } from './assess.ts';
export { type Contradiction, contradictions } from './contradictions.ts';
export { dismissalGrounds, type EventKind, eventKinds, type RightFacts } from './facts.ts';
export { missingInOffer, offerItems } from './offer-content.ts';
export { outplacementRoutes } from './outplacement.routes.ts';
export type { Regime } from './regime.ts';
export type { RightTerm, TermKey } from './right-term.ts';
export { verdictSentence } from './verdict-sentence.ts';
export type { SaidVerdict } from './verdicts.ts';
