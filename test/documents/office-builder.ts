import { type Part, type Shape, zip } from './zip-builder.ts';

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const wordMain = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export const contentTypes = (main = wordMain) =>
  `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;

export const rels = (...rows: { kind: string; target: string; isExternal?: boolean }[]) =>
  `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows
    .map(
      ({ kind, target, isExternal }, at) =>
        `<Relationship Id="rId${at}" Type="${relations}/${kind}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

export const wordText = (body: string) =>
  `${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

/** A field as Word writes one: its instruction cut into runs, as it is after spelling correction. */
export const wordField = (...instruction: string[]) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${instruction
    .map((run) => (run.startsWith('<w:r>') ? run : `<w:r><w:instrText xml:space="preserve">${run}</w:instrText></w:r>`))
    .join('')}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

const paragraph = '<w:p><w:r><w:t>Actieplan: elke week twee sollicitaties &amp; één gesprek.</w:t></w:r></w:p>';

/** A Word document of one paragraph. Parts given here replace its own of that name, or come after them. */
export function docx(parts: readonly Part[] = [], shape: Shape = {}): Buffer {
  const own: Part[] = [
    { name: '[Content_Types].xml', data: contentTypes() },
    { name: '_rels/.rels', data: rels({ kind: 'officeDocument', target: 'word/document.xml' }) },
    { name: 'word/document.xml', data: wordText(paragraph.repeat(40)) },
  ];
  return zip(replaced(own, parts), shape);
}

export const openText = (body: string) =>
  `${xml}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0"><office:scripts/><office:body><office:text>${body}</office:text></office:body></office:document-content>`;

const manifest = (inside = '') =>
  `${xml}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">${inside}</manifest:file-entry></manifest:manifest>`;

export const encryptedManifest = manifest('<manifest:encryption-data manifest:checksum-type="SHA1/1K"/>');

/** An OpenDocument text of one paragraph, with the parts that LibreOffice writes. */
export function odt(parts: readonly Part[] = [], shape: Shape = {}): Buffer {
  const own: Part[] = [
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', isStored: true },
    { name: 'Configurations2/accelerator/', data: '', isStored: true },
    { name: 'styles.xml', data: openText('') },
    { name: 'content.xml', data: openText('<text:p>Eindverslag</text:p><text:dde-connection-decls/>') },
    { name: 'META-INF/manifest.xml', data: manifest() },
  ];
  return zip(replaced(own, parts), shape);
}

function replaced(own: readonly Part[], others: readonly Part[]): Part[] {
  const kept = own.map((part) => others.find(({ name }) => name === part.name) ?? part);
  return [...kept, ...others.filter((part) => !kept.includes(part))];
}
