import type { OneLess, OneMore } from '../../modules/selection/index.ts';
import { DataTable } from '../kit/index.ts';
import type { Visit } from '../site.tsx';
import type { Seen } from './seen.ts';
import { LevelTag, Turned, trackName, words } from './shared.tsx';

/** What one person more, or one fewer, would change. */
export function More({ visit, seen: { service, outlook } }: { visit: Visit; seen: Seen }) {
  const t = words(visit);
  const then = [
    {
      key: 'level',
      label: t('then.level'),
      cell: ({ level }: OneMore | OneLess) => <LevelTag visit={visit} level={level} />,
    },
    {
      key: 'turned',
      label: t('then.turned'),
      cell: ({ turned }: OneMore | OneLess) => <Turned visit={visit} turned={turned} conditions={outlook.conditions} />,
    },
  ];
  const changing = outlook.more.filter(({ turned }) => turned.length > 0);
  return (
    <>
      <h2 class="govuk-heading-m">{t('more')}</h2>
      {changing.length > 0 ? <p class="govuk-body">{t('more.intro')}</p> : null}
      <DataTable<OneMore>
        caption={t('more')}
        quietCaption
        rows={changing}
        keyOf={({ track, languageRole }) => `${track} ${languageRole}`}
        empty={<p class="govuk-body">{t('more.none')}</p>}
        columns={[
          {
            key: 'who',
            label: t('more.who'),
            rowHeader: true,
            cell: ({ track, languageRole }) => `${trackName(visit, track)}, ${t(`role.${languageRole}`)}`,
          },
          ...then,
        ]}
      />
      <h2 class="govuk-heading-m">{t('less')}</h2>
      <DataTable<OneLess>
        caption={t('less')}
        quietCaption
        rows={outlook.less}
        keyOf={({ staffId }) => staffId}
        empty={<p class="govuk-body">{t('less.none')}</p>}
        columns={[
          {
            key: 'who',
            label: t('less.who'),
            rowHeader: true,
            cell: ({ staffId }) => service.names[staffId] ?? '',
          },
          ...then,
        ]}
      />
    </>
  );
}
