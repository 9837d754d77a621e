import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coverageOf, printable } from './glyphs.ts';

const fontFile = (name: string) => readFileSync(new URL(`../../../papers/fonts/${name}.ttf`, import.meta.url));
const fonts = [coverageOf(fontFile('waarborg-sans-regular')), coverageOf(fontFile('waarborg-world-regular'))];
const print = (text: string) => printable(text, fonts);

test('a font says which characters it has', () => {
  const [sans, world] = fonts;

  expect(sans?.has('é'.codePointAt(0) ?? 0)).toBe(true);
  expect(sans?.has('ж'.codePointAt(0) ?? 0)).toBe(false);
  expect(world?.has('ж'.codePointAt(0) ?? 0)).toBe(true);
  expect(world?.has('中'.codePointAt(0) ?? 0)).toBe(false);
});

test('bold letters exist for every regular one', () => {
  expect(coverageOf(fontFile('waarborg-sans-bold'))).toEqual(fonts[0]);
});

test('a file without a character table is refused', () => {
  expect(() => coverageOf(Buffer.alloc(64))).toThrow('no table cmap');
});

// biome-ignore format: a table
const cases: [why: string, text: string, printed: string][] = [
  ['letters of the languages we have', 'Noëlla Şahin-Łódź, € 1 800', 'Noëlla Şahin-Łódź, € 1 800'],
  ['other scripts that a font has', 'Ελένη Жанна محمد דוד', 'Ελένη Жанна محمد דוד'],
  ['a script that no font has, by number', '李 a', '[U+674E] a'],
  ['a face that a font has', 'goed 😀', 'goed 😀'],
  ['an emoji of two characters, as one', '👍🏽', '[U+1F44D U+1F3FD]'],
  ['joiners of an emoji say nothing alone', '👩‍👧', '[U+1F469 U+1F467]'],
  ['a letter and its accent, put together', 'e\u0301', 'é'],
  ['half a character', 'a\ud83db', 'a[U+D83D]b'],
  ['control characters', 'a\u0000\u0007b\u007f', 'ab'],
  ['each kind of line end', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['a tab', 'a\tb', 'a b'],
  ['marks that turn the order of reading around', 'tot \u202e6202\u202c \u2066x\u2069', 'tot 6202 x'],
  ['markup and code', '#import "x": $a$ *b* <c> @d \\ //', '#import "x": $a$ *b* <c> @d \\ //'],
];

test.each(cases)('a text is printed as it is, or says what stood there: %s', (_why, text, printed) => {
  expect(print(text)).toBe(printed);
});

test('a run of 24 characters stays whole, and a longer one may break', () => {
  expect(print('x'.repeat(24))).toBe('x'.repeat(24));
  expect(print('x'.repeat(25))).toBe(`${'x'.repeat(24)}\u200bx`);
});

test('a long address breaks behind its marks', () => {
  expect(print('lieve.vandenbroeck@voorbeeld.example')).toBe('lieve.vandenbroeck@\u200bvoorbeeld.\u200bexample');
});

test('a space that may not break does not end a run', () => {
  expect(print('woord\u00a0'.repeat(5))).toContain('\u200b');
});

test('text of ten thousand characters never has 25 without a place to break', () => {
  const runs = print('y'.repeat(10_000)).split('\u200b');

  expect(runs.join('')).toBe('y'.repeat(10_000));
  expect(Math.max(...runs.map((run) => run.length))).toBe(24);
});
