import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workbookOf, xlsx } from '../../../test/documents/workbook-builder.ts';
import { dayOfSerial } from './cell-text.ts';
import { readApart, type SheetKind, type SheetRow } from './index.ts';
import { readRows } from './read-rows.ts';
import { columnLetters, columnOf } from './sheet.ts';
import { delimiterOf } from './text-form.ts';
import { showsDate } from './workbook-parts.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sheet-'));
});
afterAll(() => rm(directory, { recursive: true }));

/** Reads a table; in a thread of its own, as the product does, where that is what is tried. */
async function read(kind: SheetKind, bytes: Buffer | string, by: typeof readRows = readRows) {
  const path = join(directory, 'table');
  await writeFile(path, bytes);
  const rows: SheetRow[] = [];
  const take = async (batch: readonly SheetRow[]) => void rows.push(...batch);
  return { end: await by(path, kind, take), rows };
}

const cellsOf = (rows: readonly SheetRow[]) => rows.map(({ cells }) => cells);

describe('OURS-sheet: a list of workers comes in from CSV, however it was saved', () => {
  const table = [
    ['Naam', 'Voornaam', 'Loon'],
    ['Peeters', 'Zoë', '2.500,50'],
    ['Van "de" Berg', 'René', '0,8'],
  ];
  const lines = (mark: string) =>
    table
      .map((row) => row.map((cell) => (/[,;"\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(mark))
      .join('\r\n');
  test.each([
    { why: 'semicolons in UTF-8', bytes: Buffer.from(lines(';')) },
    { why: 'commas in UTF-8 with its mark', bytes: Buffer.from(`\uFEFF${lines(',')}`) },
    { why: 'tabs in UTF-16, as "Unicode text" of Excel', bytes: Buffer.from(`\uFEFF${lines('\t')}`, 'utf16le') },
    { why: 'semicolons in Windows-1252', bytes: Buffer.from(lines(';'), 'latin1') },
    {
      why: 'a quote in the middle of a bare cell',
      bytes: Buffer.from(lines(';').replace('"Van ""de"" Berg"', 'Van "de" Berg')),
    },
  ])('$why', async ({ bytes }) => {
    const { end, rows } = await read('csv', bytes);

    expect(end).toEqual({ ok: true, rows: 2 });
    expect(cellsOf(rows)).toEqual(table);
  });

  test('the euro sign and the long dash of Windows-1252 are read as such', async () => {
    const { rows } = await read('csv', Buffer.from([...Buffer.from('A;B\n'), 0x80, 0x3b, 0x96, 0x3b, 0xe9]));

    expect(cellsOf(rows)).toEqual([
      ['A', 'B'],
      ['€', '–', 'é'],
    ]);
  });

  test('empty rows keep their number, and are not rows', async () => {
    const { end, rows } = await read('csv', '\n;;\nNaam;Voornaam\n\nPeeters;An\n  ;\n');

    expect(end).toEqual({ ok: true, rows: 1 });
    expect(rows.map(({ at }) => at)).toEqual([3, 5]);
  });

  test.each([
    { head: 'Naam;Voornaam', mark: ';' },
    { head: 'Naam,Voornaam', mark: ',' },
    { head: 'Naam\tVoornaam', mark: '\t' },
    { head: '"Naam, en voornaam";Graad', mark: ';' },
    { head: 'Naam', mark: ';' },
    { head: '\n;;\na,b;c,d', mark: ',' },
  ])('the delimiter of $head is known', ({ head, mark }) => {
    expect(delimiterOf(head)).toBe(mark);
  });
});

describe('OURS-sheet: a list of workers comes in from an Excel workbook', () => {
  test('texts, numbers, dates and yes or no are read as a person reads them', async () => {
    const bytes = xlsx([
      ['Naam', 'Loon', 'Op', 'Ook op', 'Dagen', 'Ja', 'Nummer', 'Los'],
      [
        'Peeters & Zn <X>',
        54000.06,
        { serial: 46082 },
        { serial: 46082.75, style: 2 },
        { serial: 12.5, style: 3 },
        true,
        85073003328,
        { inline: 'in de cel' },
      ],
      [],
      [null, 54000.060000000005, null, { serial: 59 }],
    ]);

    const { end, rows } = await read('xlsx', bytes);

    expect(end).toEqual({ ok: true, rows: 2 });
    expect(rows.map(({ at }) => at)).toEqual([1, 2, 4]);
    expect(cellsOf(rows)[1]).toEqual([
      'Peeters & Zn <X>',
      '54000,06',
      '2026-03-01',
      '2026-03-01',
      '12,5',
      '1',
      '85073003328',
      'in de cel',
    ]);
    expect(cellsOf(rows)[2]).toEqual(['', '54000,06', '', '1900-02-28']);
  });

  test('a workbook made by another hand: streamed parts, runs of a text, phonetics, and no addresses', async () => {
    const sheet =
      '<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>Voor</t></r><r><t>naam</t></r></is></c></row><row r="4"><c/><c t="str"><v>An_x000D_</v></c></row></sheetData></worksheet>';
    const texts = '<sst><si><r><t>Fami</t></r><r><t>lie</t></r><rPh sb="0" eb="1"><t>X</t></rPh></si></sst>';
    const parts = [
      { name: 'xl/worksheets/sheet2.xml', data: sheet },
      { name: 'xl/sharedStrings.xml', data: texts },
    ];

    const { rows } = await read('xlsx', xlsx([], { parts, shape: { isStreamed: true } }));

    expect(rows).toEqual([
      { at: 1, cells: ['Familie', 'Voornaam'], formulas: [] },
      { at: 4, cells: ['', 'An'], formulas: [] },
    ]);
  });

  test('a formula is told by its cell, also when its last outcome stands beside it', async () => {
    const bytes = xlsx([
      ['Naam', 'Loon'],
      [
        { formula: 'A1', value: 'Peeters' },
        { formula: 'SUM(B3:B4)', value: 12 },
      ],
      ['An', { formula: 'WEBSERVICE("http://x")' }],
    ]);

    const { rows } = await read('xlsx', bytes);

    expect(rows.map(({ formulas }) => formulas)).toEqual([[], [0, 1], [1]]);
  });

  test.each([
    { serial: 1, day: '1900-01-01', why: 'the first day' },
    { serial: 59, day: '1900-02-28', why: 'the day before the day that never was' },
    { serial: 60, day: null, why: 'the day that never was' },
    { serial: 61, day: '1900-03-01', why: 'the day after it' },
    { serial: 46082, day: '2026-03-01', why: 'a day of now' },
    { serial: 109939, day: '2200-12-31', why: 'the last day' },
    { serial: 109940, day: null, why: 'beyond the last day' },
    { serial: -1, day: null, why: 'before the first day' },
  ])('number $serial is $day: $why', ({ serial, day }) => {
    expect(dayOfSerial(serial, false)).toBe(day);
  });

  test('a workbook that counts from 1904 says so', async () => {
    const { rows } = await read('xlsx', xlsx([['Op'], [{ serial: 44620 }]], { countsFrom1904: true }));

    expect(cellsOf(rows)).toEqual([['Op'], ['2026-03-01']]);
  });

  test.each([
    { format: 'dd/mm/yyyy', is: true },
    { format: '[$-813]d mmmm yyyy;@', is: true },
    { format: 'mmm-yy', is: true },
    { format: '0.00 "dagen"', is: false },
    { format: '#,##0.00\\ [$€-813]', is: false },
    { format: 'hh:mm', is: false },
    { format: '0\\d', is: false },
  ])('the format $format shows a date: $is', ({ format, is }) => {
    expect(showsDate(format)).toBe(is);
  });

  test('columns are counted as a spreadsheet does', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(['A1', 'Z9', 'AA1', 'ZZ', '7'].map(columnOf)).toEqual([0, 25, 26, 701, null]);
  });
});

describe('OURS-sheet: a table that is none, or too much, is refused with the place', () => {
  const rows = (count: number) => `Naam\n${'Peeters\n'.repeat(count)}`;
  const external =
    '<Relationships><Relationship Id="rId1" Type="http://x/externalLinkPath" Target="file://server/x.xlsx" TargetMode="External"/></Relationships>';
  const sheetOf = (inside: string) =>
    xlsx([], {
      parts: [{ name: 'xl/worksheets/sheet2.xml', data: `<worksheet><sheetData>${inside}</sheetData></worksheet>` }],
    });
  test.each([
    { why: 'a workbook called CSV', kind: 'csv', bytes: () => xlsx([['A'], ['b']]), refused: { code: 'not-a-table' } },
    { why: 'a CSV called a workbook', kind: 'xlsx', bytes: () => 'A\nb', refused: { code: 'not-a-table' } },
    {
      why: 'a picture called CSV',
      kind: 'csv',
      bytes: () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
      refused: { code: 'not-a-table' },
    },
    {
      why: 'an old workbook',
      kind: 'xlsx',
      bytes: () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      refused: { code: 'not-a-table' },
    },
    { why: 'nothing but headings', kind: 'csv', bytes: () => 'Naam;Voornaam\n', refused: { code: 'no-rows' } },
    {
      why: 'one row too many',
      kind: 'csv',
      bytes: () => rows(10_001),
      refused: { code: 'too-many-rows', at: '10002' },
    },
    {
      why: 'a column too many',
      kind: 'csv',
      bytes: () => `Naam\n${';'.repeat(60)}x`,
      refused: { code: 'too-many-columns', at: 'BI2' },
    },
    {
      why: 'a cell too long',
      kind: 'csv',
      bytes: () => `Naam\nAn\n${'x'.repeat(1_001)}`,
      refused: { code: 'cell-too-long', at: 'A3' },
    },
    {
      why: 'a quote that is never closed',
      kind: 'csv',
      bytes: () => `Naam\nAn\n"Peeters\n${'An\n'.repeat(5)}`,
      refused: { code: 'broken-at-row', at: '3' },
    },
    {
      why: 'a quote that runs on through a large file',
      kind: 'csv',
      bytes: () => `Naam\n"${'An\n'.repeat(40_000)}`,
      refused: { code: 'broken-at-row', at: '2' },
    },
    {
      why: 'a workbook with macros',
      kind: 'xlsx',
      bytes: () => xlsx([['A'], ['b']], { parts: [{ name: 'xl/vbaProject.bin', data: 'x' }] }),
      refused: { code: 'active-content', found: 'macros' },
    },
    {
      why: 'a workbook that says it has macros',
      kind: 'xlsx',
      bytes: () =>
        xlsx([['A'], ['b']], { parts: [workbookOf('application/vnd.ms-excel.sheet.macroEnabled.main+xml')] }),
      refused: { code: 'active-content', found: 'macros' },
    },
    {
      why: 'a workbook that asks another',
      kind: 'xlsx',
      bytes: () =>
        xlsx([['A'], ['b']], { parts: [{ name: 'xl/externalLinks/_rels/externalLink1.xml.rels', data: external }] }),
      refused: { code: 'active-content', found: 'remote' },
    },
    {
      why: 'a document that is no workbook',
      kind: 'xlsx',
      bytes: () => xlsx([['A'], ['b']], { parts: [workbookOf('application/x')] }),
      refused: { code: 'type-not-allowed' },
    },
    {
      why: 'an archive cut off',
      kind: 'xlsx',
      bytes: () => xlsx([['A'], ['b']]).subarray(0, -30),
      refused: { code: 'damaged' },
    },
    {
      why: 'a sheet of zeros',
      kind: 'xlsx',
      bytes: () => sheetOf(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'0'.repeat(3_000_000)}</t></is></c></row>`),
      refused: { code: 'zip-bomb' },
    },
    {
      why: 'a cell of a workbook too long',
      kind: 'xlsx',
      bytes: () => xlsx([['A'], [{ inline: 'x'.repeat(2_001) }]]),
      refused: { code: 'cell-too-long', at: 'A2' },
    },
    {
      why: 'a cell far to the right',
      kind: 'xlsx',
      bytes: () => sheetOf('<row r="1"><c r="A1"><v>1</v></c><c r="ZZ1"><v>1</v></c></row>'),
      refused: { code: 'too-many-columns', at: 'ZZ1' },
    },
    {
      why: 'a row that goes back',
      kind: 'xlsx',
      bytes: () => sheetOf('<row r="2"/><row r="1"/>'),
      refused: { code: 'damaged' },
    },
    {
      why: 'an entity of its own',
      kind: 'xlsx',
      bytes: () => sheetOf('<!DOCTYPE x [<!ENTITY a "b">]><row r="1"/>'),
      refused: { code: 'no-rows' },
    },
  ] as const)('$why', async ({ kind, bytes, refused }) => {
    const { end } = await read(kind, bytes());

    expect(end).toMatchObject({ ok: false, ...refused });
  });

  test('a cell that is only coloured is no cell, however far to the right', async () => {
    const { end } = await read(
      'xlsx',
      sheetOf('<row r="1"><c r="A1"><v>1</v></c><c r="ZZ1" s="2"/></row><row r="2"><c r="A2"><v>2</v></c></row>'),
    );

    expect(end).toEqual({ ok: true, rows: 1 });
  });

  test('ten thousand rows come in, and what takes too long does not', async () => {
    const atOnce: typeof readRows = (path, kind, take) => readApart(path, kind, take, 0);

    expect((await read('csv', rows(10_000), readApart)).end).toEqual({ ok: true, rows: 10_000 });
    expect((await read('xlsx', xlsx([['A'], ['b']]), readApart)).end).toEqual({ ok: true, rows: 1 });
    expect((await read('csv', rows(10), atOnce)).end).toMatchObject({ ok: false, code: 'zip-bomb' });
  });

  test('no row is read before the batch before it was taken, and what goes wrong there is told', async () => {
    const path = join(directory, 'batches');
    await writeFile(path, rows(600));
    let taking = 0;
    const sizes: number[] = [];

    await readApart(path, 'csv', async (batch) => {
      taking += 1;
      await new Promise(setImmediate);
      sizes.push(batch.length, taking);
      taking -= 1;
    });

    expect(sizes).toEqual([250, 1, 250, 1, 101, 1]);
    await expect(readApart(path, 'csv', () => Promise.reject(new Error('full')))).rejects.toThrow('full');
  });
});
