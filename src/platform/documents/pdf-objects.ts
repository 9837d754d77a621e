import { inflateSync } from 'node:zlib';
import { limits, Stop } from './finding.ts';
import { blank, name } from './pdf-grammar.ts';

/** An object stream, unpacked: many objects in one, after a list of their numbers and places. */
export interface ObjectStream {
  content: string;
  /** The beginning of each object in it, by its number. */
  objects(): Iterable<readonly [number: string, text: string]>;
}

const marks = new RegExp(`(${name('First')})|((?<!end)obj)|(?<!end)(stream(?:\\r\\n|\\n|\\r))`, 'g');
const firstAt = new RegExp(`${name('First')}${blank}(\\d{1,10})`);
const anyFilter = new RegExp(name('Filter'), 'g');
const flate = new RegExp(
  `${name('Filter')}${blank}(?:${name('FlateDecode')}|\\[${blank}${name('FlateDecode')}${blank}\\])`,
);
/** Ways to read a stream otherwise than it lies there; no producer packs objects so. */
const detour = new RegExp(`${name('DecodeParms')}|${name('DP')}|${name('F')}`);

/** The longest object stream that is unpacked. Producers put some hundred objects in one: tens of kilobytes. */
const maxContent = 32 * 1024 * 1024;

/**
 * Every object stream of a PDF, unpacked one at a time. A reader knows one by the keys it can not do without, of which
 * `/First` is one, so that is what we look for; the type is only said for politeness. Stops at one that is packed
 * otherwise than by deflate, because what can not be read here may be read elsewhere.
 */
export function* objectStreams(bytes: Buffer, text: string): Generator<ObjectStream> {
  let objectAt = 0;
  let hasFirst = false;
  let budget: number = limits.inflatedBytes;
  for (const { index, 0: mark, 1: first, 2: object } of text.matchAll(marks)) {
    if (first !== undefined) hasFirst = true;
    else if (object !== undefined) {
      objectAt = index;
      hasFirst = false;
    } else if (hasFirst) {
      hasFirst = false;
      const dictionary = text.slice(objectAt, index);
      const content = unpacked(dictionary, bytes.subarray(index + mark.length), Math.min(budget, maxContent));
      budget -= content.length;
      yield { content, objects: () => objectsIn(content, Number(firstAt.exec(dictionary)?.[1] ?? 0)) };
    }
  }
}

function unpacked(dictionary: string, body: Buffer, budget: number): string {
  const filters = dictionary.match(anyFilter)?.length ?? 0;
  if (detour.test(dictionary) || filters > 1) throw new Stop('active-content', 'hidden');
  if (filters === 0) return body.subarray(0, Math.max(0, body.indexOf('endstream'))).toString('latin1');
  if (!flate.test(dictionary)) throw new Stop('active-content', 'hidden');
  try {
    return inflateSync(body, { maxOutputLength: Math.max(1, budget) }).toString('latin1');
  } catch (reason) {
    const isTooMuch = reason instanceof Error && 'code' in reason && reason.code === 'ERR_BUFFER_TOO_LARGE';
    throw new Stop(isTooMuch ? 'zip-bomb' : 'damaged');
  }
}

/** How much of an object is looked at to know what kind of action it is. */
export const beginning = 600;

function* objectsIn(content: string, first: number): Generator<readonly [string, string]> {
  const places = content.slice(0, first).match(/\d{1,10}/g) ?? [];
  for (let at = 0; at + 1 < places.length; at += 2) {
    const from = first + Number(places[at + 1]);
    yield [places[at] ?? '', content.slice(from, from + beginning)];
  }
}
