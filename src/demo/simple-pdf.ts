/** Characters a line, at eleven points on A4. */
const wide = 88;

function wrapped(line: string): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current.length + word.length + 1 > wide) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

/** Text as a PDF string in Windows-1252, which the built-in fonts know; what it lacks is left out. */
const typographic: Readonly<Record<string, string>> = { '’': '\x92', '‘': '\x91', '–': '\x96', '•': '\x95' };
const inPdf = (text: string): string =>
  text
    .replace(/[’‘–•]/g, (sign) => typographic[sign] ?? '')
    .replace(/[^\x20-\xff]/g, '')
    .replace(/[\\()]/g, (sign) => `\\${sign}`);

/**
 * A page of text as a PDF, small and made at once: what an office's own word processor might have written. Papers that
 * the product itself gives out are set by `platform/pdf`.
 */
export function simplePdf(title: string, lines: readonly string[]): Buffer {
  const body = lines.flatMap(wrapped).map((line) => `(${inPdf(line)}) '`);
  const content = ['BT', '/F2 16 Tf', '72 770 Td', `(${inPdf(title)}) Tj`, '/F1 11 Tf', '16 TL', "() '", ...body, 'ET'];
  const stream = content.join('\n');
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (nl-BE) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
  ];
  let text = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
