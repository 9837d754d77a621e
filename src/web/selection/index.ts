import { checksPerMinute } from '../../modules/selection/index.ts';
import { onGet, onPost, type Site } from '../site.tsx';
import { noteCheck, servicePage } from './entitlement.tsx';
import { holderPage, saveHolder } from './holder.tsx';
import { profilePage, saveProfile } from './profile.tsx';
import { verify, verifyPage } from './verify.tsx';

export { ownEntitlement } from './entitlement.tsx';
export { holdersHome } from './holders.tsx';
export { ownSelectionHome } from './mine.tsx';
export { checksHome } from './q-checks.tsx';
export { servicesHome } from './services.tsx';

const officer = ['selection-officer'] as const;
const trainer = ['selection-trainer'] as const;
const html = 'text/html; charset=utf-8';

/** Levels of certification of federal services, and certificates of their people. */
export function selectionPages(site: Site): void {
  onGet(site, '/profile', ['office-manager'], (visit) => profilePage(site, visit));
  onPost(site, '/profile', ['office-manager'], (visit) => saveProfile(site, visit));
  onGet(site, '/services/:orgId', officer, (visit) => servicePage(site, visit));
  onPost(site, '/services/:orgId', officer, (visit) => noteCheck(site, visit));
  onGet(site, '/people/:personId', trainer, (visit) => holderPage(site, visit));
  onPost(site, '/people/:personId', trainer, (visit) => saveHolder(site, visit));
  site.app.get('/track-certificate', async (req, reply) => reply.type(html).send(verifyPage(site, req, {})));
  site.app.post(
    '/track-certificate',
    { config: { rateLimit: { max: checksPerMinute, timeWindow: '1 minute' } } },
    async (req, reply) => {
      const { status, page } = await verify(site, req);
      return reply.code(status).type(html).send(page);
    },
  );
}
