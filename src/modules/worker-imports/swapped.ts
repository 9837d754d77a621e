import type { Day } from '../../kernel/day.ts';
import { type ColumnKey, importColumns } from './columns.ts';
import { dayOfText, isEmptyCell, readCell } from './read-cell.ts';
import type { HeadingProblem } from './recognise.ts';

/** So many rows tell what a column holds. */
export const sampleRows = 300;

/** The columns whose days follow each other in everybody's life. */
const inOrder = ['birthOn', 'inServiceSince', 'notifiedOn'] as const satisfies readonly ColumnKey[];

type Swapped = Extract<HeadingProblem, { code: 'columns-swapped' }>;

/**
 * Finds columns that stand under each other's heading: most of the cells of one are not what it holds, and nearly all cells of
 * both fit when they change places. Worked example: under *Geboortedatum* stand names and under *Familienaam* days. Two
 * columns of days are found by their order: who is in service before being born, in most rows, has both days exchanged. Two
 * columns that hold the same (given and family name) can not be told apart; the preview shows them.
 */
export function swappedColumns(
  columns: readonly (ColumnKey | null)[],
  sample: readonly (readonly string[])[],
): Swapped[] {
  const placed = columns.flatMap((key, at) => (key === null ? [] : [{ key, at }]));
  const share = (at: number, as: ColumnKey): number => {
    const filled = sample.map((cells) => cells[at] ?? '').filter((text) => !isEmptyCell(text));
    const fitting = filled.filter((text) => readCell(importColumns[as].kind, text).ok);
    return filled.length === 0 ? 1 : fitting.length / filled.length;
  };
  const found: Swapped[] = [];
  for (const [n, one] of placed.entries())
    for (const other of placed.slice(n + 1)) {
      if (importColumns[one.key].kind === importColumns[other.key].kind) continue;
      const isWrong = share(one.at, one.key) < 0.5 || share(other.at, other.key) < 0.5;
      const isRightSwapped = isWrong && share(one.at, other.key) >= 0.8 && share(other.at, one.key) >= 0.8;
      const isFilled =
        isRightSwapped && [one, other].every(({ at }) => sample.some((cells) => !isEmptyCell(cells[at] ?? '')));
      if (isFilled) found.push(swapped(one, other));
    }
  return [...once(found), ...swappedDays(columns, sample)];
}

interface Placed {
  key: ColumnKey;
  at: number;
}
const swapped = (one: Placed, other: Placed): Swapped => ({
  code: 'columns-swapped',
  keys: [one.key, other.key],
  columns: [one.at, other.at],
});

/** Of pairs that share a column only the first is told: the rest shows once it is put right. */
const once = (pairs: readonly Swapped[]): Swapped[] =>
  pairs.filter(
    (pair, n) => !pairs.slice(0, n).some((earlier) => earlier.columns.some((at) => pair.columns.includes(at))),
  );

function swappedDays(columns: readonly (ColumnKey | null)[], sample: readonly (readonly string[])[]): Swapped[] {
  const places = inOrder.map((key) => columns.indexOf(key));
  if (places.includes(-1)) return [];
  const days = sample.map((cells) => places.map((at) => dayOfText((cells[at] ?? '').trim())));
  const whole = days.filter((row): row is Day[] => !row.includes(null));
  const ordered = (order: readonly number[]) =>
    whole.filter((row) => order.every((n, at) => at === 0 || (row[order[at - 1] ?? 0] ?? '') <= (row[n] ?? ''))).length;
  if (whole.length < sample.length / 2 || ordered([0, 1, 2]) * 2 >= whole.length) return [];
  const pairs = [
    [0, 1],
    [1, 2],
    [0, 2],
  ] as const;
  const right = pairs.find(([one, other]) => {
    const order = [0, 1, 2].map((n) => (n === one ? other : n === other ? one : n));
    return ordered(order) >= whole.length * 0.8;
  });
  if (!right) return [];
  const [one, other] = right.map((n) => ({ key: inOrder[n], at: places[n] ?? 0 }));
  return one && other ? [swapped(one, other)] : [];
}
