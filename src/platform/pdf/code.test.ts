import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { codeModules } from './code.ts';

/** What a camera sees of it, four pixels to a module. */
function read(rows: readonly string[], damaged: (x: number, y: number) => boolean = () => false): string | null {
  const scale = 4;
  const size = rows.length * scale;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const [column, row] = [Math.floor(x / scale), Math.floor(y / scale)];
      const isDark = rows[row]?.[column] === '1' && !damaged(column, row);
      if (isDark) pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  // The package is CommonJS, and its function stands under `default` twice.
  const decode = jsQR as unknown as { default?: typeof jsQR.default } & typeof jsQR.default;
  return (decode.default ?? decode)(pixels, size, size)?.data ?? null;
}

const address = 'https://waarborg.example/register/CERTO-K7QM-2F9D';

test('C-10: a camera reads the address back, also when a spot of the code is damaged', () => {
  expect(read(codeModules(address))).toBe(address);
  const rows = codeModules(address);
  const middle = rows.length / 2;
  expect(read(rows, (x, y) => Math.abs(x - middle) < 3 && Math.abs(y - middle) < 3)).toBe(address);
});

test('every row is as long as there are rows, with four light modules around', () => {
  const rows = codeModules(address);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([rows.length]));
  expect(rows.slice(0, 4).join('')).not.toContain('1');
  expect(rows.every((row) => row.startsWith('0000') && row.endsWith('0000'))).toBe(true);
});
