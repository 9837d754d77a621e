import {
  type EntryVersion,
  entryHistory,
  type Field,
  type FileSection,
  type Values,
} from '../../modules/file/index.ts';
import { problem } from '../../platform/http/index.ts';
import { type Happening, SummaryList, type SummaryRow, Timeline } from '../kit/index.ts';
import type { Answer, Site, Visit } from '../site.tsx';
import { placeOf, tabHref } from './addresses.ts';
import { closedDoor } from './closed-door.tsx';
import { isOwn, wordsOf } from './entry-words.ts';
import { drawFile } from './frame.tsx';
import { entryRows, isFilled } from './shown-value.tsx';

/** Everything that an entry ever held: each version with what it changed, who made it and when (M-22). */
export async function historyPage(site: Site, visit: Visit): Promise<Answer> {
  const citizenId = visit.param('citizenId');
  const history = await entryHistory(site.house, visit.looker, citizenId, visit.param('entryId'));
  if (!history) {
    if (isOwn(visit)) throw problem(404);
    return closedDoor(site, visit, citizenId);
  }
  const { section, identity, versions } = history;
  const t = wordsOf(visit);
  const { language } = visit;
  return drawFile(site, visit, {
    citizenId,
    identity,
    ...placeOf(section.tab),
    title: t('history.title', { entry: section.entry[language] }),
    backLink: {
      href: tabHref(citizenId, section.tab),
      label: t('back.tab', { tab: section.label[language] }),
    },
    children: (
      <>
        <p class="govuk-body">{t('history.what')}</p>
        <Timeline
          items={versions
            .map((version, at) => happening(visit, section, version, versions[at - 1]?.values ?? null))
            .reverse()}
        />
      </>
    ),
  });
}

function happening(visit: Visit, section: FileSection, version: EntryVersion, before: Values | null): Happening {
  const t = wordsOf(visit);
  const { n, did, at, by, office, values } = version;
  const rows = did === 'written' ? changedRows(visit, section, values, before) : [];
  return {
    key: String(n),
    title: t(did === 'written' && before === null ? 'history.added' : `history.${did}`),
    at,
    by: [by ?? t('history.by-vdab'), office].filter(Boolean).join(', '),
    ...(rows.length > 0 ? { children: <SummaryList rows={rows} plain /> } : {}),
  };
}

/** The fields that a version changed, with what they held from then on; of the first version all that were filled in. */
function changedRows(visit: Visit, section: FileSection, values: Values, before: Values | null): SummaryRow[] {
  if (before === null) return entryRows(section, values, visit.language, isFilled(values));
  const differs = ({ name }: Field) => JSON.stringify(values[name]) !== JSON.stringify(before[name]);
  const versionOf = ({ name }: Field) => section.fields.filter(({ requiredWith }) => requiredWith === name);
  return entryRows(section, values, visit.language, (field) => [field, ...versionOf(field)].some(differs)).map(
    (row) => ({ ...row, value: row.value ?? <span class="w-empty">{wordsOf(visit)('history.emptied')}</span> }),
  );
}
