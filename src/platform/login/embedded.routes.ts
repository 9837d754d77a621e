import type { CustomFetch } from 'openid-client';
import { z } from 'zod';
import { type Http, problem } from '../http/index.ts';
import { type EmbeddedProvider, embeddedProvider, mount } from './embedded-provider.ts';
import type { Parts } from './parts.ts';
import { refusal } from './refusals.ts';

/** The embedded provider, mounted; `fetch` reaches it within the process, so no network and no proxy can be in the way. */
export interface Embedded extends EmbeddedProvider {
  fetch: CustomFetch;
}

/** Asks our own routes as if over the network. */
const fetchWithin =
  (app: Http): CustomFetch =>
  async (address, { method, headers, body }) => {
    const { pathname, search } = new URL(address);
    const payload = body === undefined || body === null ? undefined : String(body);
    const answer = await app.inject({
      method: method === 'POST' ? 'POST' : 'GET',
      url: pathname + search,
      headers: { ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
    return new Response(answer.body, {
      status: answer.statusCode,
      headers: { 'content-type': answer.headers['content-type'] ?? '' },
    });
  };

/** Mounts the embedded provider and its login page, on which a visitor of the demo picks who to be. */
export function addEmbedded(app: Http, parts: Parts): Embedded {
  const { database, clock, personas, config, pages, limited } = parts;
  if (!personas) throw new Error('without an issuer there must be personas to log in as');
  const { publicUrl, signingKey } = config;
  const provider = embeddedProvider({ database, clock, personas, publicUrl, signingKey, log: app.log });

  app.register(async (scope) => {
    // The provider reads its requests itself.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_req, _payload, done) => done(null));
    const route = (url: string, limit: object) =>
      scope.all(url, { config: { csrf: 'none', ...limit } }, async (req, reply) => {
        reply.hijack();
        await provider.answer(req.raw, reply.raw);
      });
    route(`${mount}/auth`, limited);
    route(`${mount}/auth/*`, limited);
    // Asked by the product itself, with its client secret.
    route(`${mount}/*`, {});
  });

  const params = z.object({ uid: z.string().max(100) });
  app.get(`${mount}/interaction/:uid`, { schema: { params }, config: limited }, async (req, reply) => {
    if (!(await provider.isChoosing(req.raw, reply.raw, req.params.uid))) throw refusal(req, 400, 'login-expired');
    const about = { action: `${mount}/interaction/${req.params.uid}`, personas: await personas.list() };
    return reply.type('text/html; charset=utf-8').send(await pages.persona(req, about));
  });
  app.post(
    `${mount}/interaction/:uid`,
    { schema: { params, body: z.object({ sub: z.string() }) }, config: { ...limited, csrf: 'origin' } },
    async (req, reply) => {
      if (!(await provider.isChoosing(req.raw, reply.raw, req.params.uid))) throw refusal(req, 400, 'login-expired');
      if (!(await personas.find(req.body.sub))) throw problem(404);
      return reply.redirect(await provider.choose(req.raw, reply.raw, req.body.sub), 303);
    },
  );
  return { ...provider, fetch: fetchWithin(app) };
}
