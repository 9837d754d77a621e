import { schemes } from '../../../schemes/index.ts';
import { day, formatDay } from '../../kernel/day.ts';
import type { Scheme, Span } from '../../kernel/scheme.ts';
import { allOrganisations, type Organisation } from '../../modules/organisations/index.ts';
import { statement } from '../../platform/database/index.ts';
import { hasText, text } from '../../texts/catalogue.ts';
import { organisationTexts } from '../../texts/organisations.ts';
import { termTexts } from '../../texts/terms.ts';
import { CiteLink, DataTable } from '../kit/index.ts';
import { type Answer, draw, onGet, type Site, type Visit } from '../site.tsx';

/** The administrator's first page: the organisations, without any content of files. */
export async function organisationsPage(site: Site, visit: Visit): Promise<Answer> {
  const rows = await allOrganisations(site.house.database, visit.req.scope);
  const t = text(organisationTexts, visit.language);
  const kinds = [
    ...(['outplacement-office', 'career-centre', 'federal-service', 'public-employment-service'] as const),
    ...(['certifying-body', 'selection-authority', 'sector-federation', 'ombudsman', 'employer', 'platform'] as const),
  ];
  const kindName = (name: string) => {
    const kind = kinds.find((one) => one === name);
    return kind ? t(`kind.${kind}`) : name;
  };
  return draw(site, visit, {
    title: t('all.title'),
    wide: true,
    children: (
      <DataTable<Organisation>
        caption={t('all.title')}
        quietCaption
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'name',
            label: t('staff.name'),
            rowHeader: true,
            cell: ({ name, unitNumber }) => (unitNumber ? `${name} (${unitNumber})` : name),
          },
          { key: 'kind', label: t('all.kind'), cell: ({ kind }) => kindName(kind) },
          { key: 'code', label: t('all.code'), tight: true, cell: ({ code }) => code },
          {
            key: 'facts',
            label: t('facts.title'),
            cell: ({ facts }) =>
              facts.map((fact) => [t(`fact.${fact.fact}`), fact.code].filter(Boolean).join(' ')).join(' · ') || '–',
          },
        ]}
      />
    ),
  });
}

const outboxState = statement<{ waiting: number; failed: number }>(
  'outbox.state',
  `select count(*) as waiting, count(*) filter (where failed_with is not null) as failed from outbox`,
);

function termText(visit: Visit, term: Span): string {
  const t = text(organisationTexts, visit.language);
  if ('days' in term) return t('term.days', { count: term.days });
  return 'months' in term ? t('term.months', { count: term.months }) : t('term.years', { count: term.years });
}

/** What a term is the length of; the term of a procedure without words for it shows its length alone. */
function termName(visit: Visit, schemeId: string, name: string): string {
  const procedure = schemeId.split('/')[0] ?? schemeId;
  const key = `${procedure}.${name}`;
  return hasText(termTexts, key) ? `${text(termTexts, visit.language)(key)}:` : '';
}

/** What the product runs on: the procedures in force with their terms, and messages that wait. */
async function settingsPage(site: Site, visit: Visit): Promise<Answer> {
  const [[outbox]] = await site.house.database.run(visit.req.scope, outboxState.with());
  const t = text(organisationTexts, visit.language);
  return draw(site, visit, {
    title: t('settings.title'),
    wide: true,
    children: (
      <>
        <DataTable<Scheme>
          caption={t('settings.schemes')}
          rows={schemes}
          keyOf={({ id }) => id}
          columns={[
            { key: 'scheme', label: t('settings.scheme'), rowHeader: true, cell: ({ title }) => title[visit.language] },
            {
              key: 'from',
              label: t('settings.in-force'),
              tight: true,
              cell: ({ inForce }) => formatDay(day(inForce.from), visit.language),
            },
            {
              key: 'terms',
              label: t('settings.terms'),
              cell: ({ id, terms }) => (
                <ul class="govuk-list">
                  {Object.entries(terms).map(([name, term]) => (
                    <li key={name}>
                      {termName(visit, id, name)} {termText(visit, term)} <CiteLink cite={term.source} />
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
        <h2 class="govuk-heading-m">{t('settings.mail')}</h2>
        <p class="govuk-body">
          {t('settings.mail.count', { count: outbox?.waiting ?? 0, failed: outbox?.failed ?? 0 })}
        </p>
      </>
    ),
  });
}

/** The administrator's pages beside the first. */
export function administrationPages(site: Site): void {
  onGet(site, '/settings', ['administrator'], (visit) => settingsPage(site, visit));
}
