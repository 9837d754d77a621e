import { competenceTestValues2014 } from '../../../schemes/index.ts';
import type { Drawn } from './draw.ts';
import { type Answers, type Key, markOne } from './marking.ts';

/** A sheet that was marked: what was asked, and what was ticked. */
export interface Sheet {
  questions: readonly Drawn[];
  answers: Answers;
}

/** How a version of a question did. */
export interface ItemFigures {
  id: string;
  edition: number;
  /** Sheets on which it stood. */
  shown: number;
  /** Share of them that has it right, from 0 to 1; null while it counts for nobody. */
  shareRight: number | null;
  /** Correlation of right with the score on the other questions, from -1 to 1; null with too few sheets or no spread. */
  discrimination: number | null;
  /** Share of the sheets that ticked each option, by its letter; nobody's are left out. */
  chosen: Readonly<Record<string, number>>;
}

/** Pearson's correlation of pairs, which for right or wrong is the point-biserial one; null when one has no spread. */
function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [a, b] = [mean(0), mean(1)];
  let [ab, aa, bb] = [0, 0, 0];
  for (const [x, y] of pairs) {
    ab += (x - a) * (y - b);
    aa += (x - a) ** 2;
    bb += (y - b) ** 2;
  }
  return aa === 0 || bb === 0 ? null : ab / Math.sqrt(aa * bb);
}

/** One sheet, as one of its questions sees it. */
interface Seen {
  isRight: boolean | null;
  /** Points on the other questions. */
  rest: number;
  chosen: readonly string[];
}

function figuresOf({ id, edition }: Pick<Drawn, 'id' | 'edition'>, seen: readonly Seen[]): ItemFigures {
  const shown = seen.length;
  const counted = seen.filter((one) => one.isRight !== null);
  const letters = [...new Set(seen.flatMap(({ chosen }) => chosen))].sort();
  const enough = counted.length >= competenceTestValues2014.sheetsForDiscrimination.value;
  return {
    ...{ id, edition, shown },
    shareRight: counted.length === 0 ? null : counted.filter((one) => one.isRight).length / counted.length,
    discrimination: enough ? correlation(counted.map((one) => [one.isRight ? 1 : 0, one.rest] as const)) : null,
    chosen: Object.fromEntries(
      letters.map((letter) => [letter, seen.filter(({ chosen }) => chosen.includes(letter)).length / shown]),
    ),
  };
}

/** The figures of every version of a question that stood on one of these sheets, against the key as it is now. */
export function itemFigures(sheets: readonly Sheet[], keys: readonly Key[]): ItemFigures[] {
  const byVersion = new Map<string, { question: Drawn; seen: Seen[] }>();
  for (const { questions, answers } of sheets) {
    const marks = questions.map((question) => markOne(question, answers, keys));
    const total = marks.filter((mark) => mark === true).length;
    for (const [at, question] of questions.entries()) {
      const isRight = marks[at] ?? null;
      const name = `${question.id} ${question.edition}`;
      const entry = byVersion.get(name) ?? { question, seen: [] };
      entry.seen.push({ isRight, rest: total - (isRight ? 1 : 0), chosen: answers[question.id] ?? [] });
      byVersion.set(name, entry);
    }
  }
  return [...byVersion.values()].map(({ question, seen }) => figuresOf(question, seen));
}
