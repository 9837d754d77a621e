import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { text } from '../../texts/catalogue.ts';
import { loginTexts } from '../../texts/login.ts';
import { barePage, type Http } from '../http/index.ts';
import { type SecurityAbout, security } from '../log.ts';
import { known } from './capacity.ts';
import { type Claims, isTooWeak } from './claims.ts';
import type { Embedded } from './embedded.routes.ts';
import { rememberAttempt, takeAttempt } from './login-state.ts';
import type { Parts } from './parts.ts';
import { refusal } from './refusals.ts';
import { LoginFailed, type RelyingParty } from './relying-party.ts';
import { safeReturn } from './return-path.ts';

/** What the routes of logging in stand on. */
export interface RouteParts extends Parts {
  party: RelyingParty;
  embedded: Embedded | null;
}

const Return = z.object({ return: z.string().optional().catch(undefined) });
const capacityPath = (returnTo: string) => `/auth/capacity?return=${encodeURIComponent(returnTo)}`;

const about = (req: FastifyRequest, more: Partial<SecurityAbout> = {}): SecurityAbout => ({
  requestId: req.id,
  ip: req.ip,
  ...more,
});

/** Says why no login came of it, to the log by code and to the reader in words. */
function failed(req: FastifyRequest, error: unknown) {
  if (!(error instanceof LoginFailed)) return error;
  security(req.log, 'login-refused', about(req, { reason: error.reason }));
  req.log.warn({ err: error }, 'login failed');
  return refusal(req, error.reason === 'unreachable' ? 503 : 400, `login-${error.reason}`, error);
}

/** Goes to the issuer, from the public address: a cookie set under another name of this host would not come back. */
function addDeparture(app: Http, { party, keys, cookies, config, limited }: RouteParts): void {
  const here = new URL(config.publicUrl).host;
  app.get(
    '/auth/login',
    { schema: { querystring: Return.extend({ at: z.string().optional() }) }, config: limited },
    async (req, reply) => {
      const returnTo = safeReturn(req.query.return, config.publicUrl);
      if (req.host !== here && req.query.at === undefined) {
        return reply.redirect(`${config.publicUrl}/auth/login?at=public&return=${encodeURIComponent(returnTo)}`, 303);
      }
      if (req.session) return reply.redirect(req.actor ? returnTo : capacityPath(returnTo), 303);
      try {
        const { url, attempt } = await party.begin();
        rememberAttempt(reply, { keys, cookies }, { ...attempt, returnTo });
        return reply.redirect(url, 303);
      } catch (error) {
        throw failed(req, error);
      }
    },
  );
}

/** Begins a session for who these claims are about; refuses who has no place here. */
async function enter(req: FastifyRequest, reply: FastifyReply, claims: Claims, parts: RouteParts): Promise<boolean> {
  const { database, keys, clock, sessions, cookies, embedded } = parts;
  const today = clock.today();
  const { personId, identity, capacities } = await known(claims, { database, keys, today });
  const reason = isTooWeak(claims) ? 'login-too-weak' : capacities.length === 0 ? 'no-capacity' : null;
  if (reason) {
    security(req.log, 'login-refused', about(req, { personId, reason }));
    await embedded?.end(req.raw, reply.raw);
    throw refusal(req, 403, reason);
  }
  if (req.session) await sessions.end(req.session, today);
  const { token, session } = await sessions.begin(
    { personId, identity, choices: capacities, acr: claims.acr ?? null },
    today,
  );
  reply.setCookie(cookies.session, token, cookies.options);
  security(req.log, 'login', about(req, { personId, ...(session.actor ? { role: session.actor.role } : {}) }));
  return session.actor !== null;
}

/** Comes back from the issuer. An answer that belongs to no attempt of this browser is not even looked at. */
function addArrival(app: Http, parts: RouteParts): void {
  const { party, limited } = parts;
  app.get('/auth/callback', { config: limited }, async (req, reply) => {
    const underway = takeAttempt(req, reply, parts);
    if (!underway) {
      // The back button, or a tab that was restored: who is logged in already need not hear of it.
      if (req.session) return reply.redirect('/', 303);
      security(req.log, 'login-refused', about(req, { reason: 'no-attempt' }));
      throw refusal(req, 400, 'login-expired');
    }
    const claims = await party.finish(req.url.slice(req.url.indexOf('?')), underway).catch((error) => {
      throw failed(req, error);
    });
    const isReady = await enter(req, reply, claims, parts);
    return reply.redirect(isReady ? underway.returnTo : capacityPath(underway.returnTo), 303);
  });
}

/** Chooses a capacity, at login or to change it. */
function addCapacity(app: Http, { sessions, cookies, clock, pages, config, limited }: RouteParts): void {
  app.get('/auth/capacity', { schema: { querystring: Return } }, async (req, reply) => {
    const returnTo = safeReturn(req.query.return, config.publicUrl);
    if (!req.session) return reply.redirect(`/auth/login?return=${encodeURIComponent(returnTo)}`, 303);
    const { choices, csrf } = req.session;
    return reply.type('text/html; charset=utf-8').send(await pages.capacity(req, { choices, csrf, returnTo }));
  });
  const body = Return.extend({ choice: z.coerce.number().int().nonnegative() });
  app.post('/auth/capacity', { schema: { body }, config: limited }, async (req, reply) => {
    const returnTo = safeReturn(req.body.return, config.publicUrl);
    if (!req.session) return reply.redirect(`/auth/login?return=${encodeURIComponent(returnTo)}`, 303);
    const actor = req.session.choices[req.body.choice];
    if (!actor) throw refusal(req, 422, 'choice-unknown');
    const token = await sessions.choose(req.session, actor, clock.today());
    reply.setCookie(cookies.session, token, cookies.options);
    security(req.log, 'capacity-chosen', about(req, { personId: req.session.personId, role: actor.role }));
    return reply.redirect(returnTo, 303);
  });
}

/** Logs out here and at the issuer. */
function addLogout(app: Http, { sessions, cookies, clock, party, embedded }: RouteParts): void {
  app.post('/auth/logout', async (req, reply) => {
    if (!req.session) return reply.redirect('/', 303);
    await sessions.end(req.session, clock.today());
    security(req.log, 'logout', about(req, { personId: req.session.personId }));
    reply.clearCookie(cookies.session, cookies.options).clearCookie(cookies.parked, cookies.options);
    if (embedded) {
      await embedded.end(req.raw, reply.raw);
      return reply.redirect('/', 303);
    }
    const url = await party.endUrl();
    if (url === null) return reply.redirect('/', 303);
    // Not a redirect: `form-action 'self'` forbids a form to end up at another site.
    const t = text(loginTexts, req.language);
    const page = {
      language: req.language,
      title: t('logged-out'),
      sentences: [t('leaving')],
      link: { href: url, text: t('leave-now') },
    };
    return reply.header('refresh', `0; url=${url}`).type('text/html; charset=utf-8').send(barePage(page));
  });
}

/** The routes under /auth. */
export function addLoginRoutes(app: Http, parts: RouteParts): void {
  addDeparture(app, parts);
  addArrival(app, parts);
  addCapacity(app, parts);
  addLogout(app, parts);
}
