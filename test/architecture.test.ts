import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { banned, cycles, type Files, importFaults, importsOf, readTree } from './architecture.ts';

const files = (tree: Record<string, string>): Files => new Map(Object.entries(tree));

describe('the house', () => {
  const code = readTree(['src', 'schemes', 'sources'], /\.tsx?$/);

  test('imports run downwards: web, modules, platform, kernel; data imports types only', () => {
    expect(code.size).toBeGreaterThan(10);
    expect(importFaults(code)).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    expect(cycles(code)).toEqual([]);
  });

  test('the environment, the time and unfinished work stand where they belong', () => {
    const all = readTree(
      ['src', 'schemes', 'sources', 'test', 'scripts', 'bench', 'migrations'],
      /\.(tsx?|mjs|js|sql|css)$/,
    );

    expect(banned(all)).toEqual([]);
  });

  test('every decision is listed in docs/adr/README.md, and says what was not chosen', () => {
    const index = readFileSync('docs/adr/README.md', 'utf8');
    const listed = [...index.matchAll(/^- \[[^\]]+\]\(([^)]+)\)/gm)].map((match) => match[1]);
    const pages = readdirSync('docs/adr').filter((name) => name !== 'README.md');

    expect(listed).toEqual(pages.sort());
    for (const page of pages)
      expect([page, readFileSync(`docs/adr/${page}`, 'utf8')]).toEqual([
        page,
        expect.stringMatching(/^## Not chosen/m),
      ]);
  });
});

describe('the reader of imports', () => {
  test('sees every way to import, over several lines too, and leaves strings and comments alone', () => {
    const text = [
      "import { a } from './a.ts';",
      "import type { B } from './b.ts';",
      'import {',
      '  c,',
      '  type D,',
      "} from './c.ts';",
      "import './side-effect.ts';",
      "import * as e from 'package';",
      "export { f } from './f.ts';",
      "export type { G } from './g.ts';",
      "export * from './h.ts';",
      "const i = await import('./i.ts');",
      "export const query = 'select import from ./nothing.ts';",
      " * import { x } from './comment.ts';",
    ].join('\n');

    expect(importsOf(text).map(({ target, typeOnly }) => (typeOnly ? `type ${target}` : target))).toEqual([
      './a.ts',
      'type ./b.ts',
      './c.ts',
      './side-effect.ts',
      'package',
      './f.ts',
      'type ./g.ts',
      './h.ts',
      './i.ts',
    ]);
  });
});

describe('the rule on imports', () => {
  test.each([
    { from: 'src/web/page.tsx', to: '../modules/steps/index.ts', why: 'a page calls a verb' },
    { from: 'src/modules/steps/settle.ts', to: '../files/index.ts', why: 'through the front door' },
    { from: 'src/modules/steps/settle.ts', to: './needs.ts', why: 'its own folder' },
    { from: 'src/modules/steps/settle.ts', to: '../fields.ts', why: 'what all modules share' },
    { from: 'src/modules/steps/settle.ts', to: '../../platform/perform.ts', why: 'downwards' },
    { from: 'src/kernel/decision.ts', to: '../../sources/index.ts', why: 'data serves everyone' },
    { from: 'src/main.ts', to: './web/server.ts', why: 'the composition root sees all' },
    { from: 'src/modules/steps/settle.test.ts', to: '../../web/page.tsx', why: 'a test may look up' },
  ])('lets $from import $to: $why', ({ from, to }) => {
    expect(importFaults(files({ [from]: `import { it } from '${to}';` }))).toEqual([]);
  });

  test('lets anyone take the type of the configuration, and a scheme the type of its needs', () => {
    const tree = {
      'src/platform/mail.ts': "import type { Config } from '../config.ts';",
      'schemes/line.ts': "import type { Need } from '../src/modules/steps/needs.ts';",
    };

    expect(importFaults(files(tree))).toEqual([]);
  });

  test.each([
    { from: 'src/kernel/day.ts', to: 'src/platform/clock.ts', as: '../platform/clock.ts', rule: 'downwards' },
    {
      from: 'src/platform/view.ts',
      to: 'src/modules/steps/index.ts',
      as: '../modules/steps/index.ts',
      rule: 'downwards',
    },
    { from: 'src/modules/steps/a.ts', to: 'src/web/page.tsx', as: '../../web/page.tsx', rule: 'downwards' },
    { from: 'src/modules/steps/a.ts', to: 'src/modules/files/b.ts', as: '../files/b.ts', rule: 'index.ts' },
    { from: 'src/web/page.tsx', to: 'src/config.ts', as: '../config.ts', rule: 'composition root' },
    { from: 'src/web/page.tsx', to: 'src/main.ts', as: '../main.ts', rule: 'composition root' },
    { from: 'src/web/page.tsx', to: 'test/house.ts', as: '../../test/house.ts', rule: 'does not import tests' },
    { from: 'src/extra/a.ts', to: 'src/kernel/day.ts', as: '../kernel/day.ts', rule: 'stands in' },
    {
      from: 'schemes/line.ts',
      to: 'src/modules/steps/needs.ts',
      as: '../src/modules/steps/needs.ts',
      rule: 'types only',
    },
    { from: 'src/texts/nl.ts', to: 'src/web/page.tsx', as: '../web/page.tsx', rule: 'types only' },
  ])('refuses that $from imports $to, and names both', ({ from, to, as, rule }) => {
    const [sentence, ...more] = importFaults(files({ [from]: `import { it } from '${as}';` }));

    expect(sentence).toContain(`${from} imports ${to}: `);
    expect(sentence).toContain(rule);
    expect(more).toEqual([]);
  });
});

