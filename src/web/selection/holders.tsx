import { type Holder, listHolders, worthOn } from '../../modules/selection/index.ts';
import { DataTable, EmptyState, Form } from '../kit/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { trackName, words } from './shared.tsx';

/** What somebody holds today, in one line. */
const heldBy = (visit: Visit, { certificates }: Holder): string =>
  certificates
    .filter(({ state }) => worthOn(state, visit.today) === 'valid')
    .map(({ state }) => trackName(visit, state.track))
    .join(', ') || '–';

/** The trainer's first page: who works at a federal service, with what they hold. */
export async function holdersHome(site: Site, visit: Visit): Promise<Answer> {
  const t = words(visit);
  const search = visit.query('search').slice(0, 100);
  const rows = await listHolders(site.house.database, visit.req.scope, search);
  return draw(site, visit, {
    title: t('holders.title'),
    wide: true,
    current: '/',
    children: (
      <>
        <p class="govuk-body">{t('holders.intro')}</p>
        <Form
          action="/"
          method="get"
          guard={false}
          fields={[{ kind: 'text', name: 'search', label: t('holders.search'), type: 'search', maxLength: 100 }]}
          values={{ search }}
          submit={[{ label: t('holders.do') }]}
        />
        <DataTable<Holder>
          caption={t('holders.title')}
          quietCaption
          rows={rows}
          keyOf={({ personId }) => personId}
          empty={<EmptyState title={t('holders.none')} />}
          columns={[
            {
              key: 'name',
              label: t('holder.name'),
              rowHeader: true,
              cell: ({ personId, name }) => (
                <a class="govuk-link" href={`/people/${personId}`}>
                  {name}
                </a>
              ),
            },
            { key: 'service', label: t('service'), cell: ({ services }) => services.join(', ') },
            { key: 'certificates', label: t('certificates'), cell: (holder) => heldBy(visit, holder) },
          ]}
        />
      </>
    ),
  });
}
