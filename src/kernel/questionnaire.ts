import type { Cite } from '../../sources/index.ts';
import type { Label } from './language.ts';

/** How a question is answered. The choices of a kind are the same everywhere, so that their words stand once. */
export const answerKinds = {
  satisfied: ['very-satisfied', 'satisfied', 'neither', 'dissatisfied', 'very-dissatisfied'],
  agrees: ['fully-agrees', 'agrees', 'neither', 'disagrees', 'fully-disagrees'],
  knows: ['yes', 'no', 'unknown'],
} as const;
export type AnswerKind = keyof typeof answerKinds;
export type Choice = (typeof answerKinds)[AnswerKind][number];

/** One question, with the paragraph that makes us ask it. */
export interface Question {
  id: string;
  kind: AnswerKind;
  label: Label;
  source: Cite;
}

/** About which service somebody is asked. */
export type SurveyedService = 'outplacement' | 'career-guidance';

/** A questionnaire as data, in force from a day on. Who was asked by one answers by it, whatever comes after. */
export interface Questionnaire {
  id: string;
  title: Label;
  source: Cite;
  /** Half-open: in force from `from`, until (not including) `until`. */
  inForce: { from: string; until?: string };
  service: SurveyedService;
  audience: 'citizen' | 'employer';
  /** The kind of organisation that it is about. */
  about: 'outplacement-office' | 'career-centre';
  questions: readonly Question[];
}
