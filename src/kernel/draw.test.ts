import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitmentOf, groupOf, inListOrder, populationDigest, sampleOf } from './draw.ts';

// The digests in this file were made with `sha256sum`, not with this program.
describe('OURS-draw: a sample follows from a list and a seed, and from nothing else', () => {
  test('OURS-draw: what commits to a seed and fixes a list is what sha256sum says', () => {
    expect(commitmentOf('s')).toBe('043a718774c572bd8a25adbeb1bfcd5c0256ae11cecf9f9c3f925d0e52beaf89');
    expect(populationDigest(['a', 'b', 'c'])).toBe('ea7fb08b7a2dc4619ffb7c7bb38d95a2047935fa165d71b12efd3852a2e6d0cc');
  });

  test.each([
    { size: 1, sample: ['c'], why: 'lot 97a9…' },
    { size: 2, sample: ['c', 'd'], why: 'then 9d1f…' },
    { size: 4, sample: ['c', 'd', 'e', 'b'], why: 'then a27b… and d30e…' },
    { size: 5, sample: ['c', 'd', 'e', 'b', 'a'], why: 'all there are' },
    { size: 6, sample: ['c', 'd', 'e', 'b', 'a'], why: 'not more than there are' },
  ])('OURS-draw: of five, $size by the lowest lots: $why', ({ size, sample }) => {
    expect(sampleOf(['a', 'b', 'c', 'd', 'e'], size, 's')).toEqual(sample);
  });

  test('OURS-draw: as many are drawn from each group, group after group', () => {
    expect(sampleOf(['1/p', '1/q', '2/r', '2/s'], 1, 's')).toEqual(['1/q', '2/r']);
    expect(['1/p', 'p'].map(groupOf)).toEqual(['1', '']);
  });

  test('OURS-draw: however a list is put together, it is published in one order, and the sample is the same', () => {
    const lists = fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{24}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 40 }), fc.string(), (items, size, seed) => {
        const turned = inListOrder([...items].reverse());
        expect(turned).toEqual(inListOrder(items));
        const sample = sampleOf(turned, size, seed);
        expect(sample).toHaveLength(Math.min(size, items.length));
        expect(new Set(sample).size).toBe(sample.length);
        expect(sample.every((item) => items.includes(item))).toBe(true);
      }),
    );
  });

  test('OURS-draw: over many seeds each item is drawn about as often', () => {
    const items = Array.from({ length: 10 }, (_, at) => `item ${at}`);
    const counts = new Map(items.map((item) => [item, 0]));
    for (let seed = 0; seed < 2000; seed += 1)
      for (const item of sampleOf(items, 3, `seed ${seed}`)) counts.set(item, (counts.get(item) ?? 0) + 1);
    // 600 expected each; the seeds are fixed, so that this is one sum and no chance.
    const spread = [...counts.values()].map((count) => (count - 600) ** 2 / 600).reduce((a, b) => a + b, 0);
    expect(spread).toBeLessThan(21.7);
  });
});
