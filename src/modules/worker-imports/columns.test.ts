import { describe, expect, test } from 'vitest';
import { languages } from '../../kernel/language.ts';
import { workerImportColumns } from '../../texts/worker-import-columns.ts';
import { workerImports } from '../../texts/worker-imports.ts';
import { type ColumnKey, type ColumnKind, columnKeys } from './columns.ts';
import { cellCodes, isEmptyCell, readCell } from './read-cell.ts';
import { readRow } from './read-row.ts';
import { isHeadingRow, recognise } from './recognise.ts';
import { swappedColumns } from './swapped.ts';

const required: ColumnKey[] = ['familyName', 'givenName', 'birthOn', 'inServiceSince', 'notifiedOn'];
const headingsOf = (keys: readonly ColumnKey[]) => keys.map((key) => workerImportColumns.nl[key]);

describe('OURS-import: columns are recognised by their headings', () => {
  test.each(languages)('every heading of the template in %s is its own column', (language) => {
    const { columns, problems } = recognise(columnKeys.map((key) => workerImportColumns[language][key]));

    expect(columns).toEqual(columnKeys);
    expect(problems).toEqual([]);
  });

  test.each([
    { heading: 'NAAM', key: 'familyName' },
    { heading: '  Né(e) le ', key: 'birthOn' },
    { heading: 'Geboortedatum (dd/mm/jjjj) *', key: 'birthOn' },
    { heading: 'E-MAIL', key: 'email' },
    { heading: 'Prenom', key: 'givenName' },
    { heading: 'Date d’entrée en service', key: 'inServiceSince' },
    { heading: "Date d'entree en service", key: 'inServiceSince' },
    { heading: 'Surname', key: 'familyName' },
    { heading: 'Brutojaarloon', key: 'grossPayCents' },
    { heading: 'Schoenmaat', key: null },
    { heading: '', key: null },
  ])('$heading is $key', ({ heading, key }) => {
    expect(recognise([heading]).columns).toEqual([key]);
  });

  test.each([
    { why: 'all that is needed', headings: headingsOf(required), problems: [] },
    {
      why: 'in another order, with columns that are not read',
      headings: ['Nr', ...headingsOf(required).reverse(), 'Afdeling'],
      problems: [],
    },
    {
      why: 'in three languages',
      headings: ['Nom', 'Voornaam', 'Date of birth', 'In dienst', 'Licencié le'],
      problems: [],
    },
    {
      why: 'one is missing',
      headings: headingsOf(required.slice(1)),
      problems: [{ code: 'column-missing', key: 'familyName' }],
    },
    {
      why: 'two say the same',
      headings: [...headingsOf(required), 'Achternaam'],
      problems: [{ code: 'column-twice', key: 'familyName', columns: [0, 5] }],
    },
    {
      why: 'nothing is known',
      headings: ['A', 'B'],
      problems: required.map((key) => ({ code: 'column-missing', key })),
    },
  ])('$why', ({ headings, problems }) => {
    const found = recognise(headings).problems;

    expect(found).toHaveLength(problems.length);
    expect(found).toEqual(expect.arrayContaining(problems));
  });

  test('the reasons in a file of bad rows are no column of a list', () => {
    const reasons = languages.map((language) => workerImports[language]['bad.why']);

    expect(recognise(reasons).columns).toEqual([null, null, null]);
  });

  test.each([
    { cells: ['Lijst van de werknemers van ACME', '', ''], is: false },
    { cells: ['Naam', 'Voornaam'], is: false },
    { cells: ['Naam', 'Voornaam', 'Nr', 'Geboren op'], is: true },
    { cells: ['Naam', 'Achternaam', 'Nom'], is: false },
    { cells: ['Peeters', 'An', '1/2/1980'], is: false },
  ])('$cells are headings: $is', ({ cells, is }) => {
    expect(isHeadingRow(cells)).toBe(is);
  });
});

