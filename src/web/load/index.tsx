import { findLoad } from '../../modules/load/index.ts';
import { problem } from '../../platform/http/index.ts';
import { type Answer, draw, onGet, type Site, type Visit } from '../site.tsx';
import { Hours, LeadTimes, Packages, People, Waiting } from './parts.tsx';
import { words } from './shown.ts';

/** The work of an outplacement office in sums, for its manager; other organisations have no such page. */
async function loadPage(site: Site, visit: Visit): Promise<Answer> {
  const { language } = visit;
  const load = await findLoad(site.house.database, visit.req.scope);
  if (!load) throw problem(404);
  const part = { load, language };
  return draw(site, visit, {
    ...{ title: words(language)('title'), wide: true, current: '/load' },
    children: (
      <>
        <p class="govuk-body">{words(language)('intro')}</p>
        <Waiting {...part} />
        <Hours {...part} />
        <Packages {...part} />
        <People {...part} />
        <LeadTimes {...part} />
      </>
    ),
  });
}

/** How busy an office is and what it delivered. */
export function loadPages(site: Site): void {
  onGet(site, '/load', ['office-manager'], (visit) => loadPage(site, visit));
}
