import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cite, type Paragraph, paragraphs } from '../sources/index.ts';

/** The files of a tree: path from the project's root → text. */
export type Files = ReadonlyMap<string, string>;

/** A rule or row that names a paragraph: the file, and the function, constant, step or policy within it. */
export interface Rule {
  cite: string;
  path: string;
  symbol: string;
}

/** A test that carries a paragraph in its name. */
export interface Proof {
  cite: string;
  path: string;
  name: string;
}

/** What the code and the tests say about the paragraphs, each list sorted and without doubles. */
export interface Trace {
  rules: Rule[];
  proofs: Proof[];
}

const isTest = (path: string) => path.startsWith('test/') || /\.test\.tsx?$/.test(path);

/** Finds every citation: in code and its docstrings as rules, in the names of tests as proofs. */
export function trace(files: Files, cites: readonly string[]): Trace {
  const rules: Rule[] = [];
  const proofs: Proof[] = [];
  for (const [path, text] of files) {
    if (isTest(path)) proofs.push(...proofsIn(path, text, cites));
    else rules.push(...rulesIn(path, text, cites));
  }
  return { rules: tidy(rules, (rule) => rule.symbol), proofs: tidy(proofs, (proof) => proof.name) };
}

function tidy<Row extends { cite: string; path: string }>(rows: Row[], last: (row: Row) => string): Row[] {
  const keyed = new Map(rows.map((row) => [`${row.cite}\n${row.path}\n${last(row)}`, row]));
  return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** `M-17` also stands within `M-17/reading`, so the longest goes first; a dot or a comma may follow. */
const anyOf = (cites: readonly string[]) =>
  [...cites]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((cite) => cite.replaceAll('.', '\\.'))
    .join('|');

const named = /\(\s*(?:'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`)/g;

/** Names such as `M-17: the line turns …` or `M-17, M-20: …`, given to test, it, describe, or the call after each. */
function proofsIn(path: string, text: string, cites: readonly string[]): Proof[] {
  const heading = new RegExp(`^((?:${anyOf(cites)})(?:, (?:${anyOf(cites)}))*):? `);
  return [...text.matchAll(named)].flatMap(([, single, double, template]) => {
    const name = (single ?? double ?? template ?? '').replaceAll(/\\(['"`])/g, '$1');
    const cited = heading.exec(name)?.[1];
    return cited === undefined ? [] : cited.split(', ').map((cite) => ({ cite, path, name }));
  });
}

/** Literals equal to a citation, and citations in comments. A word without a number (`INSZ`) counts as a literal only. */
function rulesIn(path: string, text: string, cites: readonly string[]): Rule[] {
  const literal = new RegExp(`(['"\`])(${anyOf(cites)})\\1`, 'g');
  const token = new RegExp(`(?<![\\w/-])(?:${anyOf(cites.filter((cite) => /[-/]/.test(cite)))})(?![\\w/-])`, 'g');
  const comments = path.endsWith('.sql') ? /--[^\n]*/g : /\/\*[\s\S]*?\*\/|(?<=^|[ \t])\/\/[^\n]*/gm;
  const found = [...text.matchAll(literal)].map((match) => ({ cite: match[2] ?? '', at: match.index, comment: false }));
  for (const comment of text.matchAll(comments)) {
    for (const match of comment[0].matchAll(token)) {
      found.push({ cite: match[0], at: comment.index, comment: true });
    }
  }
  return found.map(({ cite, at, comment }) => ({ cite, path, symbol: symbolAt(path, text, at, comment) }));
}

const declaration = /^(?:export )?(?:default )?(?:async )?(?:const|let|function\*?|class|interface|type)\s+(\w+)/gm;
const created = /^\s*create (?:or replace )?(?:unique )?\w+(?: if not exists)? ([\w.]+)/gim;

/** What a citation belongs to: the row of a table of data, the declaration that holds it, or the one it introduces. */
function symbolAt(path: string, text: string, at: number, comment: boolean): string {
  if (path.startsWith('schemes/') && !comment) return rowAt(text, at);
  const pattern = path.endsWith('.sql') ? created : declaration;
  const introduces = comment && /(^|\n)$/.test(text.slice(0, at));
  const all = [...text.matchAll(pattern)];
  const match = introduces ? all.find(({ index }) => index > at) : all.findLast(({ index }) => index <= at);
  return match?.[1] ?? '';
}

/** In a scheme: the step (`do`) of the object around the citation, or else the name under which that object stands. */
function rowAt(text: string, at: number): string {
  const open = openingBefore(text, at);
  const close = closingAfter(text, open + 1);
  const step = /\bdo:\s*'([^']+)'/.exec(flat(text.slice(open + 1, close)));
  if (step?.[1] !== undefined) return `step ${step[1]}`;
  const before = text.slice(0, open);
  return /(\w+):\s*$/.exec(before)?.[1] ?? [...before.matchAll(declaration)].at(-1)?.[1] ?? '';
}

/** The text of an object without the objects inside it. */
function flat(text: string): string {
  const flatter = text.replaceAll(/\{[^{}]*\}/g, '');
  return flatter === text ? text : flat(flatter);
}

function openingBefore(text: string, at: number): number {
  for (let depth = 0, i = at; i >= 0; i--) {
    if (text[i] === '}') depth++;
    else if (text[i] === '{' && depth-- === 0) return i;
  }
  return 0;
}

function closingAfter(text: string, at: number): number {
  for (let depth = 0, i = at; i < text.length; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}' && depth-- === 0) return i;
  }
  return text.length;
}

/** The paragraphs that `not-implemented.md` names in the first column of its table. */
export const excused = (markdown: string): string[] =>
  [...markdown.matchAll(/^\| ([\w./-]+) \|/gm)].map(([, cite]) => cite ?? '').filter((cite) => cite !== 'paragraph');

/** The normative paragraphs that neither carry a test nor a reason why not. */
export const unproven = (all: Readonly<Record<string, Paragraph>>, { proofs }: Trace, excuses: string[]): string[] =>
  Object.entries(all)
    .filter(([cite, paragraph]) => paragraph.normative && !excuses.includes(cite))
    .filter(([cite]) => !proofs.some((proof) => proof.cite === cite))
    .map(([cite]) => cite);

/** The page: every paragraph with the rules that cite it and the tests named by it. The same input gives the same page. */
export function page(all: Readonly<Record<string, Paragraph>>, { rules, proofs }: Trace, excuses: string[]): string {
  const normative = Object.values(all).filter((paragraph) => paragraph.normative).length;
  const tested = new Set(proofs.map(({ cite }) => cite)).size;
  const lines = [
    '# From paragraph to rule to test',
    '',
    'Made by `npm run trace` from `sources/`, the code and the names of the tests; not edited by hand.',
    '',
    `${Object.keys(all).length} paragraphs, of which ${normative} ask something of the product and ${tested} have a test.`,
  ];
  for (const [cite, paragraph] of Object.entries(all)) {
    const of = <Row extends { cite: string }>(rows: Row[]) => rows.filter((row) => row.cite === cite);
    lines.push(
      '',
      `## ${cite}`,
      '',
      paragraph.text.en,
      '',
      `*${paragraph.origin.document}, ${paragraph.origin.date}*`,
      '',
    );
    lines.push(...rulesOf(of(rules)), ...proofsOf(of(proofs)));
    if (excuses.includes(cite)) lines.push('- why not, or not all: see `sources/not-implemented.md`');
    if (lines.at(-1) === '') lines.push(paragraph.normative ? '- nothing yet' : '- asks nothing of the product');
  }
  return `${lines.join('\n')}\n`;
}

function rulesOf(rules: Rule[]): string[] {
  const files = [...new Set(rules.map(({ path }) => path))];
  return files.map((path) => {
    const symbols = rules
      .filter((rule) => rule.path === path && rule.symbol !== '')
      .map(({ symbol }) => `\`${symbol}\``);
    return `- rule: \`${path}\`${symbols.length > 0 ? ` ${symbols.join(', ')}` : ''}`;
  });
}

const proofsOf = (proofs: Proof[]): string[] =>
  proofs.map(({ path, name }) => `- test: ${oneLine(name)} (\`${path}\`)`);

const oneLine = (name: string) => name.replaceAll(/\s+/g, ' ').trim();

/** The files that are read: the code, the schemes, the tests and the database's own rules. */
export function tree(): Files {
  const files = new Map<string, string>();
  for (const folder of ['migrations', 'schemes', 'src', 'test']) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(tsx?|sql)$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name).replaceAll('\\', '/');
      files.set(path, readFileSync(path, 'utf8'));
    }
  }
  return files;
}

/** What stands in the working copy, and the page that belongs to it. */
export function traced(): { trace: Trace; excuses: string[]; page: string } {
  const found = trace(tree(), Object.keys(paragraphs));
  const excuses = excused(readFileSync('sources/not-implemented.md', 'utf8'));
  return { trace: found, excuses, page: page(paragraphs, found, excuses) };
}

/** Where the page is kept. */
export const tracePage = 'docs/traceability.md';

/** Whether this text is the number of a paragraph. */
export const isCite = (text: string): text is Cite => text in paragraphs;

if (import.meta.main) {
  mkdirSync('docs', { recursive: true });
  writeFileSync(tracePage, traced().page);
}
