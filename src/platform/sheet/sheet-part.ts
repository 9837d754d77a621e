import { type PartReader, type XmlListener, xmlReader } from '../documents/xml-scan.ts';
import { type CellContext, cellText } from './cell-text.ts';
import { addressOf, bounded, columnOf, type SheetRow, SheetStop, sheetLimits } from './sheet.ts';
import { unescaped } from './workbook-parts.ts';

/** The reader of a sheet's own part: rows can be taken from `rows` while it is read. */
export interface SheetPart {
  reader: PartReader;
  rows: SheetRow[];
}

/** No cell with something in it stands further to the right in an honest table; a bound on the list that is made. */
const furthestColumn = 16_384;

/** Reads the cells of a sheet. A cell that was a formula is told as one, also when its last outcome stands beside it. */
export function sheetPart(styles: readonly boolean[], context: CellContext): SheetPart {
  const rows: SheetRow[] = [];
  let at = 0;
  let cells: string[] = [];
  let formulas: number[] = [];
  let cell = { column: -1, type: 'n', style: 0, value: '' };
  let isHeard = false;
  let isPhonetic = false;

  const endCell = () => {
    const { column, type, style, value } = cell;
    if (column < 0) return;
    const text = cellText({ type, value: unescaped(value), showsDate: styles[style] ?? false }, context);
    // Beyond what a table may have only what stands in a cell counts: whole rows are often only coloured.
    if (text.trim() !== '' && column >= sheetLimits.columns)
      throw new SheetStop('too-many-columns', addressOf(column, at));
    if (text !== '') while (cells.length <= column) cells.push('');
    if (text !== '') cells[column] = text;
    cell = { column: -1, type: 'n', style: 0, value: '' };
  };
  const endRow = () => {
    endCell();
    const row = bounded({ at, cells, formulas });
    if (row !== null) rows.push(row);
    cells = [];
    formulas = [];
  };
  const beginRow = (number: string | undefined) => {
    const next = number === undefined ? at + 1 : Number(number);
    if (!Number.isInteger(next) || next <= at) throw new SheetStop('damaged');
    at = next;
  };
  const beginCell = (attributes: ReadonlyMap<string, string>, before: number) => {
    endCell();
    const address = attributes.get('r');
    const column = address === undefined ? before + 1 : (columnOf(address) ?? -1);
    if (column < 0 || column >= furthestColumn || column <= before) throw new SheetStop('damaged');
    cell = { column, type: attributes.get('t') ?? 'n', style: Number(attributes.get('s') ?? 0), value: '' };
    return column;
  };

  let last = -1;
  const listener: XmlListener = {
    tag(name, attributes) {
      isHeard = false;
      if (name === 'row') {
        if (cells.length > 0 || formulas.length > 0) endRow();
        beginRow(attributes().get('r'));
        last = -1;
      } else if (name === '/row') endRow();
      else if (name === 'c') last = beginCell(attributes(), last);
      else if (name === '/c') endCell();
      else if (name === 'f' && cell.column >= 0) formulas.push(cell.column);
      else if (name === 'rPh' || name === '/rPh') isPhonetic = name === 'rPh';
      else isHeard = name === 'v' || (name === 't' && !isPhonetic);
    },
    text(piece) {
      if (!isHeard || cell.column < 0) return;
      cell.value += piece;
      if (cell.value.length > sheetLimits.cell * 2) throw new SheetStop('cell-too-long', addressOf(cell.column, at));
    },
  };
  return { reader: xmlReader(listener), rows };
}
