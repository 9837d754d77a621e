import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { fileFormOf, type Http, problem, problems } from '../../platform/http/index.ts';
import { OnApplication, PaperSaid } from '../applications/index.ts';
import { announcedBytes, type HouseWithGate, notBrought, sendDocument } from '../documents/index.ts';
import { idField } from '../fields.ts';
import { channels, findPiece, listPieces, pieceKinds, Received, type ShownPiece } from '../pieces/index.ts';
import { askingOf } from '../verb-route.ts';
import { bringInApplication, bringInPiece } from './bring-in-paper.ts';
import { OfOrganisation, PieceAbout } from './file-piece.ts';

const tags = ['incoming'];
const consumes = ['multipart/form-data'];
const Piece = z
  .object({
    id: z.uuid(),
    kind: z.enum(pieceKinds),
    subject: z.string(),
    channel: z.enum(channels),
    receivedOn: z.iso.date(),
    filedOn: z.iso.date(),
    filedBy: z.string(),
    applicationId: z.uuid().nullable(),
    fileName: z.string(),
    sha256: z.string(),
    size: z.int().describe('In bytes'),
    mediaType: z.string(),
  })
  .meta({ id: 'IncomingPiece' });
const Entered = z.object({ id: z.uuid().describe('Of the piece'), applicationId: z.uuid() }).meta({ id: 'Entered' });

function answerOf({ id, state, subject, fileName, filedByName: filedBy }: ShownPiece): z.infer<typeof Piece> {
  const { kind, channel, receivedOn, filedOn, aboutId: applicationId, sha256, size, mediaType } = state;
  return {
    ...{ id, kind, subject, channel, receivedOn, filedOn, filedBy, applicationId, fileName, sha256, size, mediaType },
  };
}

/** What stands before the file of a multipart request; what is wrong with it is told, and the file let go by. */
async function scanOf<Schema extends z.ZodType>(req: FastifyRequest, schema: Schema) {
  const { fields, file } = await fileFormOf(req, 'file');
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success && file) return { said: parsed.data, file, bytes: announcedBytes(req) };
  file?.stream.resume();
  const issues = parsed.success ? [] : parsed.error.issues;
  throw problem(422, {
    kind: 'invalid',
    fields: [
      ...issues.map(({ path, code, message }) => ({ name: path.join('.'), code: code.replaceAll('_', '-'), message })),
      ...(file ? [] : [{ name: 'file', code: 'missing', message: 'A scan is required, behind the other fields' }]),
    ],
  });
}

const onPaper = Received.extend(PaperSaid.shape);
const how =
  'A multipart form: channel (post or mail), receivedOn, what the paper says of what its procedure asks (declaredOn, codeSignedOn, codeSignedBy, consultants, mlpPeople, experienceSince, experienceHours, vision, coaching, labelCode, labelNumber, labelFromOn, labelEndsOn, level), and the scan as file, last: PDF, JPG or PNG. With an Idempotency-Key the same request twice enters it once.';

/** Enters what came on paper for an organisation, anew or to complete an application. */
async function entered(house: HouseWithGate, req: FastifyRequest, on: { orgId: string; applicationId: string | null }) {
  const { idempotencyKey, ...asking } = askingOf(req);
  const { said, ...scan } = await scanOf(req, onPaper);
  const { channel, receivedOn, ...paper } = said;
  const once = idempotencyKey ?? null;
  const brought = await bringInApplication(house, asking, { ...on, ...scan, once, channel, receivedOn, said: paper });
  if (!brought.ok) throw notBrought(brought, req.language);
  return { id: brought.id, applicationId: brought.applicationId };
}

/** What comes in by post or mail, at the API: entering an application from paper, filing a piece, and reading them. */
export function incomingRoutes({ app, house }: { app: Http; house: HouseWithGate }): void {
  const at = '/api/v1/organisations/:orgId';
  const entering = (summary: string) => ({ summary, description: how, tags, consumes });
  app.post(
    `${at}/paper-applications`,
    {
      schema: {
        ...entering('Enter an application that came on paper'),
        params: OfOrganisation,
        response: { 201: Entered, ...problems },
      },
    },
    async (req, reply) => {
      const answer = await entered(house, req, { ...req.params, applicationId: null });
      reply.code(201);
      return answer;
    },
  );
  app.post(
    `${at}/applications/:applicationId/paper-completion`,
    {
      schema: {
        ...entering('Enter a completion that came on paper'),
        params: OnApplication,
        response: { 201: Entered, ...problems },
      },
    },
    async (req, reply) => {
      const answer = await entered(house, req, req.params);
      reply.code(201);
      return answer;
    },
  );
  pieceRoutes({ app, house });
}

function pieceRoutes({ app, house }: { app: Http; house: HouseWithGate }): void {
  const at = '/api/v1/organisations/:orgId/pieces';
  const { database } = house;
  app.post(
    at,
    {
      schema: {
        summary: 'File a piece that came in by post or mail',
        description: 'A multipart form: kind, subject, channel, receivedOn, and the scan as file, last.',
        ...{ tags, consumes, params: OfOrganisation },
        response: { 201: z.object({ id: z.uuid() }), ...problems },
      },
    },
    async (req, reply) => {
      const { idempotencyKey, ...asking } = askingOf(req);
      const { said, ...scan } = await scanOf(req, PieceAbout);
      const brought = await bringInPiece(house, asking, {
        ...req.params,
        ...said,
        ...scan,
        once: idempotencyKey ?? null,
      });
      if (!brought.ok) throw notBrought(brought, req.language);
      reply.code(201);
      return { id: brought.id };
    },
  );
  app.get(
    at,
    {
      schema: {
        summary: 'List what came in from an organisation, newest first',
        ...{ tags, params: OfOrganisation },
        response: { 200: z.object({ pieces: z.array(Piece) }), ...problems },
      },
    },
    async (req) => {
      const pieces = await listPieces({ database, scope: req.scope }, req.params.orgId, null);
      if (!pieces) throw problem(404);
      return { pieces: pieces.map(answerOf) };
    },
  );
  app.get(
    `${at}/:pieceId/content`,
    {
      schema: {
        summary: 'Open the scan of a piece that came in',
        tags,
        params: OfOrganisation.extend({ pieceId: idField }),
        response: { ...problems },
      },
    },
    async (req, reply) => {
      const { orgId, pieceId } = req.params;
      const piece = await findPiece({ database, scope: req.scope }, orgId, pieceId);
      if (!piece) throw problem(404);
      return sendDocument(house, reply, piece);
    },
  );
}
