import { parseDay } from '../../kernel/day.ts';
import { type Tab, tabs } from '../../modules/file/index.ts';
import { type DayOfLooks, myLooks } from '../../modules/looks/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { text } from '../../texts/catalogue.ts';
import { kit } from '../../texts/kit.ts';
import { lookTexts } from '../../texts/looks.ts';
import { clockTime, DataTable, DateText, Details, EmptyState, Pagination, withQuery } from '../kit/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';

const rowsPerPage = 50;

/** What a door is called for the citizen: the part of the file that was opened. */
export function doorName(door: string, visit: Visit): string {
  const t = text(lookTexts, visit.language);
  const [place = '', part = ''] = door.split('.');
  const tab = (tabs as readonly Tab[]).find(({ id }) => id === part);
  if (tab) return t('door.file', { tab: tab.label[visit.language] });
  if ((part === 'list' && place !== 'survey') || part.startsWith('search') || part.endsWith('tasks'))
    return place === 'step' && part === 'list' ? t('door.step') : t('door.list');
  if (place === 'step') return t('door.step');
  if (place === 'document') return t('door.document');
  if (place === 'attestation' || place === 'draft') return t('door.attestation');
  if (place === 'survey') return t('door.survey');
  return place === 'looks' ? t('door.looks') : t('door.other');
}

/** "Wie keek in mijn dossier?": one row per person and day, to unfold (MAGDA-logging). */
export async function myLooksPage(site: Site, visit: Visit): Promise<Answer> {
  const own = visit.query('own') === '1';
  const rows = await looked(site.house, visit.req, myLooks, parseDay(visit.query('before')), own, rowsPerPage + 1);
  const t = text(lookTexts, visit.language);
  const shown = rows.slice(0, rowsPerPage);
  const last = shown.at(-1);
  return draw(site, visit, {
    title: t('mine.title'),
    children: (
      <>
        <p class="govuk-body-l">{t('mine.intro')}</p>
        <Looks visit={visit} rows={shown} />
        <Pagination
          previous={null}
          next={rows.length > rowsPerPage && last ? withQuery(visit.req.url, { before: last.onDay }) : null}
        />
        <p class="govuk-body">
          <a class="govuk-link" href={own ? '/me/looks' : '/me/looks?own=1'}>
            {t(own ? 'mine.own.hide' : 'mine.own.show')}
          </a>
        </p>
        <Details summary={t('mine.wrong')}>
          <p class="govuk-body">{t('mine.wrong.what')}</p>
        </Details>
      </>
    ),
  });
}

function Looks({ visit, rows }: { visit: Visit; rows: readonly DayOfLooks[] }) {
  const t = text(lookTexts, visit.language);
  const role = text(kit, visit.language);
  return (
    <DataTable<DayOfLooks>
      caption={t('mine.title')}
      quietCaption
      rows={rows}
      keyOf={(row) => `${row.onDay} ${row.actorId} ${row.role}`}
      empty={<EmptyState title={t('mine.empty')} />}
      columns={[
        { key: 'when', label: t('when'), tight: true, cell: (row) => <DateText on={row.onDay} /> },
        {
          key: 'who',
          label: t('who'),
          rowHeader: true,
          cell: (row) =>
            row.role === 'citizen' ? t('you') : `${row.who ?? t('unknown')} · ${role(`role.${row.role}`)}`,
        },
        { key: 'for', label: t('for'), cell: (row) => row.orgName ?? '–' },
        { key: 'why', label: t('why'), cell: (row) => t(`purpose.${row.purpose}`) },
        {
          key: 'times',
          label: t('what'),
          cell: (row) => (
            <Details summary={t('times', { count: row.looks.length })}>
              <ul class="govuk-list">
                {row.looks.map(({ at, door }) => (
                  <li key={`${at} ${door}`}>{`${clockTime(new Date(at))} · ${doorName(door, visit)}`}</li>
                ))}
              </ul>
            </Details>
          ),
        },
      ]}
    />
  );
}