describe('the rule on rings', () => {
  test('tells a ring once, from its first file', () => {
    const tree = {
      'src/kernel/b.ts': "import { c } from './c.ts';",
      'src/kernel/c.ts': "export { a } from './a.ts';",
      'src/kernel/a.ts': "import type { B } from './b.ts';",
      'src/kernel/d.ts': "import { a } from './a.ts';",
    };

    expect(cycles(files(tree))).toEqual(['src/kernel/a.ts → src/kernel/b.ts → src/kernel/c.ts → src/kernel/a.ts']);
  });

  test('finds a ring that a walk from elsewhere has half seen', () => {
    const tree = {
      'src/kernel/a.ts': "import './b.ts';\nimport './c.ts';",
      'src/kernel/b.ts': "import './c.ts';",
      'src/kernel/c.ts': "import './d.ts';",
      'src/kernel/d.ts': "import './b.ts';",
    };

    expect(cycles(files(tree))).toEqual(['src/kernel/b.ts → src/kernel/c.ts → src/kernel/d.ts → src/kernel/b.ts']);
  });

  test('lets a scheme and its needs ask types of each other', () => {
    const tree = {
      'schemes/line.ts': "import type { Need } from '../src/modules/steps/needs.ts';",
      'src/modules/steps/needs.ts': "import { line } from '../../../schemes/line.ts';",
    };

    expect(cycles(files(tree))).toEqual([]);
  });
});

describe('what stands in one place only', () => {
  const say = (...parts: string[]) => parts.join('');

  test.each([
    { path: 'src/web/page.tsx', line: say('const port = process', '.env.PORT;') },
    { path: 'src/modules/steps/a.ts', line: say('const now = Date', '.now();') },
    { path: 'src/platform/mail.ts', line: say('const now = new ', 'Date();') },
    { path: 'src/kernel/day.ts', line: say('Temporal', '.Now.instant()') },
    { path: 'scripts/a.mjs', line: say('// TO', 'DO: later') },
    { path: 'migrations/0001_a.sql', line: say('-- FIX', 'ME') },
    { path: 'test/a.test.ts', line: say('// @ts', '-ignore') },
    { path: 'test/a.test.ts', line: say('test', ".skip('later', () => {});") },
  ])('is refused elsewhere: $line', ({ path, line }) => {
    expect(banned(files({ [path]: `first line\n${line}` }))).toEqual([expect.stringMatching(`^${path}:2: `)]);
  });

  test.each([
    { path: 'src/config.ts', line: say('const port = process', '.env.PORT;') },
    { path: 'src/platform/clock.ts', line: say('now: () => new ', 'Date()') },
    { path: 'src/kernel/day.ts', line: 'const at = new Date(count * 86_400_000);' },
    { path: 'src/kernel/day.ts', line: say(' * Never Date', '.now(): the kernel has no clock.') },
    { path: 'src/kernel/day.test.ts', line: say('const now = Date', '.now();') },
    { path: 'scripts/a.mjs', line: say('process', '.env.CI') },
  ])('is left alone where it belongs: $path $line', ({ path, line }) => {
    expect(banned(files({ [path]: line }))).toEqual([]);
  });
});
