import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isId, uuidV7 } from './id.ts';

const zeros = new Uint8Array(8);
const ones = new Uint8Array(8).fill(255);
const eightBytes = fc.uint8Array({ minLength: 8, maxLength: 8 });
const instant = fc.double({ min: 0, max: 2 ** 48 - 1, noNaN: true });

describe('an id', () => {
  test('is laid out as in the example of RFC 9562', () => {
    const random = Uint8Array.from([0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);

    expect(uuidV7(0x017f22e279b0 + 0xcc3 / 4096, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  test('keeps its version and variant whatever the lot', () => {
    expect(uuidV7(0, zeros)).toBe('00000000-0000-7000-8000-000000000000');
    expect(uuidV7(0, ones)).toBe('00000000-0000-7000-bfff-ffffffffffff');
    expect(uuidV7(2 ** 48 - 1, ones)).toBe('ffffffff-ffff-7000-bfff-ffffffffffff');
  });

  test('sorts by time, even within a millisecond', () => {
    const at = Date.parse('2026-11-21T10:00:00Z');
    const ids = [at, at + 0.25, at + 0.5, at + 1].map((millis, i) => uuidV7(millis, i % 2 ? zeros : ones));

    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(4);
  });

  test('is always an id, tells its millisecond, and never sorts before an earlier one', () => {
    fc.assert(
      fc.property(instant, instant, eightBytes, eightBytes, (a, b, lotA, lotB) => {
        const [earlier, later] = [uuidV7(Math.min(a, b), lotA), uuidV7(Math.max(a, b), lotB)];
        expect(isId(earlier)).toBe(true);
        expect(BigInt(`0x${earlier.replaceAll('-', '').slice(0, 12)}`)).toBe(BigInt(Math.floor(Math.min(a, b))));
        expect(earlier.slice(0, 18) <= later.slice(0, 18)).toBe(true);
      }),
      { seed: 20181121, numRuns: 300 },
    );
  });

  test('is not made of an impossible instant or too few lots', () => {
    expect(() => uuidV7(-1, zeros)).toThrow(RangeError);
    expect(() => uuidV7(2 ** 48, zeros)).toThrow(RangeError);
    expect(() => uuidV7(Number.NaN, zeros)).toThrow(RangeError);
    expect(() => uuidV7(0, zeros.subarray(1))).toThrow(RangeError);
  });

  test.each([
    { text: '017f22e2-79b0-7cc3-98c4-dc0c0c07398f', is: true, why: 'ours' },
    { text: '017F22E2-79B0-7CC3-98C4-DC0C0C07398F', is: false, why: 'another spelling' },
    { text: '017f22e2-79b0-4cc3-98c4-dc0c0c07398f', is: false, why: 'version 4' },
    { text: '017f22e2-79b0-7cc3-78c4-dc0c0c07398f', is: false, why: 'another variant' },
    { text: '017f22e279b07cc398c4dc0c0c07398f', is: false, why: 'no dashes' },
    { text: '017f22e2-79b0-7cc3-98c4-dc0c0c07398f\n', is: false, why: 'a line end' },
    { text: '', is: false, why: 'nothing' },
  ])('is told from other text: $why', ({ text, is }) => {
    expect(isId(text)).toBe(is);
  });
});
