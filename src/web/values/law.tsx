import type { FastifyRequest } from 'fastify';
import type { Changeable, ValueName } from '../../../schemes/index.ts';
import { changeableOf, changeOn, holdsOn, listPublished, valueNames } from '../../modules/values/index.ts';
import { CiteLink, DataTable, DateText } from '../kit/index.ts';
import { drawPublic, type Site } from '../site.tsx';
import { labelOf, numberOf, StatusTag, words } from './shared.tsx';

type Published = Awaited<ReturnType<typeof listPublished>>;

function Standing({
  req,
  site,
  names,
  rows,
}: {
  req: FastifyRequest;
  site: Site;
  names: readonly ValueName[];
  rows: Published;
}) {
  const { language } = req;
  const t = words(language);
  const today = site.house.clock.today();
  const law = rows.map(({ state }) => state);
  return (
    <DataTable<ValueName>
      caption={t('values.title')}
      rows={names}
      keyOf={(name) => name}
      columns={[
        { key: 'value', label: t('value'), rowHeader: true, cell: (name) => labelOf(name, language) },
        { key: 'today', label: t('today'), cell: (name) => numberOf(name, holdsOn(law, name, today), language) },
        {
          key: 'since',
          label: t('since'),
          cell: (name) => {
            const held = changeOn(law, name, today);
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
      ]}
    />
  );
}

function History({ req, name, rows }: { req: FastifyRequest; name: ValueName; rows: Published }) {
  const { language } = req;
  const t = words(language);
  return (
    <DataTable<Published[number]>
      caption={t('law.history', { value: labelOf(name, language) })}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'from',
          label: t('from'),
          rowHeader: true,
          tight: true,
          cell: ({ state }) => <DateText on={state.fromOn} />,
        },
        {
          key: 'becomes',
          label: t('becomes'),
          tight: true,
          cell: ({ state }) => numberOf(name, state.value, language),
        },
        { key: 'status', label: t('status'), cell: ({ status }) => <StatusTag status={status} language={language} /> },
        { key: 'by', label: t('law.by'), cell: ({ body }) => body },
        { key: 'reasons', label: t('reasons'), cell: ({ reasons }) => <span class="w-prose">{reasons}</span> },
      ]}
    />
  );
}

/** Which values hold, per procedure, with everything that was published over the scheme's own numbers. */
async function lawPage(site: Site, req: FastifyRequest): Promise<string> {
  const t = words(req.language);
  const rows = await listPublished(site.house.database, site.house.clock.today());
  const procedures: readonly Changeable['procedure'][] = ['certo', 'selection-certification'];
  return drawPublic(site, req, {
    title: t('law.title'),
    wide: true,
    children: (
      <>
        <p class="govuk-body">{t('law.intro')}</p>
        {procedures.map((procedure) => {
          const names = valueNames.filter((name) => changeableOf(name).procedure === procedure);
          return (
            <section key={procedure}>
              <h2 class="govuk-heading-m">{t(`law.${procedure}`)}</h2>
              <Standing req={req} site={site} names={names} rows={rows} />
              {names.map((name) => {
                const own = rows.filter(({ state }) => state.name === name);
                return own.length > 0 ? <History key={name} req={req} name={name} rows={own} /> : null;
              })}
            </section>
          );
        })}
        <p class="govuk-body">
          <a class="govuk-link" href="/api/v1/values">
            {t('law.json')}
          </a>
        </p>
      </>
    ),
  });
}

/** The public page of the values, without login. */
export function lawPages(site: Site): void {
  site.app.get('/law', async (req, reply) => reply.type('text/html; charset=utf-8').send(await lawPage(site, req)));
}
