import type { ShownApplication } from '../../modules/applications/index.ts';
import { outlookOf, type ServiceFacts } from '../../modules/selection/index.ts';
import { wordedFor, words } from '../certificate/shared.tsx';
import { DataTable } from '../kit/index.ts';
import { Conditions } from '../selection/conditions.tsx';
import type { Visit } from '../site.tsx';

/** The conditions of a level as they stand today, with the way to everything known of the service. */
export function Service({ visit, service, orgId }: { visit: Visit; service: ServiceFacts; orgId: string }) {
  return (
    <>
      <Conditions visit={visit} outlook={outlookOf(service, visit.today)} />
      <p class="govuk-body">
        <a class="govuk-link" href={`/services/${orgId}`}>
          {words(visit)('level.facts')}
        </a>
      </p>
    </>
  );
}

/** Who is named, and for what. */
export function People({ visit, shown }: { visit: Visit; shown: ShownApplication }) {
  const t = words(visit);
  const { scheme, consultants, mlpPeople } = shown.state;
  const of = wordedFor({ scheme });
  const ids = [...new Set([...consultants, ...mlpPeople])];
  if (ids.length === 0) return null;
  const what = (id: string) => [
    ...(consultants.includes(id) ? [t(`${of}detail.for.consultant`)] : []),
    ...(mlpPeople.includes(id) ? [t('detail.for.mlp')] : []),
  ];
  return (
    <DataTable<string>
      caption={t('detail.people')}
      rows={ids}
      keyOf={(id) => id}
      columns={[
        { key: 'name', label: t('detail.person'), rowHeader: true, cell: (id) => shown.names[id] ?? '' },
        { key: 'for', label: t('detail.for'), cell: (id) => what(id).join(', ') },
      ]}
    />
  );
}
