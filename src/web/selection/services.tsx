import { isId } from '../../kernel/id.ts';
import {
  assessLevel,
  conditionsOn,
  type Entitlement,
  type LevelConditions,
  levelSentence,
  listSelectionFacts,
  nextCheckOn,
  type ServiceFacts,
} from '../../modules/selection/index.ts';
import { DataTable, DateText, EmptyState, Pagination, Tag } from '../kit/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { LevelTag, words } from './shared.tsx';

/** Services on one page of the list. */
const pageSize = 25;

type Listed = ServiceFacts & { now: Entitlement; conditions: LevelConditions };

function CheckBy({ visit, service }: { visit: Visit; service: Listed }) {
  const t = words(visit);
  const on = nextCheckOn(service.profile);
  if (on === null) return <>–</>;
  return (
    <>
      <DateText on={on} /> {on < visit.today ? <Tag label={t('check-by.late')} tone="red" /> : null}
    </>
  );
}

function Unmet({ visit, now, conditions }: { visit: Visit; now: Entitlement; conditions: LevelConditions }) {
  const unmet = now.grounds.filter(({ met }) => !met);
  if (unmet.length === 0) return <>{words(visit)('services.all-met')}</>;
  return (
    <ul class="govuk-list">
      {unmet.map((ground) => (
        <li key={`${ground.code} ${ground.about}`}>{levelSentence(ground, visit.language, conditions)}</li>
      ))}
    </ul>
  );
}

/** The officer's first page: every service with its level, what is not met, and when it is checked (S-09). */
export async function servicesHome(site: Site, visit: Visit): Promise<Answer> {
  const t = words(visit);
  const asked = visit.query('after');
  const after = isId(asked) ? asked : null;
  const found = await listSelectionFacts(site.house.database, visit.req.scope, { after, limit: pageSize + 1 });
  const rows = found.slice(0, pageSize).map((service): Listed => {
    const conditions = conditionsOn(service.published, visit.today);
    return { ...service, conditions, now: assessLevel(service.facts, visit.today, conditions) };
  });
  const last = rows.at(-1);
  return draw(site, visit, {
    title: t('services.title'),
    wide: true,
    current: '/',
    children: (
      <>
        <p class="govuk-body">{t('services.intro')}</p>
        <DataTable<Listed>
          caption={t('services.title')}
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
                <a class="govuk-link" href={`/services/${orgId}`}>
                  {name}
                </a>
              ),
            },
            {
              key: 'level',
              label: t('services.level'),
              cell: ({ now }) => <LevelTag visit={visit} level={now.level} />,
            },
            {
              key: 'unmet',
              label: t('services.unmet'),
              cell: (one) => <Unmet visit={visit} now={one.now} conditions={one.conditions} />,
            },
            {
              key: 'check-by',
              label: t('check-by'),
              cell: (service) => <CheckBy visit={visit} service={service} />,
            },
          ]}
        />
        <Pagination
          previous={after === null ? null : '/'}
          next={found.length > pageSize && last ? `/?after=${last.orgId}` : null}
        />
      </>
    ),
  });
}
