import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { checkApart } from './check-apart.ts';
import type { ContentKind } from './content-check.ts';
import { type DocumentType, extensionOf, mediaTypes, typeOfName } from './document-type.ts';
import { maxUploadBytes, megabytes, type Received } from './receive.ts';
import { type Refused, refused } from './refusal.ts';

export type Inspected = { ok: true; type: DocumentType; mediaType: string };

const kindOfMedia = new Map<string, ContentKind>([
  ['application/pdf', 'pdf'],
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/apng', 'png'],
]);

/**
 * Decides by its content whether a received file may come in, and as what. The first bytes say the kind, the whole is
 * then read as that kind (`checkContent`), and the name must promise what was found: a PNG called `.pdf` is
 * `type-lies`, a spreadsheet called `.xlsx` is `type-not-allowed`, a spreadsheet called `.docx` lies again.
 */
export async function inspect(received: Received, timeLimitMs = 5_000): Promise<Inspected | Refused> {
  const { fileName, path, size } = received;
  const extension = extensionOf(fileName) || 'none';
  const promised = typeOfName(fileName);
  const unlike = (found: string) =>
    refused(promised === null ? 'type-not-allowed' : 'type-lies', fileName, { extension, found });

  if (size === 0) return refused('empty', fileName);
  if (size > maxUploadBytes)
    return refused('too-large', fileName, { size: megabytes(size), limit: megabytes(maxUploadBytes) });
  const [kind, found] = await kindOf(path);
  if (kind === null) return unlike(found);
  if (promised !== null && !mayHold(kind, promised)) return unlike(kind);

  const finding = await checkApart(path, kind, timeLimitMs);
  if (!finding.ok && finding.code === 'type-not-allowed') return unlike(finding.found);
  if (!finding.ok) return refused(finding.code, fileName, { extension, found: finding.found });
  if (finding.type !== promised) return refused('type-lies', fileName, { extension, found: finding.type });
  return { ok: true, type: finding.type, mediaType: mediaTypes[finding.type] };
}

const mayHold = (kind: ContentKind, type: DocumentType) =>
  kind === 'zip' ? type === 'docx' || type === 'odt' : kind === type;

/**
 * The kind that the first bytes say, or null with what they say instead. An archive is known by its own two letters:
 * to tell more of it one must inflate, and nothing inflates before the parts are counted.
 */
async function kindOf(path: string): Promise<[ContentKind | null, string]> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0).finally(() => file.close());
  if (buffer.equals(localHeader)) return ['zip', 'zip'];
  const found = await fileTypeFromFile(path).catch(() => undefined);
  return [kindOfMedia.get(found?.mime ?? '') ?? null, found?.ext ?? 'unknown'];
}

const localHeader = Buffer.from('PK\u0003\u0004', 'latin1');
