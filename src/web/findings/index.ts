import { onGet, onPost, type Site } from '../site.tsx';
import { act, onePage } from './detail.tsx';
import { listPage } from './list.tsx';
import { raise, raisePage } from './raise.tsx';
import { raisers, readers } from './shared.tsx';

/** What certificates, mandates and levels stand on, and what was found on them. */
export function findingPages(site: Site): void {
  const gap = '/findings/:orgId/certificates/:certificateId/:condition/:aboutId';
  onGet(site, '/findings', readers, (visit) => listPage(site, visit));
  onGet(site, '/findings/:orgId/:findingId', readers, (visit) => onePage(site, visit));
  onPost(site, '/findings/:orgId/:findingId', readers, (visit) => act(site, visit));
  onGet(site, gap, raisers, (visit) => raisePage(site, visit));
  onPost(site, gap, raisers, (visit) => raise(site, visit));
}
