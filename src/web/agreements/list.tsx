import { outplacementAgreement2014 } from '../../../schemes/index.ts';
import { listAgreements, type ShownAgreement } from '../../modules/agreements/index.ts';
import { listOffering } from '../../modules/services/index.ts';
import { problem } from '../../platform/http/index.ts';
import { ButtonLink, type Column, DataTable, DateText, EmptyState, type Field, FilterPanel } from '../kit/index.ts';
import { inEuros } from '../services/shared.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { waitingImports } from './import/waiting.tsx';
import { AgreementTag, agreementHref, words } from './shared.tsx';

const statuses = ['proposed', 'agreed', 'declined', 'withdrawn', 'ended'] as const;

/** Agreements as a table: the other party, for whom, the price, and where it stands. */
export function AgreementTable({
  visit,
  rows,
  empty,
}: {
  visit: Visit;
  rows: readonly ShownAgreement[];
  empty: string;
}) {
  const { language, actor } = visit;
  const t = words(language);
  const isEmployer = actor.role === 'employer';
  const columns: Column<ShownAgreement>[] = [
    {
      ...{ key: 'party', label: t(isEmployer ? 'office' : 'employer'), rowHeader: true },
      cell: (row) => (
        <a class="govuk-link" href={agreementHref(row)}>
          {isEmployer ? row.office : row.employer}
        </a>
      ),
    },
    { key: 'kind', label: t('kind'), cell: ({ state }) => t(`kind.${state.kind}`) },
    { key: 'package', label: t('package'), cell: (row) => row.package ?? '–' },
    { key: 'workers', label: t('workers'), numeric: true, cell: ({ state }) => state.workers },
    {
      ...{ key: 'price', label: t('price'), numeric: true, tight: true },
      cell: ({ state }) => inEuros(state.priceCents, language),
    },
    { key: 'on', label: t('proposed-on'), tight: true, cell: ({ state }) => <DateText on={state.proposedOn} /> },
    { key: 'status', label: t('status'), cell: (row) => <AgreementTag language={language} of={row} /> },
  ];
  return (
    <DataTable<ShownAgreement>
      caption={t('title')}
      quietCaption
      rows={rows}
      keyOf={({ orgId, id }) => `${orgId} ${id}`}
      empty={<EmptyState title={empty} />}
      columns={columns}
    />
  );
}

/** The agreements of the visitor's office or company, all or of one status. */
export async function listPage(site: Site, visit: Visit): Promise<Answer> {
  const { actor, language } = visit;
  const { database } = site.house;
  const t = words(language);
  const isEmployer = actor.role === 'employer';
  if (!isEmployer && !(await listOffering(database, visit.req.scope))) throw problem(404);
  const status = statuses.find((one) => one === visit.query('status')) ?? null;
  const rows = await listAgreements(database, visit.req.scope, status);
  const labelOf = (one: (typeof statuses)[number]) => outplacementAgreement2014.statuses[one].label[language];
  const filter: Field = {
    ...{ kind: 'select', name: 'status', label: t('filter'), empty: t('filter.all') },
    options: statuses.map((value) => ({ value, label: labelOf(value) })),
  };
  return draw(site, visit, {
    ...{ title: t('title'), caption: actor.orgName ?? '', wide: true, current: '/agreements' },
    children: (
      <>
        <p class="govuk-body">{t(isEmployer ? 'intro.employer' : 'intro.office')}</p>
        {actor.role === 'office-manager' ? (
          <ButtonLink href="/agreements/new" label={t('propose')} look="secondary" />
        ) : null}
        <FilterPanel
          action="/agreements"
          fields={[filter]}
          values={{ status: status ?? '' }}
          chips={status ? [{ label: labelOf(status), removeHref: '/agreements' }] : []}
          clearHref="/agreements"
        />
        <AgreementTable visit={visit} rows={rows} empty={t(status ? 'none.such' : 'none')} />
        {await waitingImports(site, visit)}
      </>
    ),
  });
}
