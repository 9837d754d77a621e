import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { bounded, type SheetRow, SheetStop, sheetLimits } from './sheet.ts';
import { type TextForm, textForm } from './text-form.ts';

/** A row with its separators may be so long before it is taken for a quote that was never closed. */
const maxRecord = sheetLimits.columns * (sheetLimits.cell + 10);

/**
 * The rows of a CSV file, as they come: at no moment more than a piece of the file is in memory. Quotes in the middle of
 * a cell stand for themselves. Throws SheetStop at what is no text, and where a quote is opened and never closed.
 */
export async function* readCsv(path: string): AsyncGenerator<SheetRow> {
  const form = await textForm(path);
  const parser = parse({
    delimiter: form.delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: maxRecord,
  });
  const text = Readable.from(decoded(path, form));
  text.on('error', (reason) => parser.destroy(reason));
  let at = 0;
  try {
    for await (const record of text.pipe(parser)) {
      at += 1;
      const row = bounded({ at, cells: cellsOf(record), formulas: [] });
      if (row !== null) yield row;
    }
  } catch (reason) {
    if (reason instanceof CsvError) throw new SheetStop('broken-at-row', parser.info.records + 1);
    throw reason;
  } finally {
    text.destroy();
  }
}

async function* decoded(path: string, { encoding }: TextForm): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

const cellsOf = (record: unknown): string[] => (Array.isArray(record) ? record.map(String) : []);
