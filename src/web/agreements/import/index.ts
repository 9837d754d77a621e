import { onGet, onPost, type Site } from '../../site.tsx';
import { act, onePage, sendBadRows } from './one.tsx';
import { sendTemplate, takeList, uploadPage } from './upload.tsx';

const both = ['office-manager', 'employer'] as const;

/** Lists of workers that come in from a spreadsheet: by the office of an agreement, or by its employer. */
export function importPages(site: Site): void {
  const all = '/agreements/:orgId/:agreementId/import';
  onGet(site, all, both, (visit) => uploadPage(site, visit));
  onPost(site, all, both, (visit) => takeList(site, visit));
  onGet(site, `${all}/template`, both, (visit) => sendTemplate(site, visit));
  onGet(site, `${all}/:importId`, both, (visit) => onePage(site, visit));
  onPost(site, `${all}/:importId`, both, (visit) => act(site, visit));
  onGet(site, `${all}/:importId/bad-rows`, both, (visit) => sendBadRows(site, visit));
}
