import { surveyValues2014 } from '../../../schemes/index.ts';
import type { Questionnaire } from '../../kernel/questionnaire.ts';
import { isFavourable } from './questionnaires.ts';

/** What somebody answered, by question. */
export type Answers = Readonly<Record<string, string>>;

/**
 * What is published of a question: how many answered favourably, or that they are few, or that they are most. A type and no
 * interface, since it is journalled.
 */
export type Figure =
  | { question: string; side: 'exact'; favourable: number }
  | { question: string; side: 'few' | 'most' };

const cell = surveyValues2014.cellAtLeast.value;

/**
 * Hides what is small: fewer than five favourable answers are `few`, fewer than five others are `most`, and no number tells
 * which of nought to four it is (OURS-survey-hidden). From ten answers on at most one of the two is small.
 * Worked example: of 12 answers 4 are favourable: few; 5: five, and seven others; 8: most, since four are not.
 */
export function figureOf(question: string, favourable: number, answers: number): Figure {
  if (favourable < cell) return { question, side: 'few' };
  return answers - favourable < cell ? { question, side: 'most' } : { question, side: 'exact', favourable };
}

/** The figures of a batch of answers, in the order of the questions. */
export const figuresOf = ({ questions }: Questionnaire, all: readonly Answers[]): Figure[] =>
  questions.map(({ id, kind }) =>
    figureOf(id, all.filter((answers) => isFavourable(kind, answers[id] ?? '')).length, all.length),
  );

/** Between which counts the favourable answers lie, both included: equal where the figure is exact. */
export function boundsOf(figure: Figure, answers: number): { least: number; most: number } {
  if (figure.side === 'exact') return { least: figure.favourable, most: figure.favourable };
  return figure.side === 'few' ? { least: 0, most: cell - 1 } : { least: answers - cell + 1, most: answers };
}

/** How many were asked, where that does not tell that nearly everybody answered; null where it would. */
export const shownInvited = (invited: number, answers: number): number | null =>
  invited - answers < cell ? null : invited;
