import { roles } from '../../kernel/role.ts';
import { type JournalLine, type OfficeLook, officeJournal, officeLooks } from '../../modules/looks/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { actionTexts } from '../../texts/actions.ts';
import { hasText, text } from '../../texts/catalogue.ts';
import { kit } from '../../texts/kit.ts';
import { lookTexts } from '../../texts/looks.ts';
import { DataTable, EmptyState, Grounds, InstantText, Pagination, Tag, withQuery } from '../kit/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { doorName } from './mine.tsx';

const rowsPerPage = 50;

const instantOf = (value: string): Date | null => {
  const at = new Date(value);
  return value === '' || Number.isNaN(at.getTime()) ? null : at;
};

const roleName = (visit: Visit, name: string) => {
  const role = roles.find((one) => one === name);
  return text(kit, visit.language)(role ? `role.${role}` : 'role.system');
};

/** What was done or asked, in words; what has none yet keeps its code. */
function actionName(action: string, visit: Visit): string {
  return hasText(actionTexts, action) ? text(actionTexts, visit.language)(action) : action;
}

/** Older rows: the next page begins before the last instant shown. */
const olderHref = (visit: Visit, more: boolean, last: Date | undefined) =>
  more && last ? withQuery(visit.req.url, { before: last.toISOString() }) : null;

/** Looks by the own organisation's people; the citizen is a number here. */
export async function officeLooksPage(site: Site, visit: Visit): Promise<Answer> {
  const rows = await looked(site.house, visit.req, officeLooks, instantOf(visit.query('before')), rowsPerPage + 1);
  const t = text(lookTexts, visit.language);
  const shown = rows.slice(0, rowsPerPage);
  return draw(site, visit, {
    title: t('office.title'),
    wide: true,
    children: (
      <>
        <p class="govuk-body">{t('office.intro')}</p>
        <DataTable<OfficeLook>
          caption={t('office.title')}
          quietCaption
          rows={shown}
          keyOf={(row) => `${row.at.toISOString()} ${row.citizen_id} ${row.door}`}
          empty={<EmptyState title={t('office.empty')} />}
          columns={[
            { key: 'when', label: t('when'), tight: true, cell: (row) => <InstantText at={row.at} /> },
            {
              key: 'who',
              label: t('who'),
              rowHeader: true,
              cell: (row) => `${row.who ?? t('unknown')} · ${roleName(visit, row.role)}`,
            },
            { key: 'citizen', label: t('office.citizen'), tight: true, cell: (row) => row.citizen_id.slice(-8) },
            { key: 'why', label: t('why'), cell: (row) => t(`purpose.${row.purpose}`) },
            { key: 'what', label: t('what'), cell: (row) => doorName(row.door, visit) },
          ]}
        />
        <Pagination previous={null} next={olderHref(visit, rows.length > rowsPerPage, shown.at(-1)?.at)} />
      </>
    ),
  });
}

/** Decisions by the own organisation's people, refused ones with their grounds. */
export async function officeJournalPage(site: Site, visit: Visit): Promise<Answer> {
  const before = instantOf(visit.query('before'));
  const rows = await officeJournal(site.house.database, visit.req.scope, before, rowsPerPage + 1);
  const t = text(lookTexts, visit.language);
  const shown = rows.slice(0, rowsPerPage);
  return draw(site, visit, {
    title: t('journal.title'),
    wide: true,
    children: (
      <>
        <p class="govuk-body">{t('journal.intro')}</p>
        <DataTable<JournalLine>
          caption={t('journal.title')}
          quietCaption
          rows={shown}
          keyOf={(row) => `${row.at.toISOString()} ${row.recordId} ${row.action}`}
          empty={<EmptyState title={t('journal.empty')} />}
          columns={[
            { key: 'when', label: t('when'), tight: true, cell: (row) => <InstantText at={row.at} /> },
            {
              key: 'who',
              label: t('who'),
              rowHeader: true,
              cell: (row) => `${row.who ?? t('unknown')} · ${roleName(visit, row.role)}`,
            },
            { key: 'what', label: t('journal.what'), cell: (row) => actionName(row.action, visit) },
            {
              key: 'outcome',
              label: t('journal.outcome'),
              cell: (row) => (
                <>
                  <Tag label={t(`journal.${row.outcome}`)} tone={row.outcome === 'accepted' ? 'green' : 'red'} />
                  {row.grounds.length > 0 ? <Grounds grounds={row.grounds} /> : null}
                </>
              ),
            },
          ]}
        />
        <Pagination previous={null} next={olderHref(visit, rows.length > rowsPerPage, shown.at(-1)?.at)} />
      </>
    ),
  });
}
