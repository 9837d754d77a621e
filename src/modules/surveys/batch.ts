import { survey2014, surveyValues2014 } from '../../../schemes/index.ts';
import { add, type Day } from '../../kernel/day.ts';
import { lastDayOf } from '../../kernel/quarter.ts';

/** How many sealed answers lie in the box, of an organisation by a questionnaire in a quarter. */
export interface Pile {
  orgId: string;
  questionnaire: string;
  quarter: string;
  answers: number;
}

/** Answers that are published together: of these quarters, both included. */
export interface Batch {
  orgId: string;
  questionnaire: string;
  fromQuarter: string;
  toQuarter: string;
}

/** The day on which the answers of a quarter may be published: nobody can answer any more. 2026-Q1 on 2026-05-30. */
export const publishedOn = (quarter: string): Day => add(lastDayOf(quarter), survey2014.terms.publishAfter);

const keyOf = ({ orgId, questionnaire }: Pile) => `${orgId} ${questionnaire}`;

/**
 * What can be published by a day: closed quarters, one after the other, put together until there are ten answers. Each answer
 * stands in one batch, a batch is published once, and it is the same whether one looks at once or a year later.
 * Worked example: 6 answers in 2026-Q1, 3 in Q2, 4 in Q3: from 2026-11-29 on, one batch of Q1 to Q3 with 13.
 */
export function batchesOf(piles: readonly Pile[], today: Day): Batch[] {
  const batches: Batch[] = [];
  const waiting = new Map<string, { from: string; answers: number }>();
  const closed = piles.filter(({ quarter }) => publishedOn(quarter) <= today);
  for (const pile of [...closed].sort((a, b) => (a.quarter < b.quarter ? -1 : 1))) {
    const { orgId, questionnaire, quarter } = pile;
    const before = waiting.get(keyOf(pile));
    const [fromQuarter, answers] = [before?.from ?? quarter, (before?.answers ?? 0) + pile.answers];
    if (answers >= surveyValues2014.publishFrom.value) {
      batches.push({ orgId, questionnaire, fromQuarter, toQuarter: quarter });
      waiting.delete(keyOf(pile));
    } else waiting.set(keyOf(pile), { from: fromQuarter, answers });
  }
  return batches;
}
