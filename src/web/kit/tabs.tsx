import { useShell } from './shell.ts';

/** One tab: a page of its own. */
export interface Tab {
  href: string;
  label: string;
  current?: boolean;
}

/**
 * Tabs over sub-tabs, as in the file people know. They are links to pages; on a phone each row folds into a line with
 * the current one, to unfold.
 */
export function Tabs({ tabs, subTabs, label }: { tabs: readonly Tab[]; subTabs?: readonly Tab[]; label?: string }) {
  const { t } = useShell();
  const current = tabs.find((tab) => tab.current)?.label ?? '';
  return (
    <div class="w-tabs">
      <TabRow tabs={tabs} label={label ?? t('tabs.label')} level={1} />
      {subTabs && subTabs.length > 0 ? (
        <TabRow tabs={subTabs} label={t('sub-tabs.label', { tab: current })} level={2} />
      ) : null}
    </div>
  );
}

function TabRow({ tabs, label, level }: { tabs: readonly Tab[]; label: string; level: 1 | 2 }) {
  const current = tabs.find((tab) => tab.current);
  return (
    <nav aria-label={label} class={`w-tab-row w-tab-row--${level}`}>
      <details class="w-unfold">
        <summary>{current?.label ?? label}</summary>
        <ul>
          {tabs.map((tab) => (
            <li key={tab.href}>
              <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
                {tab.label}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
