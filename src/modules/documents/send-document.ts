import type { FastifyReply } from 'fastify';
import { serveHeaders } from '../../platform/documents/serve-headers.ts';
import type { HouseWithGate } from './take-in.ts';

/** Lets a document go out, once the look is written and it is known to be openable: as a file to save, never shown. */
export async function sendDocument(
  { gate }: Pick<HouseWithGate, 'gate'>,
  reply: FastifyReply,
  { id, fileName, state }: { id: string; fileName: string; state: { mediaType: string } },
): Promise<FastifyReply> {
  const { stream, size } = await gate.storage.open(id);
  return reply.headers(serveHeaders({ fileName, mediaType: state.mediaType, size })).send(stream);
}
