/** What is known of a document that goes out. */
export interface ServedDocument {
  fileName: string;
  /** One of ours, never the sender's word. */
  mediaType: string;
  /** In bytes. */
  size: number;
}

/** RFC 5987: everything but these is written as percent and hexadecimal, also what `encodeURIComponent` leaves. */
const extended = (name: string) =>
  encodeURIComponent(name.replace(/\p{Cs}/gu, '_')).replace(
    /['()*!]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The name for clients that know no RFC 5987: ASCII, without what ends or escapes a quoted text. */
const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_');

/**
 * The headers under which a document leaves: it is saved, never shown within our own pages, it is never taken for
 * another type, may do nothing if it is opened all the same, and is kept by no cache.
 */
export const serveHeaders = ({ fileName, mediaType, size }: ServedDocument): Record<string, string> => ({
  'content-type': mediaType,
  'content-length': String(size),
  'content-disposition': `attachment; filename="${plain(fileName)}"; filename*=UTF-8''${extended(fileName)}`,
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
});
