import { type Day, dayFromParts, parseDay } from '../../kernel/day.ts';
import { searchText } from '../../kernel/search-name.ts';
import type { ColumnKind } from './columns.ts';

/** Why a cell is not what its column holds; each has its sentence in `src/texts/worker-imports.ts`. */
export const cellCodes = [
  'cell-missing',
  'cell-formula',
  'cell-no-name',
  'cell-no-day',
  'cell-short-year',
  'cell-no-national-number',
  'cell-no-email',
  'cell-no-phone',
  'cell-no-whole',
  'cell-no-share',
  'cell-no-amount',
  'cell-no-yes-no',
  'cell-no-language',
  'cell-no-ground',
  'cell-no-by',
  'cell-no-sector',
] as const;
export type CellCode = (typeof cellCodes)[number];

/** A value as a worker's row takes it: a text or code, a day, a number, yes or no. */
export type CellValue = string | number | boolean;
export type ReadCell = { ok: true; value: CellValue } | { ok: false; code: CellCode };

const good = (value: CellValue): ReadCell => ({ ok: true, value });
const bad = (code: CellCode): ReadCell => ({ ok: false, code });
const some = (value: CellValue | null, code: CellCode): ReadCell => (value === null ? bad(code) : good(value));

/** What people write where nothing is to be said. */
export const isEmptyCell = (text: string): boolean => /^[-–/]?$/.test(text.trim());

