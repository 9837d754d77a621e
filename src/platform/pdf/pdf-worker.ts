import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Coverage, coverageOf, printable } from './glyphs.ts';

/** What the press asks of its child: set this content on this paper. */
export interface PrintRequest {
  paper: string;
  content: unknown;
  /** Seconds since 1970, for the document's dates. */
  createdAt: number;
}
/** A document with the memory (bytes) that the child holds by now, or why there is none. */
export type PrintReply = { pdf: Uint8Array; resident: number } | { problem: 'unavailable' | 'failed'; detail: string };

/** The part of the native compiler that is used; its package comes without types. */
interface Compiler {
  compile(source: { mainFilePath: string; inputs: Record<string, string> }): {
    result: object | null;
    takeDiagnostics(): { shortDiagnostics: { message: string }[] } | null;
  };
  pdf(document: object, options: { pdfStandard: string; creationTimestamp: number }): Uint8Array;
  evictCache(maxAge: number): void;
}
interface Native {
  NodeCompiler: { create(options: { workspace: string; fontArgs: { fontPaths: string[] }[] }): Compiler };
}

const [native = '', papers = ''] = process.argv.slice(2);

function compilerOf(): Compiler {
  const { NodeCompiler } = createRequire(import.meta.url)(native) as Native;
  return NodeCompiler.create({ workspace: papers, fontArgs: [{ fontPaths: [join(papers, 'fonts')] }] });
}

/** The papers' fonts in the order in which the sheet names them: the letters most texts are in come first. */
function fontsOf(): Coverage[] {
  const folder = join(papers, 'fonts');
  const files = readdirSync(folder).filter((file) => file.endsWith('regular.ttf'));
  return files.sort().map((file) => coverageOf(readFileSync(join(folder, file))));
}

function printableAll(value: unknown, fonts: readonly Coverage[]): unknown {
  if (typeof value === 'string') return printable(value, fonts);
  if (Array.isArray(value)) return value.map((item) => printableAll(item, fonts));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printableAll(item, fonts)]));
}

/** The compiler's complaints without the words they quote, which may be a person's. */
const withoutQuotes = (...complaints: string[]): string => complaints.join('; ').replace(/`[^`]*`|"[^"]*"/g, '…');

/** What the compiler throws while it writes the file is a debug print of its complaints. */
const thrown = (error: unknown): string[] =>
  [...String(error).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) => message ?? '');

let ready: { compiler: Compiler; fonts: Coverage[] } | undefined;

function print({ paper, content, createdAt }: PrintRequest): PrintReply {
  try {
    ready ??= { compiler: compilerOf(), fonts: fontsOf() };
  } catch (error) {
    return { problem: 'unavailable', detail: String(error) };
  }
  const { compiler, fonts } = ready;
  try {
    const inputs = { content: JSON.stringify(printableAll(content, fonts)) };
    const compiled = compiler.compile({ mainFilePath: join(papers, `${paper}.typ`), inputs });
    if (!compiled.result) {
      const complaints = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
      return { problem: 'failed', detail: withoutQuotes(...complaints.map(({ message }) => message)) };
    }
    const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: createdAt });
    return { pdf, resident: process.memoryUsage.rss() };
  } catch (error) {
    return { problem: 'failed', detail: withoutQuotes(...thrown(error)) };
  } finally {
    compiler.evictCache(0);
  }
}

// Ctrl-C reaches the whole group of processes; the press decides when its child goes.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit());
process.on('message', (request: PrintRequest) => process.send?.(print(request)));
