import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { excused, isCite, page, trace, traced, tracePage, unproven } from '../scripts/trace.ts';
import { type Paragraph, paragraphs } from '../sources/index.ts';

const paragraph = (normative: boolean): Paragraph => ({
  text: { nl: 'Iets moet.', fr: 'Il faut.', en: 'Something must.' },
  origin: { document: 'An act', date: '2018-11-21' },
  normative,
});

const cites = ['M-1', 'M-1/reading', 'M-70', 'BD-II.1', 'WORD'];
const look = (path: string, ...lines: string[]) => trace(new Map([[path, lines.join('\n')]]), cites);
const rules = (path: string, ...lines: string[]) =>
  look(path, ...lines).rules.map(({ cite, symbol }) => `${cite} ${symbol}`);
const names = (path: string, ...lines: string[]) =>
  look(path, ...lines).proofs.map(({ cite, name }) => `${cite} | ${name}`);

describe('the product', () => {
  const { trace: found, excuses, page: fresh } = traced();

  test('every paragraph that asks something has a test named by it, or a reason why not', () => {
    expect(unproven(paragraphs, found, excuses)).toEqual([]);
  });

  test('every reason is about a paragraph that exists and asks something', () => {
    expect(excuses.filter((cite) => !isCite(cite) || !paragraphs[cite].normative)).toEqual([]);
  });

  test('every paragraph has words in each language, and says where it comes from', () => {
    for (const { text, origin } of Object.values(paragraphs)) {
      for (const words of [text.nl, text.fr, text.en, origin.document]) expect(words.trim()).not.toBe('');
      expect(origin.date).toMatch(/^(undated|\d{4}-\d{2}-\d{2})$/);
    }
  });

  test('docs/traceability.md is up to date; `npm run trace` renews it', () => {
    expect(readFileSync(tracePage, 'utf8')).toBe(fresh);
  });
});

describe('rules are found', () => {
  test('by the literal, under the declaration that holds it', () => {
    expect(
      rules(
        'src/modules/steps/settle.ts',
        "const early: Cite = 'M-1/reading';",
        'export function settle() {',
        "  return refuse({ code: 'late', source: 'M-70', about: '' });",
        '}',
        'const last = "WORD";',
      ),
    ).toEqual(['M-1/reading early', 'M-70 settle', 'WORD last']);
  });

  test('by the docstring, under the declaration it introduces', () => {
    expect(
      rules(
        'src/kernel/day.ts',
        'const first = 1;',
        '/**',
        ' * Same day next month (M-70).',
        ' */',
        'export const next = 2;',
      ),
    ).toEqual(['M-70 next']);
  });

  test('by a comment inside, under the declaration around it', () => {
    expect(rules('src/kernel/day.ts', 'function first() {', '  // As BD-II.1 says.', '}', 'const next = 2;')).toEqual([
      'BD-II.1 first',
    ]);
  });

  test('under the step of a scheme, or the name of a term', () => {
    expect(
      rules(
        'schemes/line.ts',
        'export const line = {',
        "  source: 'WORD',",
        "  terms: { grace: { months: 1, source: 'M-70' } },",
        '  steps: [',
        "    { do: 'stop', from: ['open'], label: { nl: 'Zet {wat} stop' }, source: 'M-1' },",
        "    { do: 'add', after: { span: 'grace' }, source: 'M-1/reading' },",
        '  ],',
        '};',
      ),
    ).toEqual(['M-1 step stop', 'M-1/reading step add', 'M-70 grace', 'WORD line']);
  });

  test('in the database, under what is created', () => {
    expect(
      rules(
        'migrations/1.sql',
        '-- Only with an attestation (M-1).',
        'create policy file_open on file',
        '  using (true);',
      ),
    ).toEqual(['M-1 file_open']);
  });

  test('not where a longer number, a path or a word only resembles one', () => {
    expect(
      rules(
        'src/kernel/day.ts',
        '// M-700, M-1/other, XM-1, M-1-2 and WORD',
        "const a = 'M-70 and more';",
        "const b = 'http://M-70';",
      ),
    ).toEqual([]);
  });

  test('once per declaration, however often it is cited', () => {
    expect(rules('src/kernel/day.ts', "const a = ['M-70', 'M-70'];")).toEqual(['M-70 a']);
  });
});

describe('tests are found', () => {
  test('by the number their name begins with, in every way a test is named', () => {
    expect(
      names(
        'src/kernel/day.test.ts',
        "test('M-70: turns on the same day', () => {});",
        'describe("M-1/reading: opens", () => {});',
        'it.each([1])(',
        "  'M-1, M-70: both $why',",
        ');',
        'test(`BD-II.1: for each`, () => {});',
        "test('M-1: it\\'s so', () => {});",
      ),
    ).toEqual([
      'BD-II.1 | BD-II.1: for each',
      'M-1 | M-1, M-70: both $why',
      "M-1 | M-1: it's so",
      'M-1/reading | M-1/reading: opens',
      'M-70 | M-1, M-70: both $why',
      'M-70 | M-70: turns on the same day',
    ]);
  });

  test('not by a number further on, and a test is no rule', () => {
    const text = ["test('turns as M-70 says', () => {", "  expect(ground.source).toBe('M-70');", '});'];

    expect(names('test/line.test.ts', ...text)).toEqual([]);
    expect(rules('test/line.test.ts', ...text)).toEqual([]);
  });
});

describe('what is missing', () => {
  const all = { 'M-1': paragraph(true), 'M-70': paragraph(true), WORD: paragraph(false) };
  const found = look('test/a.test.ts', "test('M-1: holds', () => {});");

  test('is a paragraph that asks something, has no test, and no reason', () => {
    expect(unproven(all, found, [])).toEqual(['M-70']);
    expect(unproven(all, found, ['M-70'])).toEqual([]);
  });

  test('has its reason in the table of not-implemented.md', () => {
    expect(excused('# M-1\n\n| paragraph | why |\n|---|---|\n| M-70 | Later. |\n| BD-II.1 | Later. |\n')).toEqual([
      'M-70',
      'BD-II.1',
    ]);
  });

  test('shows on the page, and the page does not depend on the order of files', () => {
    const texts: [string, string][] = [
      ['src/kernel/day.ts', "const b = 'M-1';\nconst a = 'M-1';"],
      ['test/a.test.ts', "test('M-1: holds', () => {});"],
    ];
    const told = page(all, trace(new Map(texts), cites), []);

    expect(told).toContain('3 paragraphs, of which 2 ask something of the product and 1 have a test.');
    expect(told).toContain('- rule: `src/kernel/day.ts` `a`, `b`\n- test: M-1: holds (`test/a.test.ts`)\n');
    expect(told).toMatch(/## M-70[^#]*- nothing yet\n/);
    expect(told).toMatch(/## WORD[^#]*- asks nothing of the product\n/);
    expect(page(all, trace(new Map(texts.reverse()), cites), [])).toBe(told);
  });
});
