import { type ActivePart, type Finding, Stop } from './finding.ts';
import { blank, holder, name, names, plainName, reference } from './pdf-grammar.ts';
import { beginning, objectStreams } from './pdf-objects.ts';

type Parts = Readonly<Record<string, ActivePart>>;

/** What an action does that a document to read has no need of. A link to click (`URI`, `GoTo`) is none of these. */
const actions: Parts = {
  JavaScript: 'script',
  Rendition: 'script',
  RichMediaExecute: 'script',
  Launch: 'automatic',
  SubmitForm: 'remote',
  ImportData: 'remote',
  GoToE: 'attachment',
};

/** Keys behind which a script, a second file, or a form with a program of its own stands. */
const keys: Parts = {
  JavaScript: 'script',
  XFA: 'script',
  EmbeddedFiles: 'attachment',
  EF: 'attachment',
  AA: 'automatic',
};

const types: Parts = { EmbeddedFile: 'attachment', RichMedia: 'script' };

/**
 * Each pattern asks for the name in its place, so that a curriculum vitae that lists `HTML/JavaScript` among the
 * skills is no program: as the value of `/S` or as an object of its own, as a key with a value, as a type.
 */
const patterns: readonly (readonly [RegExp, Parts])[] = [
  [new RegExp(`(?:${name('S')}|obj)${blank}(${names(Object.keys(actions))})`), actions],
  [new RegExp(`(${names(Object.keys(keys))})${blank}${holder}`), keys],
  [new RegExp(`(?:${name('Type')}|${name('Subtype')})${blank}(${names(Object.keys(types))})`), types],
];

function refuseActive(text: string): void {
  for (const [pattern, parts] of patterns) {
    const part = parts[plainName(pattern.exec(text)?.[1] ?? '')];
    if (part !== undefined) throw new Stop('active-content', part);
  }
}

/** A look ahead, so that of two that follow each other closely both are seen. */
const openAction = new RegExp(`${name('OpenAction')}${blank}(?=${reference}|([[<(n][^]{0,${beginning}}))`, 'g');
const anyAction = new RegExp(name('S'));
const goingThere = new RegExp(`${name('S')}${blank}(?:${names(['GoTo', 'Named'])})`);

/** Whether a value is a place to open at: an array, nothing, or an action that only goes there. */
function isPlace(text: string): boolean {
  if (/^(\[|null)/.test(text)) return true;
  const object = text.slice(0, beginning).split('endobj', 1)[0] ?? '';
  return object.startsWith('<<') && anyAction.test(object) && object.search(goingThere) === object.search(anyAction);
}

const isAutomatic = (): never => {
  throw new Stop('active-content', 'automatic');
};

/** The objects, by number, to which `/OpenAction` points; stops at one that is written out and is no place. */
function openedObjects(text: string): string[] {
  return [...text.matchAll(openAction)].flatMap(([, object, direct]) =>
    object !== undefined ? [object] : isPlace(direct ?? '') ? [] : isAutomatic(),
  );
}

const objectStart = new RegExp(`(?<!\\d)(\\d{1,10})\\s{1,20}\\d{1,5}\\s{1,20}obj${blank}`, 'g');

function* plainObjects(text: string): Generator<readonly [number: string, text: string]> {
  for (const { index, 0: start, 1: object = '' } of text.matchAll(objectStart))
    yield [object, text.slice(index + start.length, index + start.length + beginning)];
}

/**
 * Nearly every document opens at a place (LibreOffice and LaTeX write so), which is harmless. An object that opens it
 * and is anything else in any of its versions, or that is nowhere, is not.
 */
function refuseOpening(asked: ReadonlySet<string>, objects: Iterable<readonly [string, string]>): void {
  const found = new Set<string>();
  for (const [object, text] of objects) {
    if (!asked.has(object)) continue;
    if (!isPlace(text)) isAutomatic();
    found.add(object);
  }
  if (found.size < asked.size) isAutomatic();
}

const encrypted = new RegExp(`${name('Encrypt')}${blank}${holder}`);

/**
 * Reads a PDF for what it could do: its own bytes and the objects packed in its object streams, with names in any
 * spelling. What is encrypted can not be read, and is refused as such.
 */
export function checkPdf(bytes: Buffer): Finding {
  const text = bytes.toString('latin1');
  const tail = text.slice(-8192).replace(/[\0\s]+$/, '');
  if (!/^%PDF-[12]\.\d/.test(text) || !tail.slice(-1024).includes('%%EOF') || !tail.includes('startxref'))
    throw new Stop('damaged');
  if (encrypted.test(text)) throw new Stop('protected');

  refuseActive(text);
  const asked = new Set(openedObjects(text));
  for (const { content } of objectStreams(bytes, text)) {
    refuseActive(content);
    for (const object of openedObjects(content)) asked.add(object);
  }
  if (asked.size > 0) refuseOpening(asked, allObjects(bytes, text));
  return { ok: true, type: 'pdf' };
}

function* allObjects(bytes: Buffer, text: string): Generator<readonly [number: string, text: string]> {
  yield* plainObjects(text);
  for (const stream of objectStreams(bytes, text)) yield* stream.objects();
}
