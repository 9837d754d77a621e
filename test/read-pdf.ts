import { inflateSync } from 'node:zlib';

/** What a test may want to know about a PDF of ours, read from its bytes without the library that wrote them. */
export interface ReadPdf {
  pages: number;
  title: string;
  language: string;
  isTagged: boolean;
  isUa1: boolean;
  /** How often each kind of structure element occurs: H1, P, L, Table, TH, TOCI … */
  elements: Map<string, number>;
  /** The characters in the order in which they are painted, without any white space; right-to-left is reversed. */
  text: string;
}

interface Part {
  words: string;
  stream: Buffer | null;
}

function partsOf(pdf: Buffer): Map<string, Part> {
  const parts = new Map<string, Part>();
  const whole = pdf.toString('latin1');
  for (const found of whole.matchAll(/^(\d+) 0 obj\n/gm)) {
    const from = found.index + found[0].length;
    const words = whole.slice(from).match(/^[\s\S]*?(?=stream\n|endobj)/)?.[0] ?? '';
    const length = Number(/\/Length (\d+)/.exec(words)?.[1] ?? Number.NaN);
    const at = from + words.length + 'stream\n'.length;
    const raw = whole.startsWith('stream\n', from + words.length) ? pdf.subarray(at, at + length) : null;
    parts.set(found[1] ?? '', { words, stream: raw && /\/FlateDecode/.test(words) ? inflateSync(raw) : raw });
  }
  return parts;
}

/** Glyph number to characters, out of a font's ToUnicode table. */
function charactersOf(table: string): Map<number, string> {
  const characters = new Map<number, string>();
  const decode = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', text = ''] of block.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi)) {
      characters.set(Number.parseInt(glyph, 16), decode(text));
    }
  }
  if (/beginbfrange/.test(table)) throw new Error('This reader knows no ranges of glyphs.');
  return characters;
}

const escapes: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** The bytes of the string that begins behind `at`, with its balanced brackets, and where it ends. */
function stringAt(content: string, at: number): { bytes: number[]; end: number } {
  const bytes: number[] = [];
  let depth = 0;
  for (let i = at; ; i++) {
    const octal = /^\\([0-7]{1,3})/.exec(content.slice(i, i + 4))?.[1];
    const one = content[i] ?? ')';
    if (octal !== undefined) {
      bytes.push(Number.parseInt(octal, 8));
      i += octal.length;
    } else if (one === '\\') {
      const escaped = content[++i] ?? '';
      bytes.push(escapes[escaped] ?? escaped.charCodeAt(0));
    } else {
      if (one === '(') depth++;
      if (one === ')' && depth-- === 0) return { bytes, end: i + 1 };
      bytes.push(one.charCodeAt(0));
    }
  }
}

function paintedOn({ words }: Part, parts: Map<string, Part>): string {
  const fonts = new Map<string, Map<number, string>>();
  for (const [, name = '', font = ''] of words.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(parts.get(font)?.words ?? '')?.[1] ?? '';
    fonts.set(name, charactersOf(parts.get(table)?.stream?.toString('latin1') ?? ''));
  }
  const content = parts.get(/\/Contents (\d+) 0 R/.exec(words)?.[1] ?? '')?.stream?.toString('latin1') ?? '';
  const next = /\/(f\d+) [\d.]+ Tf|\(/g;
  let font: Map<number, string> | undefined;
  let text = '';
  for (let found = next.exec(content); found; found = next.exec(content)) {
    if (found[1] !== undefined) {
      font = fonts.get(found[1]);
      continue;
    }
    const { bytes, end } = stringAt(content, next.lastIndex);
    next.lastIndex = end;
    for (let i = 0; i + 1 < bytes.length; i += 2) {
      text += font?.get(((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0)) ?? '';
    }
  }
  return text;
}

/** Reads a PDF as our compiler writes it; not a reader for any PDF. */
export function readPdf(pdf: Buffer): ReadPdf {
  const parts = partsOf(pdf);
  const all = [...parts.values()];
  const catalog = all.find(({ words }) => /\/Type \/Catalog/.test(words))?.words ?? '';
  const about = all.find(({ words }) => /\/Type \/Metadata/.test(words))?.stream?.toString('utf8') ?? '';
  const pages = all.filter(({ words }) => /\/Type \/Page\n/.test(words));
  const elements = new Map<string, number>();
  for (const { words } of all) {
    const kind = /\/Type \/StructElem\n\s*\/S \/(\w+)/.exec(words)?.[1];
    if (kind !== undefined) elements.set(kind, (elements.get(kind) ?? 0) + 1);
  }
  return {
    pages: pages.length,
    title: /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(about)?.[1] ?? '',
    language: /\/Lang \((.*?)\)/.exec(catalog)?.[1] ?? '',
    isTagged: /\/MarkInfo <<\s*\/Marked true/.test(catalog) && /\/StructTreeRoot \d+ 0 R/.test(catalog),
    isUa1: /<pdfuaid:part>1<\/pdfuaid:part>/.test(about),
    elements,
    text: pages
      .map((page) => paintedOn(page, parts))
      .join('')
      .replace(/\s/g, ''),
  };
}
