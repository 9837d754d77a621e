import { type Part, type Shape, zip } from './zip-builder.ts';

/** A cell as it stands in a sheet: a text, a number, a date by its serial number, or a formula with its last outcome. */
export type WorkbookCell =
  | string
  | number
  | boolean
  | null
  | { serial: number; style?: number }
  | { formula: string; value?: string | number }
  | { inline: string };

export const workbookMain = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escaped = (text: string) =>
  text.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? mark);

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(column % 26);
}

function cellXml(cell: WorkbookCell, address: string, share: (text: string) => number): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return `<c r="${address}" t="s"><v>${share(cell)}</v></c>`;
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if ('serial' in cell) return `<c r="${address}" s="${cell.style ?? 1}"><v>${cell.serial}</v></c>`;
  if ('inline' in cell) return `<c r="${address}" t="inlineStr"><is><t>${escaped(cell.inline)}</t></is></c>`;
  const value = cell.value === undefined ? '' : `<v>${escaped(String(cell.value))}</v>`;
  return `<c r="${address}"${typeof cell.value === 'string' ? ' t="str"' : ''}><f>${escaped(cell.formula)}</f>${value}</c>`;
}

/** What a workbook says beside its cells. */
export interface WorkbookShape {
  /** Replaces parts of that name, or comes after them. */
  parts?: readonly Part[];
  countsFrom1904?: boolean;
  shape?: Shape;
}

/** An Excel workbook of one visible sheet behind a hidden one, as Excel writes it, without the library that reads it. */
export function xlsx(rows: readonly (readonly WorkbookCell[])[], given: WorkbookShape = {}): Buffer {
  const texts = new Map<string, number>();
  const share = (text: string) => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  const data = rows.map((row, at) => {
    const cells = row.map((cell, column) => cellXml(cell, `${letters(column)}${at + 1}`, share)).join('');
    return `<row r="${at + 1}" spans="1:${row.length}">${cells}</row>`;
  });
  const sheet = (inside: string) => `${head}<worksheet xmlns="${main}"><sheetData>${inside}</sheetData></worksheet>`;
  const own: Part[] = [
    { name: '[Content_Types].xml', data: contentTypes() },
    { name: '_rels/.rels', data: rels(['rId1', 'officeDocument', 'xl/workbook.xml']) },
    {
      name: 'xl/workbook.xml',
      data: `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${given.countsFrom1904 ? ' date1904="1"' : ''}/><sheets><sheet name="Lijsten" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Personeel" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: rels(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ['rId3', 'sharedStrings', 'sharedStrings.xml'],
        ['rId4', 'styles', 'styles.xml'],
      ),
    },
    {
      name: 'xl/styles.xml',
      data: `${head}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="0.00 &quot;dagen&quot;"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    },
    { name: 'xl/worksheets/sheet1.xml', data: sheet('<row r="1"><c r="A1"><v>7</v></c></row>') },
    { name: 'xl/worksheets/sheet2.xml', data: sheet(data.join('')) },
    {
      name: 'xl/sharedStrings.xml',
      data: `${head}<sst xmlns="${main}">${[...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    },
  ];
  const { parts = [] } = given;
  const kept = own.map((part) => parts.find(({ name }) => name === part.name) ?? part);
  return zip([...kept, ...parts.filter((part) => !kept.includes(part))], given.shape);
}

const contentTypes = (type = workbookMain) =>
  `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`;

/** The part that names the kinds of the others, with another kind of workbook. */
export const workbookOf = (type: string): Part => ({ name: '[Content_Types].xml', data: contentTypes(type) });

const rels = (...rows: (readonly [string, string, string])[]) =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;
