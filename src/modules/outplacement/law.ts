import { type OutplacementRight, outplacementRights } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';

/**
 * The right to outplacement of who is dismissed on a day; null before 2007-12-01, whose law is not written down. A dismissal
 * keeps the law of its day: notified on 2015-12-31 the worker still chooses, on 2016-01-01 no more.
 */
export const rightOn = (on: Day): OutplacementRight | null =>
  outplacementRights.find(({ inForce: { from, until } }) => from <= on && (until === undefined || on < until)) ?? null;
