import type { FastifyReply } from 'fastify';
import { triesPerMinute } from '../../modules/surveys/index.ts';
import { onGet, onPost, type Site } from '../site.tsx';
import { answerByCode, answerByLink, codePage, linkPage, type PublicAnswer, thanksPage } from './answer.tsx';
import { letterPage, lettersPage, notePrinted, roundLettersPage } from './letters.tsx';
import { surveysPage } from './overview.tsx';
import { paperPage, typeIn } from './paper.tsx';
import { organisationPage } from './results.tsx';
import { newRoundPage, startRoundFrom } from './round.tsx';
import { stopPage, tellWish } from './stop.tsx';

const html = 'text/html; charset=utf-8';

const slowly = { config: { rateLimit: { max: triesPerMinute, timeWindow: '1 minute' } } };

const sent = (reply: FastifyReply, answer: PublicAnswer) =>
  'goTo' in answer ? reply.redirect(answer.goTo, 303) : reply.code(answer.status).type(html).send(answer.page);

/** What anybody with a link or a code answers, without an account. */
function openPages(site: Site): void {
  const { app } = site;
  app.get<{ Params: { link: string } }>('/s/:link', slowly, async (req, reply) =>
    sent(reply, await linkPage(site, req, req.params.link)),
  );
  app.post<{ Params: { link: string } }>('/s/:link', slowly, async (req, reply) =>
    sent(reply, await answerByLink(site, req, req.params.link)),
  );
  app.get<{ Params: { link: string } }>('/s/:link/stop', slowly, async (req, reply) =>
    sent(reply, await stopPage(site, req, req.params.link)),
  );
  app.post<{ Params: { link: string } }>('/s/:link/stop', slowly, async (req, reply) =>
    sent(reply, await tellWish(site, req, req.params.link)),
  );
  app.get('/survey', async (req, reply) => reply.type(html).send(codePage(site, req, {})));
  app.post('/survey', slowly, async (req, reply) => sent(reply, await answerByCode(site, req)));
  app.get('/survey/thanks', async (req, reply) => reply.type(html).send(thanksPage(site, req)));
}

const asking = ['office-manager', 'certification-secretariat', 'mandate-officer'] as const;
const reading = [...asking, 'evaluator', 'decider'] as const;
const typing = ['certification-secretariat', 'mandate-officer'] as const;
const printing = ['intervention-secretariat'] as const;

/** Satisfaction surveys: answering, results, rounds, and what is on paper. */
export function surveyPages(site: Site): void {
  openPages(site);
  onGet(site, '/surveys', reading, (visit) => surveysPage(site, visit));
  onGet(site, '/surveys/paper', typing, (visit) => paperPage(site, visit));
  onPost(site, '/surveys/paper', typing, (visit) => typeIn(site, visit));
  onGet(site, '/surveys/:orgId', reading, (visit) => organisationPage(site, visit, visit.param('orgId')));
  onGet(site, '/surveys/:orgId/rounds/new', asking, (visit) => newRoundPage(site, visit));
  onPost(site, '/surveys/:orgId/rounds/new', asking, (visit) => startRoundFrom(site, visit));
  onGet(site, '/surveys/:orgId/rounds/:roundId/letters', typing, (visit) => roundLettersPage(site, visit));
  onGet(site, '/survey-letters', printing, (visit) => lettersPage(site, visit));
  onGet(site, '/survey-letters/:orgId/:invitationId', printing, (visit) => letterPage(site, visit));
  onPost(site, '/survey-letters/:orgId/:invitationId', printing, (visit) => notePrinted(site, visit));
}
