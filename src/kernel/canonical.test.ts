import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonical, type Plain } from './canonical.ts';

test.each<{ value: Plain; text: string; why: string }>([
  { value: { b: 1, a: 'x' }, text: 'o2:s1:as1:xs1:bi1:1', why: 'keys stand in order' },
  { value: { a: undefined, b: null }, text: 'o1:s1:bn', why: 'an absent key is left out, null is not' },
  { value: [true, false, [], {}], text: 'a4:tfa0:o0:', why: 'empty lists and objects say so' },
  { value: 'é', text: 's2:é', why: 'a length is in bytes' },
  { value: 'e\u0301', text: 's2:é', why: 'two spellings of one letter are one' },
  { value: '', text: 's0:', why: 'nothing is a text too' },
  { value: -12, text: 'i3:-12', why: 'a sign counts' },
  { value: 'a\u007f\n', text: 's3:a\u007f\n', why: 'control characters stay' },
  {
    value: { B: 1, a: 2, é: 3, '10': 4, '9': 5 },
    text: 'o5:s2:10i1:4s1:9i1:5s1:Bi1:1s1:ai1:2s2:éi1:3',
    why: 'by code point',
  },
])('OURS-journal: $text is how it is written: $why', ({ value, text }) => {
  expect(canonical(value)).toBe(text);
});

test('OURS-journal: a fraction has no canonical form', () => {
  expect(() => canonical(0.5)).toThrow('whole numbers');
  expect(() => canonical(2 ** 53)).toThrow('whole numbers');
});

test('OURS-journal: what differs in shape only is written differently', () => {
  const values: Plain[] = [['a', 'b'], ['ab'], [['a'], 'b'], { a: 'b' }, 'ab', ['a', ['b']], [null], [], null, {}];
  const digests = values.map((value) => createHash('sha256').update(canonical(value)).digest('hex'));

  expect(new Set(digests).size).toBe(values.length);
});
