import type { ValueName } from '../../../schemes/index.ts';
import { ownOrganisation } from '../../modules/organisations/index.ts';
import {
  changeableOf,
  changeOn,
  holdsOn,
  type ListedChange,
  listChanges,
  publishedValues,
  valueNames,
} from '../../modules/values/index.ts';
import { CiteLink, DataTable, DateText, EmptyState, Notice } from '../kit/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { labelOf, numberOf, StatusTag, words } from './shared.tsx';

/** The values that the reader's own body may change. */
export async function ownNames(site: Site, visit: Visit): Promise<ValueName[]> {
  const organisation = await ownOrganisation(site.house.database, visit.req.scope);
  return valueNames.filter((name) => changeableOf(name).authority === organisation?.kind);
}

function Changes({ visit, rows }: { visit: Visit; rows: readonly ListedChange[] }) {
  const { language } = visit;
  const t = words(language);
  return (
    <DataTable<ListedChange>
      caption={t('changes.title')}
      rows={rows}
      keyOf={({ id }) => id}
      empty={<EmptyState title={t('changes.none')} />}
      columns={[
        {
          key: 'value',
          label: t('value'),
          rowHeader: true,
          cell: ({ id, state }) => (
            <a class="govuk-link" href={`/values/${id}`}>
              {labelOf(state.name, language)}
            </a>
          ),
        },
        {
          key: 'becomes',
          label: t('becomes'),
          tight: true,
          cell: ({ state }) => numberOf(state.name, state.value, language),
        },
        { key: 'from', label: t('from'), tight: true, cell: ({ state }) => <DateText on={state.fromOn} /> },
        { key: 'status', label: t('status'), cell: ({ status }) => <StatusTag status={status} language={language} /> },
      ]}
    />
  );
}

/** The policy officer's first page: what holds today and by which paragraph, and every change that was written. */
export async function valuesHome(site: Site, visit: Visit): Promise<Answer> {
  const { database } = site.house;
  const { language, today } = visit;
  const t = words(language);
  const law = await publishedValues(database, visit.req.scope);
  const since = (name: ValueName) => changeOn(law, name, today);
  return draw(site, visit, {
    title: t('title'),
    caption: visit.actor.orgName ?? '',
    wide: true,
    banner: visit.query('told') === 'withdrawn' ? <Notice kind="success" title={t('told.withdrawn')} /> : undefined,
    children: (
      <>
        <p class="govuk-body">{t('intro', { body: visit.actor.orgName ?? '' })}</p>
        <DataTable<ValueName>
          caption={t('values.title')}
          rows={await ownNames(site, visit)}
          keyOf={(name) => name}
          empty={<EmptyState title={t('values.none')} />}
          columns={[
            { key: 'value', label: t('value'), rowHeader: true, cell: (name) => labelOf(name, language) },
            { key: 'today', label: t('today'), cell: (name) => numberOf(name, holdsOn(law, name, today), language) },
            {
              key: 'since',
              label: t('since'),
              cell: (name) => {
                const held = since(name);
                return held ? <DateText on={held.fromOn} /> : t('since.scheme');
              },
            },
            { key: 'touches', label: t('touches'), cell: (name) => t(`touches.${changeableOf(name).touches}`) },
            {
              key: 'source',
              label: t('source'),
              tight: true,
              cell: (name) => <CiteLink cite={changeableOf(name).source} />,
            },
            {
              key: 'do',
              label: t('do.change'),
              quietLabel: true,
              cell: (name) => (
                <a class="govuk-link" href={`/values/new?name=${name}`}>
                  {t('do.change')}
                  <span class="govuk-visually-hidden"> {labelOf(name, language)}</span>
                </a>
              ),
            },
          ]}
        />
        <Changes visit={visit} rows={await listChanges(database, visit.req.scope)} />
      </>
    ),
  });
}
