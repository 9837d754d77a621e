import { type CountedService, listCheckedServices, type ShownQCheck } from '../../modules/selection/index.ts';
import { DataTable, DateText, EmptyState } from '../kit/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { words } from './shared.tsx';

/** The checker's first page: the services, and how much was checked there. */
export async function checksHome(site: Site, visit: Visit): Promise<Answer> {
  const t = words(visit);
  const rows = await listCheckedServices(site.house.database, visit.req.scope);
  return draw(site, visit, {
    title: t('checks.title'),
    wide: true,
    current: '/',
    children: (
      <>
        <p class="govuk-body">{t('checks.intro')}</p>
        <DataTable<CountedService>
          caption={t('checks.title')}
          quietCaption
          rows={rows}
          keyOf={({ orgId }) => orgId}
          empty={<EmptyState title={t('services.none')} />}
          columns={[
            {
              key: 'service',
              label: t('service'),
              rowHeader: true,
              cell: ({ orgId, name }) => (
                <a class="govuk-link" href={`/services/${orgId}/selections`}>
                  {name}
                </a>
              ),
            },
            { key: 'checks', label: t('checks.count'), numeric: true, cell: ({ checks }) => checks },
            {
              key: 'last',
              label: t('checks.last'),
              tight: true,
              cell: ({ lastClosedOn }) => (lastClosedOn ? <DateText on={lastClosedOn} /> : '–'),
            },
          ]}
        />
      </>
    ),
  });
}

const numberIn = (visit: Visit, score: string): string =>
  new Intl.NumberFormat(`${visit.language}-BE`, { maximumFractionDigits: 4 }).format(Number(score));

/** One's own final Q-checks, the newest first. */
export function CheckTable({ visit, rows }: { visit: Visit; rows: readonly ShownQCheck[] }) {
  const t = words(visit);
  return (
    <DataTable<ShownQCheck>
      caption={t('checks.title')}
      quietCaption
      rows={rows}
      keyOf={({ id }) => id}
      empty={<EmptyState title={t('checks.none')} />}
      columns={[
        { key: 'service', label: t('service'), rowHeader: true, cell: ({ serviceName }) => serviceName },
        { key: 'closed', label: t('check.closed'), tight: true, cell: ({ state }) => <DateText on={state.closedOn} /> },
        {
          key: 'score',
          label: t('check.score'),
          numeric: true,
          cell: ({ state }) => `${numberIn(visit, state.score)} %`,
        },
        {
          key: 'corrected',
          label: t('check.corrected'),
          cell: ({ state }) => (state.correctedOn ? <DateText on={state.correctedOn} /> : '–'),
        },
      ]}
    />
  );
}
