import type { FastifyReply } from 'fastify';
import type { Site } from '../site.tsx';
import { formPage } from './form.tsx';
import { saidOffer } from './offer.tsx';
import { readQuestion } from './read.ts';
import { resultPage } from './result.tsx';
import { sendCalendar, sendLetter } from './take.ts';

const isAgain = (body: unknown): boolean =>
  typeof body === 'object' &&
  body !== null &&
  Object.entries(body).some(([name, value]) => name === 'do' && value === 'again');

/** Papers cost more than pages: an address gets so many a minute. */
const slowed = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };

const namedIn = (params: unknown): string =>
  typeof params === 'object' && params !== null && 'letter' in params ? String(params.letter) : '';

const asPage = (reply: FastifyReply, page: string, status = 200) =>
  reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page);

/**
 * The right to outplacement for anybody, without account, cookie or script (O-06). Answers travel in the body of a post: nothing
 * of them stands in an address or is kept.
 */
export function outplacementPages(site: Site): void {
  site.app.get('/outplacement', (req, reply) => asPage(reply, formPage(site, req, {}, null)));
  site.app.post('/outplacement', (req, reply) => {
    const { values, errors, facts } = readQuestion(req, site.house.clock.today());
    if (isAgain(req.body)) return asPage(reply, formPage(site, req, values, null));
    if (facts === null) return asPage(reply, formPage(site, req, values, errors), 422);
    return asPage(reply, resultPage(site, req, { facts, values, said: saidOffer(req.body) }));
  });
  site.app.post('/outplacement/calendar', (req, reply) => sendCalendar(site, req, reply));
  site.app.post('/outplacement/letters/:letter', slowed, (req, reply) =>
    sendLetter(site, req, reply, namedIn(req.params)),
  );
}
