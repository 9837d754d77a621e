import { randomFillSync } from 'node:crypto';
import { jpeg, png } from './image-builder.ts';
import { contentTypes, docx, odt, openText, rels, wordField, wordText } from './office-builder.ts';
import { objectStream, pdf } from './pdf-builder.ts';
import type { Sample } from './sample.ts';

const noise = (bytes: number) => randomFillSync(Buffer.alloc(bytes));
const settings = (target: string) => ({
  name: 'word/_rels/settings.xml.rels',
  data: rels({ kind: 'attachedTemplate', target, isExternal: true }),
});

/** What people send in good faith, with the oddities of the programs that wrote it. */
export const honestFiles: readonly Sample[] = [
  { why: 'a plain PDF', name: 'actieplan.pdf', bytes: () => pdf(), comes: 'pdf' },
  { why: 'a name in capitals', name: 'ACTIEPLAN.PDF', bytes: () => pdf(), comes: 'pdf' },
  {
    why: 'LibreOffice opens its PDF at the top of a page',
    name: 'brief.pdf',
    bytes: () => pdf('/OpenAction[3 0 R /XYZ null null 0]'),
    comes: 'pdf',
  },
  {
    why: 'LaTeX opens its PDF by a GoTo in a packed object',
    name: 'cv.pdf',
    bytes: () => pdf('/OpenAction 9 0 R', [objectStream({ 8: '<< /A 1 >>', 9: '<< /S /GoTo /D [3 0 R /Fit] >>' })]),
    comes: 'pdf',
  },
  {
    why: 'an opening place in an object of its own',
    name: 'cv.pdf',
    bytes: () => pdf('/OpenAction 4 0 R', ['[3 0 R /Fit]']),
    comes: 'pdf',
  },
  {
    why: 'a PDF with a link to click',
    name: 'cv.pdf',
    bytes: () => pdf('', ['<< /Type /Annot /Subtype /Link /A << /S /URI /URI (https://vdab.be) >> >>']),
    comes: 'pdf',
  },
  {
    why: 'a programmer lists skills in keywords and on an unpacked page',
    name: 'cv.pdf',
    bytes: () =>
      pdf('', [
        '<< /Keywords (HTML/JavaScript/Launch/OpenAction) /Title (PHP /JavaScript) >>',
        { dictionary: '', stream: Buffer.from('BT (HTML/CSS/JavaScript) Tj ET') },
      ]),
    comes: 'pdf',
  },
  {
    why: 'a signed PDF with a form field',
    name: 'attest.pdf',
    bytes: () =>
      pdf('/AcroForm << /Fields [4 0 R] /SigFlags 3 >>', [
        '<< /FT /Sig /V 5 0 R >>',
        '<< /Type /Sig /Contents <00> /ByteRange [0 1 2 3] >>',
      ]),
    comes: 'pdf',
  },
  {
    why: 'blank bytes behind the end of a PDF, as a scanner pads it',
    name: 'scan.pdf',
    bytes: () => Buffer.concat([pdf(), Buffer.alloc(3000)]),
    comes: 'pdf',
  },
  {
    why: 'a scan of 12 MB, in which every short text occurs by chance',
    name: 'scan.pdf',
    bytes: () => pdf('', [{ dictionary: '/Subtype /Image', stream: noise(12 * 1024 * 1024) }]),
    comes: 'pdf',
  },
  { why: 'a Word document', name: 'Actieplan Jansens.docx', bytes: () => docx(), comes: 'docx' },
  {
    why: 'a Word document from a program that streams, sizes behind the data',
    name: 'actieplan.docx',
    bytes: () => docx([], { isStreamed: true }),
    comes: 'docx',
  },
  {
    why: 'a Word document made from a house style on the own disk',
    name: 'brief.docx',
    bytes: () => docx([settings('file:///C:\\Users\\an\\Templates\\Huisstijl.dotx')]),
    comes: 'docx',
  },
  {
    why: 'a Word document with links, a linked picture, and page numbers',
    name: 'verslag.docx',
    bytes: () =>
      docx([
        {
          name: 'word/_rels/document.xml.rels',
          data: rels(
            { kind: 'hyperlink', target: 'https://vdab.be/dde', isExternal: true },
            { kind: 'image', target: 'https://vdab.be/logo.png', isExternal: true },
          ),
        },
        {
          name: 'word/footer1.xml',
          data: wordText(wordField(' PAGE ') + wordField('HYPER', 'LINK "https://x.be/dde"')),
        },
        { name: 'word/media/image1.png', data: png(), isStored: true },
      ]),
    comes: 'docx',
  },
  {
    why: 'Word on the web numbers its document',
    name: 'verslag.docx',
    bytes: () =>
      docx([
        { name: '[Content_Types].xml', data: contentTypes().replace('document.xml', 'document2.xml') },
        { name: 'word/document2.xml', data: wordText('') },
      ]),
    comes: 'docx',
  },
  {
    why: 'a part in UTF-16',
    name: 'verslag.docx',
    bytes: () =>
      docx([
        { name: 'word/comments.xml', data: Buffer.from(`\ufeff${wordText('').replace('UTF-8', 'UTF-16')}`, 'utf16le') },
      ]),
    comes: 'docx',
  },
  { why: 'an OpenDocument text', name: 'eindverslag.odt', bytes: () => odt(), comes: 'odt' },
  {
    why: 'an OpenDocument text with a chart in it',
    name: 'eindverslag.odt',
    bytes: () =>
      odt([
        { name: 'content.xml', data: openText('<draw:object xlink:href="./Object 1" xlink:type="simple"/>') },
        { name: 'Object 1/content.xml', data: openText('') },
      ]),
    comes: 'odt',
  },
  { why: 'a photo', name: 'attest.jpg', bytes: () => jpeg(), comes: 'jpg' },
  { why: 'a photo with the long extension', name: 'attest.JPEG', bytes: () => jpeg(), comes: 'jpg' },
  {
    why: 'a photo with a thumbnail that has an end of its own',
    name: 'attest.jpg',
    bytes: () => jpeg(4000, 3000, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), jpeg(160, 120)])),
    comes: 'jpg',
  },
  {
    why: 'a telephone puts a moving picture behind its photo',
    name: 'IMG_2031.jpg',
    bytes: () => Buffer.concat([jpeg(), Buffer.from('\0\0\0\x18ftypmp42', 'latin1'), noise(5000)]),
    comes: 'jpg',
  },
  { why: 'a screenshot', name: 'schermafdruk.png', bytes: () => png(), comes: 'png' },
  { why: 'a picture of exactly 100 million points', name: 'plan.png', bytes: () => png(10_000, 10_000), comes: 'png' },
];
