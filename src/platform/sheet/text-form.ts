import { open } from 'node:fs/promises';
import { SheetStop } from './sheet.ts';

/** How a file of text is written. */
export interface TextForm {
  encoding: 'utf-8' | 'utf-16le' | 'windows-1252';
  delimiter: ';' | ',' | '\t';
}

const headBytes = 64 * 1024;

/**
 * Finds out how a CSV file is written. A mark at its front says so; without one it is UTF-8 when all of it can be, and
 * otherwise Windows-1252, which every sequence of bytes can be. The delimiter is the one that the first row with
 * something in it has most of, outside its quotes; a semicolon when it has none. Throws SheetStop at what is no text.
 */
export async function textForm(path: string): Promise<TextForm> {
  const encoding = await encodingOf(path);
  const head = new TextDecoder(encoding).decode(await headOf(path));
  return { encoding, delimiter: delimiterOf(head) };
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function encodingOf(path: string): Promise<TextForm['encoding']> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let isFirst = true;
  const file = await open(path);
  for await (const chunk of file.createReadStream()) {
    const bytes: Buffer = chunk;
    if (isFirst && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
    isFirst = false;
    // No text in one of the other two holds a zero; a picture, an old workbook or a program does.
    if (bytes.includes(0)) throw new SheetStop('not-a-table');
    isUtf8 &&= canDecode(strict, bytes);
  }
  return isUtf8 && canDecode(strict) ? 'utf-8' : 'windows-1252';
}

function canDecode(decoder: TextDecoder, bytes?: Buffer): boolean {
  try {
    decoder.decode(bytes, { stream: bytes !== undefined });
    return true;
  } catch {
    return false;
  }
}

/** The delimiter of a table by its first row: `Naam;Voornaam` has semicolons, `"Naam, voornaam";Graad` too. */
export function delimiterOf(head: string): TextForm['delimiter'] {
  const row = head.split(/\r\n|\r|\n/).find((line) => /[^\s;,"]/.test(line)) ?? '';
  const bare = row.replace(/"(?:[^"]|"")*"/g, '');
  const count = (mark: string) => bare.split(mark).length;
  const marks = [';', '\t', ','] as const;
  return marks.reduce((best, mark) => (count(mark) > count(best) ? mark : best), marks[0]);
}
