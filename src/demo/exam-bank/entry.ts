import type { ExamTopic } from '../../../schemes/index.ts';

/** A question of the demo's bank: what it asks and its options, in both languages, and the letters that are right. */
export interface BankEntry {
  topic: ExamTopic;
  nl: readonly [stem: string, ...options: string[]];
  fr: readonly [stem: string, ...options: string[]];
  correct: string;
}
