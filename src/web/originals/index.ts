import { onGet, onPost, type Site } from '../site.tsx';
import { enter, enterPage } from './enter.tsx';
import { register, registerPage, scanOfPaper } from './register.tsx';

export { secretariatHome } from './list.tsx';

const secretariat = ['intervention-secretariat'] as const;

/** The secretariat's pages: registering signed originals. */
export function originalPages(site: Site): void {
  onGet(site, '/originals/new', secretariat, (visit) => enterPage(site, visit));
  onPost(site, '/originals/new', secretariat, (visit) => enter(site, visit));
  onGet(site, '/originals/:orgId/:draftId', secretariat, (visit) => registerPage(site, visit));
  onGet(site, '/originals/:orgId/:draftId/scan', secretariat, (visit) => scanOfPaper(site, visit));
  onPost(site, '/originals/:orgId/:draftId', secretariat, (visit) => register(site, visit));
}
