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

/** The value of the form's first field when it has one of these names. A form puts its token before its files. */
export async function firstField(req: FastifyRequest, ...names: string[]): Promise<string | undefined> {
  const { value: part, done } = await partsOf(req).next();
  if (done || part.type !== 'field' || !names.includes(part.fieldname)) return undefined;
  return typeof part.value === 'string' ? part.value : undefined;
}
