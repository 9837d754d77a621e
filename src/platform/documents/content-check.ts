import { open, readFile } from 'node:fs/promises';
import { type Finding, outcomeOf, Stop } from './finding.ts';
import { checkJpeg, checkPng } from './image-check.ts';
import { checkPdf } from './pdf-check.ts';
import { checkZip } from './zip-check.ts';

/** What the first bytes of a file say; which document an archive is turns out when it is read. */
export const contentKinds = ['pdf', 'jpg', 'png', 'zip'] as const;
export type ContentKind = (typeof contentKinds)[number];

const checks = { pdf: checkPdf, jpg: checkJpeg, png: checkPng } as const;

/**
 * Reads a whole file for what it is and what it could do. It may take the processor for seconds, so it runs in a
 * worker (`checkApart`). A PDF and a picture are held in memory, an archive never is.
 */
export const checkContent = (path: string, kind: ContentKind): Promise<Finding> =>
  outcomeOf(async () => {
    if (kind === 'zip') {
      if (beginsAsPdf(await firstBytes(path))) throw new Stop('type-lies', 'mixed');
      return checkZip(path);
    }
    const bytes = await readFile(path);
    if ((kind !== 'pdf' && beginsAsPdf(bytes)) || endsAsZip(bytes)) throw new Stop('type-lies', 'mixed');
    return checks[kind](bytes);
  });

/** PDF readers look for their header in this many bytes, so that a picture could be a PDF as well. */
const pdfHeaderWithin = 1024;
const beginsAsPdf = (bytes: Buffer) => bytes.subarray(0, pdfHeaderWithin).includes('%PDF-');

/** The end record of an archive and the longest comment behind it: unzippers look for it from the end. */
const zipEndWithin = 22 + 0xffff;
const endsAsZip = (bytes: Buffer) => bytes.subarray(-zipEndWithin).includes('PK\u0005\u0006', 0, 'latin1');

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(pdfHeaderWithin), 0, pdfHeaderWithin, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
