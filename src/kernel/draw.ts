import { createHash } from 'node:crypto';

/** The method that draws are made by; a draw keeps the name of the one by which it was made. */
export const drawMethod = 'sha256-lowest/1';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What is published of a seed before the population is closed: the SHA-256 of its text, in hexadecimal. */
export const commitmentOf = (seed: string): string => sha256(seed);

/** What a population is fixed by: the SHA-256 of its items in their order, one to a line, without a last line end. */
export const populationDigest = (items: readonly string[]): string => sha256(items.join('\n'));

/** The place of an item in the lot: SHA-256 of `seed:item`, in hexadecimal; lower comes first. */
export const lotOf = (seed: string, item: string): string => sha256(`${seed}:${item}`);

/** The group of an item is what stands before its slash: `2` of `2/4f…`; '' when it has none. */
export const groupOf = (item: string): string => (item.includes('/') ? (item.split('/')[0] ?? '') : '');

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Items as a population lists them: each once, in the order of their signs. */
export const inListOrder = (items: readonly string[]): string[] => [...new Set(items)].sort(byText);

/**
 * The sample that a seed gives: of each group the items with the lowest lots, as many as `size`, or all when there are fewer.
 * Group after group, and within a group the lowest lot first. Everybody who knows the items and the seed finds the same.
 * Worked example: seed `s`, items `a`, `b`, `c`: their lots begin with `d431`, `d30e` and `97a9`, so that a sample of two is `c` and `b`.
 */
export function sampleOf(items: readonly string[], size: number, seed: string): string[] {
  const groups = [...new Set(items.map(groupOf))].sort(byText);
  return groups.flatMap((group) =>
    items
      .filter((item) => groupOf(item) === group)
      .map((item) => ({ item, lot: lotOf(seed, item) }))
      .sort((a, b) => byText(a.lot, b.lot))
      .slice(0, size)
      .map(({ item }) => item),
  );
}
