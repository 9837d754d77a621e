import { onGet, onPost, type Site } from '../site.tsx';
import { selectionPage } from './detail.tsx';
import { act as actOnService, listPage } from './list.tsx';
import { act as actOnSelection } from './steps.ts';

const body = ['selection-officer', 'selection-checker'] as const;
const readers = ['office-manager', ...body] as const;
const steppers = ['office-manager', 'selection-checker'] as const;

/** Closed selections of federal services, the samples drawn of them, and their Q-checks. */
export function qCheckPages(site: Site): void {
  onGet(site, '/q-checks', ['office-manager'], (visit) => listPage(site, visit));
  onGet(site, '/services/:orgId/selections', body, (visit) => listPage(site, visit));
  onPost(site, '/services/:orgId/selections', body, (visit) => actOnService(site, visit));
  onGet(site, '/services/:orgId/selections/:selectionId', readers, (visit) => selectionPage(site, visit));
  onPost(site, '/services/:orgId/selections/:selectionId', steppers, (visit) => actOnSelection(site, visit));
}
