import { fileURLToPath } from 'node:url';

/** Where documents are kept, as read from its address. */
export type StorageAddress =
  | { kind: 'disk'; root: string }
  | { kind: 's3'; endpoint: string; region: string; accessKeyId: string; secretAccessKey: string };

/** What an address of a storage may look like, for whoever typed another one. */
export const storageForms =
  'takes file:///var/lib/waarborg/documents, or s3://KEY:SECRET@host/bucket?region=eu-west-1 (and &tls=0 for a store without TLS)';

/**
 * Reads the address of a storage: `file:///var/lib/waarborg/documents`, or `s3://KEY:SECRET@host:port/bucket` with
 * `region` (otherwise us-east-1) and `tls=0` as its query, key and secret percent-encoded where needed. Null for
 * anything else: what this refuses can not be opened, and what it reads can.
 */
export function readStorageAddress(text: string): StorageAddress | null {
  const url = URL.parse(text);
  try {
    if (url?.protocol === 'file:') return { kind: 'disk', root: fileURLToPath(url) };
    return url?.protocol === 's3:' ? bucketAt(url) : null;
  } catch {
    // A file on another host, or a percent sign that encodes nothing.
    return null;
  }
}

function bucketAt({ pathname, username, password, host, searchParams }: URL): StorageAddress | null {
  const scheme = searchParams.get('tls') === '0' ? 'http' : 'https';
  const bucket = /^\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/?$/.exec(pathname)?.[1];
  if (bucket === undefined || host === '' || username === '' || password === '') return null;
  return {
    kind: 's3',
    endpoint: `${scheme}://${host}/${bucket}`,
    region: searchParams.get('region') ?? 'us-east-1',
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
  };
}
