import { deflateSync } from 'node:zlib';

/** An object of a PDF: a value, or a dictionary with a stream behind it. */
export type PdfObject = string | { dictionary: string; stream: Buffer };

const page = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
];

/** A PDF of one empty page, with right offsets. Its catalog gets these entries; objects come after it, from number 4. */
export function pdf(catalog = '', objects: readonly PdfObject[] = [], trailer = ''): Buffer {
  const all: PdfObject[] = [`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`, ...page.slice(1), ...objects];
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const offsets: number[] = [];
  let at = pieces[0]?.length ?? 0;
  const put = (piece: Buffer) => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const [index, object] of all.entries()) {
    offsets.push(at);
    put(Buffer.from(`${index + 1} 0 obj\n`));
    if (typeof object === 'string') put(Buffer.from(object, 'latin1'));
    else {
      put(Buffer.from(`<< /Length ${object.stream.length} ${object.dictionary} >>\nstream\r\n`, 'latin1'));
      put(object.stream);
      put(Buffer.from('\nendstream'));
    }
    put(Buffer.from('\nendobj\n'));
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}`;
  put(
    Buffer.from(
      `${table}trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
      'latin1',
    ),
  );
  return Buffer.concat(pieces);
}

/** Objects packed into one stream, as most producers do: their numbers and places first. */
export function objectStream(
  objects: Readonly<Record<string, string>>,
  dictionary = '/Filter /FlateDecode',
): PdfObject {
  let at = 0;
  const places = Object.entries(objects).map(([number, text]) => {
    const place = `${number} ${at}`;
    at += text.length + 1;
    return place;
  });
  const head = `${places.join(' ')} `;
  const content = Buffer.from(head + Object.values(objects).join(' '), 'latin1');
  return {
    dictionary: `/Type /ObjStm /N ${places.length} /First ${head.length} ${dictionary}`,
    stream: dictionary.includes('FlateDecode') ? deflateSync(content) : content,
  };
}
