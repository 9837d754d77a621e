import { mediaTypes } from './document-type.ts';
import { type ActivePart, type Finding, Stop } from './finding.ts';
import { type PartReader, type XmlListener, xmlReader } from './xml-scan.ts';

/** What the parts of an archive have told so far. */
export interface OfficeParts {
  /** In lower case: a word processor does not tell `Word/Document.xml` from `word/document.xml`. */
  names: ReadonlySet<string>;
  mimetype: string;
  /** The content types that `[Content_Types].xml` gives, in lower case. */
  contentTypes: Set<string>;
}

const active = (found: ActivePart) => new Stop('active-content', found);

/** Parts by whose name alone one knows: macros, controls, and scripts of an OpenDocument. */
const activeNames: readonly (readonly [RegExp, ActivePart])[] = [
  [/(^|\/)vba(project|data|projectsignature)[^/]*$/, 'macros'],
  [/(^|\/)activex\//, 'macros'],
  [/^(basic|scripts)\/.*[^/]$/, 'macros'],
  [/(^|\/)embeddings\/[^/]*\.bin$/, 'attachment'],
  [/(^|\/)oleobject[^/]*\.bin$/, 'attachment'],
];

/** Stops when a part is there that does something by itself. The name is in lower case. */
export function refuseActiveName(name: string): void {
  for (const [pattern, found] of activeNames) if (pattern.test(name)) throw active(found);
}

const signatures: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Stops at an archive or an OLE file inside the archive, whatever its name. `head` is a part's first bytes. */
export function refuseFileInside(head: Uint8Array): void {
  if (signatures.some((signature) => signature.every((byte, at) => head[at] === byte))) throw active('attachment');
}

/** Whether a target lies on the reader's own disk or beside the file; `file://server/x` and `\\\\server\\x` do not. */
function isOnThisDisk(target: string): boolean {
  const path = target.trim().replace(/%5c|%2f|\\/gi, '/');
  if (/^file:/i.test(path)) return /^file:(\/\/\/)?[^/]/i.test(path);
  return /^[a-z]:/i.test(path) || !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(path);
}

/**
 * A part may point out of the file for a link to click and for a picture; for a template only to a disk of the
 * writer's own (every document made from a house style does), since a remote one is fetched, and obeyed, on opening.
 */
const relationships: XmlListener = {
  tag(name, attributes) {
    if (name !== 'Relationship') return;
    const of = attributes();
    const kind = (of.get('Type') ?? '').replace(/^.*\//, '').toLowerCase();
    if (kind === 'vbaproject' || kind === 'control') throw active('macros');
    if (kind === 'afchunk') throw active('attachment');
    if (of.get('TargetMode')?.toLowerCase() !== 'external' || kind === 'hyperlink') return;
    const target = of.get('Target') ?? '';
    const isLinkedPicture = kind === 'image' && /^https?:/i.test(target);
    const mayLie = kind === 'image' || kind === 'attachedtemplate';
    if (!isLinkedPicture && !(mayLie && isOnThisDisk(target))) throw active('remote');
  },
  doctype: refuseDoctype,
};

function refuseDoctype(): never {
  throw active('hidden');
}

const contentTypes = (parts: OfficeParts): XmlListener => ({
  tag(name, attributes) {
    if (name === 'Override' || name === 'Default')
      parts.contentTypes.add((attributes().get('ContentType') ?? '').trim().toLowerCase());
  },
  doctype: refuseDoctype,
});

const isDde = (instruction: string) => /^[\s"]*DDE(AUTO)?\b/i.test(instruction);

/** What a QUOTE field spells with character codes, as ` DDEAUTO` in `QUOTE 68 68 69 65 85 84 79`. */
function spelled(instruction: string): string {
  const codes = /^\s*QUOTE((?:\s+\d{1,5})+)\s*$/i.exec(instruction)?.[1];
  return codes === undefined ? '' : String.fromCharCode(...codes.trim().split(/\s+/).map(Number));
}

/** Reads the fields of a Word part, each put together from its runs and from the fields within it. */
function wordFields(): XmlListener {
  const open: string[] = [];
  let isInstruction = false;
  const add = (text: string) => {
    const instruction = (open.pop() ?? '') + text.slice(0, 4096);
    if (isDde(instruction)) throw active('dde');
    open.push(instruction.slice(0, 4096));
  };
  return {
    tag(name, attributes) {
      isInstruction = name === 'instrText';
      if (name === 'fldSimple' && isDde(attributes().get('instr') ?? '')) throw active('dde');
      if (name !== 'fldChar') return;
      const kind = attributes().get('fldCharType');
      if (kind === 'begin') open.push('');
      if (kind === 'end') add(spelled(open.pop() ?? ''));
    },
    text(text) {
      if (isInstruction) add(text);
    },
    doctype: refuseDoctype,
  };
}

const openScripts = new Set(['event-listener', 'script']);
const openDde = new Set(['dde-connection-decl', 'dde-connection', 'dde-source', 'dde-link']);
const openFrames = new Set(['applet', 'plugin', 'floating-frame']);
const openLinks = new Set(['object', 'object-ole', 'section-source', ...openFrames]);

const openDocument: XmlListener = {
  tag(name, attributes) {
    if (openScripts.has(name)) throw active('macros');
    if (openDde.has(name)) throw active('dde');
    if (openFrames.has(name)) throw active('attachment');
    if (openLinks.has(name) && !isOnThisDisk(attributes().get('href') ?? '')) throw active('remote');
  },
  doctype: refuseDoctype,
};

const openManifest: XmlListener = {
  tag(name) {
    if (name === 'encryption-data') throw new Stop('protected');
  },
};

/** Parts that must be read before others: they say whether the rest can be read at all. */
export const readFirst = new Set(['meta-inf/manifest.xml', 'mimetype', '[content_types].xml']);

/** The reader for a part that must be looked into, or null when its bytes need only be counted. */
export function readerFor(name: string, parts: OfficeParts): PartReader | null {
  if (name === 'mimetype') return mimetypeReader(parts);
  if (name === '[content_types].xml') return xmlReader(contentTypes(parts));
  if (name === 'meta-inf/manifest.xml') return xmlReader(openManifest);
  if (name.endsWith('.rels')) return xmlReader(relationships);
  if (/^word\/.*\.xml$/.test(name)) return xmlReader(wordFields());
  if (/(^|\/)(content|styles)\.xml$/.test(name)) return xmlReader(openDocument);
  return null;
}

function mimetypeReader(parts: OfficeParts): PartReader {
  return {
    write(chunk) {
      if (parts.mimetype.length < 200) parts.mimetype += Buffer.from(chunk).toString('latin1').slice(0, 200);
    },
    end() {},
  };
}

const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Which document an archive is, once all its parts have been read; both at once is neither. */
export function officeType({ names, mimetype, contentTypes }: OfficeParts): Finding {
  if ([...contentTypes].some((type) => type.includes('macroenabled'))) throw active('macros');
  const isWord = contentTypes.has(wordDocument) && [...names].some((name) => /^word\/document\d*\.xml$/.test(name));
  const isOpen = mimetype === mediaTypes.odt && names.has('content.xml');
  if (isWord && isOpen) return { ok: false, code: 'type-lies', found: 'mixed' };
  if (isWord) return { ok: true, type: 'docx' };
  if (isOpen) return { ok: true, type: 'odt' };
  return { ok: false, code: 'type-not-allowed', found: 'zip' };
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** Whether an archive is an Excel workbook without macros, once all its parts have been read. */
export function workbookType({ names, contentTypes }: OfficeParts): Finding<'xlsx'> {
  if ([...contentTypes].some((type) => type.includes('macroenabled'))) throw active('macros');
  if (contentTypes.has(workbook) && names.has('xl/workbook.xml')) return { ok: true, type: 'xlsx' };
  return { ok: false, code: 'type-not-allowed', found: 'zip' };
}
