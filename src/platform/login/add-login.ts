import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../kernel/role.ts';
import { type Scope, SessionEnded } from '../database/index.ts';
import { type Http, isApi, problem } from '../http/index.ts';
import { security } from '../log.ts';
import { cookiesFor } from './cookies.ts';
import { guardAgainstForgery, isSafe } from './csrf.ts';
import { addEmbedded } from './embedded.routes.ts';
import { addLoginRoutes } from './login.routes.ts';
import { addMe } from './me.routes.ts';
import { type Parked, parkingIn } from './parked-form.ts';
import type { LoginOptions, Parts } from './parts.ts';
import { relyingParty } from './relying-party.ts';
import { type Session, type Sessions, sessionsIn } from './session.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, in the capacity they chose; null when nobody is logged in or no capacity is chosen yet. */
    actor: Actor | null;
    session: Session | null;
    parked: Parked | null;
    /** For whom statements of this request run. */
    readonly scope: Scope;
  }
  interface FastifyInstance {
    /**
     * A `preValidation` hook for what only who is logged in may have. A reader is sent to log in and comes back, a form
     * that came too late is kept for its sender, and the API answers 401.
     */
    requireActor(req: FastifyRequest, reply: FastifyReply): Promise<unknown>;
    /** Goes on under a new token as somebody whose standing has changed, such as a citizen who has a file now. */
    changeActor(req: FastifyRequest, reply: FastifyReply, actor: Actor): Promise<void>;
  }
}

const returnTo = (path: string) => `return=${encodeURIComponent(path)}`;

/** Sends a reader to log in; what they sent is kept, and they come back to the page it stands on. */
function toLogin(app: Http, { sessions, cookies, clock, database, config }: Parts) {
  const parking = parkingIn({ database, clock, cookies, publicUrl: config.publicUrl });
  const mayPark = app.createRateLimit({ max: 20, timeWindow: '1 minute' });
  const send = async (req: FastifyRequest, reply: FastifyReply) => {
    if (isSafe(req)) return reply.redirect(`/auth/login?${returnTo(req.url)}`, 303);
    const limit = await mayPark(req);
    const person = await sessions.formerPerson(req.cookies[cookies.session] ?? '', clock.today());
    const isPossible = limit.isAllowed || !limit.isExceeded;
    const page = isPossible ? await parking.park(req, reply, person) : '/';
    security(req.log, 'form-too-late', { requestId: req.id, ...(person === null ? {} : { personId: person }) });
    return reply.redirect(`/auth/login?${returnTo(page)}`, 303);
  };
  return { parking, send };
}

/** Adds logging in: who asks with each request, the guard against forged requests, and the routes under /auth and /idp. */
export async function addLogin(app: Http, options: LoginOptions): Promise<Sessions> {
  const { config, database, clock } = options;
  const cookies = cookiesFor(config.publicUrl);
  const sessions = sessionsIn(database, options.cacheMillis);
  const limited = { rateLimit: { max: options.attemptsPerMinute ?? 100, timeWindow: '1 minute' } };
  const parts: Parts = { ...options, sessions, cookies, limited };
  const { parking, send } = toLogin(app, parts);

  app.decorateRequest('actor', null);
  app.decorateRequest('session', null);
  app.decorateRequest('parked', null);
  app.decorateRequest('scope', {
    getter() {
      return { actor: this.actor, today: clock.today(), ...(this.session ? { session: this.session.hash } : {}) };
    },
  });
  app.decorate('requireActor', async (req, reply) => {
    if (req.actor) return;
    if (isApi(req)) throw problem(req.session ? 403 : 401, { kind: req.session ? 'capacity' : 'login' });
    return req.session
      ? reply.redirect(`/auth/capacity?${returnTo(isSafe(req) ? req.url : '/')}`, 303)
      : send(req, reply);
  });

  app.decorate('changeActor', async (req, reply, actor) => {
    if (!req.session) throw problem(401, { kind: 'login' });
    reply.setCookie(cookies.session, await sessions.choose(req.session, actor, clock.today()), cookies.options);
  });

  app.addHook('onRequest', async (req, reply) => {
    const token = req.cookies[cookies.session];
    if (token === undefined || req.routeOptions.config.quiet || req.url.startsWith('/assets/')) return;
    req.session = await sessions.find(token, clock.today());
    req.actor = req.session?.actor ?? null;
    if (req.actor && isSafe(req) && !isApi(req) && req.cookies[cookies.parked])
      req.parked = await parking.collect(req, reply);
  });
  app.addHook('preValidation', (req) => guardAgainstForgery(req, new URL(config.publicUrl).origin));
  app.errorAnswers.push(async (error, req, reply) => {
    if (!(error instanceof SessionEnded)) return false;
    if (req.session) sessions.forget(req.session.hash);
    if (isApi(req)) return false;
    await send(req, reply);
    return true;
  });

  const embedded = config.issuer ? null : addEmbedded(app, parts);
  const issuer = config.issuer ?? embedded?.issuer;
  if (!issuer) throw new Error('nobody can log in: there is no issuer');
  const { publicUrl, scopes } = config;
  const party = relyingParty({ issuer, scopes, publicUrl, ...(embedded ? { fetch: embedded.fetch } : {}) });
  addLoginRoutes(app, { ...parts, party, embedded });
  addMe(app, database);
  return sessions;
}
