import { everyoneInTheFile, type FileSection, sections, type Tab, type TabId, tabs } from '../../modules/file/index.ts';
import { goTo, onGet, onPost, type Site } from '../site.tsx';
import { tabHref } from './addresses.ts';
import { entryPage, newEntryPage, saveEntry } from './edit.tsx';
import { writingIn } from './entry-page.tsx';
import { fileHref } from './frame.tsx';
import { historyPage } from './history.tsx';
import { confirm, removalPage, remove } from './remove.tsx';
import { askSearch, searchers, searchPage } from './search.tsx';
import { tabPage } from './tab.tsx';

export { searchPage } from './search.tsx';

const allTabs: readonly Tab<TabId>[] = tabs;
const allSections: readonly FileSection[] = sections;

/** The pages of a citizen's file, and the one on which it is found. Documents, steps and path have pages of their own. */
export function filePages(site: Site): void {
  onGet(site, '/files', searchers, (visit) => searchPage(site, visit));
  onPost(site, '/files', searchers, (visit) => askSearch(site, visit));
  onGet(site, '/files/:citizenId', everyoneInTheFile, async (visit) =>
    goTo(visit, tabHref(visit.param('citizenId'), 'portrait')),
  );
  onGet(site, '/files/:citizenId/guidance', everyoneInTheFile, async (visit) =>
    goTo(visit, tabHref(visit.param('citizenId'), 'steps')),
  );
  onGet(site, '/files/:citizenId/history/:entryId', everyoneInTheFile, (visit) => historyPage(site, visit));
  for (const tab of allTabs.filter(({ id }) => allSections.some((section) => section.tab === id)))
    onGet(site, tabHref(':citizenId', tab.id), tab.visibleTo, (visit) => tabPage(site, visit, tab.id));
  for (const section of allSections) writingPages(site, section);
}

/** The forms of a section, for those who keep it up to date. */
function writingPages(site: Site, section: FileSection): void {
  const roles = section.editableBy;
  const at = fileHref(':citizenId', 'edit', section.id);
  onGet(site, `${at}/new`, roles, (visit) => newEntryPage(writingIn(site, visit, section)));
  onPost(site, `${at}/new`, roles, (visit) => saveEntry(writingIn(site, visit, section), null));
  onGet(site, `${at}/:entryId`, roles, (visit) => entryPage(writingIn(site, visit, section)));
  onPost(site, `${at}/:entryId`, roles, (visit) => saveEntry(writingIn(site, visit, section), visit.param('entryId')));
  onGet(site, `${at}/:entryId/removal`, roles, (visit) => removalPage(writingIn(site, visit, section)));
  onPost(site, `${at}/:entryId/removal`, roles, (visit) => remove(writingIn(site, visit, section)));
  onPost(site, `${at}/:entryId/confirmation`, roles, (visit) => confirm(writingIn(site, visit, section)));
}
