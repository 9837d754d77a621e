import { triesPerMinute } from '../../modules/checks/index.ts';
import { onGet, onPost, type Site } from '../site.tsx';
import { act, onePage } from './detail.tsx';
import { drawAct, drawPage, newDrawPage, prepareFrom } from './draw.tsx';
import { fileAct, filePage } from './file.tsx';
import { listPage } from './list.tsx';
import { answerQuestion, questionPage } from './question.tsx';
import { reply, sendFile } from './reply.tsx';

export { CheckTable } from './list.tsx';

const html = 'text/html; charset=utf-8';
const slowly = { config: { rateLimit: { max: triesPerMinute, timeWindow: '1 minute' } } };

/** What a citizen with a link answers, without an account. */
function openPages({ app, ...rest }: Site): void {
  const site = { app, ...rest };
  app.get<{ Params: { link: string } }>('/q/:link', slowly, async (req, reply) => {
    const { status, page } = await questionPage(site, req, req.params.link);
    return reply.code(status).type(html).send(page);
  });
  app.post<{ Params: { link: string } }>('/q/:link', slowly, async (req, reply) => {
    const { status, page } = await answerQuestion(site, req, req.params.link);
    return reply.code(status).type(html).send(page);
  });
}

const officers = ['mandate-officer'] as const;
const readers = ['mandate-officer', 'office-manager'] as const;

/** File checks of career centres: samples, files, findings, replies and what follows. */
export function checkPages(site: Site): void {
  openPages(site);
  const one = '/checks/:orgId/:checkId';
  onGet(site, '/checks', readers, (visit) => listPage(site, visit));
  onGet(site, '/checks/draws/new', officers, (visit) => newDrawPage(site, visit));
  onPost(site, '/checks/draws/new', officers, (visit) => prepareFrom(site, visit));
  onGet(site, '/checks/draws/:orgId/:drawId', officers, (visit) => drawPage(site, visit));
  onPost(site, '/checks/draws/:orgId/:drawId', officers, (visit) => drawAct(site, visit));
  onGet(site, one, readers, (visit) => onePage(site, visit));
  onPost(site, one, readers, (visit) => (visit.query('step') === 'reply' ? reply(site, visit) : act(site, visit)));
  onGet(site, `${one}/files/:guidanceId`, readers, (visit) => filePage(site, visit));
  onPost(site, `${one}/files/:guidanceId`, readers, (visit) => fileAct(site, visit));
  onGet(site, `${one}/documents/:fileId`, readers, (visit) => sendFile(site, visit));
}
