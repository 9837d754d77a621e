import { listWaitingImports } from '../../../modules/worker-imports/index.ts';
import { DataTable, DateText } from '../../kit/index.ts';
import type { Site, Visit } from '../../site.tsx';
import { ImportStatus, importHref, words } from './shared.tsx';

type WaitingImport = Awaited<ReturnType<typeof listWaitingImports>>[number];

/** Lists that were read and that somebody must still answer before they are erased; nothing when there are none. */
export async function waitingImports({ house }: Site, visit: Visit) {
  if (visit.actor.role === 'consultant') return null;
  const rows = await listWaitingImports(house.database, visit.req.scope);
  const t = words(visit);
  if (rows.length === 0) return null;
  return (
    <DataTable<WaitingImport>
      caption={t('waiting')}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          ...{ key: 'who', label: t('waiting.who'), rowHeader: true },
          cell: (one) => (
            <a class="govuk-link" href={importHref(one)}>
              {(visit.actor.role === 'employer' ? one.office : one.employer) ?? one.office}
            </a>
          ),
        },
        {
          ...{ key: 'on', label: t('earlier.on'), tight: true },
          cell: (one) => (
            <a class="govuk-link" href={importHref(one, one.id)}>
              <DateText on={one.state.readOn} />
            </a>
          ),
        },
        { key: 'rows', label: t('earlier.rows'), numeric: true, cell: ({ state }) => state.rows },
        {
          key: 'status',
          label: t('status'),
          cell: ({ state }) => <ImportStatus visit={visit} status={state.status} />,
        },
      ]}
    />
  );
}
