import { addDays, addMonths, type Day, latest } from '../../kernel/day.ts';
import { type PublishedValue, valueOn } from '../values/index.ts';

/** The days of a cell: the set moment, and the last day to hand the count in, included. */
export interface CellDays {
  countOn: Day;
  deliverBy: Day;
}

/** The last day to hand a count in that is asked for on a day, of a moment that may still lie ahead (OURS-cell). */
const deliverBy = (countOn: Day, askedOn: Day, published: readonly PublishedValue[], law: { filedOn: Day }): Day =>
  addDays(latest(countOn, askedOn), valueOn(published, 'certo.cellDeliverWithin', law));

/**
 * When a cell is counted and until when the count is handed in, by the law of the day on which it was noted (C-09, OURS-cell).
 * Worked example: set up on 2025-03-03 and noted on 2025-03-10 it is counted as it is on 2026-03-03, and handed in by
 * 2026-04-02. Noted only on 2026-05-04, when the moment is past, it is handed in by 2026-06-03.
 */
export function daysOfCell(startedOn: Day, notedOn: Day, published: readonly PublishedValue[]): CellDays {
  const law = { filedOn: notedOn };
  const countOn = addMonths(startedOn, valueOn(published, 'certo.cellCountAfter', law));
  return { countOn, deliverBy: deliverBy(countOn, notedOn, published, law) };
}

/**
 * Until when a count is handed in that is asked for again: as long as the first time, by the same law, from today on.
 * Worked example: noted on 2025-03-10, counted as on 2026-03-03 and asked again on 2026-04-13, it is handed in by 2026-05-13.
 */
export const askedAgainBy = (
  { countOn, registeredOn }: { countOn: Day; registeredOn: Day },
  today: Day,
  published: readonly PublishedValue[],
): Day => deliverBy(countOn, today, published, { filedOn: registeredOn });
