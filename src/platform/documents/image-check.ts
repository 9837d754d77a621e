import { crc32 } from 'node:zlib';
import { type Finding, limits, Stop } from './finding.ts';

/** Stops at an image that a reader would not show, or that would fill its memory: more than 100 million points. */
function refuseSize(width: number, height: number): void {
  if (width === 0 || height === 0) throw new Stop('damaged');
  if (width * height > limits.pixels) throw new Stop('zip-bomb');
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Walks the chunks of a PNG, each with its sum, from the header with the size to the end marker. */
export function checkPng(bytes: Buffer): Finding {
  if (!bytes.subarray(0, 8).equals(pngSignature)) throw new Stop('damaged');
  let hasPicture = false;
  for (let at = 8, first = true; at + 12 <= bytes.length; first = false) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 8 + length;
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) break;
    if (first && (kind !== 'IHDR' || length !== 13)) break;
    if (first) refuseSize(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12));
    if (kind === 'IDAT') hasPicture = true;
    if (kind === 'IEND' && hasPicture) return { ok: true, type: 'png' };
    at = end + 4;
  }
  throw new Stop('damaged');
}

const endOfImage = Buffer.from([0xff, 0xd9]);
/** Start of frame, all kinds; three codes of the row mean something else. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/**
 * Walks the segments of a JPEG up to its first scan, with the size on the way, and asks for an end marker behind it.
 * Telephones put more behind the end (a moving picture, a second size), so that what follows it is left alone here.
 */
export function checkJpeg(bytes: Buffer): Finding {
  let hasFrame = false;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) break;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (standsAlone(marker)) at += 2;
    else {
      const length = bytes.readUInt16BE(at + 2);
      if (length < 2 || at + 2 + length > bytes.length) break;
      if (isFrame(marker) && length >= 8) {
        refuseSize(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
        hasFrame = true;
      }
      if (marker === 0xda && hasFrame && bytes.indexOf(endOfImage, at + 2 + length) > 0)
        return { ok: true, type: 'jpg' };
      if (marker === 0xda || marker === 0xd9) break;
      at += 2 + length;
    }
  }
  throw new Stop('damaged');
}
