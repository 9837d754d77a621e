import { guidesCells, listCells, type ShownCell } from '../../modules/cells/index.ts';
import { problem } from '../../platform/http/index.ts';
import { ButtonLink, type Column, DataTable, DateText, EmptyState, Notice } from '../kit/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { ofGuided, StatusTag, together, words } from './shared.tsx';

/** The columns that only the body has: whose cell it is, and what was counted. */
function forTheBody({ language }: Visit): { office: Column<ShownCell>; figures: Column<ShownCell>[] } {
  const t = words(language);
  const shown = (of: 'atWork' | 'notAvailable' | 'other') => (cell: ShownCell) => {
    const [newest] = cell.status === 'delivered' ? cell.figures : [];
    return newest ? ofGuided(newest[of], newest, language) : '–';
  };
  return {
    office: { key: 'office', label: t('office'), cell: ({ office }) => office },
    figures: [
      {
        key: 'guided',
        label: t('guided'),
        numeric: true,
        cell: ({ status, figures: [newest] }) => (status === 'delivered' && newest ? newest.guided : '–'),
      },
      { key: 'at-work', label: t('at-work'), numeric: true, cell: shown('atWork') },
      { key: 'not-available', label: t('not-available'), numeric: true, cell: shown('notAvailable') },
      { key: 'other', label: t('other'), numeric: true, cell: shown('other') },
    ],
  };
}

function Cells({ visit, rows }: { visit: Visit; rows: readonly ShownCell[] }) {
  const { actor, language } = visit;
  const t = words(language);
  const isOwn = actor.role === 'office-manager';
  const { office, figures } = forTheBody(visit);
  return (
    <DataTable<ShownCell>
      caption={t('title')}
      quietCaption
      rows={rows}
      keyOf={({ orgId, id }) => `${orgId} ${id}`}
      empty={<EmptyState title={t('none')} />}
      columns={[
        {
          key: 'company',
          label: t('company'),
          rowHeader: true,
          cell: ({ orgId, id, company }) => (
            <a class="govuk-link" href={`/employment-cells/${orgId}/${id}`}>
              {company}
            </a>
          ),
        },
        ...(isOwn ? [] : [office]),
        { key: 'count', label: t('count-on'), tight: true, cell: ({ state }) => <DateText on={state.countOn} /> },
        ...(isOwn
          ? [
              {
                ...{ key: 'by', label: t('deliver-by'), tight: true },
                cell: ({ state }: ShownCell) => <DateText on={state.deliverBy} />,
              },
            ]
          : []),
        {
          key: 'status',
          label: t('status'),
          cell: ({ status }) => <StatusTag language={language} status={status} />,
        },
        ...(isOwn ? [] : figures),
      ]}
    />
  );
}

/** One's own cells for who guides them, and every cell with what was counted for the body. */
export async function listPage(site: Site, visit: Visit): Promise<Answer> {
  const { actor, language } = visit;
  const t = words(language);
  const isOwn = actor.role === 'office-manager';
  const { database } = site.house;
  if (isOwn && !(await guidesCells(database, visit.req.scope, actor.orgId ?? ''))) throw problem(404);
  const rows = await listCells(database, visit.req.scope);
  const counted = rows.flatMap(({ status, figures: [newest] }) => (status === 'delivered' && newest ? [newest] : []));
  return draw(site, visit, {
    title: t('title'),
    ...(isOwn ? { caption: actor.orgName ?? '' } : {}),
    wide: true,
    current: '/employment-cells',
    banner: visit.query('told') === 'registered' ? <Notice kind="success" title={t('told.registered')} /> : undefined,
    children: (
      <>
        <p class="govuk-body">{t(isOwn ? 'intro.office' : 'intro.body')}</p>
        {actor.role === 'certification-secretariat' ? (
          <ButtonLink href="/employment-cells/new" label={t('register.title')} look="secondary" />
        ) : null}
        {isOwn ? null : (
          <p class="govuk-body">
            <strong>{t('all.title')}: </strong>
            {together(counted, language)}
          </p>
        )}
        <Cells visit={visit} rows={rows} />
      </>
    ),
  });
}
