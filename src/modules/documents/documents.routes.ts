import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { fileFormOf, type Http, problem, problems } from '../../platform/http/index.ts';
import { text } from '../../texts/catalogue.ts';
import { documentTexts } from '../../texts/document-pages.ts';
import { idField } from '../fields.ts';
import { askingOf, looked } from '../verb-route.ts';
import { DocumentAbout } from './add-document.ts';
import { bringIn } from './bring-in.ts';
import { documentKinds, isOpenable, scanStates } from './document.ts';
import { notBrought } from './not-brought.ts';
import { sendDocument } from './send-document.ts';
import type { HouseWithGate } from './take-in.ts';
import { listDocuments, openDocument, type ShownDocument } from './views.ts';

const DocumentAnswer = z
  .object({
    id: z.uuid(),
    version: z.int(),
    kind: z.enum(documentKinds),
    publicationName: z.string(),
    fileName: z.string(),
    addedOn: z.iso.date(),
    addedBy: z.string().nullable(),
    office: z.string().nullable(),
    sha256: z.string(),
    size: z.int().describe('In bytes'),
    mediaType: z.string(),
    scan: z.enum(scanStates).describe('waiting and infected can not be opened; none where there is no scanner'),
    replaces: z.uuid().nullable(),
    replacedBy: z.uuid().nullable(),
  })
  .meta({ id: 'Document' });

const Added = z.object({ id: z.uuid(), scan: z.enum(scanStates) }).meta({ id: 'AddedDocument' });

function answerOf({ state, ...shown }: ShownDocument): z.infer<typeof DocumentAnswer> {
  const { id, version, publicationName, fileName, addedBy, office, replacedBy } = shown;
  const { kind, addedOn, sha256, size, mediaType, scan, replaces } = state;
  return {
    ...{ id, version, kind, publicationName, fileName, addedOn, addedBy, office, sha256, size, mediaType, scan },
    ...{ replaces, replacedBy },
  };
}

/** What a request announces to send, in bytes; null when it does not say. */
export const announcedBytes = ({ headers }: Pick<FastifyRequest, 'headers'>): number | null => {
  const length = Number(headers['content-length']);
  return Number.isSafeInteger(length) && length >= 0 ? length : null;
};

/** Reads the fields of a multipart request; what is wrong with them is told, and the file let go by. */
async function incomingOf(req: FastifyRequest) {
  const { fields, file } = await fileFormOf(req, 'file');
  const parsed = DocumentAbout.safeParse(fields);
  if (parsed.success && file) return { ...parsed.data, file };
  file?.stream.resume();
  const issues = parsed.success ? [] : parsed.error.issues;
  throw problem(422, {
    kind: 'invalid',
    fields: [
      ...issues.map(({ path, code, message }) => ({ name: path.join('.'), code: code.replaceAll('_', '-'), message })),
      ...(file ? [] : [{ name: 'file', code: 'missing', message: 'A file is required, behind the other fields' }]),
    ],
  });
}

const tags = ['document'];
const inFile = z.object({ citizenId: idField });
const oneDocument = z.object({ citizenId: idField, documentId: idField });

/** The documents of a file at the API. */
export function documentRoutes({ app, house }: { app: Http; house: HouseWithGate }): void {
  const at = '/api/v1/citizens/:citizenId/documents';
  app.get(
    at,
    {
      schema: {
        summary: 'List the documents of a file, newest first',
        tags,
        params: inFile,
        response: { 200: z.object({ documents: z.array(DocumentAnswer) }), ...problems },
      },
    },
    async (req) => {
      const [shown] = await looked(house, req, listDocuments, req.params.citizenId);
      if (!shown) throw problem(404);
      return { documents: shown.documents.map(answerOf) };
    },
  );
  app.post(
    at,
    {
      schema: {
        summary: 'Add a document',
        description:
          'A multipart form: documentKind, publicationName and, for a newer version, replaces; then the file, last. With an Idempotency-Key the same request twice adds one document.',
        tags,
        consumes: ['multipart/form-data'],
        params: inFile,
        response: { 201: Added, ...problems },
      },
    },
    async (req, reply) => {
      const { idempotencyKey, ...asking } = askingOf(req);
      const incoming = await incomingOf(req);
      const { citizenId } = req.params;
      const bytes = announcedBytes(req);
      const brought = await bringIn(house, asking, {
        ...incoming,
        citizenId,
        bytes,
        once: idempotencyKey ?? null,
      });
      if (!brought.ok) throw notBrought(brought, req.language);
      reply.code(201);
      return { id: brought.id, scan: brought.scan };
    },
  );
  app.get(
    `${at}/:documentId/content`,
    { schema: { summary: 'Open a document', tags, params: oneDocument, response: { ...problems } } },
    async (req, reply) => {
      const [opened] = await looked(house, req, openDocument, req.params.citizenId, req.params.documentId);
      if (!opened) throw problem(404);
      const { scan } = opened.document.state;
      if (!isOpenable({ scan })) {
        const detail = text(documentTexts, req.language)(scan === 'infected' ? 'infected.why' : 'waiting.why');
        throw problem(404, { kind: `document-${scan}`, detail });
      }
      return sendDocument(house, reply, opened.document);
    },
  );
}
