import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Ground } from '../kernel/decision.ts';
import type { Language } from '../kernel/language.ts';
import type { Role } from '../kernel/role.ts';
import { type Http, type Problem, problem, problems } from '../platform/http/index.ts';
import { sameId } from '../platform/new-id.ts';
import { type Asking, type House, type Outcome, perform, type Verb } from '../platform/perform.ts';
import { type Looker, type Looking, NotYourDoor, view } from '../platform/view.ts';
import { text } from '../texts/catalogue.ts';
import { grounds as groundTexts } from '../texts/grounds.ts';

/** Why, with its sentence in a language: the same on the screen, in the API and in letters. */
export const spoken = (grounds: readonly Ground[], language: Language): (Ground & { text: string })[] =>
  grounds.map((ground) => ({ ...ground, text: text(groundTexts, language)(ground.code, { about: ground.about }) }));

/** Who looks with this request; refuses who is not logged in. */
export function lookerOf(req: FastifyRequest): Looker {
  if (!req.actor || !req.session) throw problem(401, { kind: 'login' });
  return { actor: req.actor, session: req.session.hash, requestId: req.id };
}

const Version = z.string().regex(/^(W\/)?"\d+"$/);

/** Who asks with this request: idempotency key and the version that was seen travel in headers. */
export function askingOf(req: FastifyRequest): Asking {
  const looker = lookerOf(req);
  const seen = req.headers['if-match'];
  const key = req.headers['idempotency-key'];
  if (seen !== undefined && !Version.safeParse(seen).success) throw problem(400, { kind: 'if-match' });
  if (key !== undefined && (typeof key !== 'string' || key.length > 200))
    throw problem(400, { kind: 'idempotency-key' });
  return {
    ...looker,
    ...(seen === undefined ? {} : { version: Number(seen.replace(/\D/g, '')) }),
    ...(key === undefined ? {} : { idempotencyKey: key }),
  };
}

const statusOf: Readonly<Record<Extract<Outcome, { ok: false }>['reason'], 403 | 409 | 412 | 422>> = {
  refused: 409,
  closed: 403,
  stale: 412,
  'key-reused': 422,
};

/** A refused command as a problem to answer with. */
export function refusal(outcome: Extract<Outcome, { ok: false }>, language: Language): Problem {
  return problem(statusOf[outcome.reason], { kind: outcome.reason, grounds: spoken(outcome.grounds, language) });
}

const Done = z
  .object({ records: z.array(z.object({ kind: z.string(), id: z.uuid(), version: z.int() })) })
  .meta({ id: 'Done', description: 'The records that the command touched, at their new versions' });

/** A verb's place in the API: the path's parameters and the body together are its command. */
export interface VerbRoute<Input extends z.ZodObject> {
  method: 'POST' | 'PUT' | 'DELETE';
  url: string;
  summary: string;
  input: Input;
  created?: true;
}

/** What its sender leaves unnamed goes by the idempotency key, so that the same request twice is one command. */
function nameByKey({ keys }: House, req: FastifyRequest): void {
  const [key, body] = [req.headers['idempotency-key'], req.body];
  if (typeof key !== 'string' || !req.actor || typeof body !== 'object' || body === null || 'id' in body) return;
  Object.assign(body, { id: sameId(keys, req.actor.id, req.url, key) });
}

/** Offers a verb at the API. The same schema checks, describes and types its command. */
export const verbRoute = <Input extends z.ZodObject, Subject>(
  served: { app: Http; house: House },
  verb: Verb<z.infer<Input>, Subject>,
  route: VerbRoute<Input>,
): void =>
  commandRoute(served, verb.name.split('.')[0] ?? 'other', route, (asking, command) =>
    perform(served.house, asking, verb, command),
  );

/** Offers at the API what carries out a command, where more than one verb's decision goes into it. */
export function commandRoute<Input extends z.ZodObject>(
  { app, house }: { app: Http; house: House },
  tag: string,
  route: VerbRoute<Input>,
  does: (asking: Asking, command: z.infer<Input>) => Promise<Outcome>,
): void {
  const inPath = [...route.url.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
  const split = (keep: boolean) =>
    z.object(Object.fromEntries(Object.entries(route.input.shape).filter(([name]) => inPath.includes(name) === keep)));
  const [params, body] = [split(true), split(false)];
  const status = route.created ? 201 : 200;
  const isBare = Object.keys(body.shape).length === 0;
  app.route({
    method: route.method,
    url: `/api/v1${route.url}`,
    schema: {
      summary: route.summary,
      tags: [tag],
      params,
      ...(isBare ? {} : { body }),
      response: { 200: Done, 201: Done, ...problems },
    },
    preValidation: async (req) => {
      if ('id' in body.shape) nameByKey(house, req);
    },
    handler: async (req, reply) => {
      // Path and body were each checked by their half of this schema; together they are its command.
      const command = { ...(req.body as object), ...(req.params as object) } as z.infer<Input>;
      const outcome = await does(askingOf(req), command);
      if (!outcome.ok) throw refusal(outcome, req.language);
      const [first] = outcome.records;
      if (first) reply.header('etag', `"${first.version}"`);
      reply.code(status);
      return { records: outcome.records };
    },
  });
}

/** Looks with this request; a door that this capacity has not is answered like one that does not exist. */
export async function looked<Row extends { citizen_id: string }>(
  house: House,
  req: FastifyRequest,
  way: Looking<Row>,
  ...values: unknown[]
): Promise<Row[]> {
  try {
    return await view(house, lookerOf(req), way, ...values);
  } catch (error) {
    if (error instanceof NotYourDoor) throw problem(403, { kind: 'not-your-role' });
    throw error;
  }
}

/** Whether a role is among those of a door; for what a page offers, never for what it allows. */
export const mayUse = (req: FastifyRequest, way: { roles: readonly Role[] }): boolean =>
  way.roles.some((role) => role === req.actor?.role);
