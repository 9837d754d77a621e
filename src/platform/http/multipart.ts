import type { Readable } from 'node:stream';
import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { problem } from './problem.ts';

const begun = new WeakMap<FastifyRequest, AsyncIterableIterator<Multipart>>();

/**
 * The parts of a multipart form in the order in which they were sent, after the `_csrf` field that comes first and was
 * checked already. A file must be read to its end, or drained, before the next part comes.
 */
export function partsOf(req: FastifyRequest): AsyncIterableIterator<Multipart> {
  if (!req.isMultipart()) throw problem(415);
  let parts = begun.get(req);
  if (!parts) begun.set(req, (parts = req.parts()));
  return parts;
}

/** The value of the form's first field when it has this name. A form puts its token before its files. */
export async function firstField(req: FastifyRequest, name: string): Promise<string | undefined> {
  const { value: part, done } = await partsOf(req).next();
  if (done || part.type !== 'field' || part.fieldname !== name) return undefined;
  return typeof part.value === 'string' ? part.value : undefined;
}

/** A form with a file: the fields that stand before it, and the file, whose stream is read to its end or let go by. */
export interface FileForm {
  /** A field that came more than once gives a list. */
  fields: Readonly<Record<string, string | string[]>>;
  /** Null when none was chosen. `name` is the sender's word. */
  file: { name: string; stream: Readable } | null;
}

/** Reads a multipart form up to and including its file. What stands behind the file is not read: it goes last. */
export async function fileFormOf(req: FastifyRequest, fileField: string): Promise<FileForm> {
  const fields: Record<string, string | string[]> = Object.create(null);
  const parts = partsOf(req);
  for (let next = await parts.next(); !next.done; next = await parts.next()) {
    const part = next.value;
    if (part.type === 'field') {
      const before = fields[part.fieldname];
      const value = typeof part.value === 'string' ? part.value : '';
      fields[part.fieldname] = before === undefined ? value : [before, value].flat();
    } else if (part.fieldname === fileField && part.filename) {
      return { fields, file: { name: part.filename, stream: part.file } };
    } else part.file.resume();
  }
  return { fields, file: null };
}
