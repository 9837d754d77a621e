import type { ComponentChildren } from 'preact';
import { handover, openTab, type ShownSection, type ShownTab, type TabId } from '../../modules/file/index.ts';
import { Notice } from '../kit/index.ts';
import type { Answer, Site, Visit } from '../site.tsx';
import { placeOf } from './addresses.ts';
import { closedDoor } from './closed-door.tsx';
import { wordsOf } from './entry-words.ts';
import { drawFile } from './frame.tsx';
import { HandoverPanel } from './handover-panel.tsx';
import { SectionPart } from './section-part.tsx';
import { UploadedCvs, uploadedCvs } from './uploaded-cvs.tsx';

const done = ['added', 'saved', 'confirmed', 'removed'] as const;
const undone = ['changed', 'gone'] as const;

/** A tab of the file: its sections with their entries (M-22, M-23). */
export async function tabPage(site: Site, visit: Visit, tabId: TabId): Promise<Answer> {
  const citizenId = visit.param('citizenId');
  const shown = await openTab(site.house, visit.looker, citizenId, tabId);
  if (!shown) return closedDoor(site, visit, citizenId);
  const ready = tabId === 'portrait' ? await handover(site.house, visit.looker, citizenId) : null;
  const cvs = tabId === 'cvs' ? await uploadedCvs(site, visit, citizenId) : null;
  const t = wordsOf(visit);
  const asked = visit.query('told');
  const [told, warned] = [done.find((one) => one === asked), undone.find((one) => one === asked)];
  return drawFile(site, visit, {
    citizenId,
    identity: shown.identity,
    ...placeOf(tabId),
    title: shown.tab.label[visit.language],
    told: told ? t(`told.${told}`) : null,
    banner: warned ? <Notice kind="important">{t(`told.${warned}`)}</Notice> : null,
    children: (
      <>
        {ready ? <HandoverPanel visit={visit} citizenId={citizenId} stale={ready.stale} /> : null}
        <Sections
          visit={visit}
          citizenId={citizenId}
          shown={shown}
          between={cvs ? <UploadedCvs visit={visit} citizenId={citizenId} cvs={cvs} /> : null}
        />
      </>
    ),
  });
}

interface SectionsProps {
  visit: Visit;
  citizenId: string;
  shown: ShownTab;
  /** What stands between the tab's own sections and those of other tabs. */
  between: ComponentChildren;
}

/** Sections of one entry stand beside each other, those of many take the whole width. */
function Sections({ visit, citizenId, shown, between }: SectionsProps) {
  const part = (one: ShownSection) => (
    <SectionPart visit={visit} citizenId={citizenId} shown={one} tab={shown.tab} key={one.section.id} />
  );
  const isOwnSection = ({ section }: ShownSection) => section.tab === shown.tab.id;
  return (
    <>
      {runsOf(shown.sections.filter(isOwnSection)).map((run) =>
        run.length > 1 ? (
          <div class="w-columns" key={run[0]?.section.id}>
            {run.map(part)}
          </div>
        ) : (
          run.map(part)
        ),
      )}
      {between}
      {shown.sections.filter((one) => !isOwnSection(one)).map(part)}
    </>
  );
}

/** Neighbours of one entry each, together; every other section by itself. */
function runsOf(sections: readonly ShownSection[]): ShownSection[][] {
  const runs: ShownSection[][] = [];
  for (const one of sections) {
    const last = runs.at(-1);
    const isSmall = one.section.cardinality === 'one' && last?.[0]?.section.cardinality === 'one';
    if (last && isSmall) last.push(one);
    else runs.push([one]);
  }
  return runs;
}
