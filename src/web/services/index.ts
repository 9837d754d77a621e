import { onGet, onPost, type Site } from '../site.tsx';
import { addPackage, newPackagePage } from './new-package.tsx';
import { actOnOffering, offeringPage } from './page.tsx';

const keeping = ['office-manager'] as const;

/** What an outplacement office offers: packages, and services of its own. */
export function servicePages(site: Site): void {
  onGet(site, '/services', keeping, (visit) => offeringPage(site, visit));
  onPost(site, '/services', keeping, (visit) => actOnOffering(site, visit));
  onGet(site, '/services/packages/new', keeping, (visit) => newPackagePage(site, visit));
  onPost(site, '/services/packages/new', keeping, (visit) => addPackage(site, visit));
}
