import type { Cite } from '../../sources/index.ts';

/** A number of the test that is no span of days. */
interface Value {
  value: number;
  source: Cite;
}

/** The numbers of the competence test; the sources name the test and nothing of its form, so that all are ours. */
export const competenceTestValues2014 = {
  /** Share of the questions that count, in percent, from which on the test is passed. */
  passMarkPercent: { value: 70, source: 'OURS-exam' },
  /** Attempts within the term `attemptsCountFor`. */
  attemptsAtMost: { value: 3, source: 'OURS-exam-retake' },
  /** Seconds after the end in which an answer that was on its way is still taken. */
  graceSeconds: { value: 15, source: 'OURS-exam-time' },
  /** Sheets below which a question has no discrimination. */
  sheetsForDiscrimination: { value: 10, source: 'OURS-exam-figures' },
} as const satisfies Record<string, Value>;

/** What the test is about; study material, questions and feedback go by topic. */
export const examTopics = ['attestation', 'registration', 'endings', 'file', 'certificate', 'complaints'] as const;
export type ExamTopic = (typeof examTopics)[number];
