import {
  type CheckedService,
  type CountedService,
  findCheckedService,
  listCheckedServices,
  type ShownQCheck,
} from '../../modules/selection/index.ts';
import { problem } from '../../platform/http/index.ts';
import { type Column, DataTable, DateText, EmptyState } from '../kit/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { Reasons, words } from './shared.tsx';

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
                <a class="govuk-link" href={`/services/${orgId}/q-checks`}>
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

/** A service at an address, for the checker; 404 when there is none. */
export async function checkedService(site: Site, visit: Visit): Promise<CheckedService> {
  const service = await findCheckedService(site.house.database, visit.req.scope, visit.param('orgId'));
  if (!service) throw problem(404);
  return service;
}

const numberIn = (visit: Visit, score: string): string =>
  new Intl.NumberFormat(`${visit.language}-BE`, { maximumFractionDigits: 4 }).format(Number(score));

/** Q-checks, the newest first; `more` is a column that only the checker has. */
export function CheckTable({
  visit,
  rows,
  more = [],
}: {
  visit: Visit;
  rows: readonly ShownQCheck[];
  more?: readonly Column<ShownQCheck>[];
}) {
  const t = words(visit);
  return (
    <DataTable<ShownQCheck>
      caption={t('checks.title')}
      quietCaption
      rows={rows}
      keyOf={({ id }) => id}
      empty={<EmptyState title={t('checks.none')} />}
      columns={[
        { key: 'who', label: t('check.who'), rowHeader: true, cell: ({ personName }) => personName },
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
          cell: ({ state, reasons }) =>
            state.correctedOn ? (
              <>
                <DateText on={state.correctedOn} />
                <Reasons visit={visit} reasons={reasons} />
              </>
            ) : (
              '–'
            ),
        },
        ...more,
      ]}
    />
  );
}