describe('OURS-import: a cell is read as what its column holds', () => {
  const reads: readonly (readonly [ColumnKind, string, string | number | boolean])[] = [
    ['name', 'Van den Ëynde-O’Brien', 'Van den Ëynde-O’Brien'],
    ['day', '2026-03-01', '2026-03-01'],
    ['day', '1/3/2026', '2026-03-01'],
    ['day', '01-03-2026', '2026-03-01'],
    ['day', '29.02.2024', '2024-02-29'],
    ['national-number', '85.07.30-033.28', '85073003328'],
    ['national-number', '1020300135', '01020300135'],
    ['email', 'an@voorbeeld.be', 'an@voorbeeld.be'],
    ['phone', '+32 478 12 34 56', '+32 478 12 34 56'],
    ['phone', "'+32478123456", '+32478123456'],
    ['whole', '6', 6],
    ['whole', '6,0', 6],
    ['whole', '-1', -1],
    ['share', '0,8', 0.8],
    ['share', '0.8', 0.8],
    ['share', '80 %', 0.8],
    ['share', '4/5', 0.8],
    ['share', '1', 1],
    ['share', '-0,5', -0.5],
    ['amount', '54000', 5_400_000],
    ['amount', '54.000,06', 5_400_006],
    ['amount', '54 000,6', 5_400_060],
    ['amount', '€ 54.000', 5_400_000],
    ['amount', '54000.06', 5_400_006],
    ['amount', '54,000.06', 5_400_006],
    ['amount', '-12,00', -1200],
    ['yes-no', 'Neen', false],
    ['yes-no', '1', true],
    ['yes-no', 'OUI', true],
    ['language', 'Français', 'fr'],
    ['ground', 'Collectief ontslag', 'restructuring'],
    ['ground', 'Force majeure médicale', 'medical-force-majeure'],
    ['by', 'Verbrekingsvergoeding', 'indemnity'],
    ['by', 'préavis', 'notice'],
    ['sector', 'Privé', 'private'],
  ];
  test.each(reads)('%s: %s', (kind, text, value) => {
    expect(readCell(kind, text)).toEqual({ ok: true, value });
  });

  const refuses: readonly (readonly [ColumnKind, string, string])[] = [
    ['name', '12/03/1980', 'cell-no-name'],
    ['name', 'an@voorbeeld.be', 'cell-no-name'],
    ['name', '?', 'cell-no-name'],
    ['name', 'x'.repeat(101), 'cell-no-name'],
    ['day', '29/02/2026', 'cell-no-day'],
    ['day', '1/13/2026', 'cell-no-day'],
    ['day', '46082', 'cell-no-day'],
    ['day', 'maart 2026', 'cell-no-day'],
    ['day', '1/3/26', 'cell-short-year'],
    ['national-number', '850730', 'cell-no-national-number'],
    ['national-number', '8507300332X', 'cell-no-national-number'],
    ['email', 'an', 'cell-no-email'],
    ['phone', '12345', 'cell-no-phone'],
    ['phone', 'bel An', 'cell-no-phone'],
    ['whole', '6,5', 'cell-no-whole'],
    ['whole', '54000', 'cell-no-whole'],
    ['share', 'voltijds', 'cell-no-share'],
    ['share', '4/0', 'cell-no-share'],
    ['amount', '54,000', 'cell-no-amount'],
    ['amount', '1.23.4', 'cell-no-amount'],
    ['amount', 'veel', 'cell-no-amount'],
    ['yes-no', 'misschien', 'cell-no-yes-no'],
    ['language', 'Duits', 'cell-no-language'],
    ['ground', 'zomaar', 'cell-no-ground'],
    ['by', 'brief', 'cell-no-by'],
    ['sector', 'social profit', 'cell-no-sector'],
  ];
  test.each(refuses)('%s is not: %s', (kind, text, code) => {
    expect(readCell(kind, text)).toEqual({ ok: false, code });
  });

  test('every way to refuse a cell is tried', () => {
    const tried = new Set([...refuses.map(([, , code]) => code), 'cell-missing', 'cell-formula']);

    expect([...tried].sort()).toEqual([...cellCodes].sort());
  });

  test.each([
    ['name', '=HYPERLINK("http://x";"An")'],
    ['name', '+32'],
    ['name', '-An'],
    ['email', '@SUM(A1)'],
    ['amount', '=1+1'],
    ['phone', '=32'],
    ['day', '-1'],
  ] as const)('OURS-sheet: in a CSV too a formula is refused: %s %s', (kind, text) => {
    expect(readCell(kind, text)).toEqual({ ok: false, code: 'cell-formula' });
  });

  test.each([
    ['', true],
    [' - ', true],
    ['–', true],
    ['/', true],
    ['--', false],
    ['0', false],
  ])('"%s" says nothing: %s', (text, is) => {
    expect(isEmptyCell(text)).toBe(is);
  });

  test('a row tells each of its cells that is wrong, with its place', () => {
    const columns: (ColumnKey | null)[] = [
      'familyName',
      'birthOn',
      null,
      'grossPayCents',
      'givenName',
      'inServiceSince',
      'notifiedOn',
    ];
    const row = { at: 7, cells: ['Peeters', '1/2/80', '=1', 'veel', '', '2001-01-01'], formulas: [5] };

    expect(readRow(columns, row)).toEqual({
      values: { familyName: 'Peeters' },
      problems: [
        { code: 'cell-missing', key: 'givenName', column: 4 },
        { code: 'cell-short-year', key: 'birthOn', column: 1 },
        { code: 'cell-formula', key: 'inServiceSince', column: 5 },
        { code: 'cell-missing', key: 'notifiedOn', column: 6 },
        { code: 'cell-no-amount', key: 'grossPayCents', column: 3 },
      ],
    });
  });
});

