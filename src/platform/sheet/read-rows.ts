import { open } from 'node:fs/promises';
import { Stop } from '../documents/finding.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import { type SheetRefused, type SheetRow, SheetStop, sheetLimits } from './sheet.ts';

/** The kinds of table that are read, by what the name of a file promises. */
export const sheetKinds = ['csv', 'xlsx'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** How a table ended: with so many rows below its headings, or refused somewhere on the way. */
export type SheetEnd = { ok: true; rows: number } | SheetRefused;

/**
 * Reads a table to its end and gives its rows in batches to `take`, one after the other: no row is read before the
 * batch before it was taken. What was taken before a refusal must be thrown away. The first row holds the headings.
 */
export async function readRows(
  path: string,
  kind: SheetKind,
  take: (rows: readonly SheetRow[]) => Promise<void>,
): Promise<SheetEnd> {
  try {
    if ((await isArchive(path)) !== (kind === 'xlsx')) throw new SheetStop('not-a-table');
    const rows = kind === 'xlsx' ? readWorkbook(path) : readCsv(path);
    return { ok: true, rows: await inBatches(rows, take) };
  } catch (reason) {
    if (reason instanceof SheetStop) return reason.refused;
    if (reason instanceof Stop && !reason.finding.ok) {
      const { code, found } = reason.finding;
      return { ok: false, code, at: '', found };
    }
    throw reason;
  }
}

const batchRows = 250;

async function inBatches(rows: AsyncIterable<SheetRow>, take: (rows: readonly SheetRow[]) => Promise<void>) {
  const batch: SheetRow[] = [];
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (count > sheetLimits.rows + 1) throw new SheetStop('too-many-rows', row.at);
    batch.push(row);
    if (batch.length >= batchRows) await take(batch.splice(0));
  }
  if (count < 2) throw new SheetStop('no-rows');
  if (batch.length > 0) await take(batch);
  return count - 1;
}

async function isArchive(path: string): Promise<boolean> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0).finally(() => file.close());
  return buffer.toString('latin1') === 'PK\u0003\u0004';
}
