import { onGet, onPost, type Site } from '../site.tsx';
import { keepPlan, planPage } from './edit.tsx';
import { agreeToOwnPlan, ownPlanHref, ownPlanPage } from './mine.tsx';

/** The pages of action plans: the editor of the office that guides, and the citizen's own. */
export function planPages(site: Site): void {
  const at = '/files/:citizenId/programme/plan';
  onGet(site, at, ['consultant'], (visit) => planPage(site, visit));
  onPost(site, at, ['consultant'], (visit) => keepPlan(site, visit));
  onGet(site, ownPlanHref, ['citizen'], (visit) => ownPlanPage(site, visit));
  onPost(site, ownPlanHref, ['citizen'], (visit) => agreeToOwnPlan(site, visit));
}
