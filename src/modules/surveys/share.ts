import { type Interval, wilson } from '../../kernel/share.ts';
import { boundsOf, type Figure } from './figure.ts';

/** The share of favourable answers, between 0 and 1: one number where the figure is exact, else from and until. */
export interface Share {
  least: number;
  most: number;
  /** The interval of Wilson at 95 % around it, from its lower end to its upper one. */
  interval: Interval;
}

/** A figure as a share with its interval. */
export function shareOf(figure: Figure, answers: number): Share {
  const { least, most } = boundsOf(figure, answers);
  return shareOfCounts(least, most, answers);
}

const shareOfCounts = (least: number, most: number, answers: number): Share => ({
  ...{ least: least / answers, most: most / answers },
  interval: { from: wilson(least, answers).from, until: wilson(most, answers).until },
});

/** What is added up: a result's answers, and its figure for the question. */
export interface Summand {
  answers: number;
  figure: Figure;
}

/** The share over several results together; null of none. It adds published figures and nothing else, so that it tells no more. */
export function shareTogether(all: readonly Summand[]): (Share & { answers: number }) | null {
  const answers = all.reduce((sum, one) => sum + one.answers, 0);
  if (answers === 0) return null;
  const bounds = all.map(({ figure, answers: of }) => boundsOf(figure, of));
  const [least, most] = [
    bounds.reduce((sum, one) => sum + one.least, 0),
    bounds.reduce((sum, one) => sum + one.most, 0),
  ];
  return { answers, ...shareOfCounts(least, most, answers) };
}
