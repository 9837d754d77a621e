import { onGet, onPost, type Site } from '../site.tsx';
import { choosePage } from './choose.tsx';
import { enter, enterPage } from './enter.tsx';
import { keepPiece, piecePage } from './piece.tsx';
import { secretariats } from './shared.tsx';

export { secretariats } from './shared.tsx';

/** Entering and filing what comes in by post or mail (C-19). */
export function incomingPages(site: Site): void {
  onGet(site, '/incoming', secretariats, (visit) => choosePage(site, visit));
  onGet(site, '/incoming/:orgId/application', secretariats, (visit) => enterPage(site, visit));
  onPost(site, '/incoming/:orgId/application', secretariats, (visit) => enter(site, visit));
  onGet(site, '/incoming/:orgId/applications/:applicationId', secretariats, (visit) => enterPage(site, visit));
  onPost(site, '/incoming/:orgId/applications/:applicationId', secretariats, (visit) => enter(site, visit));
  onGet(site, '/incoming/:orgId/piece', secretariats, (visit) => piecePage(site, visit));
  onPost(site, '/incoming/:orgId/piece', secretariats, (visit) => keepPiece(site, visit));
}
