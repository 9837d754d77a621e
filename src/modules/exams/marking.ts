import { competenceTestValues2014, type ExamTopic } from '../../../schemes/index.ts';
import type { Drawn } from './draw.ts';

/** What of a version of a question is right. */
export interface Key {
  id: string;
  edition: number;
  /** Letters of the right options. */
  correct: readonly string[];
  /** Withdrawn: it counts for nobody, neither right nor wrong. */
  isWithdrawn: boolean;
}

/** What somebody ticked, by question; a question without an answer is not in it. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** How somebody did on a topic; what the result tells of the answers, and no more. */
export interface TopicMark {
  topic: ExamTopic;
  right: number;
  outOf: number;
}

/** The mark of a sheet. */
export interface Mark {
  right: number;
  /** Questions that count. */
  outOf: number;
  passed: boolean;
  topics: TopicMark[];
}

/** Whether exactly the right options are ticked, in whatever order (OURS-exam). */
export function isRight(chosen: readonly string[], correct: readonly string[]): boolean {
  const ticked = new Set(chosen);
  return ticked.size === new Set(correct).size && correct.every((letter) => ticked.has(letter));
}

/** The key of a version; a version without one counts for nobody. */
const keyOf = (keys: readonly Key[], { id, edition }: Pick<Drawn, 'id' | 'edition'>): Key | undefined =>
  keys.find((key) => key.id === id && key.edition === edition && !key.isWithdrawn);

/** One question of a sheet against the key; null when it does not count. */
export function markOne(question: Pick<Drawn, 'id' | 'edition'>, answers: Answers, keys: readonly Key[]) {
  const key = keyOf(keys, question);
  return key ? isRight(answers[question.id] ?? [], key.correct) : null;
}

/**
 * Marks a sheet: one point for every question that counts and is right, and passed from the pass mark on, unrounded
 * (OURS-exam). Worked example, at 70 %: 7 of 10 has passed, 6 of 10 has not, 14 of 20 has, 13 of 20 has not.
 */
export function markSheet(questions: readonly Drawn[], answers: Answers, keys: readonly Key[]): Mark {
  const marks = questions.map((question) => ({ topic: question.topic, isRight: markOne(question, answers, keys) }));
  const counting = marks.filter((mark) => mark.isRight !== null);
  const rightOf = (some: typeof marks) => some.filter((mark) => mark.isRight === true).length;
  const [right, outOf] = [rightOf(counting), counting.length];
  const topics = [...new Set(questions.map(({ topic }) => topic))].sort().map((topic) => {
    const own = counting.filter((mark) => mark.topic === topic);
    return { topic, right: rightOf(own), outOf: own.length };
  });
  const passed = outOf > 0 && right * 100 >= competenceTestValues2014.passMarkPercent.value * outOf;
  return { right, outOf, passed, topics };
}