describe('OURS-import: swapped columns are told', () => {
  const columns: ColumnKey[] = [
    'familyName',
    'givenName',
    'birthOn',
    'inServiceSince',
    'notifiedOn',
    'noticeMonths',
    'grossPayCents',
  ];
  const rows = Array.from({ length: 20 }, (_, n) => [
    `Naam${'abcdefghijklmnopqrst'.charAt(n)}`,
    'An',
    `1/${(n % 12) + 1}/1980`,
    '2001-09-01',
    '2026-03-14',
    '6',
    '54.000,50',
  ]);
  const order = (...places: number[]) => rows.map((row) => places.map((at) => row[at] ?? ''));
  const swap = (one: ColumnKey, other: ColumnKey) => ({
    code: 'columns-swapped',
    keys: [one, other],
    columns: [columns.indexOf(one), columns.indexOf(other)],
  });
  test.each([
    { why: 'as it should be', sample: rows, told: [] },
    { why: 'family name and birth date', sample: order(2, 1, 0, 3, 4, 5, 6), told: [swap('familyName', 'birthOn')] },
    { why: 'notice and pay', sample: order(0, 1, 2, 3, 4, 6, 5), told: [swap('noticeMonths', 'grossPayCents')] },
    {
      why: 'birth and service, both days',
      sample: order(0, 1, 3, 2, 4, 5, 6),
      told: [swap('birthOn', 'inServiceSince')],
    },
    {
      why: 'service and dismissal, both days',
      sample: order(0, 1, 2, 4, 3, 5, 6),
      told: [swap('inServiceSince', 'notifiedOn')],
    },
    {
      why: 'birth and dismissal, both days',
      sample: order(0, 1, 4, 3, 2, 5, 6),
      told: [swap('birthOn', 'notifiedOn')],
    },
    { why: 'two names can not be told apart', sample: order(1, 0, 2, 3, 4, 5, 6), told: [] },
    { why: 'a few bad cells are no swap', sample: [...rows, ...order(2, 1, 0, 3, 4, 5, 6).slice(0, 5)], told: [] },
    { why: 'a column of nonsense is no swap', sample: rows.map((row) => row.with(5, 'zes')), told: [] },
    { why: 'an empty column is no swap', sample: rows.map((row) => row.with(5, '')), told: [] },
  ])('$why', ({ sample, told }) => {
    expect(swappedColumns(columns, sample)).toEqual(told);
  });
});
