import { formatDay } from '../../kernel/day.ts';
import type { Cause, Lapse, ServiceFacts } from '../../modules/selection/index.ts';
import { DataTable, DateText } from '../kit/index.ts';
import type { Visit } from '../site.tsx';
import type { Seen } from './seen.ts';
import { levelName, Turned, trackName, words } from './shared.tsx';

/** Why an answer changes by itself, as a sentence about somebody. */
function causeSentence(visit: Visit, { names }: ServiceFacts, { why, staffId, track, closedOn }: Cause): string {
  return words(visit)(`why.${why}`, {
    name: names[staffId] ?? '',
    track: track ? trackName(visit, track) : '',
    day: closedOn ? formatDay(closedOn, visit.language) : '',
  });
}

/** The days on which the answer changes by itself, with why. */
export function Lapses({ visit, seen: { service, outlook } }: { visit: Visit; seen: Seen }) {
  const t = words(visit);
  return (
    <>
      <h2 class="govuk-heading-m">{t('lapses')}</h2>
      {outlook.lapses.length > 0 ? <p class="govuk-body">{t('lapses.intro')}</p> : null}
      <DataTable<Lapse>
        caption={t('lapses')}
        quietCaption
        rows={outlook.lapses}
        keyOf={({ on }) => on}
        empty={<p class="govuk-body">{t('lapses.none')}</p>}
        columns={[
          { key: 'on', label: t('from'), rowHeader: true, tight: true, cell: ({ on }) => <DateText on={on} /> },
          {
            key: 'level',
            label: t('services.level'),
            cell: ({ was, level }) => t(was === level ? 'lapse.same' : 'lapse.to', { level: levelName(visit, level) }),
          },
          {
            key: 'turned',
            label: t('then.turned'),
            cell: ({ turned }) => <Turned visit={visit} turned={turned} conditions={outlook.conditions} />,
          },
          {
            key: 'because',
            label: t('because'),
            cell: ({ because }) => (
              <ul class="govuk-list">
                {because.map((cause) => (
                  <li key={JSON.stringify(cause)}>{causeSentence(visit, service, cause)}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </>
  );
}
