import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { PartReader } from '../documents/xml-scan.ts';
import { checkWorkbook } from '../documents/zip-check.ts';
import { type SheetRow, SheetStop } from './sheet.ts';
import { sheetPart } from './sheet-part.ts';
import { type PartOf, relationsPart, sharedTextsPart, stylesPart, workbookPart } from './workbook-parts.ts';

/**
 * The rows of the first sheet of an Excel workbook that is not hidden. The whole archive is looked into first, as any
 * file that comes in; then only the parts that hold cells are inflated, row by row. In memory stands what the cells
 * share (texts and styles). Throws SheetStop.
 */
export async function* readWorkbook(path: string): AsyncGenerator<SheetRow> {
  const finding = await checkWorkbook(path);
  if (!finding.ok) throw new SheetStop(finding.code, '', finding.found);
  const zip = await openPromise(path, { autoClose: false });
  try {
    const parts = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) parts.set(entry.fileName.toLowerCase(), entry);
    const whole = <Found>(name: string, part: PartOf<Found>) => readWhole(zip, parts.get(name), part);
    const { relation, countsFrom1904 } = await whole('xl/workbook.xml', workbookPart());
    const targets = await whole('xl/_rels/workbook.xml.rels', relationsPart());
    const styles = await whole('xl/styles.xml', stylesPart());
    const texts = await whole('xl/sharedstrings.xml', sharedTextsPart());
    const sheet = parts.get(targets.get(relation) ?? '');
    if (sheet === undefined) throw new SheetStop('damaged');
    const { reader, rows } = sheetPart(styles, { texts, countsFrom1904 });
    for await (const _ of pieces(zip, sheet, reader)) yield* rows.splice(0);
    yield* rows;
  } finally {
    zip.close();
  }
}

async function readWhole<Found>(zip: ZipFile, entry: Entry | undefined, part: PartOf<Found>): Promise<Found> {
  if (entry !== undefined) for await (const _ of pieces(zip, entry, part.reader));
  return part.found();
}

/** Reads a part piece by piece, so that whoever listens can take away what has come. */
async function* pieces(zip: ZipFile, entry: Entry, reader: PartReader): AsyncGenerator<undefined> {
  const stream = await zip.openReadStreamPromise(entry);
  try {
    for await (const chunk of stream) {
      reader.write(chunk);
      yield;
    }
    reader.end();
  } finally {
    stream.destroy();
  }
}
