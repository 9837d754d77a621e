import type { Language } from '../../kernel/language.ts';
import type { Role } from '../../kernel/role.ts';
import { type Tab as FileTab, tabs } from '../../modules/file/index.ts';
import type { Tab } from '../kit/index.ts';

/** The tabs that a role sees, at one level: the top row, or what stands under a tab (M-23). */
export const seenTabs = (role: Role | 'system', under?: string): FileTab[] =>
  (tabs as readonly FileTab[]).filter((tab) => tab.under === under && tab.visibleTo.some((one) => one === role));

/** The two rows of tabs above a file, for who looks. A tab with sub-tabs leads to the first of them. */
export function fileTabs(
  role: Role | 'system',
  language: Language,
  citizenId: string,
  current: string,
  currentSub?: string,
): { tabs: Tab[]; subTabs: Tab[] } {
  const href = (...rest: string[]) => ['/files', citizenId, ...rest].join('/');
  const first = (tab: FileTab) =>
    seenTabs(role, tab.id)
      .slice(0, 1)
      .map((sub) => sub.id);
  return {
    tabs: seenTabs(role).map((tab) => ({
      href: href(tab.id, ...first(tab)),
      label: tab.label[language],
      current: tab.id === current,
    })),
    subTabs: seenTabs(role, current).map((sub) => ({
      href: href(current, sub.id),
      label: sub.label[language],
      current: sub.id === currentSub,
    })),
  };
}
