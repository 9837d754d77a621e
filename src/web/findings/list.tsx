import { listFindings, type ShownFinding, type Survey } from '../../modules/findings/index.ts';
import { CiteLink, DataTable, DateText, EmptyState } from '../kit/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { raiseHref } from './raise.tsx';
import { StatusTag, words } from './shared.tsx';
import { Standing } from './standing.tsx';

type Conditioned = Survey['conditions'][number];

interface Gap {
  survey: Survey;
  one: Conditioned;
}

function Raising({ visit, gap: { survey, one } }: { visit: Visit; gap: Gap }) {
  const t = words(visit);
  if (one.findingId)
    return (
      <a class="govuk-link" href={`/findings/${survey.orgId}/${one.findingId}`}>
        {t('see-finding')}
      </a>
    );
  if (visit.actor.role === 'decider') return <>–</>;
  return (
    <a class="govuk-link" href={raiseHref(survey, one)}>
      {t('raise')}
      <span class="govuk-visually-hidden"> {`${survey.office}, ${t(`name.${one.condition}`)}`}</span>
    </a>
  );
}

function Gaps({ visit, surveys }: { visit: Visit; surveys: readonly Survey[] }) {
  const t = words(visit);
  const rows = surveys.flatMap((survey) =>
    survey.conditions.filter(({ holds }) => !holds).map((one): Gap => ({ survey, one })),
  );
  return (
    <DataTable<Gap>
      caption={t('gaps')}
      rows={rows}
      keyOf={({ survey, one }) => `${survey.certificateId} ${one.condition} ${one.about}`}
      empty={<EmptyState title={t('gaps.none')} />}
      columns={[
        { key: 'office', label: t('office'), rowHeader: true, cell: ({ survey }) => survey.office },
        { key: 'name', label: t('condition'), cell: ({ one }) => t(`name.${one.condition}`) },
        { key: 'about', label: t('about'), cell: ({ one }) => one.aboutName ?? t('the-office') },
        {
          key: 'since',
          label: t('since'),
          tight: true,
          cell: ({ one }) => (one.since ? <DateText on={one.since} /> : t('since-never')),
        },
        { key: 'cite', label: t('paragraph'), tight: true, cell: ({ one }) => <CiteLink cite={one.source} /> },
        { key: 'raise', label: t('raise'), quietLabel: true, cell: (gap) => <Raising visit={visit} gap={gap} /> },
      ]}
    />
  );
}

function Findings({ visit, rows }: { visit: Visit; rows: readonly ShownFinding[] }) {
  const t = words(visit);
  return (
    <DataTable<ShownFinding>
      caption={t('list')}
      rows={rows}
      keyOf={({ id }) => id}
      empty={<EmptyState title={t('list.none')} />}
      columns={[
        {
          key: 'name',
          label: t('condition'),
          rowHeader: true,
          cell: ({ orgId, id, state }) => (
            <a class="govuk-link" href={`/findings/${orgId}/${id}`}>
              {t(`name.${state.condition}`)}
            </a>
          ),
        },
        { key: 'office', label: t('office'), cell: ({ office }) => office },
        { key: 'about', label: t('about'), cell: ({ aboutName }) => aboutName ?? t('the-office') },
        { key: 'term', label: t('term'), tight: true, cell: ({ state }) => <DateText on={state.termEndsOn} /> },
        {
          key: 'status',
          label: t('status'),
          cell: ({ state, status }) => <StatusTag visit={visit} state={state} status={status} />,
        },
      ]}
    />
  );
}

/** What stands on which facts today, and what was found: one's own for who holds it, all that a body granted for the body. */
export async function listPage(site: Site, visit: Visit): Promise<Answer> {
  const t = words(visit);
  const isOwn = visit.actor.role === 'office-manager';
  const { surveys, findings } = await listFindings(site.house.database, visit.req.scope);
  return draw(site, visit, {
    title: t('title'),
    ...(isOwn ? { caption: visit.actor.orgName ?? '' } : {}),
    wide: true,
    current: '/findings',
    children: (
      <>
        <p class="govuk-body">{t(isOwn ? 'intro.office' : 'intro.body')}</p>
        {isOwn ? null : <Gaps visit={visit} surveys={surveys} />}
        {isOwn && surveys.length === 0 ? <p class="govuk-body">{t('no-certificate')}</p> : null}
        {isOwn ? surveys.map((survey) => <Standing key={survey.certificateId} visit={visit} survey={survey} />) : null}
        <Findings visit={visit} rows={findings} />
      </>
    ),
  });
}
