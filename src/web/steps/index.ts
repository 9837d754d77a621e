import { onGet, onPost, type Site } from '../site.tsx';
import { addToSummary, linePage, saveLine } from './detail.tsx';
import { actEnd, showEnd } from './end-page.tsx';
import { endPages } from './endings.tsx';
import { listPage } from './list.tsx';
import { addLine, newPage } from './new.tsx';

const readers = ['consultant', 'mediator', 'citizen', 'intervention-adviser'] as const;

/** The pages of "Stappen naar werk". */
export function stepPages(site: Site): void {
  const at = '/files/:citizenId/guidance/steps';
  onGet(site, at, readers, (visit) => listPage(site, visit));
  onGet(site, `${at}/new`, ['consultant'], (visit) => newPage(site, visit));
  onPost(site, `${at}/new`, ['consultant'], (visit) => addLine(site, visit));
  onGet(site, `${at}/:stepId`, readers, (visit) => linePage(site, visit));
  onPost(site, `${at}/:stepId`, ['consultant'], (visit) => saveLine(site, visit));
  onPost(site, `${at}/:stepId/summary`, ['consultant'], (visit) => addToSummary(site, visit));
  for (const { page, roles } of endPages) {
    onGet(site, `${at}/:stepId/${page.path}`, roles, (visit) => showEnd(page)(site, visit));
    onPost(site, `${at}/:stepId/${page.path}`, roles, (visit) => actEnd(page)(site, visit));
  }
}
