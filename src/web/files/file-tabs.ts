import type { Language } from '../../kernel/language.ts';
import type { Role } from '../../kernel/role.ts';
import { tabs } from '../../modules/file/index.ts';
import type { Tab } from '../kit/index.ts';

/** The rows of tabs above a file, for who looks: the tabs of M-23 that this role sees, and the sub-tabs of the current. */
export function fileTabs(
  role: Role | 'system',
  language: Language,
  citizenId: string,
  current: string,
  currentSub?: string,
): { tabs: Tab[]; subTabs: Tab[] } {
  const seen = tabs.filter((tab) => tab.roles.some((one) => one === role));
  const href = (...rest: string[]) => ['/files', citizenId, ...rest].join('/');
  const open = seen.find((tab) => tab.id === current);
  return {
    tabs: seen.map((tab) => ({
      href: href(tab.id, ...(tab.subTabs?.[0] ? [tab.subTabs[0].id] : [])),
      label: tab.label[language],
      current: tab.id === current,
    })),
    subTabs: (open?.subTabs ?? [])
      .filter((sub) => !sub.roles || sub.roles.some((one) => one === role))
      .map((sub) => ({ href: href(current, sub.id), label: sub.label[language], current: sub.id === currentSub })),
  };
}
