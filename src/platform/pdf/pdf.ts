import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../kernel/language.ts';
import type { PaperName, Papers } from './papers.ts';
import { createPress, PdfError } from './press.ts';
import { settingOf } from './setting.ts';

export type {
  AttestationForm,
  Letter,
  OwnFile,
  OwnFileField,
  OwnFileSection,
  OwnFileTable,
  PaperName,
} from './papers.ts';
export { PdfError } from './press.ts';

const native = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu';

/** The folder of package.json, from here upwards: the same from src/ and from dist/. */
function packageRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const above = dirname(from);
  if (above === from) throw new Error(`No package.json above ${import.meta.url}.`);
  return packageRoot(above);
}

const press = createPress({
  native,
  papers: join(packageRoot(dirname(fileURLToPath(import.meta.url))), 'papers'),
  timeout: 20_000,
  idle: 5 * 60_000,
  documents: 1000,
  memory: 400 * 1024 * 1024,
});

/** Whether papers can be made on this machine: pages offer a PDF only where they can. */
export function pdfAvailable(): boolean {
  try {
    createRequire(import.meta.url).resolve(native);
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes a paper as PDF/UA-1: tagged, with title and language. The same data give the same bytes, because `data.day`
 * is the only date in it. Throws a `PdfError` with the code `pdf-unavailable` where the compiler is not installed.
 */
export async function renderPdf<Name extends PaperName>(
  paper: Name,
  data: Papers[Name],
  language: Language,
): Promise<Buffer> {
  if (!pdfAvailable()) throw new PdfError('pdf-unavailable', 'The compiler for papers is not installed.');
  const createdAt = Date.parse(`${data.day}T00:00Z`) / 1000;
  return press.print({ paper, content: settingOf(paper, data, language), createdAt });
}

/** Lets papers that are being made finish, and ends the child process. */
export const closePdf = (): Promise<void> => press.close();
