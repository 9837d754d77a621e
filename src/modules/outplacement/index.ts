export { type Assessment, assess, lawFor } from './assess.ts';
export { calendarOf, termsAhead } from './calendar.ts';
export { type Contradiction, type ContradictionCode, contradictions } from './contradictions.ts';
export {
  type Dismissal,
  dismissalGrounds,
  type EventKind,
  eventKinds,
  type OutplacementEvent,
  type RightFacts,
  type Worker,
} from './facts.ts';
export { lettersNow, type RightLetter, rightLetter, rightLetters } from './letters.ts';
export { type EmployerStep, type Next, nextSteps, type WorkerStep } from './next-steps.ts';
export { missingInOffer, offerItems } from './offer-content.ts';
export { outplacementRoutes } from './outplacement.routes.ts';
export { factsOf, OutplacementQuestion } from './question.ts';
export type { Regime } from './regime.ts';
export type { Restart } from './restart.ts';
export { resumptionOf } from './resumption.ts';
export type { RightTerm, TermKey } from './right-term.ts';
export { verdictSentence } from './verdict-sentence.ts';
export type { SaidVerdict } from './verdicts.ts';
