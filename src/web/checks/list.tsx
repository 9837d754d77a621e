import { type ListedCheck, listChecks } from '../../modules/checks/index.ts';
import { findDraw, listDraws, type ShownDraw } from '../../modules/draws/index.ts';
import { text } from '../../texts/catalogue.ts';
import { followUpTexts } from '../../texts/follow-up.ts';
import { DrawStatusTag, periodOf } from '../draws/index.tsx';
import { FollowedCentres } from '../follow-up/shared.tsx';
import { ButtonLink, ButtonRow, DataTable, DateText, EmptyState, Notice } from '../kit/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { CheckStatus, words } from './shared.tsx';

/** What is due next in a check, on which day; null when nothing is. */
const dueIn = ({ status, state }: ListedCheck) => {
  if (status === 'asked') return state.filesBy;
  return status === 'sent' ? state.replyBy : null;
};

/** Checks as a table, on these pages and on that of a mandate. */
export function CheckTable({ visit, rows, caption }: { visit: Visit; rows: readonly ListedCheck[]; caption: string }) {
  const t = words(visit);
  return (
    <DataTable<ListedCheck>
      caption={caption}
      rows={rows}
      keyOf={({ id }) => id}
      empty={<EmptyState title={t('list.none')} />}
      columns={[
        {
          key: 'centre',
          label: t('centre'),
          rowHeader: true,
          cell: ({ orgId, id, organisation }) => (
            <a class="govuk-link" href={`/checks/${orgId}/${id}`}>
              {organisation}
            </a>
          ),
        },
        { key: 'opened', label: t('opened'), tight: true, cell: ({ state }) => <DateText on={state.openedOn} /> },
        {
          key: 'due',
          label: t('due'),
          tight: true,
          cell: (one) => {
            const due = dueIn(one);
            return due ? <DateText on={due} /> : '–';
          },
        },
        { key: 'status', label: t('status'), cell: ({ status }) => <CheckStatus visit={visit} status={status} /> },
        {
          key: 'measure',
          label: t('measure'),
          cell: ({ state }) => (state.measure ? t(`measure.${state.measure}`) : '–'),
        },
      ]}
    />
  );
}

function Draws({ visit, rows }: { visit: Visit; rows: readonly ShownDraw[] }) {
  const t = words(visit);
  const { language } = visit;
  return (
    <DataTable<ShownDraw>
      caption={t('draws')}
      rows={rows}
      keyOf={({ id }) => id}
      empty={<EmptyState title={t('draws.none')} />}
      columns={[
        {
          key: 'centre',
          label: t('centre'),
          rowHeader: true,
          cell: ({ orgId, id, organisation }) => (
            <a
              class="govuk-link"
              href={visit.actor.role === 'office-manager' ? `/draws/${id}` : `/checks/draws/${orgId}/${id}`}
            >
              {organisation}
            </a>
          ),
        },
        { key: 'period', label: t('days'), cell: ({ state }) => periodOf(state, language) },
        { key: 'size', label: t('files.count'), numeric: true, cell: ({ state }) => state.size },
        {
          key: 'status',
          label: t('status'),
          cell: ({ state }) => <DrawStatusTag status={state.status} language={language} />,
        },
      ]}
    />
  );
}

/** The draws of guidance files that a reader looks after, or that are of their own centre. */
export async function drawsFor(site: Site, visit: Visit): Promise<ShownDraw[]> {
  const all = await listDraws(site.house.database, visit.today);
  const isOwn = visit.actor.role === 'office-manager';
  return all.filter(
    ({ orgId, state }) => state.subject === 'guidance-files' && (!isOwn || orgId === visit.actor.orgId),
  );
}

/** The checks of every centre for VDAB's officers, one's own for a manager; and the samples that they stand on. */
export async function listPage(site: Site, visit: Visit): Promise<Answer> {
  const t = words(visit);
  const isOwn = visit.actor.role === 'office-manager';
  const checks = await listChecks(site.house.database, visit.req.scope, null);
  return draw(site, visit, {
    title: t('title'),
    wide: true,
    current: '/checks',
    banner:
      visit.query('told') === 'sent' ? (
        <Notice kind="success" title={text(followUpTexts, visit.language)('told.sent')} />
      ) : undefined,
    children: (
      <>
        <p class="govuk-body w-prose">{t(isOwn ? 'intro.own' : 'intro.body')}</p>
        {isOwn ? null : (
          <ButtonRow>
            <ButtonLink href="/checks/draws/new" label={t('draw.new')} look="secondary" />
            <ButtonLink
              href="/info-mails/new"
              label={text(followUpTexts, visit.language)('mail.title')}
              look="secondary"
            />
          </ButtonRow>
        )}
        <CheckTable visit={visit} rows={checks} caption={t('list')} />
        <Draws visit={visit} rows={await drawsFor(site, visit)} />
        {await FollowedCentres({ site, visit })}
      </>
    ),
  });
}

/** One draw of guidance files; null when there is none of this centre. */
export async function drawnFor(site: Site, visit: Visit): Promise<ShownDraw | null> {
  const found = await findDraw(site.house.database, visit.today, visit.param('drawId'));
  return found?.orgId === visit.param('orgId') && found.state.subject === 'guidance-files' ? found : null;
}