/** A cell as it was meant: the apostrophe that keeps a spreadsheet from taking it for a formula goes. */
export const meantText = (text: string): string => text.trim().replace(/^'(?=[=+\-@])/, '');

/** Kinds in which a text may begin with a plus or a minus sign. */
const signed: readonly ColumnKind[] = ['whole', 'share', 'amount', 'phone'];

/**
 * Reads a cell that has something in it as what its column holds: `0,8`, `80 %` and `4/5` are a share of 0.8, `54.000,06` is
 * 5400006 cents, `1/3/2026` and `2026-03-01` are one day. What a spreadsheet would take for a formula is refused (OURS-sheet):
 * a text that begins with `=` or `@`, and with `+` or `-` where no number is expected.
 */
export function readCell(kind: ColumnKind, written: string): ReadCell {
  const text = written.trim();
  if (/^[=@]/.test(text) || (/^[+-]/.test(text) && !signed.includes(kind))) return bad('cell-formula');
  return readers[kind](meantText(text));
}

const readers: Readonly<Record<ColumnKind, (text: string) => ReadCell>> = {
  name: (text) => (/^[^\d@]{1,100}$/u.test(text) && /\p{L}/u.test(text) ? good(text) : bad('cell-no-name')),
  day: readDay,
  'national-number': readNumber,
  email: (text) => (text.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(text) ? good(text) : bad('cell-no-email')),
  phone: (text) =>
    /^\+?[\d\s().\-/]{6,39}$/.test(text) && /\d{6}/.test(text.replace(/\D/g, '')) ? good(text) : bad('cell-no-phone'),
  whole: (text) => (/^[+-]?\d{1,4}(,0+)?$/.test(text) ? good(Number.parseInt(text, 10)) : bad('cell-no-whole')),
  share: (text) => some(shareOf(text), 'cell-no-share'),
  amount: (text) => some(centsOfText(text), 'cell-no-amount'),
  'yes-no': (text) => some(choice(text, yesNo), 'cell-no-yes-no'),
  language: (text) => some(choice(text, languageWords), 'cell-no-language'),
  ground: (text) => some(choice(text, groundWords), 'cell-no-ground'),
  by: (text) => some(choice(text, byWords), 'cell-no-by'),
  sector: (text) => some(choice(text, sectorWords), 'cell-no-sector'),
};

/** The day that a text is, day before month; null when it is none, also with a year of two digits. */
export function dayOfText(text: string): Day | null {
  const [, date, month, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  return date && month && year ? dayFromParts(date, month, year) : parseDay(text);
}

function readDay(text: string): ReadCell {
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(text)) return bad('cell-short-year');
  return some(dayOfText(text), 'cell-no-day');
}

/** Eleven digits; a spreadsheet that took them for a number lost the zeros in front. Check digits are for the row. */
function readNumber(text: string): ReadCell {
  const digits = /^\d{9,11}$/.test(text) ? text.padStart(11, '0') : text.replace(/[\s.\p{Dash_Punctuation}/]/gu, '');
  return /^\d{11}$/.test(digits) ? good(digits) : bad('cell-no-national-number');
}

function shareOf(text: string): number | null {
  const [, over, under] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  if (over && under && Number(under) > 0) return Number(over) / Number(under);
  const [, sign = '', number, percent] = /^([+-]?)(\d{1,3}(?:[.,]\d{1,6})?)\s*(%?)$/.exec(text) ?? [];
  if (!number) return null;
  const share = Number(`${sign}${number.replace(',', '.')}`);
  return percent ? share / 100 : share;
}

/**
 * An amount in euros as cents: a comma before the cents, with points, blanks or nothing between the thousands; also a point
 * before two digits at the end, as English spreadsheets write. `54,000` could be either and is none.
 */
function centsOfText(text: string): number | null {
  const bare = text.replace(/^€\s*|\s*(€|eur|euro)$/gi, '').replace(/[\s']/g, '');
  const here = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d{1,8})(?:,(\d{1,2}))?$/.exec(bare);
  const english = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d{1,8})\.(\d{1,2})$/.exec(bare);
  const [, sign, whole = '', cents = ''] = here ?? english ?? [];
  if (whole === '') return null;
  const amount = Number(whole.replace(/[.,]/g, '')) * 100 + Number(cents.padEnd(2, '0'));
  return sign === '-' ? -amount : amount;
}

type Words<Value> = readonly (readonly [Value, readonly string[]])[];

function choice<Value extends CellValue>(text: string, words: Words<Value>): Value | null {
  const said = searchText(text);
  return words.find(([, known]) => known.includes(said))?.[0] ?? null;
}

const yesNo: Words<boolean> = [
  [true, ['ja', 'j', 'oui', 'o', 'yes', 'y', '1', 'waar', 'vrai', 'true', 'x']],
  [false, ['nee', 'neen', 'n', 'non', 'no', '0', 'onwaar', 'faux', 'false']],
];
const languageWords: Words<'nl' | 'fr' | 'en'> = [
  ['nl', ['nl', 'n', 'nederlands', 'neerlandais', 'dutch']],
  ['fr', ['fr', 'f', 'frans', 'francais', 'french']],
  ['en', ['en', 'e', 'engels', 'anglais', 'english']],
];
const groundWords: Words<'ordinary' | 'urgent-cause' | 'medical-force-majeure' | 'restructuring'> = [
  ['ordinary', ['gewoon', 'gewoon ontslag', 'ordinaire', 'licenciement ordinaire', 'ordinary']],
  ['urgent-cause', ['dringende reden', 'motif grave', 'faute grave', 'urgent cause']],
  ['medical-force-majeure', ['medische overmacht', 'force majeure medicale', 'medical force majeure']],
  [
    'restructuring',
    [
      'herstructurering',
      'collectief ontslag',
      'collectief',
      'restructuration',
      'licenciement collectif',
      'restructuring',
      'collective',
    ],
  ],
];
const byWords: Words<'notice' | 'indemnity'> = [
  ['notice', ['opzegging', 'opzeggingstermijn', 'preavis', 'notice']],
  [
    'indemnity',
    ['vergoeding', 'verbrekingsvergoeding', 'opzeggingsvergoeding', 'indemnite', 'indemnite de rupture', 'indemnity'],
  ],
];
const sectorWords: Words<'private' | 'public'> = [
  ['private', ['prive', 'privaat', 'private sector', 'secteur prive', 'private', 'privesector']],
  ['public', ['openbaar', 'publiek', 'overheid', 'public', 'secteur public', 'openbare sector', 'public sector']],
];
