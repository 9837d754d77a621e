import { Stop } from './finding.ts';

/** What a scan of XML tells; names are local names, since a prefix may be anything, and `/name` where it closes. */
export interface XmlListener {
  tag(name: string, attributes: () => ReadonlyMap<string, string>): void;
  text?(text: string): void;
  doctype?(): void;
}

export interface PartReader {
  write(chunk: Uint8Array): void;
  end(): void;
}

/** No tag, comment or instruction of an honest document is longer. */
const maxToken = 1024 * 1024;

const entity = /&(?:#x([0-9a-f]{1,30})|#([0-9]{1,30})|(lt|gt|amp|quot|apos));/gi;
/** The beginning of an entity whose end has not come yet. */
const openEntity = /&[^;&]{0,32}$/;
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const character = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

const decoded = (text: string) =>
  text.includes('&')
    ? text.replace(entity, (_, hex?: string, decimal?: string, name?: string) =>
        hex !== undefined
          ? character(Number.parseInt(hex, 16))
          : decimal !== undefined
            ? character(Number.parseInt(decimal, 10))
            : (named[name?.toLowerCase() ?? ''] ?? ''),
      )
    : text;

const local = (name: string) => name.slice(name.indexOf(':') + 1);
const tagName = (tag: string) =>
  tag.startsWith('/') ? `/${local(/^[^\s]*/.exec(tag.slice(1))?.[0] ?? '')}` : local(/^[^\s/]*/.exec(tag)?.[0] ?? '');

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of tag.matchAll(/(?<![^\s"'])([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found.set(local(name), decoded(double ?? single ?? ''));
  return found;
}

/** Where a tag ends, quoted attribute values apart, or -1 when its end has not come yet. */
function endOfTag(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const mark = text[at];
    if (quote !== '') {
      if (mark === quote) quote = '';
    } else if (mark === '"' || mark === "'") quote = mark;
    else if (mark === '>') return at + 1;
  }
  return -1;
}

function endOf(text: string, closing: string, from: number): number {
  const at = text.indexOf(closing, from);
  return at < 0 ? -1 : at + closing.length;
}

const readable = /^(utf-?8|utf-?16(le|be)?|us-ascii)$/i;

/**
 * Reads XML as it comes in and tells of its tags and texts, without a tree and without entities of its own: enough to
 * find what a word processor would act upon, in constant memory. Text may come in several pieces. Stops with
 * `damaged` at what is no XML, or is in an encoding that a word processor would not write.
 */
export function xmlReader(listener: XmlListener): PartReader {
  let rest = '';
  let decoder: TextDecoder | null = null;

  /** Tells of the token at this place and gives its end, or -1 when more must come first. */
  const token = (at: number): number => {
    if (rest.startsWith('<!--', at)) return endOf(rest, '-->', at + 4);
    if (rest.startsWith('<![CDATA[', at)) {
      const end = endOf(rest, ']]>', at + 9);
      if (end > 0) listener.text?.(rest.slice(at + 9, end - 3));
      return end;
    }
    if (rest.startsWith('<?', at)) {
      const end = endOf(rest, '?>', at + 2);
      const encoding = end < 0 ? undefined : attributesOf(rest.slice(at, end)).get('encoding');
      if (encoding !== undefined && !readable.test(encoding)) throw new Stop('damaged');
      return end;
    }
    const end = endOfTag(rest, at + 1);
    if (end < 0) return end;
    const tag = rest.slice(at + 1, end - 1);
    if (tag.startsWith('!')) listener.doctype?.();
    else listener.tag(tagName(tag), () => attributesOf(tag));
    return end;
  };

  const read = (text: string) => {
    rest += text;
    let at = 0;
    while (at < rest.length) {
      const open = rest.indexOf('<', at);
      const end = open < 0 ? rest.length - (openEntity.exec(rest.slice(-40))?.[0].length ?? 0) : open;
      if (end > at) listener.text?.(decoded(rest.slice(at, end)));
      at = Math.max(at, end);
      // Nine characters tell a tag from a comment or a CDATA section.
      if (open < 0 || rest.length - open < 9) break;
      const next = token(open);
      if (next < 0) break;
      at = next;
    }
    rest = rest.slice(at);
    if (rest.length > maxToken) throw new Stop('damaged');
  };

  return {
    write(chunk) {
      decoder ??= decoderFor(chunk);
      read(decode(decoder, chunk));
    },
    end() {
      // Blanks let the last tag be told; what is open after them was cut off.
      read((decoder === null ? '' : decode(decoder)) + ' '.repeat(40));
      if (rest.trim() !== '') throw new Stop('damaged');
    },
  };
}

function decoderFor([first, second]: Uint8Array): TextDecoder {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return strict('utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return strict('utf-16be');
  return strict('utf-8');
}

const strict = (encoding: string) => new TextDecoder(encoding, { fatal: true });

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    const text = chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    if (text.includes('\0')) throw new Stop('damaged');
    return text;
  } catch (reason) {
    throw reason instanceof Stop ? reason : new Stop('damaged');
  }
}
