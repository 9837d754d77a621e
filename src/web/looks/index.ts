import { onGet, type Site } from '../site.tsx';
import { myLooksPage } from './mine.tsx';
import { officeJournalPage } from './oversight.tsx';

export { officeLooksPage } from './oversight.tsx';

/** The pages of who looked, and of the journal. */
export function lookPages(site: Site): void {
  onGet(site, '/me/looks', ['citizen'], (visit) => myLooksPage(site, visit));
  onGet(site, '/oversight/journal', ['data-protection-officer'], (visit) => officeJournalPage(site, visit));
}
