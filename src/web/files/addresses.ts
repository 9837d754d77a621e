import { findTab, type TabId } from '../../modules/file/index.ts';
import { fileHref } from './frame.tsx';

/** The place of a tab in a file: those under another stand below it. */
export function tabHref(citizenId: string, tabId: TabId): string {
  const under = findTab(tabId)?.under;
  return under ? fileHref(citizenId, under, tabId) : fileHref(citizenId, tabId);
}

/** The tab and sub-tab to which a page belongs, as the frame takes them. */
export function placeOf(tabId: TabId): { tab: string; subTab?: string } {
  const under = findTab(tabId)?.under;
  return under ? { tab: under, subTab: tabId } : { tab: tabId };
}

/** The address of an entry's form, or of what else can be done with it. */
export const editHref = (citizenId: string, sectionId: string, ...rest: string[]): string =>
  fileHref(citizenId, 'edit', sectionId, ...rest);

/** The address of everything that an entry ever held. */
export const historyHref = (citizenId: string, entryId: string): string => fileHref(citizenId, 'history', entryId);
