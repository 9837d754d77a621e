import { type PartReader, type XmlListener, xmlReader } from '../documents/xml-scan.ts';
import { SheetStop, sheetLimits } from './sheet.ts';

/** What is read of a part once it has ended. */
export interface PartOf<Found> {
  reader: PartReader;
  found(): Found;
}

/** The sheet that is read (the first that is not hidden) and from which day its dates count. */
export interface Workbook {
  relation: string;
  countsFrom1904: boolean;
}

export function workbookPart(): PartOf<Workbook> {
  let relation = '';
  let countsFrom1904 = false;
  const listener: XmlListener = {
    tag(name, attributes) {
      if (name === 'workbookPr') countsFrom1904 = isOn(attributes().get('date1904'));
      if (name !== 'sheet' || relation !== '') return;
      const { state = 'visible', id = '' } = Object.fromEntries(attributes());
      if (state === 'visible') relation = id;
    },
  };
  return { reader: xmlReader(listener), found: () => ({ relation, countsFrom1904 }) };
}

const isOn = (flag: string | undefined) => flag === '1' || flag === 'true';

/** The parts that a workbook points at, by the id of the relation, as paths within the archive in lower case. */
export function relationsPart(): PartOf<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  const listener: XmlListener = {
    tag(name, attributes) {
      if (name !== 'Relationship') return;
      const { Id = '', Target = '' } = Object.fromEntries(attributes());
      const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
      targets.set(Id, path.toLowerCase());
    },
  };
  return { reader: xmlReader(listener), found: () => targets };
}

/** Number formats that every workbook has and that show a date; the spreadsheets of East Asia add two rows of them. */
const dateFormats = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Whether a format of the workbook's own shows a date: `dd/mm/yyyy` and `mmm-yy` do, `0.00 "dagen"` and `hh:mm` do not. */
export const showsDate = (format: string): boolean =>
  /[dy]/i.test(format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, ''));

/** Per style of a cell, whether it shows a date. */
export function stylesPart(): PartOf<readonly boolean[]> {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  const listener: XmlListener = {
    tag(name, attributes) {
      if (name === 'cellXfs') inCells = true;
      else if (name === '/cellXfs') inCells = false;
      else if (name === 'numFmt')
        own.set(Number(attributes().get('numFmtId')), showsDate(attributes().get('formatCode') ?? ''));
      else if (name === 'xf' && inCells) {
        const id = Number(attributes().get('numFmtId') ?? 0);
        styles.push(own.get(id) ?? dateFormats(id));
      }
    },
  };
  return { reader: xmlReader(listener), found: () => styles };
}

/** The texts that the cells of a workbook point at by their number; how they are pronounced is left out. */
export function sharedTextsPart(): PartOf<readonly string[]> {
  const texts: string[] = [];
  let text = '';
  let length = 0;
  let isHeard = false;
  let isPhonetic = false;
  const listener: XmlListener = {
    tag(name) {
      if (name === 'si') text = '';
      if (name === '/si') texts.push(unescaped(text));
      if (name === 'rPh' || name === '/rPh') isPhonetic = name === 'rPh';
      isHeard = name === 't' && !isPhonetic;
    },
    text(piece) {
      if (!isHeard) return;
      text += piece;
      length += piece.length;
      if (length > sheetLimits.sharedText) throw new SheetStop('zip-bomb');
    },
  };
  return { reader: xmlReader(listener), found: () => texts };
}

/** A workbook writes what XML can not hold as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
