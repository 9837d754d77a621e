import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { type Finding, limits, outcomeOf, Stop } from './finding.ts';
import {
  type OfficeParts,
  officeType,
  readerFor,
  readFirst,
  refuseActiveName,
  refuseFileInside,
  workbookType,
} from './office-check.ts';

/** Where a part stands in the file, its header included: `{ from, until }` in bytes, half-open. */
interface Span {
  from: number;
  until: number;
}

const isDamaged = (): never => {
  throw new Stop('damaged');
};

/** Reads a Word or OpenDocument file as the archive it is, before anything else touches it; see `checkArchive`. */
export const checkZip = (path: string): Promise<Finding> => checkArchive(path, officeType);

/** The same for an Excel workbook, before its cells are read. */
export const checkWorkbook = (path: string): Promise<Finding<'xlsx'>> => checkArchive(path, workbookType);

/**
 * Every header is compared with its twin, no two parts may overlap, every part is inflated and counted but never kept,
 * and what an office program would act upon is looked into. The memory it takes does not depend on the file.
 */
const checkArchive = <Type>(path: string, typeOf: (parts: OfficeParts) => Finding<Type>): Promise<Finding<Type>> =>
  outcomeOf(async () => {
    const zip = await openPromise(path, { autoClose: false, validateEntrySizes: false }).catch(isDamaged);
    try {
      if (zip.entryCount > limits.entries) throw new Stop('zip-bomb');
      const start = cursorOf(zip);
      const entries = await readDirectory(zip);
      await refuseOverlap(zip, entries, start);

      const names = new Set(entries.map((entry) => entry.fileName.toLowerCase()));
      if (names.size < entries.length) isDamaged();
      for (const name of names) refuseActiveName(name);

      const parts: OfficeParts = { names, mimetype: '', contentTypes: new Set() };
      const isFirst = (entry: Entry) => readFirst.has(entry.fileName.toLowerCase());
      let inflated = 0;
      for (const entry of [...entries.filter(isFirst), ...entries.filter((entry) => !isFirst(entry))])
        inflated += await readPart(zip, entry, parts, limits.inflatedBytes - inflated);
      return typeOf(parts);
    } finally {
      zip.close();
    }
  });

/** Where the reader of the directory stands; its type calls it a boolean, it is an offset in the file. */
function cursorOf(zip: ZipFile): number {
  const cursor: unknown = zip.readEntryCursor;
  return typeof cursor === 'number' ? cursor : isDamaged();
}

const endRecord = 22;
const zip64Records = 56 + 20;

/** Every entry, and proof that the directory holds exactly as many as it says. */
async function readDirectory(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  let declared = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      declared += entry.uncompressedSize;
    }
  } catch {
    isDamaged();
  }
  if (entries.some((entry) => entry.isEncrypted())) throw new Stop('protected');
  if (entries.some(isStrange)) isDamaged();
  if (declared > limits.inflatedBytes) throw new Stop('zip-bomb');
  const end = zip.fileSize - endRecord - zip.comment.length;
  if (cursorOf(zip) !== end && cursorOf(zip) + zip64Records !== end) isDamaged();
  return entries;
}

const fileTypeBits = 0o170000;
const symbolicLink = 0o120000;

/** Packed in a way that word processors do not read, a symbolic link, or a folder with content. */
const isStrange = (entry: Entry) =>
  (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) ||
  ((entry.externalFileAttributes >>> 16) & fileTypeBits) === symbolicLink ||
  (entry.fileName.endsWith('/') && entry.uncompressedSize > 0);

/** The longest descriptor behind a part, with its signature and sizes of eight bytes, and room for alignment. */
const slack = 64;

/**
 * Stops when two parts share bytes (one small heap of zeros that is inflated a thousand times), when a part's own
 * header says something else than the directory, or when something else stands before or between the parts.
 */
async function refuseOverlap(zip: ZipFile, entries: Entry[], directoryFrom: number): Promise<void> {
  const spans: Span[] = [];
  for (const entry of entries) {
    const own = await zip.readLocalFileHeaderPromise(entry).catch(isDamaged);
    const isToldLater = (own.generalPurposeBitFlag & 8) !== 0;
    const sizesAgree = own.compressedSize === entry.compressedSize && own.uncompressedSize === entry.uncompressedSize;
    const hasWideSizes = own.compressedSize === 0xffffffff || own.uncompressedSize === 0xffffffff;
    if (!own.fileName.equals(entry.fileNameRaw) || own.compressionMethod !== entry.compressionMethod) isDamaged();
    if (!isToldLater && !hasWideSizes && !sizesAgree) isDamaged();
    spans.push({ from: entry.relativeOffsetOfLocalHeader, until: own.fileDataStart + entry.compressedSize });
  }
  spans.sort((a, b) => a.from - b.from);
  let until = 0;
  for (const span of [...spans, { from: directoryFrom, until: zip.fileSize }]) {
    if (span.from < until) throw new Stop('zip-bomb');
    if (span.from > until + (until === 0 ? 0 : slack)) isDamaged();
    until = span.until;
  }
}

/** Inflates one part and counts what comes out; `budget` is what the parts together may still yield. */
async function readPart(zip: ZipFile, entry: Entry, parts: OfficeParts, budget: number): Promise<number> {
  const reader = readerFor(entry.fileName.toLowerCase(), parts);
  const stream = await zip.openReadStreamPromise(entry).catch(isDamaged);
  let head = Buffer.alloc(0);
  let size = 0;
  let sum = 0;
  const count = (chunk: Buffer) => {
    size += chunk.length;
    if (size > entry.uncompressedSize || size > budget || isSwollen(size, entry)) throw new Stop('zip-bomb');
    sum = crc32(chunk, sum);
    if (head.length < 4) refuseFileInside((head = Buffer.concat([head, chunk.subarray(0, 4)])));
    reader?.write(chunk);
  };
  try {
    for await (const chunk of stream) count(chunk);
  } catch (reason) {
    throw isOfZlib(reason) ? new Stop('damaged') : reason;
  }
  if (size !== entry.uncompressedSize || sum !== entry.crc32) isDamaged();
  reader?.end();
  return size;
}

const isSwollen = (size: number, entry: Entry) =>
  size > limits.ratioFromBytes && size > entry.compressedSize * limits.ratio;

const isOfZlib = (reason: unknown) =>
  reason instanceof Error && 'code' in reason && typeof reason.code === 'string' && reason.code.startsWith('Z_');
