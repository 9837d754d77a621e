/** Whether a font can show a character, asked by code point. */
export type Coverage = ReadonlySet<number>;

/** Reads which characters a TrueType font has, from its character table of format 12. */
export function coverageOf(font: Buffer): Coverage {
  const covered = new Set<number>();
  const table = tableAt(font, 'cmap');
  for (let i = 0; i < font.readUInt16BE(table + 2); i++) {
    const at = table + font.readUInt32BE(table + 4 + i * 8 + 4);
    if (font.readUInt16BE(at) !== 12) continue;
    for (let group = 0; group < font.readUInt32BE(at + 12); group++) {
      const start = font.readUInt32BE(at + 16 + group * 12);
      const end = font.readUInt32BE(at + 20 + group * 12);
      for (let point = start; point <= end; point++) covered.add(point);
    }
  }
  if (covered.size === 0) throw new Error('A font of the papers has no character table of format 12.');
  return covered;
}

function tableAt(font: Buffer, tag: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + i * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`A font of the papers has no table ${tag}.`);
}

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });
const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
// Other control characters show nothing. Embedding, override and isolate marks could make the paper read in another
// order than what is stored, and non-characters stand for no text at all.
const unseen = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/gu;
const joiners = /^(?:[\u00ad\u200b-\u200f\u2060]|[\ufe00-\ufe0f])$/;
// Only these end a line: a space that may not break, as in `1 800`, does not.
const longRun = /[^ \n\u200b]{25,}/g;
const breakAfter = /[-/.,:;@_&=?#+]/;

/**
 * A text as it can be printed: each character as it is where one of the fonts has it, otherwise its number, as in
 * `[U+4E2D]`, because a PDF/UA may not show an empty box and the reader must see that something stood there. Runs
 * without a space get places to break (zero-width spaces), so that an address or a hash never leaves the page.
 */
export function printable(text: string, fonts: readonly Coverage[]): string {
  const plain = text.normalize('NFC').replace(lineEnds, '\n').replaceAll('\t', ' ').replace(unseen, '');
  return breakable(isPlain(plain, fonts) ? plain : legible(plain, fonts));
}

function isPlain(text: string, [main]: readonly Coverage[]): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Below U+0300 no character joins with the one before it.
    if (unit >= 0x300 || !(main?.has(unit) || unit === 10)) return false;
  }
  return true;
}

function legible(text: string, fonts: readonly Coverage[]): string {
  let shown = '';
  for (const { segment } of graphemes.segment(text)) {
    const points = [...segment].filter((character) => !joiners.test(character)).map((c) => c.codePointAt(0) ?? 0);
    const isShown = segment === '\n' || fonts.some((font) => points.every((point) => font.has(point)));
    shown += isShown ? segment : `[${points.map(codeOf).join(' ')}]`;
  }
  return shown;
}

const codeOf = (point: number): string => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;

function breakable(text: string): string {
  return text.replace(longRun, (run) => {
    let broken = '';
    let since = 0;
    for (const piece of pieces(run)) {
      if (since >= 24) {
        broken += '\u200b';
        since = 0;
      }
      broken += piece;
      since = since >= 8 && breakAfter.test(piece) ? 24 : since + piece.length;
    }
    return broken;
  });
}

/** What stays together in a run: a character with its marks, unless somebody piled up more marks than one can read. */
function* pieces(run: string): Generator<string> {
  for (const { segment } of graphemes.segment(run)) {
    if (segment.length <= 24) yield segment;
    else yield* segment.match(/[\s\S]{1,24}/gu) ?? [];
  }
}
