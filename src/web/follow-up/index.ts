import { onGet, onPost, type Site } from '../site.tsx';
import { centrePage, recordFrom } from './centre.tsx';
import { informationPage, newInformation, sendFrom } from './information.tsx';

const officers = ['mandate-officer'] as const;
const readers = ['mandate-officer', 'office-manager'] as const;

/** The follow-up of centres over their mandate, and information mails. */
export function followUpPages(site: Site): void {
  onGet(site, '/follow-up/:orgId', readers, (visit) => centrePage(site, visit));
  onPost(site, '/follow-up/:orgId', officers, (visit) => recordFrom(site, visit));
  onGet(site, '/info-mails/new', officers, (visit) => newInformation(site, visit));
  onPost(site, '/info-mails/new', officers, (visit) => sendFrom(site, visit));
  onGet(site, '/info-mails/:informationId', readers, (visit) => informationPage(site, visit));
}
