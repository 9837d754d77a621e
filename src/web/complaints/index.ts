import { complaintTriesAMinute } from '../../modules/complaints/index.ts';
import { onGet, onPost, type Site } from '../site.tsx';
import { act, onePage, sendEvidence } from './detail.tsx';
import { enter, enterPage } from './enter.tsx';
import { askPair, follow } from './follow.tsx';
import { complaintsHome } from './list.tsx';
import { lodge, newPage } from './new.tsx';

export { complaintsHome } from './list.tsx';

const readers = ['complaints-officer', 'office-manager'] as const;
const html = 'text/html; charset=utf-8';
const slowed = { config: { rateLimit: { max: complaintTriesAMinute, timeWindow: '1 minute' } } };

/** A text of a query; '' when it is absent or repeated. */
const asked = (query: unknown, name: string): string => {
  const found =
    typeof query === 'object' && query !== null ? Object.entries(query).find(([key]) => key === name) : null;
  return typeof found?.[1] === 'string' ? found[1] : '';
};

/** Complaining and following a complaint, for everybody; no page of these asks for an account or a script. */
function publicPages({ app }: Site, site: Site): void {
  app.get('/complaints/new', async (req, reply) => {
    const { status, page } = await newPage(site, req, asked(req.query, 'about'));
    return reply.code(status).type(html).send(page);
  });
  app.post('/complaints/new', slowed, async (req, reply) => {
    const { status, page } = await lodge(site, req);
    return reply.code(status).type(html).send(page);
  });
  app.get('/follow', async (req, reply) =>
    reply.type(html).send(askPair(site, req, { values: { number: asked(req.query, 'number') } })),
  );
  app.post('/follow', slowed, async (req, reply) => {
    const { status, page } = await follow(site, req);
    return reply.code(status).type(html).send(page);
  });
}

/** Complaints: by everybody, and for who handles them or is accused. */
export function complaintPages(site: Site): void {
  publicPages(site, site);
  onGet(site, '/complaints', readers, (visit) => complaintsHome(site, visit));
  onGet(site, '/complaints/enter', readers, (visit) => enterPage(site, visit));
  onPost(site, '/complaints/enter', readers, (visit) => enter(site, visit));
  onGet(site, '/complaints/:orgId/:complaintId', readers, (visit) => onePage(site, visit));
  onPost(site, '/complaints/:orgId/:complaintId', readers, (visit) => act(site, visit));
  onGet(site, '/complaints/:orgId/:complaintId/files/:fileId', readers, (visit) => sendEvidence(site, visit));
}
