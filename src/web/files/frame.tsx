import type { ComponentChildren } from 'preact';
import { formatDay } from '../../kernel/day.ts';
import type { Identity } from '../../modules/citizens/index.ts';
import { IdentityBar, Notice, Tabs } from '../kit/index.ts';
import { draw, type PageParts, type Site, type Visit } from '../site.tsx';
import { fileTabs } from './file-tabs.ts';

/** A page within a citizen's file: whose it is and the two rows of tabs stand above it. */
export interface FilePage extends Omit<PageParts, 'above' | 'wide'> {
  citizenId: string;
  identity: Identity;
  /** The tab and sub-tab that the page belongs to. */
  tab: string;
  subTab?: string;
  /** Told once after something was done, such as "De lijn is toegevoegd". */
  told?: string | null;
  children?: ComponentChildren;
}

/** The citizen's name as a page shows it. */
export const nameOf = ({ givenName, familyName }: { givenName: string; familyName: string }) =>
  `${givenName} ${familyName}`;

/** Draws a page of a file, in the dense layout of professionals. */
export function drawFile(site: Site, visit: Visit, page: FilePage, status = 200): string {
  const { citizenId, identity, tab, subTab, told, children, banner, ...parts } = page;
  const { tabs, subTabs } = fileTabs(visit.actor.role, visit.language, citizenId, tab, subTab);
  const isOwn = visit.actor.role === 'citizen';
  return draw(
    site,
    visit,
    {
      current: isOwn ? '/me/file' : '/files',
      ...parts,
      wide: !isOwn,
      banner: (
        <>
          {told ? <Notice kind="success">{told}</Notice> : null}
          {banner}
        </>
      ),
      above: (
        <>
          <IdentityBar name={nameOf(identity)} bornOn={identity.birthOn} accessUntil={identity.openUntil} />
          {tabs.length > 0 ? <Tabs tabs={tabs} subTabs={subTabs} /> : null}
        </>
      ),
      children,
    },
    status,
  );
}

/** The address of a file's tab. */
export const fileHref = (citizenId: string, ...rest: string[]) => ['/files', citizenId, ...rest].join('/');

/** A day in the short form of tables, in the visitor's language. */
export const shortDay = (visit: Visit, day: Parameters<typeof formatDay>[0]) => formatDay(day, visit.language);
